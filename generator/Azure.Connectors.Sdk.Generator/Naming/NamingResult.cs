using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <param name="ServiceName">Prefix of the connector's public types.</param>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="IsDynamic">No models are named.</param>
internal sealed record NamingOptions(string ServiceName, string Namespace, bool IsDynamic);

/// <param name="Connector">The named connector.</param>
/// <param name="Findings">What naming has to say, by identity; places are looked up when it is reported.</param>
internal sealed record NamingResult(NamedConnector Connector, ImmutableEquatableArray<NamingFinding> Findings);

/// <param name="Kind">The kind of the finding.</param>
/// <param name="Identity">The operation id or schema id it is about, or the lock's entry.</param>
/// <param name="Name">The C# name in question; of an entry without a place its section.</param>
/// <param name="Other">The member of the lock's entry that it is about, where it is about one; of a name held or taken what was given
/// instead.</param>
internal sealed record NamingFinding(NamingFindingKind Kind, string Identity, string Name, string Other);

internal enum NamingFindingKind
{
    /// <summary>The lock names something the spec doesn't have.</summary>
    LockedNameWithoutPlace,

    /// <summary>The lock names an operation that the spec has but that isn't kept, or something in it.</summary>
    LockedNameOfOmitted,

    /// <summary>The lock has a name that isn't an identifier, or that another entry has in the same scope.</summary>
    LockedNameUnusable,

    /// <summary>The newest version would have the short name, but the lock holds it for another.</summary>
    ShortNameHeldByLock,

    /// <summary>What would have the name by its own facts alone finds it given to another.</summary>
    NameClash,
}
