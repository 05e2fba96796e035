using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Gets the connection runtime URL of a connection from Azure Resource Manager. The request is synchronous, because the container creates
/// clients synchronously.
/// </summary>
internal static class ConnectionLookup
{
    public const string PublicEndpoint = "https://management.azure.com";

    private const string ApiVersion = "2026-05-01-preview";

    /// <param name="endpoint">The endpoint of Azure Resource Manager.</param>
    /// <param name="names">The subscription, the resource group, the namespace and the connection.</param>
    public static Uri AddressOf(Uri endpoint, IReadOnlyList<string> names)
    {
        string[] segments = [.. names.Select(Uri.EscapeDataString)];
        return new(
            $"{endpoint.AbsoluteUri.TrimEnd('/')}/subscriptions/{segments[0]}/resourceGroups/{segments[1]}/providers/Microsoft.Web"
                + $"/connectorGateways/{segments[2]}/connections/{segments[3]}?api-version={ApiVersion}");
    }

    /// <param name="connection">The address of the connection.</param>
    /// <param name="credential">The credential, which isn't used on loopback.</param>
    /// <param name="transport">The transport of the client.</param>
    /// <exception cref="InvalidOperationException">The connection can't be read, or has no valid URL.</exception>
    public static Uri GetUrl(Uri connection, TokenCredential? credential, HttpPipelineTransport transport)
    {
        HttpPipelinePolicy[] perRetry = connection.IsLoopback || credential is null
            ? []
            : [new BearerTokenAuthenticationPolicy(credential, connection.GetLeftPart(UriPartial.Authority) + "/.default")];
        HttpPipeline pipeline = HttpPipelineBuilder.Build(new LookupOptions { Transport = transport }, perRetry);
        using HttpMessage message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Get;
        message.Request.Uri.Reset(connection);
        try
        {
            pipeline.Send(message, CancellationToken.None);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or OperationCanceledException)
        {
            throw Failed("Azure Resource Manager can't be reached", exception);
        }

        if (message.Response.Status != 200)
        {
            throw Failed(FormattableString.Invariant($"the response has status {message.Response.Status}"), null);
        }

        return Read(message.Response) is Uri url && ConnectorEndpoint.Problem(url) is null
            ? url
            : throw Failed("it has no valid connection runtime URL", null);
    }

    private static Uri? Read(Response response)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(response.Content);
            return JsonMembers.TryGet(document.RootElement, "properties", out JsonElement properties)
                && JsonMembers.TryGet(properties, "connectionRuntimeUrl", out JsonElement url)
                && Uri.TryCreate(url.TextOrNull(), UriKind.Absolute, out Uri? address) ? address : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static InvalidOperationException Failed(string problem, Exception? exception) =>
        new($"The connection of the settings ConnectorGatewayName and ConnectionName can't be used: {problem}.", exception);

    private sealed class LookupOptions : ClientOptions;
}
