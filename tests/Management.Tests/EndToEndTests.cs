using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Azure.Connectors.Sdk.Management.Tests;

/// <summary>From nothing to a handled event, as the documentation describes it.</summary>
[Collection("management")]
public sealed class EndToEndTests(ManagementFixture fixture)
{
    private static readonly JsonObject s_mail = new() { ["id"] = "1", ["subject"] = "Invoice", ["from"] = "ada@contoso.example" };

    [Fact]
    public async Task A_callback_arrives_from_resources_that_were_created_from_nothing()
    {
        const string Key = "the-key";
        TaskCompletionSource<string?> handled = new();
        await using WebApplication app = await StartAsync(Key, handled);
        fixture.Management.RefusedCallsPerAccessPolicy = 2;

        // The namespace.
        ConnectorManagementClient management = fixture.Client;
        ConnectorNamespaceClient mail = fixture.NewNamespaceClient();
        ConnectorNamespace created = await mail.CreateOrUpdateAsync("westeurope");

        // The connection, and the consent of a user.
        await mail.CreateConnectionAsync("office365", new("office365") { DisplayName = "Mail" });
        Uri? link = await mail.GetConsentLinkAsync("office365", new Uri("https://localhost/done"));
        await OpenInBrowserAsync(link!);
        ConnectorConnection connection = await mail.WaitForConnectedAsync("office365");

        // The access of the application, and of the namespace, whose identity reads the events.
        string appName = "triage-" + mail.Name;
        fixture.Management.AddApp(ManagementFixture.ResourceGroup, appName, Key);
        ConnectorIdentity? appIdentity =
            await management.GetAppIdentityAsync(EmulatedManagement.SubscriptionId, ManagementFixture.ResourceGroup, appName);
        await mail.CreateOrUpdateAccessPolicyAsync("office365", "namespace", created.Identity!);
        await mail.CreateOrUpdateAccessPolicyAsync("office365", "app", appIdentity!);
        Office365Client office365 = new(connection.ConnectionRuntimeUrl!);
        fixture.Management.RefusedCallsPerAccessPolicy = 0;
        await mail.WaitForAccessAsync(token => office365.GetEmailAsync("1", cancellationToken: token));

        // The trigger configuration.
        ConnectorTriggerConfiguration trigger = ConnectorTriggerConfiguration.Create(
            Office365OperationCatalog.Instance,
            "office365",
            Office365TriggerOperations.OnNewEmail,
            new() { [Office365TriggerParameters.OnNewEmail.FolderPath] = "Inbox" });
        trigger.CallbackUrl = new Uri(app.Urls.Single() + "/runtime/webhooks/connector?functionName=OnNewEmail");
        trigger.Authentication = ConnectorTriggerAuthentication.FromKey(
            (await management.GetFunctionKeyAsync(EmulatedManagement.SubscriptionId, ManagementFixture.ResourceGroup, appName))!);
        await mail.CreateOrUpdateTriggerConfigurationAsync("on-new-email-" + mail.Name, trigger);

        // The event.
        EmulatedTriggerDelivery delivery = await RaiseAsync("on-new-email-" + mail.Name);
        Assert.Equal(200, delivery.Callback?.Status);
        Assert.Equal("Invoice", await handled.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.DoesNotContain(
            fixture.Emulator.Calls, call => call.RawPathAndQuery.Contains(mail.Name, StringComparison.Ordinal) && !call.Conforms);
    }

    [Fact]
    public async Task A_polled_event_arrives_from_resources_that_were_created_from_nothing()
    {
        ConnectorNamespaceClient mail = await fixture.CreateConnectedAsync();
        string name = "poll-" + mail.Name;
        ConnectorTriggerConfiguration trigger = await mail.CreateOrUpdateTriggerConfigurationAsync(
            name,
            new("office365", "mail", Office365TriggerOperations.OnNewEmail) { DeliveryMode = ConnectorTriggerDeliveryMode.Poll });
        Assert.NotNull(trigger.PollingEndpoints);

        TaskCompletionSource<string?> handled = new();
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        AddHandler(
            builder.Services.AddConnectorPolling(options => options.Sources["OnNewEmail"] = new()
            {
                ReceiveUri = trigger.PollingEndpoints!.ReceiveUri,
                AcknowledgeUri = trigger.PollingEndpoints.AcknowledgeUri,
                ApproximateQueueDepthUri = trigger.PollingEndpoints.ApproximateQueueDepthUri,
            }),
            handled);
        using IHost host = builder.Build();
        await host.StartAsync();
        EmulatedTriggerDelivery delivery = await RaiseAsync(name);
        Assert.NotNull(delivery.MessageId);
        Assert.Equal("Invoice", await handled.Task.WaitAsync(TimeSpan.FromMinutes(1)));
        await fixture.Emulator.GetPollQueue(name).WaitUntilEmptyAsync().WaitAsync(TimeSpan.FromMinutes(1));
        await host.StopAsync();
    }

    private static async Task<WebApplication> StartAsync(string key, TaskCompletionSource<string?> handled)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Triggers:SystemKeys:0"] = key;
        AddHandler(builder.Services.AddConnectorTriggers(builder.Configuration.GetSection("Triggers")), handled);
        WebApplication app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapConnectorTriggers();
        await app.StartAsync();
        return app;
    }

    private static void AddHandler(ConnectorTriggersBuilder triggers, TaskCompletionSource<string?> handled) =>
        triggers.AddHandler<Office365OnNewEmailTriggerPayload>("OnNewEmail", (payload, _, _) =>
        {
            handled.TrySetResult(payload.Body?.Value?[0].Subject);
            return Task.CompletedTask;
        });

    private static async Task OpenInBrowserAsync(Uri link)
    {
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage response = await browser.GetAsync(link);
        Assert.Equal("https://localhost/done", response.Headers.Location?.OriginalString);
    }

    private async Task<EmulatedTriggerDelivery> RaiseAsync(string triggerName)
    {
        IReadOnlyList<EmulatedTriggerDelivery> deliveries = await fixture.Management.RaiseEventAsync(
            "office365", Office365TriggerOperations.OnNewEmail, TriggerCallbackShape.Batch, [s_mail.DeepClone()]);
        return deliveries.Single(delivery => delivery.TriggerConfigName == triggerName);
    }
}
