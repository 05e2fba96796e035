using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

// Uses each part of the emulator once and writes what came back, for the test to compare.
await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile("library", args[0])]);
OperationSetup book = emulator.For("library").Operation("GetBook");
book.When("isbn", "1").Returns("""{"title":"One"}""");
book
    .When("isbn", "2")
    .Returns(request => EmulatedResponse.FromJson(new JsonObject { ["title"] = request.Argument("isbn"), ["pages"] = 2 }));
emulator.For("library").Operation("ListBooks").ReturnsPages("""[{"title":"A"}]""", """[{"title":"B"}]""");
emulator.Faults.Add(FaultMatch.Operation("library", "SetTags"), EmulatorFault.Status(429, ("Retry-After", "2")));

await emulator.StartAsync();
using HttpClient client = new() { BaseAddress = new Uri(emulator.GetConnectionRuntimeUrl("library") + "/") };
Console.WriteLine(await client.GetStringAsync("books/1"));
Console.WriteLine(await client.GetStringAsync("books/2"));
Console.WriteLine((await client.GetStringAsync("books/3?limit=3&order=asc&%24select=title%7Cpages")).Contains(
    "\"authors\":[{\"name\":", StringComparison.Ordinal) ? "sample" : "no sample");
string page = await client.GetStringAsync("books?api-version=2");
Console.WriteLine(await client.GetStringAsync((string)JsonNode.Parse(page)!["nextLink"]!));
await SendAsync(HttpMethod.Post, "books", new StringContent(
    """{"title":"New","pages":1,"added":"2026-01-01T00:00:00Z","cover":"QUI=","kind":"atlas"}""", Encoding.UTF8, "application/json"));
await SendAsync(HttpMethod.Post, "books", new StringContent("""{"title":5,"pages":0,"kind":"poem"}""", Encoding.UTF8, "application/json"));
await SendAsync(HttpMethod.Post, "tags?tag=1", null);
await SendAsync(HttpMethod.Post, "tags?tag=1&tag=2", null);
await SendAsync(HttpMethod.Post, "login", new FormUrlEncodedContent([new("card", "12"), new("stay", "true")]));
await SendAsync(
    HttpMethod.Post,
    "scans",
    new MultipartFormDataContent { { new StringContent("Maps"), "title" }, { new ByteArrayContent([1, 2, 3]), "scan", "map.png" } });

using TcpListener receiver = new(IPAddress.Loopback, 0);
receiver.Start();
Task<string> received = ReceiveAsync(receiver);
TriggerDelivery delivery = await emulator.FireTriggerAsync(
    new Uri($"http://{receiver.LocalEndpoint}/hook"), "library", "OnAuthorVisit", TriggerCallbackShape.Single);
Console.WriteLine($"{delivery.Status}: {await received}");
Console.WriteLine($"{emulator.Calls.Count} calls");

return 0;

async Task SendAsync(HttpMethod method, string path, HttpContent? content)
{
    using HttpRequestMessage request = new(method, path) { Content = content };
    using HttpResponseMessage response = await client.SendAsync(request);
    JsonNode? error = response.IsSuccessStatusCode ? null : JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!;
    Console.WriteLine(
        $"{(int)response.StatusCode}: {(error?["details"] is JsonArray details ? string.Join("; ", details) : error?["message"])}");
}

static async Task<string> ReceiveAsync(TcpListener listener)
{
    using TcpClient connection = await listener.AcceptTcpClientAsync();
    await using NetworkStream stream = connection.GetStream();
    StringBuilder request = new();
    byte[] buffer = new byte[4096];
    while (!request.ToString().EndsWith("}}", StringComparison.Ordinal))
    {
        request.Append(Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer)));
    }

    await stream.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray());
    return request.ToString().Split("\r\n\r\n")[1];
}
