using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>Verifies the diagnostics of schema snapshots and their locations.</summary>
public sealed class SnapshotDiagnosticTests
{
    private static string[] Report(params MemoryFile[] snapshots)
    {
        GeneratorRunResult result = Driver.Run([Driver.Spec("sheets", TableSpec.Text), .. snapshots]);
        Assert.Null(result.Exception);
        return
        [
            .. result.Diagnostics.Where(
                diagnostic => diagnostic.Id.StartsWith("CONN02", StringComparison.Ordinal) && diagnostic.Id != "CONN0208")
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    private static MemoryFile Row(string text) => Driver.Snapshot("sheets", "Row.schema.json", text);

    [Theory]
    [InlineData("\"connector\":\"sheets\"", "\"connector\":\"sheet\"", "Row.schema.json(1,20): error CONN0201", "did you mean 'sheets'?")]
    [InlineData("\"GetBook\"", "\"GetBok\"", "Row.schema.json(2,4): error CONN0202", "did you mean 'GetBook'?")]
    [InlineData("\"book\":", "\"shelf\":", "Row.schema.json(2,4): error CONN0203", "shelf = \"b 1\"")]
    [InlineData("\"read\":", "\"reads\":", "Row.schema.json(2,4): warning CONN0204", "at 'read'")]
    [InlineData(
        "\"name\":\"Row\"",
        "\"name\":\"Row\",\"sources\":\"1\"",
        "Row.schema.json(1,54): warning CONN0205",
        "fetch the snapshot again with 'connectors schema update'")]
    [InlineData("\"name\":\"Row\"", "\"name\":\"Row 1\"", "Row.schema.json(1,41): error CONN0200", "isn't a C# identifier")]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":2", "Row.schema.json(1,2): error CONN0200", "version 2")]
    [InlineData("}}]}", "", "Row.schema.json", "error CONN0200")]
    [InlineData("{\"type\":\"string\"}", "{\"type\":\"money\"}", "Row.schema.json(2,", "info CONN0207")]
    [InlineData(
        "\"name\":\"Row\"", "\"name\":\"Row\",\"names\":{\"Titel\":\"Name\"}", "Row.schema.json(1,63): warning CONN0209", "no such column")]
    [InlineData(
        "\"name\":\"Row\"", "\"name\":\"Row\",\"names\":{\"Title\":\"a b\"}", "Row.schema.json(1,63): warning CONN0209", "C# identifier")]
    public void A_fault_is_reported_at_its_location(string part, string replacement, string place, string message)
    {
        string[] report = Report(Row(TableSpec.Snapshot("Row").Trim().Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Contains(
            report, line => line.Contains(place, StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_location_gets_an_argument_from_the_parameter_of_the_same_name()
    {
        // The value comes from a parameter with another name, so it isn't known to be the same thing.
        string spec = TableSpec.Text.Replace("{\"parameter\":\"book\"}", "{\"parameter\":\"id\"}", StringComparison.Ordinal);
        GeneratorRunResult result = Driver.Run(Driver.Spec("sheets", spec), Row(TableSpec.Snapshot("Row")));

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "CONN0203");
        Assert.DoesNotContain(result.GeneratedSources, source => source.HintName.Contains("Schemas", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_snapshots_with_one_name_are_reported_and_the_first_is_kept()
    {
        MemoryFile other = Driver.Snapshot("sheets", "Rows.schema.json", TableSpec.Snapshot("Row"));

        Assert.Contains("CONN0206", Assert.Single(Report(Row(TableSpec.Snapshot("Row")), other)), StringComparison.Ordinal);
        Assert.Contains(
            Driver.Run(Driver.Spec("sheets", TableSpec.Text), Row(TableSpec.Snapshot("Row")), other).GeneratedSources,
            source => source.HintName == "Sheets.Schemas.Row.g.cs");
    }

    [Fact]
    public void A_snapshot_and_a_column_of_another_can_lead_to_one_type()
    {
        MemoryFile other = Driver.Snapshot("sheets", "RowCell.schema.json", TableSpec.Snapshot("RowCell"));

        Assert.Contains("'RowCell'", Assert.Single(Report(Row(TableSpec.Snapshot("Row")), other)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"object\"}")]
    [InlineData("{}")]
    public void Stray_files_of_the_folder_are_ignored(string text) => Assert.Empty(Report(Row(text)));

    [Fact]
    public void A_file_that_an_item_names_is_read() => Assert.Contains(
        "add Operation", Assert.Single(Report(SnapshotProject.Item("Row", "{}", ("Connector", "sheets")))), StringComparison.Ordinal);

    [Fact]
    public void Unknown_extensions_are_tolerated() => Assert.Empty(Report(Row(TableSpec.Snapshot("Row").Replace(
        "{\"type\":\"string\"}",
        """{"type":"string","required":true,"x-ms-read-only":true,"enum":["1"],"x-ms-enum-labels":[{"value":"1"}],"x-new":[{}]}""",
        StringComparison.Ordinal))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void No_text_makes_the_generator_fail(int seed)
    {
        string text = SnapshotProject.Text("Reparatur");
        Random random = new(seed);
        for (int i = 0; i < 40; i++)
        {
            int at = random.Next(text.Length);
            string mutated = random.Next(3) switch
            {
                0 => text[..at],
                1 => text.Remove(at, Math.Min(random.Next(1, 60), text.Length - at)),
                _ => text.Insert(at, "{\"type\":[null],\"properties\":5,\"items\":[]}"[..random.Next(1, 30)]),
            };
            Assert.DoesNotContain(
                Report(SnapshotProject.Item("Reparatur", mutated)), line => line.Contains("CONN0083", StringComparison.Ordinal));
        }
    }
}
