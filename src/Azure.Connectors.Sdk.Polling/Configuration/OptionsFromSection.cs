using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Polling.Configuration;

/// <summary>Reads the options from a configuration section without the configuration binder, which requires reflection.</summary>
internal sealed class OptionsFromSection(IConfiguration section) : IConfigureOptions<ConnectorPollingOptions>
{
    /// <summary>The kind of credential that the settings can name; other credentials are services.</summary>
    private const string ManagedIdentity = "managedidentity";

    /// <exception cref="OptionsValidationException">A source has another kind of credential.</exception>
    public void Configure(ConnectorPollingOptions options)
    {
        foreach (IConfigurationSection source in section.GetChildren())
        {
            string? kind = Text(source, "Credential");
            if (kind is not null && !kind.Equals(ManagedIdentity, StringComparison.OrdinalIgnoreCase))
            {
                throw new OptionsValidationException(
                    Options.DefaultName,
                    typeof(ConnectorPollingOptions),
                    [$"{source.Path}:Credential must be '{ManagedIdentity}'. Register another credential as a TokenCredential service."]);
            }

            ConnectorPollingSource defaults = new();
            options.Sources[source.Key] = new()
            {
                TriggerConfigName = Text(source, nameof(ConnectorPollingSource.TriggerConfigName)),
                PollingEndpoint = Text(source, nameof(ConnectorPollingSource.PollingEndpoint)),
                ResourceId = Text(source, nameof(ConnectorPollingSource.ResourceId)),
                ReceiveUri = Text(source, nameof(ConnectorPollingSource.ReceiveUri)),
                AcknowledgeUri = Text(source, nameof(ConnectorPollingSource.AcknowledgeUri)),
                ApproximateQueueDepthUri = Text(source, nameof(ConnectorPollingSource.ApproximateQueueDepthUri)),
                Audience = Text(source, nameof(ConnectorPollingSource.Audience)) ?? defaults.Audience,
                ManagementEndpoint = Text(source, nameof(ConnectorPollingSource.ManagementEndpoint)) ?? defaults.ManagementEndpoint,
                ClientId = Text(source, nameof(ConnectorPollingSource.ClientId)),
                ManagedIdentityResourceId = Text(source, nameof(ConnectorPollingSource.ManagedIdentityResourceId)),
            };
        }
    }

    private static string? Text(IConfigurationSection source, string name) =>
        source[name]?.Trim() is { Length: > 0 } text ? text : null;
}
