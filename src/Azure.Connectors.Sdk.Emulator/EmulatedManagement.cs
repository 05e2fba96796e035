using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Management;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Represents the management API of an emulator: Connector Namespaces with their connections, access policies and trigger configurations,
/// the catalog of the loaded connectors, and the keys and identities of applications. Each request is checked against the spec of the
/// management API, and recorded as a call of the connector <see cref="ApiName"/>. The class is thread-safe.
/// </summary>
public sealed class EmulatedManagement
{
    /// <summary>The name under which <see cref="ConnectorEmulator.For"/>, faults and recorded calls have the management API.</summary>
    public const string ApiName = "$management";

    /// <summary>The ID of the only subscription in the list of subscriptions. Requests with any other ID are also handled.</summary>
    public const string SubscriptionId = "11111111-1111-1111-1111-111111111111";

    /// <summary>The ID of the tenant of all identities.</summary>
    public const string TenantId = "22222222-2222-2222-2222-222222222222";

    private readonly ConnectorEmulator _emulator;
    private readonly ManagementState _state;
    private readonly TriggerEvents _events;

    internal EmulatedManagement(ConnectorEmulator emulator, ManagementState state, TriggerEvents events) =>
        (_emulator, _state, _events) = (emulator, state, events);

    /// <summary>Gets the endpoint for clients: on loopback while the emulator listens, otherwise that of the transport.</summary>
    public Uri Endpoint => _emulator.ManagementEndpoint;

    /// <summary>Gets or sets the maximum number of items in a page of a list. The default is 100.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int PageSize
    {
        get => _state.PageSize;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _state.PageSize = value;
        }
    }

    /// <summary>
    /// Gets or sets the number of calls of a connection that are refused with status 403 after an access policy was created. On the
    /// platform, a new policy has an effect only after some minutes. The default is 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int RefusedCallsPerAccessPolicy
    {
        get => _state.RefusedCallsPerAccessPolicy;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _state.RefusedCallsPerAccessPolicy = value;
        }
    }

    /// <summary>
    /// Gets or sets the function that creates the token for an audience, for callbacks that are authenticated with a managed identity;
    /// <see langword="null"/> for none.
    /// </summary>
    public Func<string, string>? CreateToken { get; set; }

    /// <summary>Adds a Functions or web application with a system-assigned identity.</summary>
    /// <param name="resourceGroup">The name of the resource group.</param>
    /// <param name="appName">The name of the application.</param>
    /// <param name="functionKey">The system key <c>connector_extension</c>; <see langword="null"/> for none.</param>
    /// <returns>The object ID of the identity.</returns>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public string AddApp(string resourceGroup, string appName, string? functionKey = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(resourceGroup);
        ArgumentException.ThrowIfNullOrWhiteSpace(appName);
        return _state.AddApp(resourceGroup, appName, functionKey);
    }

    /// <summary>Gives consent to a connection, as a user does who opens the consent link.</summary>
    /// <param name="connectionId">The resource ID of the connection.</param>
    /// <exception cref="ArgumentException">There is no such connection.</exception>
    public void GiveConsent(string connectionId)
    {
        ArgumentNullException.ThrowIfNull(connectionId);
        if (!_state.GiveConsent(connectionId))
        {
            throw new ArgumentException($"There is no connection '{connectionId}'.", nameof(connectionId));
        }
    }

    /// <summary>
    /// Raises an event of a connector. Each trigger configuration of the trigger delivers it: it sends a callback, or adds a message to its
    /// queue (<see cref="ConnectorEmulator.GetPollQueue"/>).
    /// </summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The operation ID of the trigger.</param>
    /// <param name="shape">The shape of the body.</param>
    /// <param name="items">The items; <see langword="null"/> for samples. See
    /// <see cref="ConnectorEmulator.CreateTriggerCallback"/>.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A delivery for each trigger configuration of the trigger. Its <see cref="EmulatedTriggerDelivery.Problem"/> states why the
    /// event wasn't delivered.</returns>
    /// <exception cref="ArgumentException">There is no such connector or trigger, or the items don't fit the shape or the trigger's item
    /// schema.</exception>
    public Task<IReadOnlyList<EmulatedTriggerDelivery>> RaiseEventAsync(
        string apiName,
        string operationId,
        TriggerCallbackShape shape = TriggerCallbackShape.Batch,
        IReadOnlyList<JsonNode?>? items = null,
        CancellationToken cancellationToken = default) =>
        _events.RaiseAsync(
            _emulator.For(apiName).ApiName,
            operationId,
            _emulator.CreateTriggerCallback(apiName, operationId, shape, items),
            CreateToken,
            cancellationToken);
}
