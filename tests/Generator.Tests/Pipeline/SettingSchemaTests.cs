using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;
using NJsonSchema;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>The JSON schemas of the files beside a spec: they accept what the generator accepts.</summary>
public sealed class SettingSchemaTests
{
    private static readonly string s_root = SpecFiles.Root;

    public static TheoryData<string> Files =>
        new(Directory.EnumerateFiles(Path.Combine(s_root, "specs"), "*.json", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) is "connector.json" or "names.json")
            .Select(file => Path.GetRelativePath(s_root, file)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_committed_file_matches_its_schema_and_refers_to_it(string file)
    {
        string path = Path.Combine(s_root, file);
        string text = await File.ReadAllTextAsync(path);
        string schema = Regex.Match(text, "\"[$]schema\": \"([^\"]+)\"").Groups[1].Value;

        Assert.Equal(SchemaPath(Path.GetFileName(file)), Path.GetFullPath(Path.Combine(path, "..", schema)));
        Assert.Empty((await SchemaAsync(Path.GetFileName(file))).Validate(text));
    }

    [Theory]
    [InlineData("connector.json")]
    [InlineData("names.json")]
    public async Task The_example_of_the_page_is_valid_and_is_read_without_a_diagnostic(string file)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(s_root, "docs", "connector-files.md"));
        string example = Regex.Match(page, $"```json {Regex.Escape(file)}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        Assert.Empty((await SchemaAsync(file)).Validate(example));
        Assert.DoesNotContain(Read(file, example), id => id is not "CONN0090");
    }

    [Theory]
    [InlineData("connector.json", """{"serviceNam":"Ferry"}""")]
    [InlineData("connector.json", """{"serviceName":5}""")]
    [InlineData("connector.json", """{"serviceName":"1Ferry"}""")]
    [InlineData("connector.json", """{"models":"both"}""")]
    [InlineData("connector.json", """{"includeInternal":"yes"}""")]
    [InlineData("connector.json", """{"acknowledged":"One"}""")]
    [InlineData("connector.json", """{"acknowledged":[1]}""")]
    [InlineData("connector.json", """{"readOnlyOperations":{}}""")]
    [InlineData("names.json", """{"operation":{}}""")]
    [InlineData("names.json", """{"operations":[]}""")]
    [InlineData("names.json", """{"operations":{"One":{"name":5}}}""")]
    [InlineData("names.json", """{"operations":{"One":{"names":"First"}}}""")]
    [InlineData("names.json", """{"operations":{"One":{"name":"First","parameters":{"query:a":1}}}}""")]
    [InlineData("names.json", """{"operations":{"One":{"name":"not a name"}}}""")]
    [InlineData("names.json", """{"models":{"Thing":{"values":{}}}}""")]
    public async Task Files_that_the_schema_rejects_are_reported_by_the_generator(string file, string text)
    {
        Assert.NotEmpty((await SchemaAsync(file)).Validate(text));
        Assert.NotEmpty(Read(file, text));
    }

    [Theory]
    [InlineData(
        "connector.json",
        """{"$schema":"x","x-tool":1,"models":"Dynamic","serviceName":"Fähre","acknowledged":[],"includeInternal":true}""")]
    [InlineData("names.json", """{"$comment":"x","operations":{"One":"First"},"models":{},"enums":{},"triggers":{}}""")]
    [InlineData("names.json", """{"operations":{"One":{"name":"First","x-note":"why"}}}""")]
    public async Task Files_that_the_schema_accepts_are_read_by_the_generator(string file, string text)
    {
        Assert.Empty((await SchemaAsync(file)).Validate(text));
        Assert.Empty(Read(file, text));
    }

    [Theory]
    [InlineData("connector.json")]
    [InlineData("names.json")]
    public async Task Each_member_of_the_schema_has_a_description_and_is_on_the_page(string file)
    {
        string page = await File.ReadAllTextAsync(Path.Combine(s_root, "docs", "connector-files.md"));

        Assert.All((await SchemaAsync(file)).Properties.Where(property => property.Key != "$schema"), property =>
        {
            Assert.False(string.IsNullOrEmpty(property.Value.Description), property.Key);
            Assert.Contains($"`{property.Key}`", page, StringComparison.Ordinal);
        });
    }

    private static string[] Read(string file, string text)
    {
        GeneratorRunResult result = Driver.Run(
            Driver.Spec("ferry", Driver.Small("One", "Thing")), Driver.Sibling("ferry", file, text));
        return [.. result.Diagnostics.Select(diagnostic => diagnostic.Id)];
    }

    private static Task<JsonSchema> SchemaAsync(string file) => JsonSchema.FromFileAsync(SchemaPath(file));

    private static string SchemaPath(string file) => Path.Combine(
        s_root, "generator", "Azure.Connectors.Sdk.Generator", "schemas", Path.GetFileNameWithoutExtension(file) + ".schema.json");
}
