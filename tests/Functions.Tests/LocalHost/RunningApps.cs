using Azure.Connectors.Sdk.Emulator.Functions;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Contains a running app of each kind of worker, which the tests that don't end it share.</summary>
public sealed class RunningApps : IAsyncLifetime
{
    public const string Name = "running apps";

    private readonly Dictionary<string, FunctionsHost> _hosts = [];

    public FunctionsHost this[string kind] => _hosts[kind];

    public async Task InitializeAsync()
    {
        foreach (string kind in new[] { App.AspNetCore, App.Worker })
        {
            _hosts[kind] = await App.StartAsync(kind, options => options.Settings["FromOptions"] = "of the options");
        }
    }

    public async Task DisposeAsync()
    {
        foreach (FunctionsHost host in _hosts.Values)
        {
            await host.DisposeAsync();
        }
    }
}

[CollectionDefinition(RunningApps.Name)]
public sealed class RunningAppsCollection : ICollectionFixture<RunningApps>;
