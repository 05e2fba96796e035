using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>Schema snapshots with names and shapes that clash with what is emitted: the code compiles without a warning.</summary>
public sealed class SnapshotHostileTests
{
    private static SnapshotProject Sheets(string snapshot, string name = "Row") =>
        new([Driver.Spec("sheets", TableSpec.Text), Driver.Snapshot("sheets", name + ".schema.json", snapshot)]);

    private static string Of(string properties, string name = "Row", string more = "")
    {
        string schema = "{\"type\":\"object\",\"properties\":{" + properties + "}}";
        return TableSpec.Snapshot(name, schema, schema, schema).Trim()
            .Replace("\"formatVersion\":1,", "\"formatVersion\":1," + more, StringComparison.Ordinal);
    }

    private static string Text(string column) => $"\"{column}\":{{\"type\":\"string\"}}";

    private static string Object(string column, string member) => $"\"{column}\":{{\"type\":\"object\",\"properties\":{{{Text(member)}}}}}";

    [Theory]
    [InlineData("Model")]
    [InlineData("Column")]
    [InlineData("Columns")]
    [InlineData("RowColumns")]
    [InlineData("Row")]
    [InlineData("System")]
    [InlineData("{System}")]
    [InlineData("{Columns}")]
    [InlineData("Get")]
    [InlineData("Query")]
    [InlineData("_columns")]
    [InlineData("s_names")]
    [InlineData("Equals")]
    [InlineData("class")]
    [InlineData("")]
    [InlineData("GetType")]
    [InlineData("Writer")]
    [InlineData("Format")]
    [InlineData("Reader")]
    [InlineData("Value")]
    public void A_column_has_any_name(string column) =>
        Assert.NotEmpty(Sheets(Of(Text(column) + "," + Text("Title") + "," + Object("Cell", column))).Files);

    [Theory]
    [InlineData("\"Meta\":{\"type\":\"object\",\"properties\":{\"@odata.type\":{\"type\":\"string\"}}}")]
    [InlineData("\"Meta\":{\"type\":\"object\",\"properties\":{\"A\":true}}")]
    [InlineData("\"Meta\":{\"type\":\"object\",\"properties\":{}}")]
    [InlineData("\"Meta\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"@odata.type\":{\"type\":\"string\"}}}}")]
    public void An_object_without_members_is_a_column(string meta) =>
        Assert.Contains("Meta", Sheets(Of(Text("Title") + "," + meta)).Source("Sheets.Schemas.Row.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void Types_differ_in_more_than_case()
    {
        SnapshotProject project = Sheets(
            Of(Object("Client", "A") + "," + Object("CLIENT", "B") + "," + Object("TableExtensions", "C") + "," + Object("Columns", "D")));

        Assert.Equal(
            project.Files.Count(),
            project.Files.Select(file => file.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_choice_has_any_name() =>
        Assert.Contains(
            "Status values",
            Sheets(Of(Text("Status"), more: "\"values\":{\"Status\":[\"Status values\",\"Equals\",\"\",\"1\"]},"))
                .Source("Sheets.Schemas.Row.g.cs"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("_title")]
    [InlineData("_columns")]
    [InlineData("_hasTitle")]
    [InlineData("s_names")]
    [InlineData("System")]
    [InlineData("_model")]
    public void A_name_of_the_envelope_never_clashes_with_a_generated_member(string name) =>
        Assert.NotEmpty(Sheets(Of(
            Text("Title") + "," + Text("{Link}") + "," + Text("Other"),
            more: $"\"names\":{{\"Other\":\"{name}\",\"{{Link}}\":\"{name}\"}},")).Files);

    [Theory]
    [InlineData("row")]
    [InlineData("invoice")]
    [InlineData("yield")]
    public void A_name_in_lower_case_is_the_name_of_the_model(string name) =>
        Assert.Contains(
            $" class {name} ",
            Sheets(Of(Text("Title"), name), name).Source($"Sheets.Schemas.{name}.g.cs"),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("record")]
    [InlineData("required")]
    [InlineData("file")]
    [InlineData("scoped")]
    [InlineData("Columns")]
    [InlineData("Get")]
    [InlineData("Create")]
    [InlineData("System")]
    [InlineData("Equals")]
    [InlineData("class")]
    public void A_name_that_is_not_valid_for_a_model_is_reported(string name)
    {
        GeneratorRunResult result = Driver.Run(
            [Driver.Spec("sheets", TableSpec.Text), Driver.Snapshot("sheets", name + ".schema.json", Of(Text("Title"), name))]);

        Assert.Null(result.Exception);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "CONN0200");
        Assert.Contains(result.GeneratedSources, source => source.HintName == "Sheets.Client.g.cs");
    }

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    [InlineData("Internal")]
    [InlineData(null)]
    public void A_snapshot_of_an_internal_connector_is_internal(string? accessibility)
    {
        (string, string)[] metadata = [("SourceItemGroup", "ConnectorSchema"), ("Connector", "sheets")];
        SnapshotProject project = new([
            Driver.Spec("sheets", TableSpec.Text, ("Accessibility", "internal")),
            new(
                "/app/Row.schema.json",
                Of(Text("Title")),
                accessibility is null ? metadata : [.. metadata, ("Accessibility", accessibility)]),
        ]);

        Assert.Contains("internal sealed partial class Row", project.Source("Sheets.Schemas.Row.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_column_in_filters_does_not_depend_on_other_columns()
    {
        const string Filter = "\"x-ms-capabilities\":{\"filterFunctions\":[\"eq\"]}";
        string own = $"\"AuthorEmail\":{{\"type\":\"string\",{Filter}}}";
        string other = $"\"Author\":{{\"type\":\"object\",\"properties\":{{\"Email\":{{\"type\":\"string\",{Filter}}}}}}}";

        Assert.All(
            [own, own + "," + other, other + "," + own],
            columns => Assert.Contains(
                "public const string AuthorEmail = \"AuthorEmail\";",
                Query(Sheets(Of(columns)).Source("Sheets.Schemas.RowColumns.g.cs")),
                StringComparison.Ordinal));

        static string Query(string source) => source[source.IndexOf("class Query", StringComparison.Ordinal)..];
    }
}
