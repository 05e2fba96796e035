using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Teams;

namespace Azure.Connectors.Sdk.Management.Tests;

/// <summary>Are trigger configurations checked, saved completely and obeyed?</summary>
[Collection("management")]
public sealed class TriggerConfigurationTests(ManagementFixture fixture)
{
    [Fact]
    public async Task A_configuration_keeps_everything_when_it_is_disabled_and_enabled()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        ConnectorTriggerConfiguration configuration = NewConfiguration();
        configuration.Description = "New mails";
        configuration.Metadata["functionName"] = "OnNewEmail";
        configuration.Authentication = ConnectorTriggerAuthentication.FromJson(
            new() { ["type"] = "Basic", ["username"] = "ada", ["password"] = "the-secret", ["unknown"] = new JsonArray(1) });
        await client.CreateOrUpdateTriggerConfigurationAsync("mails", configuration);

        Assert.False((await client.DisableTriggerConfigurationAsync("mails")).IsEnabled);
        ConnectorTriggerConfiguration enabled = await client.EnableTriggerConfigurationAsync("mails");
        Assert.True(enabled.IsEnabled);
        Assert.Equal("New mails", enabled.Description);
        Assert.Equal("OnNewEmail", (string?)enabled.Metadata["functionName"]);
        Assert.Equal("Inbox", (string?)enabled.Parameters["folderPath"]);
        Assert.True(JsonNode.DeepEquals(configuration.Authentication.ToJson(), enabled.Authentication!.ToJson()));
        Assert.Equal(["mails"], (await ResourceTests.ToListAsync(client.GetTriggerConfigurationsAsync())).Select(item => item.Name));
        await client.DeleteTriggerConfigurationAsync("mails");
        Assert.Empty(await ResourceTests.ToListAsync(client.GetTriggerConfigurationsAsync()));
    }

    [Fact]
    public async Task Members_that_are_unknown_here_survive_an_update()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        await client.CreateOrUpdateTriggerConfigurationAsync("mails", NewConfiguration());
        const string Get = "TriggerConfigs_Get";
        ConnectorSetup api = fixture.Emulator.For(EmulatedManagement.ApiName);
        string namespaceName = client.Name;
        api.Operation(Get).When("namespace", namespaceName).ReturnsUnchecked("""
            {
              "id": "x", "name": "mails",
              "properties": {
                "state": "Enabled", "newer": { "a": [1, null] }, "operationName": "OnNewEmailV3",
                "connectionDetails": { "connectorName": "office365", "connectionName": "mail" },
                "notificationDetails": { "callbackUrl": "https://app.example/?code=a%2Fb%20c", "httpMethod": "Post" }
              }
            }
            """);
        await client.DisableTriggerConfigurationAsync("mails");
        EmulatedCall put = fixture.Emulator.Calls.Last(call => call.OperationId == "TriggerConfigs_CreateOrUpdate");
        JsonNode properties = JsonNode.Parse(put.Body!.ToStream())!["properties"]!;
        Assert.Equal("""{"a":[1,null]}""", properties["newer"]!.ToJsonString());
        Assert.Equal("Disabled", (string?)properties["state"]);
        Assert.Equal("https://app.example/?code=a%2Fb%20c", (string?)properties["notificationDetails"]!["callbackUrl"]);
    }

    [Fact]
    public async Task A_key_that_the_service_hides_isn_t_lost()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        fixture.Emulator.For(EmulatedManagement.ApiName).Operation("TriggerConfigs_Get").When("namespace", client.Name).ReturnsUnchecked("""
            {
              "id": "x", "name": "mails",
              "properties": {
                "state": "Enabled", "operationName": "OnNewEmailV3",
                "connectionDetails": { "connectorName": "office365", "connectionName": "mail" },
                "notificationDetails": { "callbackUrl": "https://app.example", "authentication": { "type": "QueryString", "name": "code" } }
              }
            }
            """);
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.DisableTriggerConfigurationAsync("mails"));
        ConnectorTriggerConfiguration read = await client.GetTriggerConfigurationAsync("mails");
        await Assert.ThrowsAsync<ArgumentException>(() => client.CreateOrUpdateTriggerConfigurationAsync("mails", read));
        read.Authentication = ConnectorTriggerAuthentication.FromKey("again");
        await client.CreateOrUpdateTriggerConfigurationAsync("mails", read);
    }

    [Theory]
    [InlineData("OnNewEmailsV3", "folderPath", "Did you mean 'OnNewEmailV3'?")]
    [InlineData("SendEmailV2", null, "'connectors show office365' lists the operations and triggers.")]
    [InlineData("OnNewEmailV3", "foldrPath", "Did you mean 'folderPath'?")]
    [InlineData("CalendarGetOnNewItemsV3", null, "'connectors show office365 CalendarGetOnNewItemsV3' lists the parameters.")]
    public void Unknown_and_missing_names_are_rejected_before_a_request_is_sent(string operation, string? parameter, string message)
    {
        JsonObject parameters = [];
        if (parameter is not null)
        {
            parameters[parameter] = "Inbox";
        }

        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => ConnectorTriggerConfiguration.Create(Office365OperationCatalog.Instance, "mail", operation, parameters));
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_constant_of_a_trigger_s_parameters_is_accepted()
    {
        foreach ((ConnectorOperationCatalog catalog, Type operations, Type parameters) in
            (ReadOnlySpan<(ConnectorOperationCatalog, Type, Type)>)
            [
                (Office365OperationCatalog.Instance, typeof(Office365TriggerOperations), typeof(Office365TriggerParameters)),
                (TeamsOperationCatalog.Instance, typeof(TeamsTriggerOperations), typeof(TeamsTriggerParameters)),
            ])
        {
            foreach (Type trigger in parameters.GetNestedTypes())
            {
                string operation = (string)operations.GetField(trigger.Name)!.GetValue(null)!;
                JsonObject values = [];
                foreach (System.Reflection.FieldInfo field in trigger.GetFields())
                {
                    values[(string)field.GetValue(null)!] = "x";
                }

                ConnectorTriggerConfiguration.Create(catalog, "connection", operation, values);
            }
        }
    }

    [Fact]
    public async Task A_configuration_without_a_callback_url_is_rejected()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        ConnectorTriggerConfiguration configuration = new("office365", "mail", Office365TriggerOperations.OnNewEmail);
        await Assert.ThrowsAsync<ArgumentException>(() => client.CreateOrUpdateTriggerConfigurationAsync("mails", configuration));
    }

    [Theory]
    [InlineData("disabled", "disabled")]
    [InlineData("no access", "Create one with 'connectors connection grant'.")]
    [InlineData("token", "EmulatedManagement.CreateToken")]
    [InlineData("basic", "kind 'Basic'")]
    public async Task An_event_that_the_platform_would_not_deliver_has_the_reason(string state, string reason)
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        ConnectorTriggerConfiguration configuration = NewConfiguration();
        configuration.IsEnabled = state != "disabled";
        configuration.Authentication = state switch
        {
            "token" => ConnectorTriggerAuthentication.FromManagedIdentity("api://app"),
            "basic" => ConnectorTriggerAuthentication.FromJson(new() { ["type"] = "Basic" }),
            _ => null,
        };
        string name = "mails-" + client.Name;
        await client.CreateOrUpdateTriggerConfigurationAsync(name, configuration);
        if (state == "no access")
        {
            await client.DeleteAccessPolicyAsync("mail", "namespace");
        }

        IReadOnlyList<EmulatedTriggerDelivery> deliveries =
            await fixture.Management.RaiseEventAsync("office365", Office365TriggerOperations.OnNewEmail);
        await client.DeleteTriggerConfigurationAsync(name);
        EmulatedTriggerDelivery delivery = deliveries.Single(item => item.TriggerConfigName == name);
        Assert.Null(delivery.Callback);
        Assert.Contains(reason, delivery.Problem, StringComparison.Ordinal);
    }

    private static ConnectorTriggerConfiguration NewConfiguration()
    {
        ConnectorTriggerConfiguration configuration = ConnectorTriggerConfiguration.Create(
            Office365OperationCatalog.Instance,
            "mail",
            Office365TriggerOperations.OnNewEmail,
            new() { [Office365TriggerParameters.OnNewEmail.FolderPath] = "Inbox" });
        configuration.CallbackUrl = new Uri("https://app.example/runtime/webhooks/connector?functionName=OnNewEmail");
        return configuration;
    }
}
