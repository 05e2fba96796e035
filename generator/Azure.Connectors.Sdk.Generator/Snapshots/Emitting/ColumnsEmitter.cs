using Azure.Connectors.Sdk.Generator.Emitting;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>Emits the class with the wire names of the columns, and with their names in filters.</summary>
internal static class ColumnsEmitter
{
    public static EmittedFile Emit(SchemaModel model, SourceFiles files) => files.InSchemasNamespace(model.ColumnsName!, (writer, types) =>
    {
        writer.Summary($"Contains the wire names of the columns of <see cref=\"{model.Name}\"/>.");
        files.OpenType(writer, types, $"static partial class {model.ColumnsName}");
        SchemaColumn[] own = [.. model.Columns.Where(column => !column.IsSystem)];
        WriteNames(writer, own);
        SchemaColumn[] system = [.. model.Columns.Where(column => column.IsSystem)];
        bool hasMembers = own.Length > 0;
        if (system.Length > 0)
        {
            Separate();
            writer.Summary("Contains the wire names of the columns that the service maintains.");
            writer.Open("public static class System");
            WriteNames(writer, system);
            writer.Close();
        }

        SchemaValue[] queries = [.. Queries(model.Columns)];
        if (queries.Length > 0)
        {
            Separate();
            writer.Summary("Contains the names of the columns in filters and sort orders.");
            writer.Open("public static class Query");
            SchemaConstants.Write(writer, queries, query => $"The name <c>{CSharpText.Doc(query.Text)}</c>.");
            writer.Close();
        }

        writer.Close();

        void Separate()
        {
            if (hasMembers)
            {
                writer.Line();
            }

            hasMembers = true;
        }
    });

    private static void WriteNames(SourceWriter writer, IEnumerable<SchemaColumn> columns) => writer.Separated(columns, column =>
    {
        writer.Summary(ColumnDoc.Constant(column));
        writer.Line($"public const string {column.Name} = {CSharpText.Literal(column.WireName)};");
    });

    /// <summary>
    /// The names in filters. The name of a column has precedence over that of a member of another one, and over that of a system column,
    /// so that a column that is added doesn't change what a constant means.
    /// </summary>
    private static IEnumerable<SchemaValue> Queries(IEnumerable<SchemaColumn> columns)
    {
        SchemaColumn[] ordered = [.. columns.OrderBy(column => column.IsSystem)];
        HashSet<string> names = new(StringComparer.Ordinal);
        return ordered.SelectMany(column => column.Queries.Where(query => query.Name == column.Name))
            .Concat(ordered.SelectMany(column => column.Queries))
            .Where(query => names.Add(query.Name));
    }
}
