using System.Diagnostics;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that <c>connectors trigger</c> reports what is wrong, before it changes anything.</summary>
public sealed class TriggerRefusalTests(ManagementService service) : IClassFixture<ManagementService>, IAsyncLifetime
{
    private TriggerNamespace _namespace = null!;

    public async Task InitializeAsync() => _namespace = await TriggerNamespace.CreateAsync(service);

    public Task DisposeAsync()
    {
        _namespace.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData(2, "--yes", "OnNewEmailV3", "--poll")]
    [InlineData(2, "Did you mean 'folderPath'?", "OnNewEmailV3", "--poll", "--yes", "--set", "foldrPath=Inbox")]
    [InlineData(2, "isn't true or false", "OnNewEmailV3", "--poll", "--yes", "--set", "includeAttachments=maybe")]
    [InlineData(2, "occurs twice", "OnNewEmailV3", "--poll", "--yes", "--set", "to=a", "--set", "to=b")]
    [InlineData(2, "requires the parameter 'table'", "CalendarGetOnNewItemsV3", "--poll", "--yes")]
    [InlineData(4, "Did you mean 'OnNewEmailV3'?", "OnNewEmailsV3", "--poll", "--yes")]
    [InlineData(4, "is an operation", "SendEmailV2", "--poll", "--yes")]
    [InlineData(2, "Use 'OnNewEmailV3' or 'OnNewEmailV1'", "OnNewEmail", "--poll", "--yes")]
    [InlineData(2, "--function-app", "OnNewEmailV3", "--yes")]
    [InlineData(2, "only one", "OnNewEmailV3", "--poll", "--url", "https://a.example", "--yes")]
    [InlineData(2, "--callback-audience", "OnNewEmailV3", "--url", "https://a.example", "--yes")]
    [InlineData(2, "https address", "OnNewEmailV3", "--url", "http://a.example", "--key-env", "CALLBACK_KEY", "--yes")]
    [InlineData(2, "contains a key: 'code'", "OnNewEmailV3", "--url", "https://a.example?code=secret-7", "--yes")]
    [InlineData(2, "'NO_SUCH_KEY'", "OnNewEmailV3", "--url", "https://a.example", "--key-env", "NO_SUCH_KEY", "--yes")]
    [InlineData(2, "isn't the name of an app", "OnNewEmailV3", "--function-app", "evil.example/a", "--yes")]
    [InlineData(2, "isn't the name of a function", "OnNewEmailV3", "--function-app", "app", "--function", "a&code=1", "--yes")]
    [InlineData(2, "--function requires --function-app", "OnNewEmailV3", "--poll", "--function", "OnNewEmail", "--yes")]
    public void A_wrong_command_line_sends_no_request(int exitCode, string message, string operation, params string[] options)
    {
        int before = service.Emulator.Calls.Count;
        CommandResult failed = _namespace.Run(["add", "office365", operation, "--name", "refused", "--connection", "mail", .. options]);
        failed.Failed(exitCode, message);
        Assert.DoesNotContain("secret-7", failed.Error, StringComparison.Ordinal);
        Assert.Equal(before, service.Emulator.Calls.Count);
    }

    [Fact]
    public async Task What_does_not_exist_is_named()
    {
        string[] poll = ["add", "office365", "OnNewEmailV3", "--name", "refused-" + _namespace.Name, "--poll", "--yes"];
        _namespace.Run([.. poll, "--connection", "mial"]).Failed(4, "has no connection 'mial'. Did you mean 'mail'?");
        _namespace.Run([.. poll, "--connection", "site"]).Failed(2, "one of the connector 'sharepointonline'");
        _namespace.Run(poll).Failed(2, "--connection", "  mail");
        _namespace.Run("add", "offfice365", "OnNewEmailV3", "--name", "x", "--connection", "mail", "--poll", "--yes")
            .Failed(4, "Did you mean 'office365'?");

        string[] function = ["add", "office365", "OnNewEmailV3", "--name", "x", "--connection", "mail", "--yes", "--function-app"];
        _namespace.Run([.. function, "missing-app"]).Failed(4, "missing-app");
        service.Management.AddApp(ManagementService.ResourceGroup, "keyless-app");
        _namespace.Run([.. function, "keyless-app"]).Failed(4, "has no key for connector triggers");

        _namespace.Run([.. poll, "--connection", "mail"]).Succeeded();
        _namespace.Run([.. poll, "--connection", "mail"]).Failed(2, "trigger update");
        _namespace.Run("show", "refused-" + _namespace.Name + "x").Failed(4, $"Did you mean 'refused-{_namespace.Name}'?");
        _namespace.Run("remove", "none", "--yes").Failed(4, "has no trigger configuration 'none'");
        _namespace.Run("enable", "..", "--yes").Failed(2, "'..'");
        Assert.Single(await ToListAsync(_namespace.Client.GetTriggerConfigurationsAsync()));
    }

    [Theory]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    [InlineData(429, 5)]
    public void A_refused_save_has_an_exit_code_and_no_key(int status, int exitCode)
    {
        service.Emulator.For(EmulatedManagement.ApiName).Operation("TriggerConfigs_CreateOrUpdate").When("namespace", _namespace.Name)
            .ReturnsUnchecked(EmulatedResponse
                .FromJson($$"""{ "error": { "code": "Refused", "message": "Not with {{TriggerNamespace.Key}}." } }""", status)
                .WithHeader("Retry-After", "0"));

        CommandResult failed = _namespace.Run(
            "add", "office365", "OnNewEmailV3", "--name", "x", "--connection", "mail", "--url", "https://a.example", "--key-env",
            "CALLBACK_KEY", "--yes", "--output", "json").Exited(exitCode);
        Assert.Equal("", failed.Output);
        Assert.Contains($"status {status}", failed.Error, StringComparison.Ordinal);
        Assert.Contains("Not with REDACTED.", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_who_is_not_signed_in_and_a_service_that_is_down_have_exit_codes()
    {
        _namespace.Settings.Remove("CONNECTORS_ARM_ENDPOINT");
        _namespace.Run("list").Failed(3, "az login");
        _namespace.Settings["CONNECTORS_ARM_ENDPOINT"] = "http://127.0.0.1:9";
        _namespace.Run("list").Failed(5, "list trigger configurations");
    }

    [Fact]
    public async Task A_command_that_waits_for_the_service_ends_with_Ctrl_C()
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, null));
        _namespace.Settings["CONNECTORS_ARM_ENDPOINT"] = server.Url;
        using Process process = _namespace.Connectors.Start(
            ["trigger", "add", "office365", "OnNewEmailV3", "--name", "x", "--connection", "mail", "--poll", "--yes"], _namespace.Settings);
        await server.Received.Task.WaitAsync(TimeSpan.FromMinutes(2));
        ConnectorsCommand.Interrupt(process);
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
    }

    private static async Task<IReadOnlyList<ConnectorTriggerConfiguration>> ToListAsync(
        AsyncPageable<ConnectorTriggerConfiguration> triggers)
    {
        List<ConnectorTriggerConfiguration> list = [];
        await foreach (ConnectorTriggerConfiguration trigger in triggers)
        {
            list.Add(trigger);
        }

        return list;
    }
}
