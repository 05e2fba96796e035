using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

/// <summary>A newer document doesn't reorder the parameters of methods and of factory methods that the lock has.</summary>
public class LockedOrderTests
{
    [Theory]
    [InlineData("a b", "a b", "a b")]
    [InlineData("b a", "a b", "a b")]
    [InlineData("c b a", "a b", "a b c")]
    [InlineData("c b", "a b", "b c")]
    [InlineData("a b c!", "a b", "c a b")]
    [InlineData("c! b! a", "a b", "b c a")]
    [InlineData("b a", "", "b a")]
    public void Parameters_keep_their_order_and_new_ones_come_last(string document, string order, string expected)
    {
        string parameters = string.Join(",", document.Split(' ').Select(name =>
            $$"""{"name":"{{name.TrimEnd('!')}}","in":"query","type":"string","required":{{(name.EndsWith('!') ? "true" : "false")}}}"""));

        NameLock names = Names.Lock(operations:
        [
            Names.Entry("Get", "Get") with
            {
                Order = order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => "query:" + name).ToImmutableEquatableArray(),
            },
        ]);

        Assert.Equal(expected.Split(' '), Names.Parameters(Names.Operations(("Get", $"\"parameters\":[{parameters}],")), names));
    }

    [Fact]
    public void Factory_methods_keep_their_order_and_new_parameters_come_last()
    {
        NameLock names =
            Names.Lock(models: [Names.Entry("Thing", "Thing") with { Order = new[] { "z", "a" }.ToImmutableEquatableArray() }]);

        NamedConnector connector = Names.Name(Names.Thing("new", "a", "z"), names).Connector;

        string factory = Assert.Single(
            ConnectorEmitter.Emit(connector, new(false, false, false), CancellationToken.None),
            file => file.HintName.Contains("ModelFactory", StringComparison.Ordinal)).Source;
        Assert.Contains("Thing(string? z = null, string? a = null, string? @new = null)", factory, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_of_the_order_without_a_place_is_reported_at_its_line()
    {
        string lockText = "{\n  \"operations\": { \"Get\": { \"name\": \"Get\",\n    \"order\": [\"query:a\",\n      \"query:gone\"] } },\n"
            + "  \"models\": { \"Thing\": { \"name\": \"Thing\",\n    \"order\": [\"{}\", \"gone\"] } }\n}";
        string text = Fixture.GetWithSchema(
            "{\"$ref\":\"#/definitions/Thing\"}", "\"Thing\":{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}");

        List<SpecDiagnostic> diagnostics = [];
        NameLock names = NameLockReader.Read(File("names.json", lockText), diagnostics);
        Assert.Empty(diagnostics);

        NamingResult result = Names.Name(text, names);
        SpecInput input = new(File("spec.json", text), null, File("names.json", lockText));
        SpecDiagnostic[] found = [.. Stages.Locate(result.Findings, input, Azure.Connectors.Sdk.Generator.Reading.SpecPlaces.Empty)];
        Assert.All(found, diagnostic => Assert.Equal("CONN0090", diagnostic.Id));
        Assert.Contains(found, diagnostic => diagnostic.Place is { Line: 5 } && diagnostic.Arguments[0] == "Thing / gone");
    }

    [Theory]
    [InlineData("\"order\": \"query:a\"")]
    [InlineData("\"order\": [1]")]
    public void An_order_of_another_type_is_reported(string order)
    {
        List<SpecDiagnostic> diagnostics = [];

        NameLockReader.Read(File("names.json", $$"""{ "operations": { "Get": { "name": "Get", {{order}} } } }"""), diagnostics);

        Assert.Equal("CONN0089", Assert.Single(diagnostics).Id);
    }

    private static SelectedFile File(string path, string text) =>
        new(path, text, path == "spec.json", null, null, null, null, ImmutableEquatableArray<string>.Empty);
}
