using Azure.Connectors.Sdk.Emulator.Functions;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

[Collection(RunningApps.Name)]
public sealed class InvocationTests(RunningApps apps)
{
    private const string Callback = """{"body":{"Subject":"Grüße"}}""";

    public static TheoryData<string> Kinds => new(App.AspNetCore, App.Worker);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_type_is_bound(string kind)
    {
        FunctionsHost host = apps[kind];
        Assert.Equal(Callback, await ReturnValueAsync(host, "Text", Callback));
        Assert.Equal(Callback, await ReturnValueAsync(host, "Element", Callback));
        Assert.Equal(Callback, await ReturnValueAsync(host, "Binary", Callback));
        Assert.Equal("010203", await ReturnValueAsync(host, "Content", """{"body":"AQID"}"""));
        Assert.Equal("-:1", await ReturnValueAsync(host, "Event", Callback));
        Assert.Equal("a,b", await ReturnValueAsync(host, "Items", """{"body":{"value":[{"Subject":"a"},{"Subject":"b"}]}}"""));
        Assert.Equal("-:1", await ReturnValueAsync(host, "Batch", Callback));

        FunctionInvocationResult batch = await host.InvokeAsync("Batch", [new(Callback, "m1"), new(Callback, "m2")]);
        Assert.Equal("m1:1,m2:1", batch.ReturnValue);
        FunctionInvocationResult single = await host.InvokeAsync("event", [new ConnectorTriggerEvent(Callback, "m3")]);
        Assert.Equal("m3:1", single.ReturnValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"body":null}""")]
    [InlineData("""{"body":{"value":7}}""")]
    public async Task Input_that_is_not_a_callback_fails_the_invocation(string input)
    {
        foreach (string kind in new[] { App.AspNetCore, App.Worker })
        {
            FunctionInvocationResult result = await apps[kind].InvokeAsync("Office365OnNewEmail", input);
            Assert.Equal(FunctionInvocationStatus.Failed, result.Status);
            Assert.Contains("trigger callback", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_input_the_invocation_fails_rather_than_starting_the_function_with_null()
    {
        FunctionInvocationResult result = await apps[App.Worker].InvokeAsync("Office365OnNewEmail");
        Assert.Equal(FunctionInvocationStatus.Failed, result.Status);
        Assert.Contains("the input is empty", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timer_is_invoked_by_its_name()
    {
        Assert.Equal("on time", await ReturnValueAsync(apps[App.Worker], "Tick", null));
        Assert.Equal("late", await ReturnValueAsync(apps[App.AspNetCore], "Tick", """{"IsPastDue":true}"""));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Logs_and_exceptions_belong_to_their_function(string kind)
    {
        FunctionsHost host = apps[kind];
        await host.InvokeAsync("Logs", Callback);
        FunctionLog log = Assert.Single(host.GetLogs("logs"), log => log.Category == "Notes");
        Assert.Equal(("Logs", LogLevel.Warning), (log.FunctionName, log.Level));
        Assert.Equal($"received {Callback.Length}", log.Message);
        Assert.Contains("inner", log.Exception, StringComparison.Ordinal);

        FunctionInvocationResult failed = await host.InvokeAsync("Fails", Callback);
        Assert.Equal(FunctionInvocationStatus.Failed, failed.Status);
        Assert.Contains("the secret reason", failed.Error, StringComparison.Ordinal);
        Assert.Contains(host.GetLogs("Fails"), entry => entry.Exception?.Contains("the secret reason", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Features_that_only_the_real_host_has_are_reported()
    {
        NotSupportedException binding =
            await Assert.ThrowsAsync<NotSupportedException>(() => apps[App.Worker].InvokeAsync("Lookup", Callback));
        Assert.Contains("'remote' of the function 'Lookup'", binding.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotSupportedException>(() => apps[App.Worker].InvokeAsync("Echo"));
        ArgumentException name = await Assert.ThrowsAsync<ArgumentException>(() => apps[App.Worker].InvokeAsync("Absent"));
        Assert.Contains("Echo", name.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentException>(() => apps[App.Worker].InvokeAsync("Text", [new("{}"), new("{}")]));
    }

    [Fact]
    public async Task A_cancelled_invocation_is_cancelled_in_the_worker()
    {
        FunctionsHost host = apps[App.Worker];
        using CancellationTokenSource cancellation = new();
        Task<FunctionInvocationResult> invocation = host.InvokeAsync("Waits", Callback, cancellation.Token);
        await UntilAsync(() => host.GetLogs("Waits").Any(log => log.Message.StartsWith("waiting", StringComparison.Ordinal)));
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => invocation);

        // The worker logs the exception of the function once its token is cancelled.
        await UntilAsync(
            () => host.GetLogs("Waits").Any(log => log.Exception?.Contains("TaskCanceledException", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task The_environment_is_clean()
    {
        string[] environment = (await ReturnValueAsync(apps[App.Worker], "Environment", Callback))!.Split('\n');
        Assert.Contains("FromLocalSettings=of the file", environment);
        Assert.Contains("Nested__Name=nested", environment);
        Assert.Contains("FromOptions=of the options", environment);
        Assert.Contains(
            environment,
            line => line.StartsWith("NO_PROXY=", StringComparison.Ordinal) && line.Contains("127.0.0.1", StringComparison.Ordinal));
        Assert.DoesNotContain(environment, line => line.StartsWith("DOTNET_STARTUP_HOOKS", StringComparison.Ordinal));
        Assert.DoesNotContain(environment, line => line.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(environment, line => line.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase));
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Assert.DoesNotContain($"HOME={home}", environment);
    }

    private static async Task<string?> ReturnValueAsync(FunctionsHost host, string function, string? input)
    {
        FunctionInvocationResult result = await host.InvokeAsync(function, input);
        Assert.True(result.Succeeded, result.Error);
        return result.ReturnValue;
    }

    private static Task UntilAsync(Func<bool> condition) => App.UntilAsync(condition);
}
