using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents a type that the schema snapshots of a connector share, as <c>names.json</c> names it.</summary>
/// <param name="Name">The name of the class.</param>
/// <param name="Members">The members that an object must have to be of the type.</param>
internal sealed record LockedSchemaType(string Name, ImmutableEquatableArray<LockedSchemaMember> Members);

/// <param name="Name">The wire name.</param>
/// <param name="Type">The type, such as <c>string</c> or <c>int64 read-only</c>.</param>
internal sealed record LockedSchemaMember(string Name, string Type);
