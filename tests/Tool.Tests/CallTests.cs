using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors call</c>.</summary>
public sealed class CallTests : IDisposable
{
    private readonly ConnectorsCommand _connectors = new();

    public CallTests()
    {
        _connectors.Write("ferry.json", Specs.Ferry);
        _connectors.Write(
            "app.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        _connectors.Run("add", "ferry", "--from", "ferry.json", "--no-restore").Succeeded();
    }

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void An_operation_is_called_in_an_emulator()
    {
        CommandResult listed =
            _connectors.RunAlone("call", "ferry", "ListCrossings", "--emulator", "--arg", "port=K1", "--arg", "day=2026-05-01").Succeeded();
        Assert.IsType<JsonArray>(listed.ToJson());

        _connectors.Run(
            [
                "call", "ferry", "BookCrossingAsync", "--emulator",
                "--arg", "id=a/1", "--arg", "booking/passenger=Ada", "--arg", "booking/seats:=2",
            ])
            .Succeeded();
        _connectors.Run("call", "ferry", "BookCrossing", "--emulator", "--arg", "id=a", "--arg", "body:={\"passenger\":\"Ada\"}")
            .Failed(5, "seats");
        _connectors.Run("call", "ferry", "ListCrossings", "--arg", "port=K1").Failed(2, "Connectors__Ferry__ConnectionRuntimeUrl");
    }

    [Fact]
    public async Task The_request_is_the_one_that_the_client_sends()
    {
        await using LoopbackServer server = LoopbackServer.Start(
            path => path.Contains("bookings", StringComparison.Ordinal) ? (204, "") : (200, "[ { \"id\": \"7\" } ]"));
        _connectors.Write("booking.json", "{ \"passenger\": \"Ada\", \"seats\": 2 }");

        CommandResult listed = _connectors.Run(
            ["call", "ferry", "ListCrossings", "--arg", "port=K 1&2", "--out", "result.json"],
            new() { ["Connectors__Ferry__ConnectionRuntimeUrl"] = server.Url + "apim/ferry/1" });
        Assert.Equal("", listed.Succeeded().Output);
        Assert.Equal("[{\"id\":\"7\"}]", _connectors.Read("result.json"));

        string[] booking =
            ["call", "ferry", "BookCrossing", "--url", server.Url + "apim/ferry/1", "--arg", "id=a/1", "--arg", "body=@booking.json"];
        _connectors.Run(booking).Failed(2, "--yes");
        _connectors.Run([.. booking, "--yes"]).Succeeded();
        Assert.Equal(["/apim/ferry/1/crossings?port=K%201%262", "/apim/ferry/1/crossings/a%2F1/bookings"], server.Requests);
    }
}
