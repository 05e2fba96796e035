using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>What two objects must have in common to be one type: the members, their types, and which of them are read-only.</summary>
internal static class ObjectShape
{
    public static string Of(ColumnSchema schema) => string.Join(
        "\n",
        Members(schema)
            .Select(member => $"{member.WireName}\t{TypeOf(member.Schema)}{(member.Schema.IsReadOnly ? " read-only" : "")}")
            .OrderBy(member => member, StringComparer.Ordinal));

    /// <summary>The shape of a type that the connector's <c>names.json</c> names.</summary>
    public static string Of(LockedSchemaType type) => string.Join(
        "\n", type.Members.Select(member => $"{member.Name}\t{member.Type}").OrderBy(member => member, StringComparer.Ordinal));

    /// <summary>The members without annotations, which aren't part of the value.</summary>
    public static IEnumerable<ColumnMember> Members(ColumnSchema schema) =>
        schema.Members.Where(member => !ColumnText.IsAnnotation(member.WireName));

    /// <summary>The schema without what a translated title or another list changes.</summary>
    public static ColumnSchema Bare(ColumnSchema schema) => new()
    {
        Kind = schema.Kind,
        Scalar = schema.Scalar,
        IsReadOnly = schema.IsReadOnly,
        Items = schema.Items is { } items ? Bare(items) : null,
        Members = Members(schema)
            .Select(member => member with { Schema = Bare(member.Schema) })
            .OrderBy(member => member.WireName, StringComparer.Ordinal)
            .ToImmutableEquatableArray(),
    };

    private static string TypeOf(ColumnSchema schema) => schema.Kind switch
    {
        ColumnKind.Scalar => Of(schema.Scalar),
        ColumnKind.Array => TypeOf(schema.Items!) + "[]",
        ColumnKind.Object => $"{{{Of(schema).Replace("\n", ", ")}}}",
        _ => "any",
    };

    private static string Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Boolean => "boolean",
        ScalarKind.Int32 => "int32",
        ScalarKind.Int64 => "int64",
        ScalarKind.Double => "double",
        ScalarKind.Decimal => "decimal",
        ScalarKind.DateTime => "date-time",
        ScalarKind.Date => "date",
        ScalarKind.DateTimeNoZone => "date-no-tz",
        ScalarKind.Base64 => "byte",
        _ => "string",
    };
}
