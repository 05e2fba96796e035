using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Signs requests. A challenge that requires another token (continuous access evaluation) is handled once, and only for a request that
/// can be sent again; cancelling a call doesn't wait for a credential that doesn't listen.
/// </summary>
internal sealed class ConnectorTokenPolicy(TokenCredential credential, string scope) : BearerTokenAuthenticationPolicy(credential, scope)
{
    protected override ValueTask AuthorizeRequestAsync(HttpMessage message)
    {
        ValueTask authorizing = base.AuthorizeRequestAsync(message);
        return authorizing.IsCompleted ? authorizing : new(authorizing.AsTask().WaitAsync(message.CancellationToken));
    }

    protected override async ValueTask<bool> AuthorizeRequestOnChallengeAsync(HttpMessage message)
    {
        if (message.Request.Content is ConnectorContent { CanRepeat: false })
        {
            return false;
        }

        Response refusal = message.Response;
        bool hasResponse =
            await base.AuthorizeRequestOnChallengeAsync(message).AsTask().WaitAsync(message.CancellationToken).ConfigureAwait(false);
        if (hasResponse)
        {
            // The response to the second request replaces it, so its connection must be released here.
            refusal.Dispose();
        }

        return hasResponse;
    }
}
