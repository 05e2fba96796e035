using System.Diagnostics;
using System.Globalization;
using System.Net;
using Azure.Connectors.Sdk.Emulator.Functions;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Starts and ends workers in every way, and looks for what is left.</summary>
public sealed class LifetimeTests
{
    private const string Callback = """{"body":{"Subject":"a"}}""";

    [Theory]
    [InlineData(App.AspNetCore)]
    [InlineData(App.Worker)]
    public async Task No_process_and_no_file_remains_after_a_host(string kind)
    {
        FunctionsHost host = await App.StartAsync(kind);
        int worker = host.WorkerProcessId;
        Uri address = host.Address;
        string home = (await host.InvokeAsync("Environment", Callback)).ReturnValue!
            .Split('\n').Single(line => line.StartsWith("HOME=", StringComparison.Ordinal))["HOME=".Length..];
        int child = int.Parse((await host.InvokeAsync("StartsChild", Callback)).ReturnValue!, CultureInfo.InvariantCulture);
        Assert.True(Directory.Exists(home) && IsRunning(worker) && IsRunning(child));

        await host.DisposeAsync();
        await host.DisposeAsync();
        Assert.False(IsRunning(worker));
        await UntilAsync(() => !IsRunning(child));
        Assert.False(Directory.Exists(Path.GetDirectoryName(home)));
        using HttpClient client = new();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(address));
    }

    [Fact]
    public async Task A_worker_that_does_not_end_is_killed_with_its_children()
    {
        FunctionsHost host = await App.StartAsync(App.Worker, options => options.StopTimeout = TimeSpan.Zero);
        int worker = host.WorkerProcessId;
        int child = int.Parse((await host.InvokeAsync("StartsChild", Callback)).ReturnValue!, CultureInfo.InvariantCulture);
        await host.DisposeAsync();
        Assert.False(IsRunning(worker));
        await UntilAsync(() => !IsRunning(child));
    }

    [Fact]
    public async Task A_crash_fails_every_pending_invocation_with_the_output()
    {
        await using FunctionsHost host = await App.StartAsync(App.Worker);
        Task<FunctionInvocationResult> waiting = host.InvokeAsync("Waits", Callback);
        Task<FunctionInvocationResult> crashing = host.InvokeAsync("Crashes", Callback);
        FunctionsHostException first = await Assert.ThrowsAsync<FunctionsHostException>(() => crashing);
        FunctionsHostException second = await Assert.ThrowsAsync<FunctionsHostException>(() => waiting);
        Assert.Same(first, second);
        Assert.Same(first, host.Failure);
        Assert.Contains("exit code 42", first.Message, StringComparison.Ordinal);
        Assert.Contains("last words", first.Output, StringComparison.Ordinal);
        Assert.Same(first, await Assert.ThrowsAsync<FunctionsHostException>(() => host.InvokeAsync("Text", Callback)));
    }

    [Theory]
    [InlineData(App.AspNetCore)]
    [InlineData(App.Worker)]
    public async Task A_crash_during_a_request_is_an_error_response(string kind)
    {
        await using FunctionsHost host = await App.StartAsync(kind);
        using HttpClient client = new();
        using HttpResponseMessage response = await client.GetAsync(new Uri(host.Address, "api/HttpCrashes"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        await UntilAsync(() => host.Failure is not null);
        using StringContent content = new(Callback, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage callback = await client.PostAsync($"{host.GetCallbackUrl("Text")}&code={host.Key}", content);
        Assert.Equal(HttpStatusCode.InternalServerError, callback.StatusCode);
    }

    [Fact]
    public async Task An_invocation_that_takes_too_long_is_cancelled_and_reported()
    {
        await using FunctionsHost host =
            await App.StartAsync(App.Worker, options => options.InvocationTimeout = TimeSpan.FromMilliseconds(300));
        FunctionsHostException exception = await Assert.ThrowsAsync<FunctionsHostException>(() => host.InvokeAsync("Waits", Callback));
        Assert.Contains("'Waits' didn't return within 0.3 seconds", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_that_ends_at_its_start_is_reported_with_its_output()
    {
        FunctionsHostException exception = await Assert.ThrowsAsync<FunctionsHostException>(() => App.StartAsync("fails"));
        Assert.Contains("exit code 3", exception.Message, StringComparison.Ordinal);
        Assert.Contains("refuses to start", exception.Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_worker_that_hangs_at_its_start_is_reported_with_its_output() => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(4),
        async timeout =>
        {
            FunctionsHostException exception = await Assert.ThrowsAsync<FunctionsHostException>(
                () => App.StartAsync("hangs", options => options.StartTimeout = timeout));
            Assert.Contains($"didn't connect within {timeout.TotalSeconds} seconds", exception.Message, StringComparison.Ordinal);
            Assert.Contains("The worker waits.", exception.Output, StringComparison.Ordinal);
        });

    [Fact]
    public async Task An_app_that_cannot_be_started_is_explained()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("functions-apps-");
        try
        {
            string app = Path.Combine(folder.FullName, "App.dll");
            Assert.Contains("doesn't exist", (await FailAsync(app)).Message, StringComparison.Ordinal);
            await File.WriteAllTextAsync(app, "");
            Assert.Contains("isn't a function app", (await FailAsync(app)).Message, StringComparison.Ordinal);
            string config = Path.Combine(folder.FullName, "worker.config.json");
            await File.WriteAllTextAsync(config, """{"description":{"language":"node"}}""");
            Assert.Contains("'node'", (await FailAsync(app)).Message, StringComparison.Ordinal);
            await File.WriteAllTextAsync(config, "{");
            Assert.Contains("isn't valid JSON", (await FailAsync(app)).Message, StringComparison.Ordinal);
            await File.WriteAllTextAsync(
                config, """{"description":{"language":"dotnet-isolated","defaultExecutablePath":"{WorkerRoot}Absent"}}""");
            Assert.Contains("can't be started", (await FailAsync(app)).Message, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "local.settings.json"), """{"IsEncrypted":true,"Values":{}}""");
            Assert.Contains("encrypted", (await FailAsync(app)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static Task<FunctionsHostException> FailAsync(string app) =>
            Assert.ThrowsAsync<FunctionsHostException>(() => FunctionsHost.StartAsync(app));
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static Task UntilAsync(Func<bool> condition) => App.UntilAsync(condition);
}
