using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents the content of a schema snapshot in wire terms, without positions.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Name">The name of the model: that of the envelope, or of the file.</param>
/// <param name="Connector">The API name of the connector; null if neither the item nor the envelope has it.</param>
/// <param name="SpecFolder">The folder of the spec that the file is beside, if it is in a folder <c>schemas</c>.</param>
/// <param name="IsInternal">Whether the emitted types are internal, as the item specifies it; null if it doesn't.</param>
/// <param name="Arguments">The arguments that all responses share.</param>
/// <param name="Responses">The responses of the discovery operations.</param>
/// <param name="Values">The values of columns whose values are texts, by the wire name of the column.</param>
/// <param name="Names">The C# names of columns, by wire name.</param>
/// <param name="Sources">The fingerprint of the sources when the snapshot was fetched.</param>
internal sealed record SnapshotSpec(
    string Path,
    string Name,
    string? Connector,
    string? SpecFolder,
    bool? IsInternal,
    ImmutableEquatableArray<SnapshotArgument> Arguments,
    ImmutableEquatableArray<SnapshotResponse> Responses,
    ImmutableEquatableArray<SnapshotValues> Values,
    ImmutableEquatableArray<SnapshotName> Names,
    string? Sources);

/// <param name="Name">The wire name of the parameter of the discovery operation.</param>
/// <param name="Json">The value as JSON.</param>
internal sealed record SnapshotArgument(string Name, string Json);

/// <param name="Operation">The ID of the discovery operation.</param>
/// <param name="Arguments">The arguments of this response alone.</param>
/// <param name="Schemas">The schemas that the response contains.</param>
internal sealed record SnapshotResponse(
    string Operation, ImmutableEquatableArray<SnapshotArgument> Arguments, ImmutableEquatableArray<SnapshotSchema> Schemas);

/// <param name="Path">The location in the response, with slashes; empty for the response itself.</param>
/// <param name="Schema">The schema.</param>
internal sealed record SnapshotSchema(string Path, ColumnSchema Schema);

/// <param name="Column">The wire name of the column.</param>
/// <param name="Values">The texts.</param>
internal sealed record SnapshotValues(string Column, ImmutableEquatableArray<string> Values);

/// <param name="Column">The wire name of the column.</param>
/// <param name="Name">The C# name.</param>
internal sealed record SnapshotName(string Column, string Name);
