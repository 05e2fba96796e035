namespace Azure.Connectors.Sdk;

/// <summary>Tests that look at the whole process, its memory or its events, and so run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "Alone";
}
