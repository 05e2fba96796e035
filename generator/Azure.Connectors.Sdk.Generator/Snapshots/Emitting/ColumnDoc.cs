using Azure.Connectors.Sdk.Generator.Emitting;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>Creates the documentation of a column from its schema.</summary>
internal static class ColumnDoc
{
    public static string Property(SchemaColumn column) =>
        $"{(column.IsReadOnly ? "Gets" : "Gets or sets")} the column {Describe(column)}";

    public static string Value(SchemaColumn column) => $"The column {Describe(column)}";

    public static string Constant(SchemaColumn column) => $"The wire name of the column {Label(column)}";

    private static string Describe(SchemaColumn column)
    {
        ColumnSchema schema = column.Schema;
        List<string> sentences = [Label(column)];
        if (CSharpText.Sentence(schema.Description) is { Length: > 0 } description)
        {
            sentences.Add(description);
        }

        if (schema.IsRequired)
        {
            sentences.Add("A new object must have it.");
        }

        if (column.IsReadOnly)
        {
            sentences.Add("It is read-only and is never sent.");
        }

        if (schema.Remarks.Count > 0)
        {
            sentences.Add(CSharpText.Sentence("Schema: " + string.Join(", ", schema.Remarks)));
        }

        return string.Join(" ", sentences);
    }

    private static string Label(SchemaColumn column)
    {
        string wireName = CSharpText.Doc(column.WireName);
        return CSharpText.Sentence(column.Schema.Title) is { Length: > 0 } title && title.TrimEnd('.') != wireName
            ? $"<c>{wireName}</c>: {title}"
            : $"<c>{wireName}</c>.";
    }
}
