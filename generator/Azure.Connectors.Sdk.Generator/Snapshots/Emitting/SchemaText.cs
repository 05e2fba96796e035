using Azure.Connectors.Sdk.Generator.Emitting;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>C# that several files of a snapshot contain.</summary>
internal static class SchemaText
{
    /// <summary>The type of a column, which is always nullable, because an update sends some columns only.</summary>
    public static string TypeOf(SchemaColumn column, TypeText types) => types.Name(column.Type, isInput: !column.IsReadOnly) + "?";
}

/// <summary>Writes constants.</summary>
internal static class SchemaConstants
{
    public static void Write(SourceWriter writer, IEnumerable<SchemaValue> values, Func<SchemaValue, string> document) =>
        writer.Separated(values, value =>
        {
            writer.Summary(document(value));
            writer.Line($"public const string {value.Name} = {CSharpText.Literal(value.Text)};");
        });
}
