namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Specifies the format in which a host sends the events of a connector trigger to the worker.</summary>
public enum ConnectorEventFormat
{
    /// <summary>As <c>ModelBindingData</c> if the function supports it, otherwise as text: what current hosts do.</summary>
    Automatic = 0,

    /// <summary>As text: what older hosts do.</summary>
    Text = 1,
}
