using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class LoadingTests
{
    [Fact]
    public async Task A_spec_with_comments_trailing_commas_and_duplicate_keys_is_read()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        Assert.Equal(14, emulator.For("LIBRARY").OperationIds.Count);
    }

    [Fact]
    public async Task A_byte_order_mark_a_raw_line_break_and_text_after_the_end_are_ignored()
    {
        using MemoryStream stream = new(
            [0xEF, 0xBB, 0xBF, .. "{\"info\":{\"description\":\"two\nlines\"} \"paths\":{\"/a\":{\"get\":{\"operationId\":\"A\"}}}} x"u8]);
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromStream("a", stream)]);
        Assert.Equal(["A"], emulator.For("a").OperationIds);
    }

    [Fact]
    public async Task Paths_inside_a_path_that_refers_to_itself_are_read_once()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson("a", """
            {"swagger":"2.0","paths":{"/a":{"get":{"operationId":"A"},"/b":{"$ref":"#/paths/~1a"},"/c":{"get":{"operationId":"C"}}},
              "/d":{"$ref":"#/paths/~1d"}}}
            """));
        Assert.Contains("C", emulator.For("a").OperationIds);
    }

    [Fact]
    public async Task Members_after_surplus_braces_belong_to_the_root_and_paths_beside_paths_are_read()
    {
        const string Text = """
            {
              "paths": {
                "/a": { "get": { "operationId": "A", "responses": { "200": { "description": "" } } } }
              },
              "/b": { "get": { "operationId": "B", "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/Reply" } } } }, "/c": { "get": { "operationId": "C" } } }
              } } , "definitions": { "Reply": { "type": "object", "properties": { "number": { "type": "integer" } } } }
            }
            """;
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text));
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromStream("a", stream)]);
        Assert.Equal(["A", "B", "C"], emulator.For("a").OperationIds);
        using StreamReader sample = new(emulator.For("a").SampleResponse("B").OpenRead());
        Assert.Contains("\"number\"", await sample.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_spec_is_an_error_that_names_the_file_and_the_line()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".json");
        await File.WriteAllTextAsync(path, "{\n \"paths\": {");
        try
        {
            EmulatorSpecException exception = await Assert.ThrowsAsync<EmulatorSpecException>(
                () => ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile("a", path)]));
            Assert.Contains(path, exception.Message, StringComparison.Ordinal);
            Assert.Contains("line 2", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("Azure.Connectors.Sdk.Office365")]
    [InlineData("../connectors")]
    public void A_missing_package_is_named_with_the_remedy(string packageId)
    {
        EmulatorSpecException exception = Assert.Throws<EmulatorSpecException>(() => ConnectorSpecSource.FromPackage(packageId));
        Assert.Contains(packageId, exception.Message, StringComparison.Ordinal);
        Assert.Contains("Reference the package", exception.Message, StringComparison.Ordinal);
        Assert.Contains("PublishConnectorSpecs", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_spec_of_a_package_is_found_in_the_output_and_a_misspelled_package_is_rejected_with_the_nearest_name()
    {
        string package = Path.Combine(AppContext.BaseDirectory, "connectors", "Test.Connectors.Library");
        string folder = Directory.CreateDirectory(Path.Combine(package, "library")).FullName;
        File.Copy(Library.SpecPath, Path.Combine(folder, "apiDefinition.swagger.json"), overwrite: true);
        try
        {
            await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromPackage("test.connectors.library"));
            Assert.Equal(["library"], emulator.ApiNames);
            Assert.Contains(
                "'Test.Connectors.Library'",
                Assert.Throws<EmulatorSpecException>(() => ConnectorSpecSource.FromPackage("Test.Connectors.Libary")).Message,
                StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(package, recursive: true);
        }
    }

    [Fact]
    public async Task A_spec_that_cannot_be_read_or_is_added_twice_is_an_error()
    {
        string missing = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".json");
        Assert.Contains(
            missing,
            Assert.Throws<EmulatorSpecException>(() => ConnectorEmulator.Create(ConnectorSpecSource.FromFile("a", missing))).Message,
            StringComparison.Ordinal);
        ConnectorSpecSource spec = ConnectorSpecSource.FromJson("a", """{"paths":{}}""");
        Assert.Contains(
            "'a'", Assert.Throws<ArgumentException>(() => ConnectorEmulator.Create(spec, spec)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            ConnectorEmulator.LoadAsync(
                [ConnectorSpecSource.FromFile(Library.Api, Library.SpecPath)], cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_document_of_another_kind_is_rejected()
    {
        Assert.Throws<EmulatorSpecException>(() => ConnectorEmulator.Create(ConnectorSpecSource.FromJson("a", "[]")));
        Assert.Throws<EmulatorSpecException>(
            () => ConnectorEmulator.Create(ConnectorSpecSource.FromJson("a", "{\"openapi\":\"3.0.1\",\"paths\":{}}")));
    }

    [Fact]
    public async Task A_misspelled_operation_is_reported_with_the_nearest_name()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        ArgumentException exception = Assert.Throws<ArgumentException>(() => emulator.For("library").Operation("getbook"));
        Assert.Contains("'GetBook'", exception.Message, StringComparison.Ordinal);
    }
}
