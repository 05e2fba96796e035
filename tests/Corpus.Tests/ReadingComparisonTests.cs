using Azure.Connectors.Sdk.Corpus.Comparing;

namespace Azure.Connectors.Sdk.Corpus.Tests;

/// <summary>The repository's specs as other readers see them: what independent readings agree on, one mistake can't hide in.</summary>
public class ReadingComparisonTests
{
    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public async Task Other_readers_read_the_same(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        ComparisonResult result = await CompareAsync(text, text);
        Assert.Empty(result.Unexplained);
        Assert.Empty(result.Unread);
        Assert.True(result.Facts > 100, "facts compared: " + result.Facts);
    }

    /// <summary>The generator reads one text, the libraries another.</summary>
    [Theory]
    [InlineData("\"operationId\": \"Get\"", "\"operationId\": \"Fetch\"", "GET /parcels/{id} Id: 'Get', not 'Fetch'")]
    [InlineData("\"deprecated\": true", "\"deprecated\": false", "GET /parcels/{id} Deprecated: 'yes', not 'no'")]
    [InlineData("\"name\": \"top\"", "\"name\": \"first\"", "GET /parcels/{id} query:top Required: 'no', not 'nothing'")]
    [InlineData("\"type\": \"integer\"", "\"type\": \"number\"", "GET /parcels/{id} query:top Type: 'integer', not 'number'")]
    [InlineData("\"required\": [\"name\"]", "\"required\": []", "#Parcel.name Required: 'yes', not 'no'")]
    [InlineData("\"enum\": [\"new\", \"old\"]", "\"enum\": [\"new\"]", "#Parcel.state Enum: 'new | old', not 'new'")]
    public async Task A_difference_is_reported(string ours, string theirs, string difference)
    {
        const string Text = """
            {
              "swagger": "2.0",
              "info": { "title": "Parcels", "version": "1" },
              "paths": {
                "/parcels/{id}": {
                  "get": {
                    "operationId": "Get",
                    "deprecated": true,
                    "parameters": [
                      { "name": "id", "in": "path", "required": true, "type": "string" },
                      { "name": "top", "in": "query", "type": "integer" }
                    ],
                    "responses": { "200": { "description": "It.", "schema": { "$ref": "#/definitions/Parcel" } } }
                  }
                }
              },
              "definitions": {
                "Parcel": {
                  "type": "object",
                  "required": ["name"],
                  "properties": { "name": { "type": "string" }, "state": { "type": "string", "enum": ["new", "old"] } }
                }
              }
            }
            """;
        Assert.Empty((await CompareAsync(Text, Text)).Unexplained);
        Assert.Contains(ours, Text, StringComparison.Ordinal);
        ComparisonResult result = await CompareAsync(Text, Text.Replace(ours, theirs, StringComparison.Ordinal));
        Assert.Contains($"{PeerComparison.NSwag}: {difference}", result.Unexplained.Select(d => d.ToString()));
        Assert.Contains($"{PeerComparison.Microsoft}: {difference}", result.Unexplained.Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("double")]
    [InlineData("float")]
    [InlineData("decimal")]
    [InlineData("int32")]
    [InlineData("int64")]
    [InlineData("date-time")]
    [InlineData("date")]
    [InlineData("date-no-tz")]
    [InlineData("byte")]
    [InlineData("uuid")]
    public async Task A_format_without_a_type_is_read_in_the_same_way_by_all_readers(string format)
    {
        string text = """
            {
              "swagger":"2.0",
              "info":{"title":"Ships","version":"1"},
              "paths":{
                "/ships":{
                  "get":{
                    "operationId":"Get",
                    "parameters":[{"name":"top","in":"query","format":"%FORMAT%"}],
                    "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/Ship"}}}
                  }
                }
              },
              "definitions":{
                "Ship":{
                  "type":"object",
                  "properties":{"value":{"format":"%FORMAT%"},"values":{"type":"array","items":{"format":"%FORMAT%"}}}
                }
              }
            }
            """.Replace("%FORMAT%", format, StringComparison.Ordinal);
        Assert.Empty((await CompareAsync(text, text)).Unexplained);
    }

    private static Task<ComparisonResult> CompareAsync(string ours, string theirs)
    {
        Generated generated =
            StagedGenerator.Generate("specs/parcels/apiDefinition.swagger.json", ours, isDynamic: false, CancellationToken.None);
        return PeerComparison.CompareAsync(theirs, generated.Connector!.Spec, generated.Findings, CancellationToken.None);
    }
}
