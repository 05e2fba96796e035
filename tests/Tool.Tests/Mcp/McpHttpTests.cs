using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Azure.Connectors.Sdk.Tool.Tests.Mcp;

/// <summary>Verifies <c>connectors mcp --http</c>: who may call it, and under which name.</summary>
public sealed class McpHttpTests(FerryProject ferry) : IClassFixture<FerryProject>
{
    [Theory]
    [InlineData("2025-11-25")]
    [InlineData("2026-07-28")]
    public async Task Tools_are_listed_and_called_with_the_key_that_was_printed(string revision)
    {
        ferry.TakeRequests();
        await using McpHttpProcess server =
            await McpHttpProcess.StartAsync(ferry.Connectors, ["mcp", "ferry", "--url", ferry.Url, "--http"]);
        HttpClientTransport transport = new(new()
        {
            Endpoint = server.Url,
            AdditionalHeaders = new Dictionary<string, string> { ["Authorization"] = $"Bearer {server.Key}" },
        });
        await using (McpClient client = await McpClient.CreateAsync(
            transport, McpClients.Options(revision), cancellationToken: server.Limit))
        {
            McpClientTool tool = Assert.Single(await client.ListToolsAsync(cancellationToken: server.Limit));
            CallToolResult result =
                await tool.CallAsync(new Dictionary<string, object?> { ["port"] = "K1" }, cancellationToken: server.Limit);

            Assert.NotEqual(true, result.IsError);
            Assert.Equal(["/apim/ferry/1/crossings?port=K1"], ferry.TakeRequests());
        }

        (int exitCode, string output, string error) = await server.StopAsync();
        Assert.Equal(130, exitCode);
        Assert.Equal("", output);
        Assert.Equal(1, error.Split(server.Key).Length - 1);
    }

    [Fact]
    public async Task Requests_under_another_name_from_another_origin_or_without_the_key_are_refused()
    {
        const string Key = "0123456789-ferry-key";
        ferry.TakeRequests();
        await using McpHttpProcess server = await McpHttpProcess.StartAsync(
            ferry.Connectors, ["mcp", "ferry", "--url", ferry.Url, "--http", "--key-variable", "FERRY_KEY"], Key);
        Assert.Null(server.Key);
        string port = server.Url.Port.ToString(CultureInfo.InvariantCulture);
        using HttpClient client = new();
        List<string> failures = [];

        await ExpectAsync(200, $"127.0.0.1:{port}", null, $"Bearer {Key}");
        await ExpectAsync(200, $"localhost:{port}", $"http://localhost:{port}", $"bearer {Key}");
        foreach (string host in new[]
        {
            "evil.example", $"evil.example:{port}", "127.0.0.1", "localhost", $"localhost.:{port}", $"127.0.0.1.nip.io:{port}",
            $"localhost.evil.example:{port}", $"127.0.0.2:{port}", $"0.0.0.0:{port}", $"[::1]:{port}", "127.0.0.1:1", $"127.1:{port}",
            $"2130706433:{port}",
        })
        {
            await ExpectAsync(403, host, null, $"Bearer {Key}");
        }

        foreach (string origin in new[]
        {
            "null", "http://evil.example", $"http://evil.example:{port}", $"https://127.0.0.1:{port}", "http://127.0.0.1", "file://",
            $"http://127.0.0.1:{port}.evil.example", $"http://localhost:{port}/", $"http://127.0.0.1:{port}, http://evil.example", "",
        })
        {
            await ExpectAsync(403, $"127.0.0.1:{port}", origin, $"Bearer {Key}");
        }

        foreach (string? authorization in new[]
        {
            null, "", "Bearer", "Bearer ", "Bearer x", $"Bearer {Key}x", $"Bearer {Key[..^1]}", $"Bearer  {Key}", $"Basic {Key}", Key,
            $"Bearer {Key.ToUpperInvariant()}", $"Bearer {Key}, Bearer {Key}",
        })
        {
            await ExpectAsync(401, $"127.0.0.1:{port}", null, authorization);
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.Equal(401, await StatusOfRawAsync(server, $"POST /mcp?key={Key} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"));
        Assert.Equal(403, await StatusOfRawAsync(server, $"POST /mcp HTTP/1.0\r\nAuthorization: Bearer {Key}\r\n"));
        Assert.Equal(
            400, await StatusOfRawAsync(server, $"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n"));
        Assert.Equal(
            401,
            await StatusOfRawAsync(
                server, $"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {Key}\r\nAuthorization: Bearer x\r\n"));
        Assert.Empty(ferry.TakeRequests());

        (int exitCode, string output, string error) = await server.StopAsync();
        Assert.Equal(130, exitCode);
        Assert.DoesNotContain(Key, output + error, StringComparison.Ordinal);

        async Task ExpectAsync(int status, string host, string? origin, string? authorization)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, server.Url);
            request.Headers.TryAddWithoutValidation("Host", host);
            request.Headers.Accept.Add(new("application/json"));
            request.Headers.Accept.Add(new("text/event-stream"));
            Add(request.Headers, "Origin", origin);
            Add(request.Headers, "Authorization", authorization);
            request.Content = new StringContent(
                """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
                """,
                Encoding.UTF8,
                "application/json");
            using HttpResponseMessage response = await client.SendAsync(request, server.Limit);
            if ((int)response.StatusCode != status)
            {
                failures.Add($"{host} {origin} {authorization}: {(int)response.StatusCode}");
            }
        }
    }

    [Fact]
    public void A_port_or_a_key_that_can_not_be_used_is_reported()
    {
        using Socket used = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        used.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        used.Listen();
        string port = ((IPEndPoint)used.LocalEndPoint!).Port.ToString(CultureInfo.InvariantCulture);
        string[] command = ["mcp", "ferry", "--emulator", "--http"];

        ferry.Connectors.Run([.. command, port]).Failed(5, port);
        ferry.Connectors.Run([.. command, "65536"]).Failed(2, "65536");
        ferry.Connectors.Run([.. command, "--key-variable", "FERRY_KEY"]).Failed(2, "FERRY_KEY");
        CommandResult weak = ferry.Connectors.Run([.. command, "--key-variable", "FERRY_KEY"], new() { ["FERRY_KEY"] = "secret-7" });
        weak.Failed(2, "FERRY_KEY");
        Assert.DoesNotContain("secret-7", weak.Error, StringComparison.Ordinal);
    }

    private static void Add(HttpRequestHeaders headers, string name, string? value)
    {
        if (value is not null)
        {
            headers.TryAddWithoutValidation(name, value);
        }
    }

    // What a client library wouldn't send.
    private static async Task<int> StatusOfRawAsync(McpHttpProcess server, string head)
    {
        using TcpClient client = new();
        await client.ConnectAsync(IPAddress.Loopback, server.Url.Port, server.Limit);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head + "Connection: close\r\nContent-Length: 0\r\n\r\n"), server.Limit);
        using StreamReader reader = new(stream);
        string status = (await reader.ReadLineAsync(server.Limit))!;
        return int.Parse(status.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
