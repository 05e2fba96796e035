using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Represents a location of a spec whose schema is in a snapshot.</summary>
/// <param name="Operation">The operation, which can be that of a trigger.</param>
/// <param name="Kind">The location.</param>
/// <param name="Schema">The schema in the snapshot.</param>
/// <param name="Bound">The parameters of the operation whose arguments the snapshot has, by wire name.</param>
internal sealed record SchemaUse(
    OperationSpec Operation, SchemaUseKind Kind, ColumnSchema Schema, IReadOnlyDictionary<string, SnapshotArgument> Bound)
{
    /// <summary>Whether the operation reads what others write.</summary>
    public bool IsRead => Kind != SchemaUseKind.Body && Operation.Method == "GET";
}

internal enum SchemaUseKind
{
    Body,
    Response,

    /// <summary>The items of a page, or of an array that is the response.</summary>
    Items,
}
