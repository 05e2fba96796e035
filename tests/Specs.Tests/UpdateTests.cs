using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Specs.Tests;

public sealed class UpdateTests : IDisposable
{
    private const string Spec = "specs/ferry/apiDefinition.swagger.json";

    private readonly SpecsCommand _specs = new();

    public void Dispose() => _specs.Dispose();

    [Fact]
    public void Facts_are_updated_and_texts_are_kept()
    {
        _specs.Write(Spec, Document(
            """{ "name": "top", "in": "query", "type": "integer", "format": "int32", "description": "At most this many." }""",
            "The crossings of one day."));
        _specs.Write("wire.json", Document(
            """
            {
              "name": "top",
              "in": "query",
              "type": "integer",
              "format": "int64",
              "required": true,
              "description": "The number that should be returned."
            },
            {
              "name": "deck",
              "in": "query",
              "type": "string",
              "enum": ["upper", "lower"],
              "x-ms-summary": "Deck",
              "description": "Which deck the crossing should have."
            }
            """,
            "Someone else's words about what is returned.",
            more: """ "host": "tenant.example", """));

        _specs.Run("update", "wire.json", "specs/ferry").Succeeded();

        JsonNode operation = Updated()["paths"]!["/crossings"]!["get"]!;
        Assert.Equal("The crossings of one day.", (string?)operation["description"]);
        JsonArray parameters = operation["parameters"]!.AsArray();
        Assert.Equal(
            """{"name":"top","in":"query","type":"integer","format":"int64","required":true,"description":"At most this """
                + """many."}""", parameters[
                0]!.ToJsonString());
        // A label is a fact; a sentence waits for words of our own.
        Assert.Equal(
            """{"name":"deck","in":"query","type":"string","enum":["upper","lower"],"x-ms-summary":"Deck"}""",
            parameters[1]!.ToJsonString());
        Assert.False(Updated().ContainsKey("host"));
        Assert.Equal("/apim/ferry", (string?)Updated()["basePath"]);
    }

    [Fact]
    public void A_parameter_that_moves_keeps_its_text()
    {
        const string top = """{ "name": "top", "in": "query", "type": "integer", "description": "At most this many, please." }""";
        const string day = """{ "name": "day", "in": "query", "type": "string", "description": "In the harbour's own time, always." }""";
        _specs.Write(Spec, Document($"{top}, {day}", "Ours, in a sentence."));
        _specs.Write("wire.json", Document(
            """{ "name": "day", "in": "query", "type": "string", "description": "x, y." }"""
                + """, { "name": "top", "in": "query", "type": "integer", "description": "z, z." }""", "Theirs, in a sentence."));

        _specs.Run("update", "wire.json", "specs/ferry").Succeeded();

        Assert.Equal(
            ["In the harbour's own time, always.", "At most this many, please."],
            Updated()["paths"]!["/crossings"]!["get"]!["parameters"]!.AsArray().Select(parameter => (string?)parameter!["description"]));
    }

    [Fact]
    public void Elements_without_a_text_are_listed_and_a_table_supplies_it()
    {
        _specs.Write("wire.json", Document(
            """{ "name": "top", "in": "query", "type": "integer", "description": "How many\nthere should be, at most." }""",
            "Returns the crossings, all of them."));

        CommandResult first = _specs.Run("update", "wire.json", "specs/ferry", "--missing", "missing.tsv").Succeeded();
        string[][] missing =
        [
            .. _specs.Read("missing.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
        ];
        _specs.Write("texts.tsv", string.Concat(missing.Select((row, i) => $"{row[i % 2]}\tOur words, number {i}.\n")));
        _specs.Run("update", "wire.json", "specs/ferry", "--texts", "texts.tsv", "--missing", "missing.tsv").Succeeded();

        Assert.Contains("2 places without a text", first.Output, StringComparison.Ordinal);
        Assert.Equal(
            ["operation:GetCrossings/description", "operation:GetCrossings/parameters/query:top/description"],
            missing.Select(row => row[1]).Order());
        Assert.Contains(missing, row => row[2] == "How many\\nthere should be, at most.");
        Assert.Equal("", _specs.Read("missing.tsv"));
        Assert.Contains("Our words, number 0.", _specs.Read(Spec), StringComparison.Ordinal);
        Assert.Contains("Our words, number 1.", _specs.Read(Spec), StringComparison.Ordinal);
    }

    [Fact]
    public void Updating_twice_changes_nothing_in_any_culture()
    {
        _specs.Write("wire.json", Document(
            """{ "name": "İıtop", "in": "query", "type": "number", "default": 1234.50, "description": "A limit, as a number." }""",
            "Returns all, always."));
        _specs.Run("update", "wire.json", "specs/ferry").Succeeded();
        string once = _specs.Read(Spec);

        foreach (string locale in (string[])["tr_TR.UTF-8", "de_DE.UTF-8", "ar_SA.UTF-8"])
        {
            _specs.RunIn(locale, "update", "wire.json", "specs/ferry").Succeeded();
            Assert.Equal(once, _specs.Read(Spec));
        }

        Assert.Contains("1234.50", once, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', once);
    }

    [Fact]
    public void The_committed_specs_are_unchanged_without_new_facts()
    {
        foreach (string folder in Directory.EnumerateDirectories(Repository.PathOf("specs")))
        {
            string name = $"specs/{Path.GetFileName(folder)}";
            foreach (string file in Directory.EnumerateFiles(folder))
            {
                _specs.Write($"{name}/{Path.GetFileName(file)}", File.ReadAllText(file));
            }

            string spec = $"{name}/apiDefinition.swagger.json";
            // The wire's document has our labels and, in place of our sentences, its own.
            _specs.Write("wire.json", _specs.Read(spec).Replace(".\"", " as the wire has it.\"", StringComparison.Ordinal));
            string committed = _specs.Read(spec);

            _specs.Run("update", "wire.json", name).Succeeded();

            Assert.Equal(Sentences(committed), Sentences(_specs.Read(spec)));
        }
    }

    [Theory]
    [InlineData("{ \"swagger\": \"2.0\",\n \"paths\": { ]", "wire.json(2,13): ")]
    [InlineData("""{ "swagger": "2.0", "paths": {}, "paths": {} }""", "'paths'")]
    [InlineData("[]", "a JSON object was expected")]
    [InlineData("""{ "openapi": "3.0.3", "paths": {} }""", "convert it first")]
    [InlineData("{}", "no Swagger 2.0 document")]
    public void A_document_that_cannot_be_merged_does_not_change_the_spec(string wire, string said)
    {
        _specs.Write(Spec, "{}");
        _specs.Write("wire.json", wire);

        _specs.Run("update", "wire.json", "specs/ferry").Failed(said);

        Assert.Equal("{}", _specs.Read(Spec));
        Assert.Equal([Spec, "wire.json"], _specs.Files);
    }

    [Theory]
    [InlineData("no tab", "texts.tsv(1): ")]
    [InlineData("a\tb\n\na\tc", "texts.tsv(3): ")]
    [InlineData("operation:GetCrossings/description\tReturns all, always.", "the wire document's own")]
    [InlineData(null, "texts.tsv: ")]
    public void An_invalid_table_does_not_change_the_spec(string? table, string said)
    {
        _specs.Write(Spec, "{}");
        _specs.Write("wire.json", Document("", "Returns all, always."));
        if (table is not null)
        {
            _specs.Write("texts.tsv", table);
        }

        _specs.Run("update", "wire.json", "specs/ferry", "--texts", "texts.tsv").Failed(said);

        Assert.Equal("{}", _specs.Read(Spec));
    }

    [Fact]
    public void A_list_that_cannot_be_written_does_not_change_the_spec()
    {
        _specs.Write(Spec, "{}");
        _specs.Write("wire.json", Document("", "Returns all, always."));

        _specs.Run("update", "wire.json", "specs/ferry", "--missing", "specs").Failed("specs: ");

        Assert.Equal("{}", _specs.Read(Spec));
        Assert.Equal([Spec, "wire.json"], _specs.Files);
    }

    [Fact]
    public void A_missing_file_is_named() => _specs.Run("update", "absent.json", "specs/ferry").Failed("absent.json: ");

    private static string[] Sentences(string spec) =>
    [
        .. spec.Split('\n').Where(line => line.Contains("description\"", StringComparison.Ordinal)).Select(line => line.Trim().TrimEnd(','))
    ];

    private JsonObject Updated() => JsonNode.Parse(_specs.Read(Spec))!.AsObject();

    private static string Document(string parameters, string description, string more = "")
        => $$"""
        {
          "swagger": "2.0",
          "info": { "title": "Ferry", "version": "1.0" },
          {{more}} "paths": {
            "/crossings": {
              "get": {
                "operationId": "GetCrossings",
                "description": "{{description}}",
                "parameters": [{{parameters}}],
                "responses": { "200": { "description": "OK" } }
              }
            }
          }
        }
        """;
}
