using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;

namespace Azure.Connectors.Sdk.Corpus.Tests.Calling;

/// <summary>
/// The keys of paths in specs: each is a separate address for the generator, the emulator and the corpus run.
/// </summary>
public class AddressTests
{
    private const string Responses = """ "responses":{"200":{"description":"ok","schema":{"type":"string"}}} """;

    private static string Document(params string[] keys) => Called.Document(string.Join(",", keys.Select((key, i) =>
        $$"""
        "{{key}}":{"get":{"operationId":"Get{{i}}","parameters":[{{string.Join(",", Variables(key))}}],{{Responses}} } }
        """)));

    private static IEnumerable<string> Variables(string key) => key.Split('{').Skip(1).Select(part => part.Split('}')[0]).Distinct()
        .Select(name => $$"""{"name":"{{name}}","in":"path","required":true,"type":"string"}""");

    [Theory]
    [InlineData("ships", "/ships/", "ships//")]
    [InlineData("/ships", "ships/", "/ships//")]
    [InlineData("/{connectionId}/ships", "/{connectionId}/ships/", "{connectionId}/ships//")]
    [InlineData("/{ConnectionId}/ships", "{connectionid}/ships/", "/{connectionId}//ships")]
    [InlineData("", "/", "//")]
    [InlineData("/{connectionId}", "/{connectionId}/", "/{connectionId}//")]
    [InlineData("ships/{id}", "ships/{id}/", "ships/{id}//")]
    [InlineData("/{connectionIds}/ships", "/{connectionId}.json", "/v1/{connectionId}/ships")]
    [InlineData("/ships?kind=small", "/ships?kind=large", "/ships")]
    [InlineData("/{connectionId}/ships?kind=small&kind2={kind}", "/{connectionId}/ships?kind={kind}", "/{connectionId}?kind=small")]
    [InlineData("ships/{id}?id={id}", "ships/{id}?flag", "ships/{id}?a%20b=c%26d")]
    public async Task Three_keys_lead_to_three_addresses(params string[] keys)
    {
        string spec = Document(keys);
        await Called.ConformsAsync(spec, operations: 3, excused: null);
        Generated generated =
            StagedGenerator.Generate("specs/ships/apiDefinition.swagger.json", spec, isDynamic: false, CancellationToken.None);
        Assert.Equal(3, generated.Connector!.Operations.Count);
        Assert.Empty(SilentLoss.Find(
            WireDocument.TryRead(spec)!,
            new EmittedCode(generated.Files.Select(file => EmittedCompiler.Parse(file.HintName, file.Source, CancellationToken.None))),
            generated.Findings,
            isDynamic: false));
    }
}
