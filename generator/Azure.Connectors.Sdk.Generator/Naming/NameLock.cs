using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Snapshots;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>The table of <c>names.json</c>: wire identity to C# name.</summary>
internal sealed record NameLock(
    ImmutableEquatableArray<LockedName> Operations,
    ImmutableEquatableArray<LockedName> Triggers,
    ImmutableEquatableArray<LockedName> Models,
    ImmutableEquatableArray<LockedName> Enums)
{
    /// <summary>The types that schema snapshots share.</summary>
    public ImmutableEquatableArray<LockedSchemaType> SchemaTypes { get; init; } = ImmutableEquatableArray<LockedSchemaType>.Empty;

    public static NameLock Empty { get; } = new(
        ImmutableEquatableArray<LockedName>.Empty,
        ImmutableEquatableArray<LockedName>.Empty,
        ImmutableEquatableArray<LockedName>.Empty,
        ImmutableEquatableArray<LockedName>.Empty);
}

/// <param name="Identity">An operation id, a schema id, a parameter's <c>in:name</c>, a property's or value's wire text.</param>
/// <param name="Name">The C# name; null where only members are locked.</param>
/// <param name="Members">Parameters, properties or values.</param>
internal sealed record LockedName(string Identity, string? Name, ImmutableEquatableArray<LockedName> Members)
{
    /// <summary>
    /// The order of the method's parameters, or of the parameters of the model's factory method: the identities of members. Members that it
    /// doesn't have come last.
    /// </summary>
    public ImmutableEquatableArray<string> Order { get; init; } = ImmutableEquatableArray<string>.Empty;
}
