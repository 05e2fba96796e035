using System.Diagnostics;
using System.Net;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors emulator</c>.</summary>
public sealed class EmulatorTests : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly ConnectorsCommand _connectors = new();

    public EmulatorTests() => _connectors.Write("ferry/apiDefinition.swagger.json", Specs.Ferry);

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public async Task Calls_are_printed_with_their_verdicts_until_the_command_is_interrupted()
    {
        using Process process = _connectors.Start("emulator", "--spec", "ferry/apiDefinition.swagger.json");
        using CancellationTokenSource limit = new(s_limit);
        string setting = (await process.StandardOutput.ReadLineAsync(limit.Token))!;
        Assert.StartsWith("Connectors__Ferry__ConnectionRuntimeUrl=http://127.0.0.1:", setting, StringComparison.Ordinal);
        string management = (await process.StandardOutput.ReadLineAsync(limit.Token))!;
        Assert.StartsWith("CONNECTORS_ARM_ENDPOINT=http://127.0.0.1:", management, StringComparison.Ordinal);
        string url = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];

        using HttpClient client = new();
        using HttpResponseMessage good = await client.GetAsync(new Uri(url + "/crossings?port=K1"), limit.Token);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.StartsWith(
            "ok\tGET\t/apim/ferry/emulated/crossings?port=K1\tListCrossings\t200",
            await process.StandardOutput.ReadLineAsync(limit.Token),
            StringComparison.Ordinal);

        using HttpResponseMessage bad = await client.GetAsync(new Uri(url + "/crossings"), limit.Token);
        string line = (await process.StandardOutput.ReadLineAsync(limit.Token))!;
        Assert.StartsWith("not ok\tGET\t/apim/ferry/emulated/crossings\tListCrossings\t400\t", line, StringComparison.Ordinal);
        Assert.Contains("port", line, StringComparison.Ordinal);

        ConnectorsCommand.Interrupt(process);
        await process.WaitForExitAsync(limit.Token);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public async Task A_trigger_is_fired_once_with_a_key_from_the_environment()
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (202, ""));

        CommandResult fired = _connectors.Run(
            ["emulator", "--spec", "ferry/apiDefinition.swagger.json", "--fire", "CrossingDelayed", "--callback", server.Url + "hook"],
            new() { ["CONNECTORS_CALLBACK_KEY"] = "secret-7" });

        Assert.Equal("202\n", fired.Succeeded().Output);
        Assert.Equal("/hook?code=secret-7", Assert.Single(server.Requests));
        _connectors.Run("emulator", "--spec", "ferry/apiDefinition.swagger.json", "--fire", "CrossingDelayd", "--callback", server.Url)
            .Failed(4, "CrossingDelayed");
        _connectors.Run("emulator", "--spec", "ferry/apiDefinition.swagger.json", "--fire", "CrossingDelayed").Failed(2, "--callback");
    }

    [Fact]
    public void A_spec_that_can_not_be_served_is_reported()
    {
        _connectors.Write("broken/apiDefinition.swagger.json", "{ \"swagger\": ");

        _connectors.Run("emulator", "--spec", "broken/apiDefinition.swagger.json").Failed(6, "broken");
        _connectors.Run("emulator", "--spec", "none/apiDefinition.swagger.json").Failed(4, "none");
        _connectors.Run("emulator", "--spec", "ferry/apiDefinition.swagger.json", "--functions", "App.dll").Exited(4);
    }
}
