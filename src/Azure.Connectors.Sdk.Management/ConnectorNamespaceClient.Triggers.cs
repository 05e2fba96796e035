using Azure.Connectors.Sdk.Management.Http;
using Azure.Core;

namespace Azure.Connectors.Sdk.Management;

/// <content>Trigger configurations.</content>
public partial class ConnectorNamespaceClient
{
    private static readonly TimeSpan s_endpointsLimit = TimeSpan.FromMinutes(1);

    /// <summary>Gets the trigger configurations of the namespace.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The trigger configurations. Each page is requested when it is needed.</returns>
    public virtual AsyncPageable<ConnectorTriggerConfiguration> GetTriggerConfigurationsAsync(
        CancellationToken cancellationToken = default) =>
        List($"{_path}/triggerConfigs", "list trigger configurations", ConnectorTriggerConfiguration.Read, cancellationToken);

    /// <summary>Gets a trigger configuration.</summary>
    /// <param name="triggerName">The name of the trigger configuration.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The trigger configuration.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    public virtual Task<ConnectorTriggerConfiguration> GetTriggerConfigurationAsync(
        string triggerName, CancellationToken cancellationToken = default) =>
        SendAsync(
            new(RequestMethod.Get, TriggerPath(triggerName)) { Purpose = $"get the trigger configuration '{triggerName}'" },
            ConnectorTriggerConfiguration.Read,
            cancellationToken);

    /// <summary>
    /// Creates a trigger configuration, or replaces it completely. To change one, get it, set its properties and call this method.
    /// </summary>
    /// <param name="triggerName">The name of the trigger configuration.</param>
    /// <param name="configuration">The trigger configuration.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The trigger configuration. With poll delivery, it has
    /// <see cref="ConnectorTriggerConfiguration.PollingEndpoints"/>.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL; or the configuration has no callback URL or no key,
    /// although they are required.</exception>
    /// <exception cref="TimeoutException">The service has no polling endpoints one minute after the configuration was saved.</exception>
    public virtual async Task<ConnectorTriggerConfiguration> CreateOrUpdateTriggerConfigurationAsync(
        string triggerName, ConnectorTriggerConfiguration configuration, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string path = TriggerPath(triggerName);
        configuration.RequireComplete(nameof(configuration));
        ManagementRequest request = new(RequestMethod.Put, path)
        {
            Purpose = $"save the trigger configuration '{triggerName}'",
            Body = configuration.ToJson(),
            Secrets = configuration.Secrets,
        };
        ConnectorTriggerConfiguration saved =
            await SendAsync(request, ConnectorTriggerConfiguration.Read, cancellationToken).ConfigureAwait(false);
        return HasEndpoints(saved) || configuration.DeliveryMode != ConnectorTriggerDeliveryMode.Poll
            ? saved
            : await Repeat.UntilAsync(
                token => GetTriggerConfigurationAsync(triggerName, token),
                HasEndpoints,
                _ => $"The trigger configuration '{triggerName}' is saved, but the service hasn't created its polling endpoints yet.",
                s_endpointsLimit,
                Pipeline.Time,
                cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Starts the delivery of events.</summary>
    /// <param name="triggerName">The name of the trigger configuration.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The trigger configuration.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    /// <exception cref="InvalidOperationException">The service doesn't return the key of the configuration, which would be lost. Set
    /// <see cref="ConnectorTriggerConfiguration.Authentication"/> and call
    /// <see cref="CreateOrUpdateTriggerConfigurationAsync"/>.</exception>
    public virtual Task<ConnectorTriggerConfiguration> EnableTriggerConfigurationAsync(
        string triggerName, CancellationToken cancellationToken = default) => SetEnabledAsync(triggerName, true, cancellationToken);

    /// <summary>Stops the delivery of events.</summary>
    /// <param name="triggerName">The name of the trigger configuration.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The trigger configuration.</returns>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    /// <exception cref="InvalidOperationException">The service doesn't return the key of the configuration, which would be lost. Set
    /// <see cref="ConnectorTriggerConfiguration.Authentication"/> and call
    /// <see cref="CreateOrUpdateTriggerConfigurationAsync"/>.</exception>
    public virtual Task<ConnectorTriggerConfiguration> DisableTriggerConfigurationAsync(
        string triggerName, CancellationToken cancellationToken = default) => SetEnabledAsync(triggerName, false, cancellationToken);

    /// <summary>Deletes a trigger configuration. If it doesn't exist, the method has no effect.</summary>
    /// <param name="triggerName">The name of the trigger configuration.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ArgumentException">The name is empty or can't be part of a URL.</exception>
    public virtual Task DeleteTriggerConfigurationAsync(string triggerName, CancellationToken cancellationToken = default) =>
        DeleteAsync(TriggerPath(triggerName), $"delete the trigger configuration '{triggerName}'", cancellationToken);

    private static bool HasEndpoints(ConnectorTriggerConfiguration configuration) => configuration.PollingEndpoints is not null;

    private async Task<ConnectorTriggerConfiguration> SetEnabledAsync(
        string triggerName, bool isEnabled, CancellationToken cancellationToken)
    {
        ConnectorTriggerConfiguration configuration =
            await GetTriggerConfigurationAsync(triggerName, cancellationToken).ConfigureAwait(false);
        if (configuration.IsEnabled == isEnabled)
        {
            return configuration;
        }

        if (configuration.Authentication is { LacksKey: true })
        {
            throw new InvalidOperationException(
                $"The service doesn't return the key of the trigger configuration '{triggerName}', which would be lost. Set Authentication "
                    + $"of the configuration, and call {nameof(CreateOrUpdateTriggerConfigurationAsync)}.");
        }

        configuration.IsEnabled = isEnabled;
        return await CreateOrUpdateTriggerConfigurationAsync(triggerName, configuration, cancellationToken).ConfigureAwait(false);
    }

    private string TriggerPath(string triggerName) =>
        $"{_path}/triggerConfigs/{ResourcePath.Segment(triggerName, nameof(triggerName))}";
}
