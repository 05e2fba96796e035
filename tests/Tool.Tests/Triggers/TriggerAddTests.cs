using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors trigger add</c>, to the delivery of an event.</summary>
public sealed class TriggerAddTests(ManagementService service) : IClassFixture<ManagementService>, IAsyncLifetime
{
    private const string Trigger = Office365TriggerOperations.OnNewEmail;

    private TriggerNamespace _namespace = null!;

    public async Task InitializeAsync() => _namespace = await TriggerNamespace.CreateAsync(service);

    public Task DisposeAsync()
    {
        _namespace.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_function_receives_events_with_the_key_of_its_app()
    {
        await using LoopbackServer app = LoopbackServer.Start(_ => (202, ""));
        string name = "function-" + _namespace.Name;
        service.Management.AddApp(ManagementService.ResourceGroup, "triage-" + _namespace.Name, TriggerNamespace.Key);

        CommandResult added = _namespace.Run(
            "add", "office365", Trigger, "--name", name, "--connection", "mail", "--set", "folderPath=Inbox", "--set",
            "fetchOnlyWithAttachment=true", "--description", "New mails", "--function-app", "triage-" + _namespace.Name,
            "--function-app-url", app.Url, "--yes").Succeeded();

        Assert.Contains("[Function(\"OnNewEmail\")]", added.Output, StringComparison.Ordinal);
        Assert.Contains("[ConnectorTrigger] Office365OnNewEmailTriggerPayload payload", added.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("no event", added.Error, StringComparison.Ordinal);
        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync(name);
        Assert.Equal("""{"folderPath":"Inbox","fetchOnlyWithAttachment":true}""", saved.Parameters.ToJsonString());
        Assert.Equal("New mails", saved.Description);
        Assert.Equal(
            ["functionApp", "triage-" + _namespace.Name, ManagementService.ResourceGroup, EmulatedManagement.SubscriptionId, "OnNewEmail"],
            saved.Metadata.Select(member => (string?)member.Value));

        EmulatedTriggerDelivery delivery = await _namespace.RaiseAsync(Trigger, name);
        Assert.Equal(202, delivery.Callback?.Status);
        Assert.Equal(
            "/runtime/webhooks/connector?functionName=OnNewEmail&code=" + Uri.EscapeDataString(TriggerNamespace.Key),
            Assert.Single(app.Requests));
    }

    [Fact]
    public async Task The_address_of_an_app_follows_from_its_name()
    {
        service.Management.AddApp(ManagementService.ResourceGroup, "app-" + _namespace.Name, TriggerNamespace.Key);
        CommandResult added = _namespace.Run(
            "add", "office365", "OnNewEmailV3", "--name", "named", "--connection", "mail", "--function-app", "app-" + _namespace.Name,
            "--function", "My-function", "--disabled", "--yes", "--output", "json").Succeeded();

        string url = $"https://app-{_namespace.Name}.azurewebsites.net/runtime/webhooks/connector?functionName=My-function";
        JsonNode json = added.ToJson();
        Assert.Equal(url, (string?)json["callbackUrl"]);
        Assert.Equal("""{"type":"QueryString","name":"code"}""", json["authentication"]!.ToJsonString());
        Assert.Contains("    [Function(\"My-function\")]", json["code"]!.AsArray().Select(line => (string?)line));
        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync("named");
        Assert.Equal(url, saved.CallbackUrl!.AbsoluteUri);
        Assert.False(saved.IsEnabled);
    }

    [Fact]
    public async Task An_address_receives_events_with_a_key_from_the_environment()
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, ""));
        string name = "url-" + _namespace.Name;

        CommandResult added = _namespace.Run(
            "add", "office365", Trigger, "--name", name, "--connection", "mail", "--url", server.Url + "hook?functionName=Mine&v=1",
            "--key-env", "CALLBACK_KEY", "--yes").Succeeded();

        Assert.Contains(".AddHandler<Office365OnNewEmailTriggerPayload>(\"Mine\",", added.Output, StringComparison.Ordinal);
        Assert.Contains("app.MapConnectorTriggers();", added.Output, StringComparison.Ordinal);
        Assert.Contains("Set Connectors__Triggers__SystemKeys__0 to the key.", added.Error, StringComparison.Ordinal);
        Assert.Equal(200, (await _namespace.RaiseAsync(Trigger, name)).Callback?.Status);
        Assert.Equal("/hook?functionName=Mine&v=1&code=" + Uri.EscapeDataString(TriggerNamespace.Key), Assert.Single(server.Requests));
    }

    [Fact]
    public async Task An_address_receives_events_with_a_token_of_the_identity()
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, ""));
        string name = "token-" + _namespace.Name;

        CommandResult added = _namespace.Run(
            "add", "office365", Trigger, "--name", name, "--connection", "mail", "--url", server.Url + "hook", "--callback-audience",
            "api://app", "--callback-identity", "/subscriptions/s/id", "--yes").Succeeded();

        Assert.Contains(".AddEntraAuthenticator(", added.Output, StringComparison.Ordinal);
        ConnectorTriggerConfiguration saved = await _namespace.Client.GetTriggerConfigurationAsync(name);
        Assert.Equal(
            """{"type":"ManagedServiceIdentity","audience":"api://app","identity":"/subscriptions/s/id"}""",
            saved.Authentication!.ToJson().ToJsonString());
        service.Management.CreateToken = audience => "token-for-" + audience;
        Assert.Equal(200, (await _namespace.RaiseAsync(Trigger, name)).Callback?.Status);
        Assert.Equal("/hook", Assert.Single(server.Requests));
    }

    [Fact]
    public async Task A_worker_with_the_printed_settings_receives_polled_events()
    {
        string name = "poll-" + _namespace.Name;
        CommandResult added = _namespace.Run(
            "add", "office365", Trigger, "--name", name, "--connection", "mail", "--poll", "--frequency", "Minute", "--interval", "5",
            "--yes", "--output", "json").Succeeded();

        JsonNode json = added.ToJson();
        Assert.Equal("poll", (string?)json["delivery"]);
        Assert.Equal("""{"frequency":"Minute","interval":5}""", json["recurrence"]!.ToJsonString());
        Assert.Contains("sig=REDACTED", (string?)json["pollingEndpoints"]!["receiveUri"], StringComparison.Ordinal);
        Assert.Contains("builder.Build().Run();", json["code"]!.AsArray().Select(line => (string?)line));

        TaskCompletionSource<int> received = new();
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(json["settings"]!.AsObject().Select(setting =>
            KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)));
        builder.Services.AddConnectorPolling(builder.Configuration.GetSection("Connectors:Polling"))
            .AddHandler<Office365OnNewEmailTriggerPayload>("OnNewEmail", (payload, _, _) =>
            {
                received.TrySetResult(payload.Body?.Value?.Count ?? 0);
                return Task.CompletedTask;
            });
        using IHost host = builder.Build();
        await host.StartAsync();
        Assert.NotNull((await _namespace.RaiseAsync(Trigger, name)).MessageId);
        Assert.NotEqual(0, await received.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        await host.StopAsync();
    }

    [Fact]
    public async Task The_spec_of_a_connector_without_a_package_comes_from_the_location()
    {
        service.Management.GiveConsent((await _namespace.Client.CreateConnectionAsync("boat", new("ferry"))).Id);

        CommandResult added = _namespace.Run(
            "add", "ferry", "CrossingDelayed", "--name", "delays-"
                + _namespace.Name, "--connection", "boat", "--poll", "--yes").Succeeded();

        Assert.Contains("AddHandler<FerryOnCrossingDelayedTriggerPayload>", added.Output, StringComparison.Ordinal);
        Assert.Contains("no access policy on the connection 'boat'", added.Error, StringComparison.Ordinal);
        Assert.Contains("'connectors connection grant boat --object-id ", added.Error, StringComparison.Ordinal);
        Assert.Contains("__ResourceId=/subscriptions/", added.Error, StringComparison.Ordinal);
    }
}
