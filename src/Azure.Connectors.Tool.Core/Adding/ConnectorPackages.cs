namespace Azure.Connectors.Tool.Adding;

/// <summary>The packages that a project with a spec of its own needs.</summary>
internal static class ConnectorPackages
{
    public const string Runtime = "Azure.Connectors.Sdk";
    public const string Generator = "Azure.Connectors.Sdk.Generator";
}
