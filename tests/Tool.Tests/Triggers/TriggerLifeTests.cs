using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies the commands that read and change trigger configurations.</summary>
public sealed class TriggerLifeTests(ManagementService service) : IClassFixture<ManagementService>, IAsyncLifetime
{
    private TriggerNamespace _namespace = null!;

    private string Poll => "poll-" + _namespace.Name;

    public async Task InitializeAsync() => _namespace = await TriggerNamespace.CreateAsync(service);

    public Task DisposeAsync()
    {
        _namespace.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Configurations_are_listed_and_shown_without_keys()
    {
        await SaveAsync("mails", trigger =>
        {
            trigger.Description = "New mails";
            trigger.Parameters["folderPath"] = "Inbox";
            trigger.CallbackUrl = new($"https://user:{Uri.EscapeDataString(TriggerNamespace.Key)}@app.example/a?functionName=F&"
                + $"code={Uri.EscapeDataString(TriggerNamespace.Key)}&other={Uri.EscapeDataString(TriggerNamespace.Key)}");
            trigger.Authentication = ConnectorTriggerAuthentication.FromJson(new()
            {
                ["type"] = "Basic",
                ["username"] = TriggerNamespace.Key,
                ["password"] = TriggerNamespace.Key,
            });
        });
        await SaveAsync(Poll, trigger => trigger.DeliveryMode = ConnectorTriggerDeliveryMode.Poll);

        string[][] rows = _namespace.Run("list").Succeeded().ToRows();
        Assert.Equal(
            ["mails", "true", "office365", "mail", "OnNewEmailV3", "webhook",
                "https://app.example/a?functionName=F&code=REDACTED&other=REDACTED"],
            rows.Single(row => row[0] == "mails"));
        Assert.Equal("poll", rows.Single(row => row[0] == Poll)[5]);

        string text = _namespace.Run("show", "mails").Succeeded().Output;
        Assert.Contains("description: New mails\n", text, StringComparison.Ordinal);
        Assert.Contains("parameters\n  folderPath: Inbox\n", text, StringComparison.Ordinal);
        Assert.Contains("authentication\n  type: Basic\n", text, StringComparison.Ordinal);
        JsonNode poll = _namespace.Run("show", Poll, "-o", "json").Succeeded().ToJson();
        Assert.EndsWith("api-version=2026-05-01-preview&sig=REDACTED", (string?)poll["pollingEndpoints"]!["acknowledgeUri"]);
        Assert.Null(poll["callbackUrl"]);
    }

    [Fact]
    public async Task An_update_changes_only_what_is_named()
    {
        await SaveAsync("mails", trigger =>
        {
            trigger.Description = "New mails";
            trigger.Parameters["folderPath"] = "Inbox";
            trigger.Parameters["to"] = "ada@contoso.example";
            trigger.Metadata["recurrenceInterval"] = 5;
        });

        _namespace.Run("update", "mails", "--yes").Failed(2, "Name what to change");
        _namespace.Run("update", "mails", "--set", "foldrPath=x", "--yes").Failed(2, "Did you mean 'folderPath'?");
        _namespace.Run("update", "mails", "--unset", "cc", "--yes").Failed(2, "'cc'");
        _namespace.Run("update", "mails", "--set", "folderPath=Done").Failed(2, "--yes");
        _namespace
            .Run(
                "update", "mails", "--set", "folderPath=Done", "--set", "includeAttachments:=true", "--unset", "to", "--frequency", "Hour",
                "--yes")
            .Succeeded();
        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.Equal("""{"folderPath":"Done","includeAttachments":true}""", saved.Parameters.ToJsonString());
        Assert.Equal("New mails", saved.Description);
        Assert.Equal(TriggerNamespace.Key, (string?)saved.Authentication!.ToJson()["value"]);
        Assert.Equal("""{"recurrenceInterval":5,"recurrenceFrequency":"Hour"}""", saved.Metadata.ToJsonString());

        _namespace.Run(
            "update", "mails", "--description", "Other", "--url", "https://b.example/x", "--callback-audience", "api://b", "--yes")
            .Succeeded();
        saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.Equal(("Other", "https://b.example/x"), (saved.Description, saved.CallbackUrl!.AbsoluteUri));
        Assert.Equal("""{"type":"ManagedServiceIdentity","audience":"api://b"}""", saved.Authentication!.ToJson().ToJsonString());
        Assert.Equal("Done", (string?)saved.Parameters["folderPath"]);

        _namespace.Run("update", "mails", "--key-env", "CALLBACK_KEY", "--key-name", "sig", "--yes").Succeeded();
        saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.Equal("https://b.example/x", saved.CallbackUrl!.AbsoluteUri);
        Assert.Equal("sig", (string?)saved.Authentication!.ToJson()["name"]);
    }

    [Fact]
    public async Task A_target_changes_to_a_function_and_its_address_stays()
    {
        string app = "moved-" + _namespace.Name;
        service.Management.AddApp("apps", app, TriggerNamespace.Key);
        await SaveAsync("mails", trigger => trigger.DeliveryMode = ConnectorTriggerDeliveryMode.Poll);

        _namespace.Run(
            "update", "mails", "--function-app", app, "--function-app-resource-group", "apps", "--function-app-url", "https://own.example",
            "--yes").Succeeded();
        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.Equal(ConnectorTriggerDeliveryMode.Webhook, saved.DeliveryMode);
        Assert.Equal("https://own.example/runtime/webhooks/connector?functionName=OnNewEmail", saved.CallbackUrl!.AbsoluteUri);

        _namespace.Run("update", "mails", "--function-app", app, "--function", "Other", "--yes").Succeeded();
        saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.Equal("https://own.example/runtime/webhooks/connector?functionName=Other", saved.CallbackUrl!.AbsoluteUri);
        Assert.Equal("apps", (string?)saved.Metadata["functionAppResourceGroup"]);
        Assert.Equal(TriggerNamespace.Key, (string?)saved.Authentication!.ToJson()["value"]);

        _namespace.Run("update", "mails", "--poll", "--yes").Succeeded();
        saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.Equal(ConnectorTriggerDeliveryMode.Poll, saved.DeliveryMode);
        Assert.Empty(saved.Metadata);
        _namespace.Run("update", "mails", "--key-env", "CALLBACK_KEY", "--yes").Failed(2, "no callbacks");
    }

    [Fact]
    public async Task Delivery_stops_and_starts_and_a_removed_configuration_is_gone()
    {
        await SaveAsync("mails", _ => { });

        _namespace.Run("disable", "mails").Failed(2, "--yes");
        _namespace.Run("disable", "mails", "--yes").Succeeded();
        Assert.False((await _namespace.Client.GetTriggerConfigurationAsync("mails")).IsEnabled);
        Assert.Contains("already disabled", _namespace.Run("disable", "mails", "--yes").Succeeded().Error, StringComparison.Ordinal);
        JsonNode enabled = _namespace.Run("enable", "mails", "--yes", "--output", "json").Succeeded().ToJson();
        Assert.True((bool)enabled["enabled"]!);
        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync("mails");
        Assert.True(saved.IsEnabled);
        Assert.Equal(TriggerNamespace.Key, (string?)saved.Authentication!.ToJson()["value"]);

        _namespace.Run("remove", "mails").Failed(2, "--yes");
        _namespace.Run("remove", "mails", "--yes").Succeeded();
        Assert.Empty(_namespace.Run("list").Succeeded().ToRows());
    }

    [Fact]
    public void A_key_that_the_service_hides_is_not_lost()
    {
        Hide("\"metadata\": { \"functionAppName\": \"hidden\", \"functionAppResourceGroup\": \"apps\" },");
        service.Management.AddApp("apps", "hidden", TriggerNamespace.Key);
        _namespace.Run("disable", "mails", "--yes").Succeeded();
        Assert.Equal(TriggerNamespace.Key, SavedKey());

        Hide("");
        _namespace.Run("disable", "mails", "--yes").Failed(2, "--key-env");
        _namespace.Run("update", "mails", "--description", "x", "--yes").Failed(2, "--key-env");
        _namespace.Settings["CALLBACK_KEY"] = "another";
        _namespace.Run("disable", "mails", "--key-env", "CALLBACK_KEY", "--yes").Succeeded();
        Assert.Equal("another", SavedKey());
    }

    private string? SavedKey()
    {
        EmulatedCall put = service.Emulator.Calls.Last(call => call.OperationId == "TriggerConfigs_CreateOrUpdate");
        JsonNode authentication = JsonNode.Parse(put.Body!.ToStream())!["properties"]!["notificationDetails"]!["authentication"]!;
        Assert.Equal("token", (string?)authentication["name"]);
        return (string?)authentication["value"];
    }

    private void Hide(string metadata) =>
        service.Emulator
            .For(EmulatedManagement.ApiName)
            .Operation("TriggerConfigs_Get")
            .When("namespace", _namespace.Name)
            .ReturnsUnchecked(
            $$"""
            {
              "id": "x", "name": "mails",
              "properties": {
                {{metadata}} "state": "Enabled", "operationName": "OnNewEmailV3",
                "connectionDetails": { "connectorName": "office365", "connectionName": "mail" },
                "notificationDetails": { "callbackUrl": "https://a.example", "authentication": { "type": "QueryString", "name": "token" } }
              }
            }
            """);

    private Task<ConnectorTriggerConfiguration> SaveAsync(string name, Action<ConnectorTriggerConfiguration> change)
    {
        ConnectorTriggerConfiguration trigger = new("office365", "mail", "OnNewEmailV3")
        {
            CallbackUrl = new("https://a.example/hook"),
            Authentication = ConnectorTriggerAuthentication.FromKey(TriggerNamespace.Key),
        };
        change(trigger);
        return _namespace.Client.CreateOrUpdateTriggerConfigurationAsync(name, trigger);
    }
}
