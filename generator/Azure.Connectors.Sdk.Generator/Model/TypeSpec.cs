namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>The type of a value on the wire.</summary>
internal abstract record TypeSpec;

/// <summary>A string, number, boolean or date.</summary>
internal sealed record ScalarTypeSpec(ScalarKind Kind) : TypeSpec;

/// <summary>Any JSON value: a schema without keywords, or one that is known only at run time (<c>x-ms-dynamic-schema</c>).</summary>
internal sealed record AnyTypeSpec : TypeSpec;

/// <param name="Items">The items' type.</param>
/// <param name="ItemsNullable">The items' schema has <c>x-nullable</c>.</param>
internal sealed record ArrayTypeSpec(TypeSpec Items, bool ItemsNullable = false) : TypeSpec;

/// <summary>An object without declared properties whose values share a type (<c>additionalProperties</c>).</summary>
/// <param name="Values">The values' type.</param>
/// <param name="ValuesNullable">The values' schema has <c>x-nullable</c>.</param>
/// <param name="IsOpen">The service determines the schema (<c>x-ms-dynamic-schema</c>), so beside objects of the model
/// <paramref name="Values"/> there may be any other value; only a model has such a map.</param>
internal sealed record MapTypeSpec(TypeSpec Values, bool ValuesNullable = false, bool IsOpen = false) : TypeSpec;

/// <param name="Id">The <see cref="ModelSpec.Id"/> of the model.</param>
internal sealed record ModelTypeSpec(string Id) : TypeSpec;

/// <param name="Id">The <see cref="EnumSpec.Id"/> of the enumeration.</param>
internal sealed record EnumTypeSpec(string Id) : TypeSpec;

internal enum ScalarKind
{
    String,
    Boolean,

    /// <summary><c>integer</c> with <c>int32</c>.</summary>
    Int32,

    /// <summary><c>integer</c> with <c>int64</c>, another format, or none.</summary>
    Int64,

    /// <summary><c>number</c> with any format but <c>decimal</c>.</summary>
    Double,

    /// <summary><c>number</c> with <c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>date-time</c>: <c>DateTimeOffset</c>.</summary>
    DateTime,

    /// <summary><c>date</c>: <c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>date-no-tz</c>: <c>DateTime</c> of unspecified kind.</summary>
    DateTimeNoZone,

    /// <summary><c>byte</c>: <c>BinaryData</c>, base64 in JSON.</summary>
    Base64,
}
