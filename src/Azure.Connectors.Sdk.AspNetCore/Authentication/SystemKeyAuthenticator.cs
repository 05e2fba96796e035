using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication;

/// <summary>Accepts a callback that has one of the system keys, in the query or in a header.</summary>
internal sealed class SystemKeyAuthenticator(IOptionsMonitor<ConnectorTriggerOptions> options) : ITriggerAuthenticator
{
    public const string Header = "x-functions-key";

    private const string Parameter = "code";

    public ValueTask<TriggerRejection?> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        StringValues code = request.Query[Parameter];
        StringValues header = request.Headers[Header];
        if (IsKey(code) || IsKey(header))
        {
            return ValueTask.FromResult<TriggerRejection?>(null);
        }

        string reason = (code.Count, header.Count) switch
        {
            (0, 0) => $"The request has no key. A key is expected as the query parameter '{Parameter}' or in the header '{Header}'.",
            ( <= 1, <= 1) => "The key of the request isn't one of the system keys.",
            _ => $"The request has several values of '{Parameter}' or '{Header}'.",
        };
        return ValueTask.FromResult<TriggerRejection?>(new(StatusCodes.Status401Unauthorized, reason));
    }

    private bool IsKey(StringValues values) =>
        values.Count == 1 && values[0] is string key && SystemKeys.Accept(options.CurrentValue.SystemKeys, key);
}
