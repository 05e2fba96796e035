using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class DocumentTests
{
    [Fact]
    public void A_truncated_spec_is_one_error_at_its_end()
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec("office365users"));
        text = text[..(text.Length / 2)];
        SpecReadResult result = Fixture.Read(text);
        SpecDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Null(result.Spec);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Descriptor.DefaultSeverity);
        Assert.Equal(text.Count(c => c == '\n'), diagnostic.Place!.Value.EndLine);
    }

    [Fact]
    public void An_OpenAPI_3_document_is_reported_with_the_command_that_converts_it()
    {
        SpecReadResult result = Fixture.Read("{\n  \"openapi\": \"3.0.1\",\n  \"paths\": {}\n}");
        Assert.Null(result.Spec);
        Assert.Equal(
            ["CONN0003@2:3 The spec is an OpenAPI 3.0.1 document, and the generator reads only Swagger 2.0: convert it with "
                + "'connectors convert', and refer to the converted file, or get the connector's Swagger 2.0 document with "
                + "'connectors add'"],
            Fixture.Describe(result));
    }

    [Theory]
    [InlineData("[]", "CONN0002@1:1")]
    [InlineData("{}", "CONN0002@1:1")]
    [InlineData("{\"swagger\":\"1.2\",\"paths\":{}}", "CONN0002@1:2")]
    [InlineData("{\"swagger\":\"2.0\"}", "CONN0004@1:1")]
    [InlineData("{\"swagger\":\"2.0\",\"paths\":{}}", "CONN0004@1:18")]
    public void A_document_without_operations_is_an_error(string text, string expected)
    {
        SpecReadResult result = Fixture.Read(text);
        Assert.Null(result.Spec);
        Assert.StartsWith(expected, Assert.Single(Fixture.Describe(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_ID_is_created_from_the_method_and_the_path()
    {
        SpecReadResult result = Fixture.Read("""
            {"swagger":"2.0","paths":{
              "/users/{id}/mail-box":{
                "get":{"parameters":[{"name":"id","in":"path","type":"string"}],"responses":{"200":{"description":""}}}}}}
            """);
        Assert.Equal("GetUsersIdMailBox", Assert.Single(result.Spec!.Operations).Id);
        Assert.Equal(
            ["CONN0020@3:5 GET /users/{id}/mail-box has no operationId: the ID 'GetUsersIdMailBox' is used"], Fixture.Describe(result));
        Assert.Equal(2, result.Places.Find("op:GetUsersIdMailBox")!.Value.Line);
    }

    [Fact]
    public void The_second_of_two_operations_with_one_ID_gets_another()
    {
        SpecReadResult result = Fixture.Read("""
            {"swagger":"2.0","paths":{
              "/a":{"get":{"operationId":"Same","responses":{"200":{"description":""}}}},
              "/b":{"get":{"operationId":"Same","responses":{"200":{"description":""}}}}}}
            """);
        Assert.Equal(["Same", "GetB"], result.Spec!.Operations.Select(operation => operation.Id));
        Assert.Equal(["CONN0021@3:16 'Same' is also the ID of an earlier operation: GET /b is called 'GetB'"], Fixture.Describe(result));
    }

    [Fact]
    public void An_operation_hidden_by_a_repeated_path_is_a_warning_unless_acknowledged()
    {
        const string Text = """
            {"swagger":"2.0","paths":{
              "/a":{"get":{"operationId":"Lost","responses":{"200":{"description":""}}}},
              "/a":{"post":{"operationId":"Kept","responses":{"200":{"description":""}}}}}}
            """;
        SpecReadResult result = Fixture.Read(Text);
        Assert.Equal("Kept", Assert.Single(result.Spec!.Operations).Id);
        Assert.Contains("CONN0023@2:9 'Lost' is omitted: '/a' is repeated later, and the last one is used", Fixture.Describe(result));
        SpecReadResult acknowledged = Fixture.Read(Text, acknowledged: ["Lost"]);
        Assert.DoesNotContain(acknowledged.Diagnostics, diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Warning);
        Assert.Contains(
            "CONN0010@2:9 Acknowledged in connector.json: 'Lost' is omitted: '/a' is repeated later, and the last one is used",
            Fixture.Describe(acknowledged));
    }

    [Fact]
    public void Paths_inside_a_path_that_refers_to_itself_are_read_once()
    {
        SpecReadResult result = Fixture.Read("""
            {"swagger":"2.0","paths":{"/a":{"get":{"operationId":"A","responses":{"200":{"description":""}}},
              "/b":{"$ref":"#/paths/~1a"},"/c":{"get":{"operationId":"C","responses":{"200":{"description":""}}}}},
              "/d":{"$ref":"#/paths/~1d"}}}
            """);
        Assert.Equal(["/a", "/b", "/c"], result.Spec!.Operations.Select(operation => operation.Path));
        Assert.Contains(Fixture.Describe(result), diagnostic => diagnostic.Contains("'/d' is omitted", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(2, 2_000)]
    public void The_work_for_a_chain_of_paths_inside_paths_is_proportional_to_its_length(int references, int length)
    {
        IEnumerable<string> paths = Enumerable
            .Range(0, length)
            .Select(i => $"\"/p{i}\":{{" + string.Join(',', Enumerable.Range(0, references)
            .Select(j => $"\"/p{i}-{j}\":{{\"$ref\":\"#/paths/~1p{i + 1}\"}}")) + "}");
        SpecReadResult result = Fixture.Read("{\"swagger\":\"2.0\",\"paths\":{" + string.Join(',', paths)
            + $",\"/p{length}\":{{\"get\":{{\"operationId\":\"Last\",\"responses\":{{\"200\":{{\"description\":\"\"}}}}}}}}}}}}");
        Assert.Equal(references + 1, result.Spec!.Operations.Count);
    }

    [Fact]
    public void A_path_outside_paths_is_read_and_reported()
    {
        SpecReadResult result = Fixture.Read("""
            {"swagger":"2.0","paths":{"/a":{"get":{"operationId":"A","responses":{"200":{"description":""}}}}},
             "/b":{"get":{"operationId":"B","responses":{"200":{"description":""}}}}}
            """);
        Assert.Equal(["A", "B"], result.Spec!.Operations.Select(operation => operation.Id));
        Assert.Equal(["CONN0011@2:2 '/b' is outside of 'paths': it is read as part of 'paths'"], Fixture.Describe(result));
    }

    [Fact]
    public void Operations_after_a_surplus_brace_are_read()
    {
        SpecReadResult result = Fixture.Read("""
            {"swagger":"2.0","paths":{"/a":{"get":{"operationId":"A","responses":{"200":{"description":""}}}}}},
             "/b":{"get":{"operationId":"B","responses":{"200":{"description":""}}}}}
            """);
        Assert.Equal(["A", "B"], result.Spec!.Operations.Select(operation => operation.Id));
    }

    [Fact]
    public void The_connection_ID_is_neither_in_the_path_nor_a_parameter()
    {
        OperationSpec operation = Fixture.Operation(Fixture.Document("""
            "/{connectionId}/things/{id}":{"get":{"operationId":"Get","parameters":[
              {"name":"connectionId","in":"path","required":true,"type":"string","x-ms-visibility":"internal"},
              {"name":"id","in":"path","required":true,"type":"string"}],"responses":{"200":{"description":""}}}}
            """));
        Assert.Equal("/things/{id}", operation.Path);
        Assert.Equal("id", Assert.Single(operation.Parameters).WireName);
    }

    [Fact]
    public void Internal_operations_are_kept_if_metadata_refers_to_them()
    {
        SpecReadResult result = Fixture.Read("""
            {
              "swagger":"2.0",
              "x-ms-capabilities":{"testConnection":{"operationId":"Test"}},
              "paths":{
                "/a":{
                  "get":{
                    "operationId":"Public",
                    "parameters":[{
                      "name":"p",
                      "in":"query",
                      "type":"string",
                      "x-ms-dynamic-values":{"operationId":"First","value-path":"id"}
                    }],
                    "responses":{"200":{"description":"","schema":{"$ref":"#/definitions/M"}}}
                  }
                },
                "/b":{
                  "get":{
                    "operationId":"First",
                    "x-ms-visibility":"internal",
                    "parameters":[{"name":"q","in":"query","type":"string","x-ms-dynamic-list":{"operationId":"Second"}}],
                    "responses":{"200":{"description":""}}
                  }
                },
                "/c":{"get":{"operationId":"Second","x-ms-visibility":"internal","responses":{"200":{"description":""}}}},
                "/d":{"get":{"operationId":"BySchema","x-ms-visibility":"internal","responses":{"200":{"description":""}}}},
                "/e":{"get":{"operationId":"Test","x-ms-visibility":"internal","responses":{"200":{"description":""}}}},
                "/f":{"post":{"operationId":"Subscribe","x-ms-visibility":"internal","responses":{"200":{"description":""}}}},
                "/g":{
                  "get":{
                    "operationId":"OnThing",
                    "x-ms-trigger":"batch",
                    "x-ms-notification":{"operationId":"Subscribe"},
                    "responses":{"200":{"description":""}}
                  }
                },
                "/h":{"get":{"operationId":"Orphan","x-ms-visibility":"internal","responses":{"200":{"description":""}}}}
              },
              "definitions":{
                "M":{
                  "type":"object",
                  "properties":{"x":{"type":"object","x-ms-dynamic-properties":{"operationId":"BySchema","itemValuePath":"s"}}}
                }
              }
            }
            """);
        Assert.Equal(
            ["Public", "First", "Second", "BySchema", "Test", "Subscribe"], result.Spec!.Operations.Select(operation => operation.Id));
        Assert.All(result.Spec.Operations.Skip(1), operation => Assert.Equal(Generator.Model.OperationKind.Discovery, operation.Kind));
        Assert.Equal(
            ["CONN0022@37:18 'Orphan' is internal and no dynamic metadata, x-ms-notification or x-ms-capabilities refers to it: it is "
                + "omitted; name it in the item's Operations, or set IncludeInternal=\"true\" to keep all internal operations"],
            Fixture.Describe(result));
    }

    [Fact]
    public void A_selection_keeps_referenced_operations_and_suggests_the_nearest_name()
    {
        const string Text = """
            {
              "swagger":"2.0",
              "paths":{
                "/a":{
                  "get":{
                    "operationId":"GetThings",
                    "parameters":[{
                      "name":"p",
                      "in":"query",
                      "type":"string",
                      "x-ms-dynamic-values":{"operationId":"List","value-path":"id"}
                    }],
                    "responses":{"200":{"description":""}}
                  }
                },
                "/b":{"get":{"operationId":"List","responses":{"200":{"description":""}}}},
                "/c":{
                  "get":{"operationId":"Other","responses":{"200":{"description":"","schema":{"$ref":"#/definitions/M"}}}}
                }
              },
              "definitions":{"M":{"type":"object","properties":{"x":{"type":"string"}}}}
            }
            """;
        SpecReadResult result = Fixture.Read(Text, ["GetThings", "Othr"]);
        Assert.Equal(["GetThings", "List"], result.Spec!.Operations.Select(operation => operation.Id));
        Assert.Empty(result.Spec.Models);
        Assert.Equal(
            ["CONN0012 The spec has no operation 'Othr', which the item's Operations metadata selects; did you mean 'Other'?"],
            Fixture.Describe(result));
    }

    [Fact]
    public void Dynamic_metadata_without_an_operation_is_omitted()
    {
        SpecReadResult result = Fixture.Read(Fixture.Get("""
            "parameters":[{
              "name":"p",
              "in":"query",
              "type":"string",
              "x-ms-dynamic-values":{"operationId":"Gett","value-path":"id"}
            }],
            "responses":{"200":{"description":""}}
            """));
        Assert.Null(result.Spec!.Operations[0].Parameters[0].Dynamic);
        Assert.Contains(
            "names the operation 'Gett', which the spec doesn't have: it is omitted; did you mean 'Get'?",
            Assert.Single(Fixture.Describe(result)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_text_has_equal_results()
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec("office365users"));
        SpecReadResult first = Fixture.Read(text);
        SpecReadResult second = Fixture.Read(text);
        Assert.Equal(first.Spec, second.Spec);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Equal(first.Places, second.Places);
        Assert.Equal(first.Places.GetHashCode(), second.Places.GetHashCode());

        SpecReadResult moved = Fixture.Read("\n" + text);
        Assert.Equal(first.Spec, moved.Spec);
        Assert.NotEqual(first.Places, moved.Places);
    }

    [Fact]
    public void Cancellation_is_the_only_exception()
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec("office365users"));
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => SpecReader.Read(
            Fixture.Path,
            text,
            new SpecReadOptions("a", ImmutableEquatableArray<string>.Empty, ImmutableEquatableArray<string>.Empty),
            source.Token));
    }
}
