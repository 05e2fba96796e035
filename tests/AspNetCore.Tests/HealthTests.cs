using System.Net;
using Azure.Connectors.Sdk.AspNetCore.Tests.Entra;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task The_endpoint_is_healthy_until_the_host_stops()
    {
        await using TriggerHost host = await StartAsync(_ => { });
        Assert.Equal(HttpStatusCode.OK, await GetAsync(host));
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await GetAsync(host));
    }

    [Fact]
    public async Task The_endpoint_is_unhealthy_while_the_keys_of_an_issuer_cannot_be_fetched()
    {
        FakeTimeProvider time = new();
        await using TestIssuer issuer = await TestIssuer.StartAsync();
        issuer.IsDown = true;
        await using TriggerHost host = await StartAsync(add => add.AddEntraAuthenticator(issuer.Configure), time);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await GetAsync(host));
        issuer.IsDown = false;
        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.OK, await GetAsync(host));
    }

    [Fact]
    public async Task The_status_of_a_failure_can_be_chosen()
    {
        await using TriggerHost host = await StartAsync(_ => { }, failureStatus: HealthStatus.Degraded);
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        HealthReport report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        Assert.Equal(HealthStatus.Degraded, report.Entries["connector-triggers"].Status);
    }

    private static Task<TriggerHost> StartAsync(
        Action<ConnectorTriggersBuilder> add, TimeProvider? time = null, HealthStatus? failureStatus = null) =>
        TriggerHost.StartAsync(
            add,
            host: builder =>
            {
                builder.Services.AddSingleton(time ?? TimeProvider.System);
                builder.Services.AddHealthChecks().AddConnectorTriggers(failureStatus: failureStatus);
            },
            pipeline: app => app.MapHealthChecks("/health"));

    private static async Task<HttpStatusCode> GetAsync(TriggerHost host)
    {
        using HttpResponseMessage response = await host.Client.GetAsync(new Uri("/health", UriKind.Relative));
        return response.StatusCode;
    }
}
