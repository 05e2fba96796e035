using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Sends requests to Azure Resource Manager. Each failure is a <see cref="ConnectorManagementException"/>.</summary>
internal sealed class ManagementPipeline
{
    private readonly HttpPipeline _pipeline;
    private readonly Uri _endpoint;

    /// <exception cref="ArgumentNullException">There is no credential, and tokens are sent.</exception>
    public ManagementPipeline(TokenCredential? credential, ConnectorManagementClientOptions options)
    {
        _endpoint = options.Cloud.Endpoint;
        Time = options.TimeProvider;
        List<HttpPipelinePolicy> perRetry = [];

        // An emulator on loopback needs no token, and must not get one.
        if (!_endpoint.IsLoopback)
        {
            ArgumentNullException.ThrowIfNull(credential);
            perRetry.Add(new BearerTokenAuthenticationPolicy(credential, options.Cloud.Audience.TrimEnd('/') + "/.default"));
        }

        _pipeline = HttpPipelineBuilder.Build(options, [], [.. perRetry], new ResponseClassifier());
    }

    public TimeProvider Time { get; }

    /// <summary>Sends a request, and reads the response as JSON.</summary>
    /// <returns>The response and its value. Without content, the value is undefined.</returns>
    /// <exception cref="ConnectorManagementException">The request failed, or the response isn't JSON.</exception>
    public async Task<(Response Response, JsonElement Value)> SendAsync(ManagementRequest request, CancellationToken cancellationToken)
    {
        using HttpMessage message = Create(request);
        await SendAsync(message, request, cancellationToken).ConfigureAwait(false);
        Response response = message.Response;
        if (!IsSuccess(message, response, request))
        {
            throw ManagementErrors.Create(request, response, Authorization(message));
        }

        return (response, Read(request, response));
    }

    /// <summary>Gets a value that indicates whether an address has the scheme, host and port of the endpoint.</summary>
    public bool IsSameOrigin(Uri address) =>
        Uri.Compare(_endpoint, address, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0
        && address.UserInfo.Length == 0;

    private static JsonElement Read(ManagementRequest request, Response response)
    {
        if (response.ContentStream is null || response.Content.ToMemory().IsEmpty)
        {
            return default;
        }

        try
        {
            // The document isn't disposed, because its element is returned.
            return JsonDocument.Parse(response.Content).RootElement;
        }
        catch (JsonException exception)
        {
            throw ManagementErrors.Unreadable(request, response, exception);
        }
    }

    // The response to the first attempt of a retried DELETE was lost, so the resource was there.
    private static bool IsSuccess(HttpMessage message, Response response, ManagementRequest request) =>
        response.Status is >= 200 and <= 299
        || (response.Status == 404 && request.Method == RequestMethod.Delete && message.ProcessingContext.RetryNumber > 0);

    private static string? Authorization(HttpMessage message) =>
        message.Request.Headers.TryGetValue(HttpHeader.Names.Authorization, out string? value) ? value : null;

    private HttpMessage Create(ManagementRequest request)
    {
        HttpMessage message = _pipeline.CreateMessage();
        message.Request.Method = request.Method;
        message.Request.Headers.SetValue(HttpHeader.Names.Accept, "application/json");
        if (request.ApiVersion is null)
        {
            message.Request.Uri.Reset(new Uri(request.Path));
        }
        else
        {
            message.Request.Uri.Reset(_endpoint);
            message.Request.Uri.AppendPath(request.Path, escape: false);
            message.Request.Uri.AppendQuery("api-version", request.ApiVersion, escapeValue: false);
            if (request.Query is not null)
            {
                message.Request.Uri.Query += "&" + request.Query;
            }
        }

        // A request without content is sent again by the HTTP handler when a pooled connection drops.
        if (request.Body is not null || request.Method == RequestMethod.Post)
        {
            message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(request.Body?.ToJsonString() ?? ""));
            message.Request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        }

        return message;
    }

    private async Task SendAsync(HttpMessage message, ManagementRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested && ManagementErrors.IsTransport(exception))
        {
            throw ManagementErrors.NotSent(request, exception);
        }
    }
}
