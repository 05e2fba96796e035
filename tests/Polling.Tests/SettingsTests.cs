using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Polling.Tests;

/// <summary>Reads the settings in both spellings, and reports those that can't work.</summary>
[Collection("emulator")]
public sealed class SettingsTests(EmulatorFixture fixture)
{
    private readonly EmulatedPollQueue _queue = fixture.NewQueue();

    [Theory]
    [InlineData("PollingEndpoint")]
    [InlineData("pollingEndpoint")]
    [InlineData("ReceiveUri")]
    public async Task Events_are_received_with_the_settings_of_a_section(string kind)
    {
        Dictionary<string, string?> settings = kind == "ReceiveUri"
            ? new()
            {
                ["Polling:onevent:ReceiveUri"] = _queue.ReceiveUri.OriginalString,
                ["Polling:onevent:AcknowledgeUri"] = _queue.AcknowledgeUri.OriginalString,
                ["Polling:onevent:credential"] = "managedidentity",
            }
            : new()
            {
                [$"Polling:OnEvent:{kind}"] = _queue.PollingEndpoint.OriginalString,
                ["Polling:OnEvent:triggerConfigName"] = _queue.TriggerConfigName,
            };
        _queue.EnqueueUnchecked("""{"body":{}}""");
        using IHost host = await StartAsync(settings);
        await _queue.WaitUntilEmptyAsync(Patience());
        await host.StopAsync();
    }

    [Fact]
    public async Task The_older_setting_is_a_resource_whose_endpoints_are_read_until_it_has_them()
    {
        await using WebApplication management = await StartManagementAsync();
        _queue.EnqueueUnchecked("""{"body":{}}""");
        using IHost host = await StartAsync(new()
        {
            ["Polling:OnEvent:resourceId"] = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/connectorGateways/n",
            ["Polling:OnEvent:triggerConfigName"] = _queue.TriggerConfigName,
            ["Polling:OnEvent:ManagementEndpoint"] = management.Urls.Single(),
        });
        await _queue.WaitUntilEmptyAsync(Patience());
        await host.StopAsync();
    }

    [Theory]
    [InlineData("", null, "Polling: no source of events is configured. At least one is required. 'connectors trigger add --poll'")]
    [InlineData("Other:PollingEndpoint", "https://n.example/p", "Polling:Other has no handler. The handlers are: OnEvent.")]
    [InlineData("OnEvent:TriggerConfigName", "mail", "Polling:OnEvent must have one of PollingEndpoint, ResourceId and ReceiveUri")]
    [InlineData("OnEvent:PollingEndpoint", "https://n.example/p", "Polling:OnEvent:TriggerConfigName is missing")]
    [InlineData("OnEvent:ResourceId", "n", "Polling:OnEvent:ResourceId must be the resource ID")]
    [InlineData("OnEvent:ReceiveUri", "https://n.example/r", "Polling:OnEvent:AcknowledgeUri is missing")]
    [InlineData("OnEvent:ReceiveUri", "http://n.example/secret", "Polling:OnEvent:ReceiveUri must be an https address")]
    [InlineData("OnEvent:ReceiveUri", "https://me:secret@n.example/r", "Polling:OnEvent:ReceiveUri must be an https address")]
    [InlineData("OnEvent:ReceiveUri", "https://n.example/r#secret", "Polling:OnEvent:ReceiveUri must be an https address")]
    [InlineData("OnEvent:ReceiveUri", "secret", "Polling:OnEvent:ReceiveUri must be an https address")]
    [InlineData("OnEvent:ManagementEndpoint", "http://n.example", "Polling:OnEvent:ManagementEndpoint must be an https address")]
    [InlineData("OnEvent:Credential", "clientsecret", "Polling:OnEvent:Credential must be 'managedidentity'")]
    public async Task A_host_with_an_invalid_setting_does_not_start_and_names_it(string name, string? value, string problem)
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync(name.Length == 0 ? [] : new() { ["Polling:" + name] = value }));
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message.Replace("clientsecret", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Polling_is_healthy_until_three_requests_fail()
    {
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([]);
        await emulator.StartAsync();
        EmulatedPollQueue queue = emulator.GetPollQueue("mail");
        string id = queue.EnqueueUnchecked("""{"body":{}}""");
        await using PollingHost host = await PollingHost.StartAsync(
            queue,
            add => add.AddHandler<JsonElement>(PollingHost.Function, (_, _, _) => Task.CompletedTask),
            services => services.AddHealthChecks().AddConnectorPolling());
        HealthCheckService health = host.Services.GetRequiredService<HealthCheckService>();
        await queue.WaitUntilEmptyAsync(Patience());
        Assert.Equal(HealthStatus.Healthy, (await health.CheckHealthAsync()).Status);
        await emulator.StopAsync();
        while ((await health.CheckHealthAsync()).Status == HealthStatus.Healthy)
        {
            await Task.Delay(10, Patience());
        }

        Assert.Equal(3, host.Logs.Lines.Count(line => line.Contains("Events couldn't be received", StringComparison.Ordinal)));
        await emulator.StartAsync();
        while ((await health.CheckHealthAsync()).Status != HealthStatus.Healthy)
        {
            await Task.Delay(10, Patience());
        }
    }

    [Fact]
    public void A_source_has_the_public_cloud_by_default()
    {
        ConnectorPollingSource source = new();
        Assert.Equal(("https://apihub.azure.com", "https://management.azure.com"), (source.Audience, source.ManagementEndpoint));
    }

    private static CancellationToken Patience() => new CancellationTokenSource(TimeSpan.FromMinutes(1)).Token;

    private static async Task<IHost> StartAsync(Dictionary<string, string?> settings)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddConnectorPolling(builder.Configuration.GetSection("Polling"))
            .AddHandler<JsonElement>("OnEvent", (_, _, _) => Task.CompletedTask);
        builder.Services.AddSingleton<TimeProvider>(new ShortPauses());
        IHost host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static string Properties(Uri receive, Uri acknowledge) =>
        $$"""
        {"properties":{"pollingEndpoints":{
          "receiveUri":"{{receive.OriginalString}}",
          "acknowledgeUri":"{{acknowledge.OriginalString}}"
        } } }
        """;

    /// <summary>Starts an endpoint of Azure Resource Manager that fails, then has no endpoints yet, and then has them.</summary>
    private async Task<WebApplication> StartManagementAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        int requests = 0;
        app.MapGet(
            "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/connectorGateways/n/triggerConfigs/" + _queue.TriggerConfigName,
            () => ++requests switch
            {
                1 => Results.StatusCode(500),
                2 => Results.Text("""{"properties":{}}""", "application/json"),
                _ => Results.Text(Properties(_queue.ReceiveUri, _queue.AcknowledgeUri), "application/json"),
            });
        await app.StartAsync();
        return app;
    }
}
