using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents where the events of a trigger configuration go.</summary>
internal abstract record TriggerTarget
{
    /// <summary>Sends callbacks to a function of an Azure Functions app.</summary>
    /// <param name="App">The name of the app.</param>
    /// <param name="ResourceGroup">The resource group of the app; null for that of the namespace.</param>
    /// <param name="Name">The name of the function; null for that of the trigger, until the trigger is known.</param>
    /// <param name="Address">The address of the app; null for the one that its name determines.</param>
    /// <param name="Token">The managed identity that authenticates the callbacks; null for the app's key, which is fetched.</param>
    internal sealed record Function(
        string App, string? ResourceGroup, string? Name, Uri? Address, ConnectorTriggerAuthentication? Token) : TriggerTarget;

    /// <summary>Sends callbacks to an address.</summary>
    /// <param name="Url">The address, without a key.</param>
    /// <param name="Authentication">The key or the managed identity that authenticates the callbacks.</param>
    internal sealed record Callback(Uri Url, ConnectorTriggerAuthentication Authentication) : TriggerTarget;

    /// <summary>Keeps the address of the callbacks, and changes how they are authenticated.</summary>
    /// <param name="Authentication">The key or the managed identity that authenticates the callbacks.</param>
    internal sealed record SameAddress(ConnectorTriggerAuthentication Authentication) : TriggerTarget;

    /// <summary>Keeps events until an application receives them.</summary>
    internal sealed record Poll : TriggerTarget;
}
