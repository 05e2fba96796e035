using System.Net.Http.Headers;
using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Triggers;

/// <summary>Sends trigger callbacks as the platform does.</summary>
internal sealed class TriggerSender(HttpMessageHandler? handler) : IDisposable
{
    private readonly HttpClient _client = handler is null
        ? new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        : new(handler, disposeHandler: false);
    private int _runs;
    private bool _isDisposed;

    public async Task<TriggerDelivery> SendAsync(
        Uri callbackUrl,
        string apiName,
        string operationId,
        string body,
        CallbackCredential credential,
        TriggerOrigin origin,
        CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(ConnectorEmulator));
        ArgumentNullException.ThrowIfNull(callbackUrl);
        if (!callbackUrl.IsAbsoluteUri || callbackUrl.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("An absolute http or https address was expected.", nameof(callbackUrl));
        }

        using HttpRequestMessage request = new(HttpMethod.Post, credential.AddTo(callbackUrl));
        string run =
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"emulated-run-{Interlocked.Increment(ref _runs):d8}");
        request.Headers.Add("x-ms-workflow-run-id", run);
        request.Headers.Add("x-ms-client-request-id", Guid.NewGuid().ToString());
        request.Headers.Add("x-ms-trigger-connector", apiName);
        request.Headers.Add("x-ms-trigger-operation", operationId);
        request.Headers.Add("x-ms-trigger-name", origin.TriggerName);
        request.Headers.Add("x-ms-gateway-resource-name", origin.Namespace);
        request.Headers.Add("x-ms-subscription-id", origin.SubscriptionId);
        request.Headers.Add("x-ms-resource-group", origin.ResourceGroup);
        if (credential.Token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", credential.Token);
        }

        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        using HttpResponseMessage response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
    }

    public void Dispose()
    {
        _isDisposed = true;
        _client.Dispose();
    }
}
