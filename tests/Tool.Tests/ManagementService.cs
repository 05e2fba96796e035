using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents Azure Resource Manager for commands: an emulator with connectors, one of which has no package.</summary>
public sealed class ManagementService : IAsyncLifetime
{
    public const string Location = "westeurope";
    public const string ResourceGroup = "mail";

    public ConnectorEmulator Emulator { get; private set; } = null!;

    public EmulatedManagement Management => Emulator.Management;

    /// <summary>Gets the environment of a command that uses this service.</summary>
    public Dictionary<string, string> Settings => SettingsOf(Management.Endpoint);

    /// <summary>Gets the environment of a command that uses a service.</summary>
    public static Dictionary<string, string> SettingsOf(Uri endpoint) => new()
    {
        ["CONNECTORS_ARM_ENDPOINT"] = endpoint.AbsoluteUri,
        ["CONNECTORS_SUBSCRIPTION"] = EmulatedManagement.SubscriptionId,
        ["CONNECTORS_LOCATION"] = Location,
    };

    public async Task InitializeAsync()
    {
        string specs = Path.Combine(AppContext.BaseDirectory, "specs");
        Emulator = await ConnectorEmulator.LoadAsync(
        [
            .. new[] { "office365", "teams", "sharepointonline" }.Select(
                name => ConnectorSpecSource.FromFile(name, Path.Combine(specs, name, "apiDefinition.swagger.json"))),
            ConnectorSpecSource.FromJson("ferry", Specs.Ferry),
        ]);
        await Emulator.StartAsync();
    }

    public async Task DisposeAsync() => await Emulator.DisposeAsync();
}
