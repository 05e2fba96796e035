namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>The names of the stages of schema snapshots, by which tests ask why a stage ran.</summary>
internal static class SnapshotTrackingNames
{
    public const string Read = "Snapshot.Read";
    public const string Model = "Snapshot.Model";
    public const string Match = "Snapshot.Match";
    public const string Name = "Snapshot.Name";
    public const string Claim = "Snapshot.Claim";
    public const string Emit = "Snapshot.Emit";
    public const string Share = "Snapshot.Share";
    public const string File = "Snapshot.File";
}
