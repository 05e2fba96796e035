using System.Text.Json;
using Azure;
using Azure.Connectors.Sdk.Benchmarks.Peers;
using Azure.Core;
using Azure.Core.Pipeline;

// What samples/NativeCall does, with models that System.Text.Json reads by reflection: over Azure.Core's pipeline, as Azure's clients do,
// or over HttpClient alone. It can also call over the pipeline without reading the response, which is the minimum of each client on
// Azure.Core.
if (args is not ["pipeline" or "http" or "unread", _])
{
    Console.Error.WriteLine("usage: ReflectionCall pipeline|http|unread <connection runtime URL>");
    return 2;
}

Uri address = new($"{args[1].TrimEnd('/')}/v3/Mail?fetchOnlyFlagged=false&top=5");
if (args[0] == "unread")
{
    using HttpMessage unread = await SendByPipelineAsync(address);
    Console.WriteLine(unread.Response.Status);
    return 0;
}

MailList? mails = args[0] == "pipeline" ? await CallByPipelineAsync(address) : await CallByHttpAsync(address);
foreach (Mail mail in mails?.Value ?? [])
{
    Console.WriteLine(mail.Subject);
}

return 0;

static async Task<MailList?> CallByPipelineAsync(Uri address)
{
    using HttpMessage message = await SendByPipelineAsync(address);
    return message.Response.IsError
        ? throw new RequestFailedException(message.Response)
        : JsonSerializer.Deserialize<MailList>(message.Response.Content, Json.Options);
}

static async Task<HttpMessage> SendByPipelineAsync(Uri address)
{
    HttpPipeline pipeline = HttpPipelineBuilder.Build(new PlainOptions());
    HttpMessage message = pipeline.CreateMessage();
    message.Request.Method = RequestMethod.Get;
    message.Request.Uri.Reset(address);
    message.Request.Headers.SetValue("Accept", "application/json");
    await pipeline.SendAsync(message, default);
    return message;
}

static async Task<MailList?> CallByHttpAsync(Uri address)
{
    using HttpClient http = new();
    using HttpResponseMessage response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
    response.EnsureSuccessStatusCode();
    using Stream body = await response.Content.ReadAsStreamAsync();
    return await JsonSerializer.DeserializeAsync<MailList>(body, Json.Options);
}

internal sealed class PlainOptions : ClientOptions;

internal static class Json
{
    public static JsonSerializerOptions Options { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
}
