using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Management.Tests;

/// <summary>Can a client be registered with the name of its connection instead of its URL?</summary>
[Collection("management")]
public sealed class RegistrationTests(ManagementFixture fixture)
{
    private const string Section = "Connectors:Office365";

    [Fact]
    public async Task A_client_gets_its_url_once_when_the_host_starts()
    {
        ConnectorNamespaceClient client = await CreateUsableAsync();
        using IHost host = CreateHost(Names(client), services => services.AddHostedService<Caller>());
        await host.StartAsync();
        Office365Client office365 = host.Services.GetRequiredService<Office365Client>();
        await office365.GetEmailAsync("1");
        await office365.GetEmailAsync("2");
        string connection = $"/{client.Name}/connections/mail?";
        Assert.Equal(1, fixture.Emulator.Calls.Count(call =>
            call.OperationId == "Connections_Get" && call.RawPathAndQuery.Contains(connection, StringComparison.Ordinal)));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_client_gets_its_url_without_a_host()
    {
        ConnectorNamespaceClient client = await CreateUsableAsync();
        using IHost host = CreateHost(Names(client));
        await host.Services.GetRequiredService<Office365Client>().GetEmailAsync("1");
    }

    [Theory]
    [InlineData("ConnectionName", "another", "status 404")]
    [InlineData("ManagementEndpoint", "http://127.0.0.1:1", "can't be reached")]
    public async Task A_connection_that_can_t_be_read_stops_the_host(string setting, string value, string problem)
    {
        Dictionary<string, string?> settings = Names(await CreateUsableAsync());
        settings[setting] = value;
        using IHost host = CreateHost(settings);
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.StartAsync());
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SubscriptionId", null)]
    [InlineData("ResourceGroup", " ")]
    [InlineData("ConnectorGatewayName", null)]
    [InlineData("ConnectionName", "..")]
    [InlineData("ManagementEndpoint", "http://management.azure.com")]
    public async Task A_setting_that_is_missing_or_malformed_is_named(string setting, string? value)
    {
        Dictionary<string, string?> settings = Names(fixture.NewNamespaceClient());
        settings[setting] = value;
        using IHost host = CreateHost(settings);
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains($"'{Section}:{setting}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registration_that_was_replaced_sends_no_request()
    {
        ConnectorNamespaceClient client = fixture.NewNamespaceClient();
        using IHost host = CreateHost(Names(client), services => services.AddSingleton(
            new Office365Client(fixture.Emulator.GetConnectionRuntimeUrl("office365"))));
        await host.StartAsync();
        Assert.DoesNotContain(
            fixture.Emulator.Calls, call => call.RawPathAndQuery.Contains(client.Name, StringComparison.Ordinal));
    }

    private static IHost CreateHost(Dictionary<string, string?> settings, Action<IServiceCollection>? configure = null)
    {
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        foreach ((string name, string? value) in settings)
        {
            builder.Configuration[$"{Section}:{name}"] = value;
        }

        builder.Services.AddOffice365Client(builder.Configuration.GetSection(Section), options => options.Retry.MaxRetries = 0);
        configure?.Invoke(builder.Services);
        return builder.Build();
    }

    private async Task<ConnectorNamespaceClient> CreateUsableAsync()
    {
        ConnectorNamespaceClient client = await fixture.CreateConnectedAsync();
        await client.CreateOrUpdateAccessPolicyAsync("mail", "app", new(Guid.NewGuid().ToString(), EmulatedManagement.TenantId));
        return client;
    }

    private Dictionary<string, string?> Names(ConnectorNamespaceClient client) => new()
    {
        ["SubscriptionId"] = EmulatedManagement.SubscriptionId,
        ["ResourceGroup"] = ManagementFixture.ResourceGroup,
        ["ConnectorGatewayName"] = client.Name,
        ["ConnectionName"] = "mail",
        ["ManagementEndpoint"] = fixture.Management.Endpoint.AbsoluteUri,
    };

    /// <summary>Represents a service that needs the client in its constructor, before the host has started anything.</summary>
    private sealed class Caller(Office365Client client) : BackgroundService
    {
        protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
            client.GetEmailAsync("0", cancellationToken: stoppingToken);
    }
}
