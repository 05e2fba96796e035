using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Reflection;

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
        RunApp("none/App.dll").Failed(4, "none/App.dll");
        Assert.Contains("worker.config.json", RunApp("ferry/apiDefinition.swagger.json").Exited(6).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("either --functions or --callback", "--functions", "App.dll", "--fire", "X", "--callback", "http://127.0.0.1/")]
    [InlineData("require --functions", "--set", "a=b")]
    [InlineData("require --functions", "--fire", "X", "--function", "F")]
    [InlineData("require --fire", "--functions", "App.dll", "--function", "F")]
    [InlineData("require --fire", "--callback", "http://127.0.0.1/")]
    [InlineData("http or https", "--fire", "X", "--callback", "file:///tmp")]
    [InlineData("name=value", "--functions", "App.dll", "--set", "a")]
    public void Options_that_have_no_effect_are_refused(string message, params string[] options) =>
        _connectors.Run(["emulator", "--spec", "ferry/apiDefinition.swagger.json", .. options]).Failed(2, message);

    [Fact]
    public void A_callback_runs_a_function_of_an_app()
    {
        CommandResult fired = RunApp(FunctionsApp, "--set", "TEST_WORKER=worker", "--fire", "CrossingDelayed", "--function", "logs");

        Assert.Equal("202", fired.Succeeded().ToRows()[^1][0]);
        Assert.StartsWith("Connectors__Ferry__ConnectionRuntimeUrl=", fired.Output, StringComparison.Ordinal);
        Assert.Contains("\nLogs: Warning: received ", fired.Error, StringComparison.Ordinal);
        Assert.Contains("inner", fired.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_that_does_not_start_or_ends_is_reported_with_what_it_wrote()
    {
        CommandResult failed = RunApp(FunctionsApp, "--set", "TEST_WORKER=fails").Exited(6);
        Assert.Contains("exit code 3", failed.Error, StringComparison.Ordinal);
        Assert.Contains("The worker refuses to start.", failed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", failed.Error, StringComparison.Ordinal);

        string[] crash = ["--set", "TEST_WORKER=worker", "--fire", "CrossingDelayed"];
        CommandResult ended = RunApp(FunctionsApp, [.. crash, "--function", "Crashes"]).Exited(6);
        Assert.Contains("exit code 42", ended.Error, StringComparison.Ordinal);
        Assert.Contains("last words", ended.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", "worker")]
    [InlineData("TERM", "hangs")]
    public async Task The_worker_ends_with_the_command(string signal, string worker)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using Process process = _connectors.StartGroup(
            ["emulator", "--spec", "ferry/apiDefinition.swagger.json", "--functions", FunctionsApp, "--set", $"TEST_WORKER={worker}"],
            new() { ["CONNECTORS_CALLBACK_KEY"] = "secret-7" });
        using CancellationTokenSource limit = new(s_limit);
        if (worker == "worker")
        {
            Uri callback = await ReadCallbackAsync(process, limit.Token);
            using HttpClient client = new();
            using StringContent sample = new("{ \"body\": {} }", System.Text.Encoding.UTF8, "application/json");
            using HttpResponseMessage refused = await client.PostAsync(callback, sample, limit.Token);
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            using HttpResponseMessage response = await client.PostAsync(new Uri(callback + "&code=secret-7"), sample, limit.Token);
            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            Assert.Contains("received", await ReadLineAsync(process, "Logs: Warning", limit.Token), StringComparison.Ordinal);
        }

        int[] children = await ChildrenAsync(process.Id, limit.Token);
        if (signal == "INT")
        {
            ConnectorsCommand.InterruptGroup(process);
        }
        else
        {
            ConnectorsCommand.Interrupt(process, signal);
        }

        Task<string> error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(130, process.ExitCode);
        Assert.Contains("canceled", await error, StringComparison.Ordinal);
        Assert.All(children, child => Assert.False(Directory.Exists($"/proc/{child}"), $"{child}"));
    }

    private static string FunctionsApp => typeof(EmulatorTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "FunctionsApp").Value!;

    private CommandResult RunApp(string app, params string[] options) =>
        _connectors.Run(["emulator", "--spec", "ferry/apiDefinition.swagger.json", "--functions", app, .. options]);

    /// <summary>Reads the address of the function <c>Logs</c>.</summary>
    private static async Task<Uri> ReadCallbackAsync(Process process, CancellationToken cancellationToken)
    {
        string line = await ReadLineAsync(process, "A callback is posted to ", cancellationToken);
        string address = line.Split("posted to ")[1].Split(',')[0];
        return new(address.Replace("NAME", "Logs", StringComparison.Ordinal));
    }

    private static async Task<string> ReadLineAsync(Process process, string text, CancellationToken cancellationToken)
    {
        while (await process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"'{text}' isn't in the output.");
    }

    /// <summary>Waits until a process has children, and gets their IDs.</summary>
    private static async Task<int[]> ChildrenAsync(int parent, CancellationToken cancellationToken)
    {
        while (true)
        {
            int[] children = [.. Directory.GetDirectories($"/proc/{parent}/task").SelectMany(ChildrenOf)];
            if (children.Length > 0)
            {
                return children;
            }

            await Task.Delay(20, cancellationToken);
        }
    }

    private static int[] ChildrenOf(string thread)
    {
        try
        {
            string text = File.ReadAllText($"{thread}/children");
            return [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            // The thread has ended.
            return [];
        }
    }
}
