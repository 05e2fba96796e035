using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Reading;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Azure.Connectors.Sdk.Specs.Tests;

public sealed class NamesTests : IDisposable
{
    private const string Names = "specs/ferry/names.json";

    private const string Facts =
        """
        {
          "operations": [{
            "method": "ListCrossingsAsync",
            "http": "GET",
            "path": "/crossings/{quay}",
            "returnType": "CrossingList",
            "params": [
              { "name": "harbour", "in": "path" },
              { "name": "limit", "in": "query", "wire": "top" },
              { "name": "day", "in": "query", "wire": "day" }
            ]
          }],
          "models": [
            { "name": "CrossingList", "properties": [{ "name": "Items", "wire": "value", "type": "List<Crossing>" }] },
            {
              "name": "Crossing",
              "properties": [
                { "name": "Ship", "wire": "vessel", "type": "string" },
                { "name": "Tide", "wire": "tide", "type": "TideLevel?" }
              ]
            }
          ],
          "enums": [{
            "name": "TideLevel",
            "values": [{ "name": "Flood", "wire": "high" }, { "name": "Ebb", "wire": "low" }]
          }],
          "triggers": { "payloads": [{ "operationId": "OnCrossing", "trigger": "OnNewCrossing", "item": "Crossing" }] }
        }
        """;

    private readonly SpecsCommand _specs = new();

    public NamesTests()
    {
        _specs.Write("facts.json", Facts.Replace(
            "{ \"name\": \"harbour\", \"in\": \"path\" }", "{ \"name\": \"quay\", \"in\": \"path\" }", StringComparison.Ordinal));
        _specs.Write(
            "specs/ferry/apiDefinition.swagger.json",
            """
            {
              "swagger": "2.0",
              "info": { "title": "Ferry", "version": "1.0" },
              "paths": {
                "/{connectionId}/crossings/{harbour}": {
                  "get": {
                    "operationId": "GetCrossings",
                    "parameters": [
                      { "name": "connectionId", "in": "path", "required": true, "type": "string" },
                      { "name": "harbour", "in": "path", "required": true, "type": "string" },
                      { "name": "top", "in": "query", "type": "integer" },
                      { "name": "day", "in": "query", "type": "string" }
                    ],
                    "responses": {
                      "200": {
                        "description": "",
                        "schema": {
                          "type": "object",
                          "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/crossing" } } }
                        }
                      }
                    }
                  }
                },
                "/{connectionId}/events": {
                  "get": {
                    "operationId": "OnCrossing",
                    "x-ms-trigger": "batch",
                    "responses": {
                      "200": { "description": "", "schema": { "type": "array", "items": { "$ref": "#/definitions/crossing" } } }
                    }
                  }
                }
              },
              "definitions": {
                "crossing": {
                  "type": "object",
                  "properties": { "vessel": { "type": "string" }, "tide": { "type": "string", "enum": ["high", "low"] } }
                }
              }
            }
            """);
    }

    public void Dispose() => _specs.Dispose();

    [Fact]
    public void Public_names_are_locked_by_wire_identity()
    {
        _specs.Run("names", "facts.json", "specs/ferry").Succeeded();

        Assert.Equal(
            """
            {
              "operations": { "GetCrossings": { "name": "ListCrossings", "parameters": { "path:harbour": "quay", "query:top": "limit" } } },
              "triggers": { "OnCrossing": "OnNewCrossing" },
              "models": {
                "crossing": { "name": "Crossing", "properties": { "vessel": "Ship" } },
                "GetCrossings:response": { "name": "CrossingList", "properties": { "value": "Items" } }
              },
              "enums": { "crossing.tide": { "name": "TideLevel", "values": { "high": "Flood", "low": "Ebb" } } }
            }
            """.Compact(),
            _specs.Read(Names).Compact());
    }

    /// <summary>A public name that is the default isn't an entry: the tool and the generator have the same rule.</summary>
    [Fact]
    public void Default_names_are_not_locked()
    {
        string[] wire =
        [
            "DCPPrinterName",
            "IDToken",
            "UPN",
            "$filter",
            "x-ms-date",
            "2nd",
            "class",
            "über_gang",
            "@odata.type",
            "aB",
            "A",
            "İx",
            "e-mail address",
            "PDFs",
        ];
        string parameters =
            string.Join(",", wire.Select(name => "{ \"name\": \"" + name + "\", \"in\": \"query\", \"type\": \"string\" }"));
        string properties = string.Join(",", wire.Select(name => "\"" + name + "\": { \"type\": \"string\" }"));
        string spec = $$"""
            {
              "swagger": "2.0", "info": { "title": "Print", "version": "1.0" },
              "paths": { "/{connectionId}/jobs": { "get": {
                "operationId": "GetJobs", "parameters": [ {{parameters}} ],
                "responses": { "200": { "description": "", "schema": { "$ref": "#/definitions/job_v2" } } } } } },
              "definitions": { "job_v2": { "type": "object", "properties": { {{properties}} } } } }
            """;
        NamedConnector named = Name(spec);
        NamedModel model = Assert.Single(named.Models);
        JsonObject facts = new()
        {
            ["operations"] = new JsonArray(new JsonObject
            {
                ["method"] = "GetJobsAsync",
                ["http"] = "GET",
                ["path"] = "/jobs",
                ["returnType"] = model.Name,
                ["params"] = new JsonArray([.. named.Operations[0].Parameters.Select(
                    p => new JsonObject { ["name"] = p.Name.TrimStart('@'), ["in"] = "query", ["wire"] = p.Spec!.WireName })]),
            }),
            ["models"] = new JsonArray(new JsonObject
            {
                ["name"] = model.Name,
                ["properties"] =
                    new JsonArray([.. model.Properties.Select(p => new JsonObject { ["name"] = p.Name, ["wire"] = p.Spec.WireName })]),
            }),
        };
        _specs.Write("specs/print/apiDefinition.swagger.json", spec);
        _specs.Write("facts.json", facts.ToJsonString());

        _specs.Run("names", "facts.json", "specs/print").Succeeded();

        Assert.Contains("dcpPrinterName", named.Operations[0].Parameters.Select(p => p.Name));
        Assert.Equal(
            """
            {
              "operations": { "GetJobs": { "name": "GetJobs" } },
              "triggers": {},
              "models": { "job_v2": { "name": "JobV2" } },
              "enums": {}
            }
            """.Compact(),
            _specs.Read("specs/print/names.json").Compact());
    }

    [Fact]
    public void A_public_name_that_differs_from_the_default_is_locked()
    {
        _specs.Write("facts.json", Facts.Replace(
            "\"limit\", \"in\": \"query\", \"wire\": \"top\"", "\"Top\", \"in\": \"query\", \"wire\": \"top\"", StringComparison.Ordinal));

        _specs.Run("names", "facts.json", "specs/ferry").Succeeded();

        Assert.Equal("Top", (string?)JsonNode.Parse(_specs.Read(Names))!["operations"]!["GetCrossings"]!["parameters"]!["query:top"]);
    }

    [Fact]
    public void Locked_names_are_kept()
    {
        _specs.Write(
            Names,
            """{ "operations": { "GetCrossings": { "name": "Crossings", "parameters": { "query:top": "most" } } }"""
                + """, "models": { "crossing": { "name": "Passage" } } }""");

        _specs.Run("names", "facts.json", "specs/ferry").Succeeded();

        JsonNode names = JsonNode.Parse(_specs.Read(Names))!;
        Assert.Equal("Crossings", (string?)names["operations"]!["GetCrossings"]!["name"]);
        Assert.Equal("most", (string?)names["operations"]!["GetCrossings"]!["parameters"]!["query:top"]);
        Assert.Equal("quay", (string?)names["operations"]!["GetCrossings"]!["parameters"]!["path:harbour"]);
        Assert.Equal("Passage", (string?)names["models"]!["crossing"]!["name"]);
    }

    [Fact]
    public void Names_that_the_spec_lacks_are_reported()
    {
        _specs.Write("facts.json", """
            {
              "operations": [
                { "method": "SinkAsync", "http": "POST", "path": "/sink" },
                {
                  "method": "ListAsync",
                  "http": "GET",
                  "path": "/crossings/{harbour}",
                  "params": [{ "name": "colour", "in": "query", "wire": "colour" }]
                }
              ],
              "models": [{ "name": "Iceberg", "properties": [] }],
              "triggers": { "payloads": [{ "operationId": "OnIce", "trigger": "OnIce" }] }
            }
            """);

        CommandResult result = _specs.Run("names", "facts.json", "specs/ferry").Succeeded();

        Assert.All(
            ["operation SinkAsync", "parameter colour (query:colour) of GetCrossings", "type Iceberg", "trigger OnIce"],
            missing => Assert.Contains($"not in the spec: {missing}", result.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{ "operations": { "Sink": { "name": "Sink" } } }""", "operations/Sink: the spec has no such operation")]
    [InlineData("""{ "operations": { "GetCrossing": { "name": "Get" } } """
        + """}""", "operations/GetCrossing: the spec has no such operation. Did you mean 'GetCrossings'?")]
    [InlineData(
        """{ "operations": { "GetCrossings": { "name": "Get", "parameters": { "query:tops": "tops" } } } }""",
        "there is no 'query:tops' in the spec. Did you mean 'query:top'?")]
    [InlineData(
        """{ "operations": { "GetCrossings": { "name": "Get", "parameters": { "query:colour": "colour" } } } }""",
        "operations/GetCrossings: there is no 'query:colour'")]
    [InlineData("""{ "operations": { "GetCrossings": { "name": "Get", "parameters": { "query:top": "day" } } } """
        + """}""", "'day' is the name of query:top and of query:day")]
    [InlineData(
        """{ "operations": { "GetCrossings": { "name": "Same" }, "OnCrossing": { "name": "Same" } } }""",
        "operations: 'Same' is the name of GetCrossings and of OnCrossing")]
    [InlineData("""{ "triggers": { "OnIce": "OnIce" } }""", "triggers/OnIce: the spec has no such operation")]
    [InlineData("""{ "models": { "iceberg": { "name": "Iceberg" } } }""", "models/iceberg: the spec has no such schema")]
    [InlineData(
        """{ "models": { "crossing": { "name": "Crossing", "properties": { "mast": "Mast" } } } }""",
        "models/crossing: there is no 'mast'")]
    [InlineData("""{ "enums": { "crossing": { "name": "Tides" } } }""", "enums/crossing: the spec has no such enum")]
    [InlineData(
        """{ "models": { "crossing": { "name": "Tide" } }, "enums": { "crossing.tide": { "name": "Tide" } } }""",
        "'Tide' is the name of crossing and of crossing.tide")]
    [InlineData("""{ "operations": [] }""", "operations: an object was expected")]
    [InlineData("""{ "operations": { "GetCrossings": {} } }""", "operations/GetCrossings: an object with a 'name' was expected")]
    [InlineData("""{ "triggers": { "OnCrossing": 5 } }""", "triggers/OnCrossing: a name was expected")]
    [InlineData("{ \"operations\":\n{ ]", "names.json(2,3): ")]
    public void A_lock_that_does_not_match_its_spec_is_rejected_and_unchanged(string names, string said)
    {
        _specs.Write(Names, names);
        string[] files = [.. _specs.Files];

        _specs.Run("names", "facts.json", "specs/ferry").Failed(said, "names.json");

        Assert.Equal(names, _specs.Read(Names));
        Assert.Equal(files, _specs.Files);
    }

    [Theory]
    [InlineData("absent.json", "specs/ferry", "absent.json: ")]
    [InlineData("facts.json", "specs/absent", "apiDefinition.swagger.json: ")]
    public void A_missing_file_is_named(string facts, string folder, string said)
    {
        _specs.Run("names", facts, folder).Failed(said);

        Assert.False(File.Exists(_specs.PathOf(Names)));
    }

    [Fact]
    public void The_written_bytes_are_the_same_in_every_culture_and_on_each_run()
    {
        _specs.Run("names", "facts.json", "specs/ferry").Succeeded();
        string once = _specs.Read(Names);

        foreach (string locale in (string[])["tr_TR.UTF-8", "ar_SA.UTF-8"])
        {
            _specs.RunIn(locale, "names", "facts.json", "specs/ferry").Succeeded();
            Assert.Equal(once, _specs.Read(Names));
            File.Delete(_specs.PathOf(Names));
            _specs.RunIn(locale, "names", "facts.json", "specs/ferry").Succeeded();
            Assert.Equal(once, _specs.Read(Names));
        }
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void The_committed_locks_match_their_specs_and_have_the_layout_of_the_tool(string connector)
    {
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf($"specs/{connector}")))
        {
            _specs.Write($"specs/{connector}/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        _specs.Write("nothing.json", "{}");
        string committed = _specs.Read($"specs/{connector}/names.json");

        _specs.Run("names", "nothing.json", $"specs/{connector}").Succeeded();

        Assert.Equal(committed, _specs.Read($"specs/{connector}/names.json"));
    }

    private static NamedConnector Name(string spec)
    {
        SpecReadOptions options = new("print", ImmutableEquatableArray<string>.Empty, ImmutableEquatableArray<string>.Empty);
        ConnectorSpec read = SpecReader.Read("apiDefinition.swagger.json", spec, options, CancellationToken.None).Spec!;
        return ConnectorNamer.Name(read, NameLock.Empty, new("Print", "Print", false), CancellationToken.None).Connector;
    }

    [Theory]
    [InlineData]
    [InlineData("names", "facts.json")]
    [InlineData("unknown")]
    public void Invalid_arguments_exit_with_1(params string[] arguments) => Assert.Equal(1, _specs.Run(arguments).ExitCode);
}

file static class Json
{
    public static string Compact(this string json) => JsonNode.Parse(json)!.ToJsonString();
}
