using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Catalogs;

/// <summary>Verifies the effects of an operation in the catalog.</summary>
public class OperationEffectTests
{
    [Theory]
    [InlineData("get", "GetJob", "", "retry read idempotent")]
    [InlineData("head", "HasJob", "", "retry read idempotent")]
    [InlineData("get", "Jobs_Get", "", "retry read idempotent")]
    [InlineData("get", "Jobs", "", "retry read idempotent")]
    [InlineData("get", "GetRunHistory", "", "retry read idempotent")]
    [InlineData("get", "GETJOB", "", "retry read idempotent")]
    [InlineData("get", "RunJob", "", "retry destructive")]
    [InlineData("get", "run-job", "", "retry destructive")]
    [InlineData("get", "RUNJob", "", "retry destructive")]
    [InlineData("get", "_run_job", "", "retry destructive")]
    [InlineData("get", "Job_Run", "", "retry destructive")]
    [InlineData("get", "CreateContact", "", "retry")]
    [InlineData("get", "DeleteContact", "", "retry destructive")]
    [InlineData("get", "GetJob", "\"x-ms-safe-operation\":false,", "retry idempotent destructive")]
    [InlineData("options", "Options", "", "retry idempotent destructive")]
    [InlineData("put", "GetJob", "", "retry idempotent destructive")]
    [InlineData("delete", "GetJob", "", "retry idempotent destructive")]
    [InlineData("delete", "GetJob", "\"x-ms-safe-operation\":true,", "retry idempotent destructive")]
    [InlineData("patch", "GetJob", "", "destructive")]
    [InlineData("patch", "GetJob", "\"x-ms-safe-operation\":true,", "retry destructive")]
    [InlineData("post", "GetJob", "", "destructive")]
    [InlineData("post", "CreateJob", "", "")]
    [InlineData("post", "SendMail", "", "")]
    [InlineData("post", "UpdateJob", "", "destructive")]
    [InlineData("post", "QueryJobs", "\"x-ms-safe-operation\":true,", "retry read idempotent")]
    [InlineData("post", "QueryJobs", "\"x-ms-safe-operation\":\"true\",", "retry read idempotent")]
    public void The_method_the_ID_and_the_spec_determine_the_effects(string method, string id, string members, string expected) =>
        Assert.Equal(expected, Describe(Find(id, $$"""
            "/jobs":{"{{method}}":{"operationId":"{{id}}",{{members}}"responses":{"204":{"description":"done"} } } }
            """)));

    [Theory]
    [InlineData("""{"name":"Uri","in":"header","required":true,"type":"string"},{"name":"Method","in":"header","type":"string"}""")]
    [InlineData("""{"name":"Method","in":"query","type":"string"}""")]
    [InlineData("""{"name":"url","in":"query","type":"string"}""")]
    [InlineData("""{"name":"request-url","in":"query","type":"string"}""")]
    [InlineData("""{"name":"body","in":"body","schema":{"type":"object","properties":{"http_method":{"type":"string"}}}}""")]
    [InlineData("""{"name":"body","in":"body","schema":{"$ref":"#/definitions/Any"}}""")]
    public void An_operation_that_sends_any_request_is_never_read_only(string parameters) =>
        Assert.Equal("retry destructive", Describe(Find("GetAnything", $$"""
            "/any":{"get":{"operationId":"GetAnything","x-ms-safe-operation":true,"parameters":[{{parameters}}],"responses":{"204":{"description":"done"} } } }
            """, """
            "definitions":{"Any":{"allOf":[{"type":"object","properties":{"uri":{"type":"string"}}}]}}
            """)));

    [Fact]
    public void A_trigger_is_neither_read_only_nor_destructive()
    {
        ConnectorOperation trigger = Find("OnJob", """
            "/on":{"get":{"operationId":"OnJob","x-ms-trigger":"batch","responses":{"200":{"description":"events","schema":{"type":"array","items":{"type":"string"}}}}}}
            """);

        Assert.Equal(ConnectorOperationKind.Trigger, trigger.Kind);
        Assert.Equal("retry idempotent", Describe(trigger));
    }

    [Fact]
    public void A_helper_operation_is_of_the_kind_discovery()
    {
        const string Paths = """
            "/jobs":{"get":{"operationId":"GetJob","parameters":[{"name":"kind","in":"query","type":"string","x-ms-dynamic-values":{"operationId":"ListKinds","value-path":"id"}}],
              "responses":{"204":{"description":"done"}}}},
            "/kinds":{"get":{"operationId":"ListKinds","x-ms-visibility":"internal","responses":{"200":{"description":"kinds","schema":{"type":"array","items":{"type":"object"}}}}}}
            """;

        Assert.Equal(ConnectorOperationKind.Action, Find("GetJob", Paths).Kind);
        Assert.Equal(ConnectorOperationKind.Discovery, Find("ListKinds", Paths).Kind);
        Assert.Equal(ConnectorVisibility.Internal, Find("ListKinds", Paths).Visibility);
    }

    [Theory]
    [InlineData("", "", false, null)]
    [InlineData(
        """{"openai-enabled":true,"operations":[{"operationId":"GetJob","x-ms-require-user-confirmation":false}]}""", "", false, "own")]
    [InlineData(
        """{"openai-enabled":true,"operations":[{"operationId":"GetJob","x-ms-require-user-confirmation":true}]}""", "", true, "own")]
    [InlineData("""{"operations":[{"operationId":"GetJbo","x-ms-require-user-confirmation":true}]}""", "", true, "own")]
    [InlineData("""{"openai-enabled":false}""", "", true, "own")]
    [InlineData("""{"openai-enabled":"false"}""", "", true, "own")]
    [InlineData("", """{"operations":[{"operationId":"getjob","x-ms-require-user-confirmation":true}]}""", true, "root")]
    [InlineData("", """{"operations":[{"operationId":"Other","x-ms-require-user-confirmation":true}]}""", false, null)]
    [InlineData("", """{"openai-enabled":false}""", true, null)]
    [InlineData(
        """{"operations":[{"operationId":"GetJob","x-ms-require-user-confirmation":false}]}""",
        """{"operations":[{"operationId":"GetJob","x-ms-require-user-confirmation":true}]}""",
        true,
        "own")]
    [InlineData("3", "[]", false, null)]
    public void A_confirmation_that_either_place_requires_is_required(string own, string root, bool isRequired, string? source)
    {
        ConnectorOperation operation = Find(
            "GetJob",
            $$"""
            "/jobs":{"get":{"operationId":"GetJob",{{(own.Length == 0 ? "" : $"\"x-ms-openai-data\":{own},")}}"responses":{"204":{"description":"done"} } } }
            """,
            root.Length == 0 ? "\"x-none\":0" : $"\"x-ms-openai-data\":{root}");

        Assert.Equal(isRequired, operation.RequiresConfirmation);
        string? data = operation.OpenAIData?.GetRawText();
        Assert.Equal(source switch { "own" => own, "root" => root, _ => null }, data);
    }

    [Fact]
    public void A_reviewed_list_determines_the_read_only_operations()
    {
        GeneratorRunResult result = Driver.Run(
            Driver.Spec("jobs", Jobs), Driver.Sibling("jobs", "connector.json", """{"readOnlyOperations":["SearchJobs"]}"""));

        string catalog = Driver.Sources(result)["Jobs.OperationCatalog.g.cs"];
        Assert.Empty(result.Diagnostics);
        Assert.Contains("IsReadOnly = true", Entry(catalog, "SearchJobs"), StringComparison.Ordinal);
        Assert.DoesNotContain("IsReadOnly", Entry(catalog, "GetJob"), StringComparison.Ordinal);
        Assert.DoesNotContain("IsRetrySafe", Entry(catalog, "SearchJobs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SearchJbos", "the spec has no operation with this ID; did you mean 'SearchJobs'?")]
    [InlineData("DeleteJob", "the method of the operation is DELETE")]
    [InlineData("HttpRequest", "an argument of the operation is a method or a URL, so it can send any request")]
    public void An_entry_of_the_reviewed_list_that_is_not_used_is_reported_at_its_place(string id, string reason)
    {
        GeneratorRunResult result = Driver.Run(
            Driver.Spec("jobs", Jobs), Driver.Sibling("jobs", "connector.json", $$"""
                {
                  "readOnlyOperations": ["GetJob",
                    "{{id}}"]
                }
                """));

        Diagnostic found = Assert.Single(result.Diagnostics);
        Assert.Equal("CONN0082", found.Id);
        Assert.Equal($"The setting readOnlyOperations = '{id}' is passed over: {reason}", found.GetMessage(null));
        Assert.EndsWith("connector.json", found.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Equal(
            (2, 4), (found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
        string catalog = Driver.Sources(result)["Jobs.OperationCatalog.g.cs"];
        Assert.Contains("IsReadOnly = true", Entry(catalog, "GetJob"), StringComparison.Ordinal);
        Assert.Equal(1, catalog.Split("IsReadOnly").Length - 1);
    }

    private const string Jobs = """
        {"swagger":"2.0","info":{"title":"Jobs","version":"1"},"paths":{
          "/jobs":{"get":{"operationId":"GetJob","responses":{"204":{"description":"done"}}},"delete":{"operationId":"DeleteJob","responses":{"204":{"description":"done"}}}},
          "/search":{"post":{"operationId":"SearchJobs","responses":{"204":{"description":"done"}}}},
          "/any":{"get":{"operationId":"HttpRequest","parameters":[{"name":"method","in":"query","type":"string"}],"responses":{"204":{"description":"done"}}}}}}
        """;

    private static string Entry(string catalog, string id)
    {
        int start = catalog.IndexOf($"Id = \"{id}\"", StringComparison.Ordinal);
        return catalog[start..catalog.IndexOf("};", start, StringComparison.Ordinal)];
    }

    private static ConnectorOperation Find(string id, string paths, string members = "\"x-none\":0") =>
        EmittedConnector.Of(Fixture.Document(paths, members)).Catalog.Find(id)!;

    private static string Describe(ConnectorOperation operation) => string.Join(' ', new[]
    {
        operation.IsRetrySafe ? "retry" : "",
        operation.IsReadOnly ? "read" : "",
        operation.IsIdempotent ? "idempotent" : "",
        operation.IsDestructive ? "destructive" : "",
    }.Where(word => word.Length > 0));
}
