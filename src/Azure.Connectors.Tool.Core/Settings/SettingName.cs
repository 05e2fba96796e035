namespace Azure.Connectors.Tool.Settings;

/// <summary>Represents the name of a setting.</summary>
/// <param name="Names">The names of the section and of the setting, from the outside in.</param>
internal sealed record SettingName(params string[] Names)
{
    /// <summary>Gets the name as a key of the configuration, such as <c>Connectors:Ferry:ConnectionRuntimeUrl</c>.</summary>
    public string Key => string.Join(':', Names);

    /// <summary>Gets the name as an environment variable, such as <c>Connectors__Ferry__ConnectionRuntimeUrl</c>.</summary>
    public string Variable => string.Join("__", Names);

    /// <summary>Gets the name of the setting that has the connection runtime URL of a connector.</summary>
    /// <param name="serviceName">The service name of the connector, such as <c>Ferry</c>.</param>
    public static SettingName ConnectionRuntimeUrl(string serviceName) => new("Connectors", serviceName, "ConnectionRuntimeUrl");
}
