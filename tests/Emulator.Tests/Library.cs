using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>An emulated library, and requests to it by either door.</summary>
internal static class Library
{
    public const string Api = "library";

    public static string SpecPath => Path.Combine(AppContext.BaseDirectory, "Fixtures", "library.swagger.json");

    public static Task<ConnectorEmulator> OpenAsync(ConnectorEmulatorOptions? options = null) =>
        ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile(Api, SpecPath)], options);

    public static async Task<Response> SendAsync(
        this ConnectorEmulator emulator, string method, string path, RequestContent? content =
            null, string? contentType = null, bool sync = false,
        CancellationToken cancellationToken = default, params (string Name, string Value)[] headers)
    {
        HttpPipeline pipeline = new(emulator.CreateTransport());
        // Not disposed: its response, which the caller disposes, would go with it.
        HttpMessage message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Parse(method);
        message.Request.Uri.Reset(new Uri(emulator.GetTransportRuntimeUrl(Api) + path));
        message.Request.Content = content;
        foreach ((string name, string value) in headers)
        {
            message.Request.Headers.Add(name, value);
        }

        if (contentType is not null)
        {
            message.Request.Headers.SetValue("Content-Type", contentType);
        }

        if (sync)
        {
            pipeline.Send(message, cancellationToken);
        }
        else
        {
            await pipeline.SendAsync(message, cancellationToken);
        }

        return message.Response;
    }

    public static Task<Response> PostJsonAsync(this ConnectorEmulator emulator, string path, string json) =>
        emulator.SendAsync("POST", path, RequestContent.Create(Encoding.UTF8.GetBytes(json)), "application/json");

    public static async Task<HttpClient> ConnectAsync(this ConnectorEmulator emulator)
    {
        await emulator.StartAsync();
        return new HttpClient { BaseAddress = new Uri(emulator.GetConnectionRuntimeUrl(Api) + "/") };
    }

    public static string[] Details(this Response response) =>
        [.. Json(response).GetProperty("error").GetProperty("details").EnumerateArray().Select(detail => detail.GetString()!)];

    public static JsonElement Json(this Response response)
    {
        using MemoryStream copy = new();
        response.ContentStream!.CopyTo(copy);
        return JsonDocument.Parse(copy.ToArray()).RootElement;
    }
}
