namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>Lists the members that every type has, so that no other member can have their names.</summary>
internal static class ObjectMembers
{
    public static readonly string[] Names =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",

        // The method of emitted models whose kinds add members.
        "WriteMembers",
    ];
}
