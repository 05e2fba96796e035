using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents the schema of a column, or of the object that has the columns.</summary>
internal sealed record ColumnSchema
{
    public required ColumnKind Kind { get; init; }

    /// <summary>The type of a scalar.</summary>
    public ScalarKind Scalar { get; init; }

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The bounds, the format and the default as documentation.</summary>
    public ImmutableEquatableArray<string> Remarks { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>Whether the value is never sent.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Whether a new object must have the column.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The value of the companion <c>X@odata.type</c> that is sent beside an array.</summary>
    public string? ODataType { get; init; }

    /// <summary>
    /// The entity that separate operations create and delete (<c>targetEntity</c>), so that it isn't sent with the object.
    /// </summary>
    public string? ContainedEntity { get; init; }

    /// <summary>The name in a filter, where it differs from the wire name.</summary>
    public string? QueryName { get; init; }

    public bool CanFilter { get; init; }

    public bool CanSort { get; init; }

    /// <summary>The values that the schema lists.</summary>
    public ImmutableEquatableArray<string> Values { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>The members of an object.</summary>
    public ImmutableEquatableArray<ColumnMember> Members { get; init; } = ImmutableEquatableArray<ColumnMember>.Empty;

    /// <summary>The schema of the items of an array.</summary>
    public ColumnSchema? Items { get; init; }

    /// <summary>The object: the schema itself, or that of its items at any depth.</summary>
    public ColumnSchema? Object => Kind switch
    {
        ColumnKind.Object => this,
        ColumnKind.Array => Items?.Object,
        _ => null,
    };
}

/// <param name="WireName">The name in JSON.</param>
/// <param name="Schema">The schema of the value.</param>
internal sealed record ColumnMember(string WireName, ColumnSchema Schema);

internal enum ColumnKind
{
    Scalar,
    Object,
    Array,

    /// <summary>Any JSON: an object without members, or a value without a type.</summary>
    Any,
}
