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
    public async Task A_byte_order_mark_a_raw_line_break_and_text_after_the_end_are_read_over()
    {
        using MemoryStream stream = new([0xEF, 0xBB, 0xBF, .. "{\"info\":{\"description\":\"two\nlines\"} \"paths\":{\"/a\":{\"get\":{\"operationId\":\"A\"}}}} x"u8]);
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync("a", stream);
        Assert.Equal(["A"], emulator.For("a").OperationIds);
    }

    [Fact]
    public async Task Members_after_braces_too_many_are_the_roots_and_paths_beside_paths_count()
    {
        const string Text = """
            {
              "paths": {
                "/a": { "get": { "operationId": "A", "responses": { "200": { "description": "" } } } }
              },
              "/b": { "get": { "operationId": "B", "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/Answer" } } } }, "/c": { "get": { "operationId": "C" } } }
              } } , "definitions": { "Answer": { "type": "object", "properties": { "number": { "type": "integer" } } } }
            }
            """;
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text));
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync("a", stream);
        Assert.Equal(["A", "B", "C"], emulator.For("a").OperationIds);
        using StreamReader sample = new(emulator.For("a").SampleResponse("B").OpenRead());
        Assert.Contains("\"number\"", await sample.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_spec_cut_in_half_is_an_error_that_names_the_file_and_the_line()
    {
        string path = Path.Combine(Path.GetTempPath(), Guid.NewGuid() + ".json");
        await File.WriteAllTextAsync(path, "{\n \"paths\": {");
        try
        {
            EmulatorSpecException exception = await Assert.ThrowsAsync<EmulatorSpecException>(() => ConnectorEmulator.LoadAsync([("a", path)]));
            Assert.Contains(path, exception.Message, StringComparison.Ordinal);
            Assert.Contains("line 2", exception.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_document_of_another_kind_is_refused()
    {
        Assert.Throws<EmulatorSpecException>(() => ConnectorEmulator.Create(("a", "[]")));
        Assert.Throws<EmulatorSpecException>(() => ConnectorEmulator.Create(("a", "{\"openapi\":\"3.0.1\",\"paths\":{}}")));
    }

    [Fact]
    public async Task A_misspelt_operation_is_answered_with_a_near_one()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        ArgumentException exception = Assert.Throws<ArgumentException>(() => emulator.For("library").Operation("getbook"));
        Assert.Contains("'GetBook'", exception.Message, StringComparison.Ordinal);
    }
}
