namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>The stages' names, by which tests ask why a stage ran.</summary>
internal static class TrackingNames
{
    public const string Select = "Connector.Select";
    public const string Match = "Connector.Match";
    public const string Configure = "Connector.Configure";
    public const string Project = "Connector.Project";
    public const string Claim = "Connector.Claim";
    public const string Read = "Connector.Read";
    public const string Model = "Connector.Model";
    public const string Name = "Connector.Name";
    public const string Compliance = "Connector.Compliance";
    public const string Emit = "Connector.Emit";
    public const string File = "Connector.File";
    public const string Mention = "Connector.Mention";
}
