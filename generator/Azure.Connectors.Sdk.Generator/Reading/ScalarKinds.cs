using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Swagger's <c>type</c> and <c>format</c> as kinds of scalars. Formats are in lower case, as <see cref="SchemaShape.FormatOf"/> returns
/// them.
/// </summary>
internal static class ScalarKinds
{
    public static ScalarKind Of(string type, string? format) => (type, format) switch
    {
        ("boolean", _) => ScalarKind.Boolean,
        ("integer", "int32") => ScalarKind.Int32,
        ("integer", _) => ScalarKind.Int64,
        ("number", "decimal") => ScalarKind.Decimal,
        ("number", _) => ScalarKind.Double,
        (_, "date-time") => ScalarKind.DateTime,
        (_, "date") => ScalarKind.Date,
        (_, "date-no-tz") => ScalarKind.DateTimeNoZone,
        (_, "byte") => ScalarKind.Base64,
        _ => ScalarKind.String,
    };

    /// <summary>Whether the format belongs to another type than the declared one: <c>string</c> with <c>int32</c>.</summary>
    public static bool IsMismatch(string type, string? format) => format switch
    {
        "int32" or "int64" => type is not "integer",
        "float" or "double" or "decimal" => type is not "number",
        "date-time" or "date" or "date-no-tz" or "byte" or "binary" or "uuid" or "email" or "uri" or "password" => type is not "string",
        _ => false,
    };

    public static bool IsWhole(string number) => number.IndexOfAny(s_fraction) < 0;

    private static readonly char[] s_fraction = ['.', 'e', 'E'];
}
