using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication;

/// <summary>Accepts a request that has one of the system keys, in the query or in a header. Without system keys, it isn't in use.</summary>
internal sealed class SystemKeyAuthenticator(IOptionsMonitor<ConnectorTriggerOptions> options) : IConnectorTriggerAuthenticator
{
    public const string Header = "x-functions-key";

    private const string Parameter = "code";

    public ValueTask<ConnectorTriggerAuthenticationResult> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Authenticate(request, options.CurrentValue.SystemKeys));

    private static ConnectorTriggerAuthenticationResult Authenticate(HttpRequest request, IList<string> keys)
    {
        if (keys.Count == 0)
        {
            return ConnectorTriggerAuthenticationResult.NoResult;
        }

        StringValues code = request.Query[Parameter];
        StringValues header = request.Headers[Header];
        if (IsKey(code, keys) || IsKey(header, keys))
        {
            return ConnectorTriggerAuthenticationResult.Success;
        }

        string reason = (code.Count, header.Count) switch
        {
            (0, 0) => $"The request has no key. A key is expected as the query parameter '{Parameter}' or in the header '{Header}'.",
            ( <= 1, <= 1) => "The key of the request isn't one of the system keys.",
            _ => $"The request has several values of '{Parameter}' or '{Header}'.",
        };
        return ConnectorTriggerAuthenticationResult.Unauthorized(reason);
    }

    private static bool IsKey(StringValues values, IList<string> keys) =>
        values.Count == 1 && values[0] is string key && SystemKeys.Accept(keys, key);
}
