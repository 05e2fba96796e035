using System.Globalization;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

public class ConnectorGeneratorTests
{
    [Fact]
    public void A_spec_without_metadata_is_named_after_its_folder()
    {
        SortedDictionary<string, string> sources = Driver.Sources(Driver.Run(Driver.Spec("contoso-mail", Driver.Small("GetMail", "Mail"))));

        Assert.Contains("namespace Azure.Connectors.Sdk.ContosoMail;", sources["ContosoMail.Client.g.cs"], StringComparison.Ordinal);
        Assert.Contains(
            "namespace Azure.Connectors.Sdk.ContosoMail.Models;", sources["ContosoMail.Models.Mail.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Item_metadata_takes_precedence_over_the_connector_file()
    {
        MemoryFile file =
            Driver.Sibling("a", "connector.json", """
                { "apiName": "fromfile", "serviceName": "FromFile", "namespace": "From.File", "models": "dynamic", "source": {} }
                """);
        SortedDictionary<string, string> byFile = Driver.Sources(Driver.Run(Driver.Spec("a", Driver.Small("Get", "Mail")), file));
        SortedDictionary<string, string> byItem = Driver.Sources(Driver.Run(
            Driver.Spec(
                "a",
                Driver.Small("Get", "Mail"),
                ("ServiceName", "FromItem"),
                ("Namespace", "My.App"),
                ("ConnectorModels", "typed")), file));

        Assert.Contains("namespace From.File;", byFile["FromFile.Client.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain(byFile.Keys, name => name.Contains(".Models.", StringComparison.Ordinal));
        Assert.Contains("FromItem.Models.Mail.g.cs", byItem.Keys);
        Assert.Contains("namespace My.App;", byItem["FromItem.Client.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_selected_operations_become_methods_and_locked_names_of_others_are_not_reported()
    {
        string spec = Fixture.Document(string.Join(",", new[] { "One", "Two", "Three" }.Select(id =>
            "\"/" + id + "\":{\"get\":{\"operationId\":\"" + id + "\",\"responses\":{\"204\":{\"description\":\"done\"}}}}")));
        GeneratorRunResult result = Driver.Run(
            Driver.Spec("a", spec, ("Operations", "One, Three"), ("ConnectorModels", "typed")),
            Driver.Sibling("a", "names.json", "{\"operations\":{\"Two\":{\"name\":\"Second\"}}}"));
        string client = Driver.Sources(result)["A.Client.g.cs"];

        Assert.Contains(" OneAsync(", client, StringComparison.Ordinal);
        Assert.Contains(" ThreeAsync(", client, StringComparison.Ordinal);
        Assert.DoesNotContain("TwoAsync", client, StringComparison.Ordinal);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_truncated_spec_is_an_error_at_its_end_and_does_not_affect_other_specs()
    {
        string whole = SpecFiles.ReadText(SpecFiles.Spec("office365users"));
        string half = whole[..(whole.Length / 2)];
        MemoryFile neighbour = Driver.Spec("chat", Driver.Small("GetChat", "Chat"));
        GeneratorRunResult result = Driver.Run(Driver.Spec("office365users", half), neighbour);

        Diagnostic error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("/app/office365users/apiDefinition.swagger.json", error.Location.GetLineSpan().Path);
        Assert.Equal(half.Count(character => character == '\n'), error.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Equal(Driver.Sources(Driver.Run(neighbour)), Driver.Sources(result));
    }

    [Fact]
    public void The_second_of_two_specs_with_one_service_name_is_an_error_in_any_order()
    {
        MemoryFile first = Driver.Spec("one", Driver.Small("GetMail", "Mail"), ("ServiceName", "Same"));
        MemoryFile second = Driver.Spec("two", Driver.Small("GetChat", "Chat"), ("ServiceName", "same"));
        foreach (MemoryFile[] files in (MemoryFile[][])[[first, second], [second, first]])
        {
            GeneratorRunResult result = Driver.Run(files);

            Diagnostic error = Assert.Single(result.Diagnostics);
            Assert.Equal(
                ("CONN0080", DiagnosticSeverity.Error, second.Path), (error.Id, error.Severity, error.Location.GetLineSpan().Path));
            Assert.Equal(Driver.Sources(Driver.Run(first)), Driver.Sources(result));
        }
    }

    [Theory]
    [InlineData("connector.json", "{\n  \"serviceName\": oops }", 1, 17)]
    [InlineData("names.json", "{\n\n  \"models\" {} }", 2, 11)]
    [InlineData("names.json", "[]", 0, 0)]
    public void A_malformed_file_beside_the_spec_is_a_warning_at_its_location_and_the_spec_is_emitted(
        string name, string text, int line, int column)
    {
        MemoryFile spec = Driver.Spec("chat", Driver.Small("GetChat", "Chat"));
        GeneratorRunResult result = Driver.Run(spec, Driver.Sibling("chat", name, text));

        Diagnostic warning = Assert.Single(result.Diagnostics);
        FileLinePositionSpan place = warning.Location.GetLineSpan();
        Assert.Equal(
            ("CONN0081", "/app/chat/" + name, line, column),
            (warning.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(Driver.Sources(Driver.Run(spec)), Driver.Sources(result));
    }

    [Fact]
    public void A_locked_name_that_is_not_used_is_reported_at_its_line_in_the_lock()
    {
        GeneratorRunResult result = Driver.Run(
            Driver.Spec("chat", Driver.Small("GetChat", "Chat")),
            Driver.Sibling("chat", "names.json", "{\n  \"operations\": {\n    \"Gone\": { \"name\": \"Gone\" },\n    \"GetChat\": {\n      "
                + "\"parameters\": { \"query:x\": \"y\" } }\n  }\n}"));

        Assert.Equal([(2, "Gone"), (4, "GetChat / query:x")], result.Diagnostics.Select(Place).Order());

        static (int Line, string Name) Place(Diagnostic diagnostic)
        {
            Assert.Equal("CONN0090", diagnostic.Id);
            return (
                diagnostic.Location.GetLineSpan().StartLinePosition.Line,
                diagnostic.GetMessage(CultureInfo.InvariantCulture).Split('\'')[1]);
        }
    }

    [Fact]
    public void A_setting_that_is_not_an_identifier_is_reported_and_ignored()
    {
        GeneratorRunResult result = Driver.Run(
            Driver.Spec(
                "chat", Driver.Small("GetChat", "Chat"), ("ServiceName", "My Chat"), ("Namespace", "a..b"), ("ConnectorModels", "some")));

        Assert.Equal(["CONN0082", "CONN0082", "CONN0082"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Contains("Chat.Models.ChatModel.g.cs", Driver.Sources(result).Keys);
    }

    [Theory]
    [InlineData(
        "{\n  \"serviceNmae\": \"A\" }",
        "CONN0079",
        1,
        2,
        "'serviceNmae' isn't a setting of connector.json and is ignored; did you mean 'serviceName'?")]
    [InlineData("{\n  \"operations\": \"A\" }", "CONN0079", 1, 2, "'operations' isn't a setting of connector.json and is ignored")]
    [InlineData("{ \"source\": \"A\" }", "CONN0089", 0, 2, "'source' in connector.json is ignored: an object was expected")]
    [InlineData(
        "{ \"namespace\": \"My App\" }",
        "CONN0082",
        0,
        2,
        "The setting namespace = 'My App' is passed over: it must be C# identifiers with dots between them")]
    [InlineData("{ \"serviceName\": 5 }", "CONN0089", 0, 2, "'serviceName' in connector.json is ignored: a string was expected")]
    [InlineData(
        "{ \"includeInternal\": \"yes\" }", "CONN0089", 0, 2, "'includeInternal' in connector.json is ignored: true or false was expected")]
    [InlineData("{ \"acknowledged\": \"Get\" }", "CONN0089", 0, 2, "'acknowledged' in connector.json is ignored: an array was expected")]
    [InlineData("{ \"acknowledged\": [\n7] }", "CONN0089", 1, 0, "'acknowledged' in connector.json is ignored: a string was expected")]
    [InlineData("{ \"displayName\": {} }", "CONN0089", 0, 2, "'displayName' in connector.json is ignored: a string was expected")]
    [InlineData("{ \"models\": \"type\" }", "CONN0082", 0, 2, "The setting models = 'type' is passed over: it must be 'typed' or "
        + "'dynamic'")]
    [InlineData(
        "{ \"serviceName\": \"My Chat\" }",
        "CONN0082",
        0,
        2,
        "The setting serviceName = 'My Chat' is passed over: it must be a C# identifier")]
    [InlineData("{ \"apiName\": \"a\",\n\"apiName\": \"chat\" "
        + "}", "CONN0007", 1, 0, "'apiName' is a duplicate property; the last value is used")]
    [InlineData(
        "apiName: chat",
        "CONN0081",
        0,
        0,
        "connector.json can't be read and is passed over: the file is YAML, and only JSON is read: convert it to JSON")]
    [InlineData("", "CONN0081", 0, 0, "connector.json can't be read and is passed over: the file is empty")]
    public void A_setting_that_cannot_be_used_is_reported_at_its_location(string text, string id, int line, int column, string message) =>
        IsReported("connector.json", text, id, line, column, message);

    [Theory]
    [InlineData("{ \"operation\": {} }", "CONN0079", 0, 2, "'operation' isn't a setting of names.json and is ignored; did you mean "
        + "'operations'?")]
    [InlineData(
        "{ \"operations\": { \"GetChat\": {\n\"nmae\": \"A\" } } }",
        "CONN0079",
        1,
        0,
        "'nmae' isn't a setting of an entry of operations and is ignored; did you mean 'name'?")]
    [InlineData("{ \"models\": [] }", "CONN0089", 0, 2, "'models' in names.json is ignored: an object was expected")]
    [InlineData("{ \"operations\": { \"GetChat\": 5 } }", "CONN0089", 0, 18, "'GetChat' in names.json is ignored: an object was expected")]
    [InlineData(
        "{ \"models\": { \"Chat\": { \"properties\": { \"name\": 5 } } } }",
        "CONN0089",
        0,
        40,
        "'name' in names.json is ignored: a string was expected")]
    public void A_lock_that_cannot_be_used_is_reported_at_its_location(string text, string id, int line, int column, string message) =>
        IsReported("names.json", text, id, line, column, message);

    [Fact]
    public void Settings_of_other_tools_are_ignored() => Assert.Empty(Driver.Run(
        Driver.Spec("chat", Driver.Small("GetChat", "Chat")),
        Driver.Sibling("chat", "connector.json", "{ \"$schema\": \"x\", \"x-owner\": \"me\", \"apiName\": null }")).Diagnostics);

    [Theory]
    [InlineData("true", "", true)]
    [InlineData("True", "", true)]
    [InlineData("false", "{\"includeInternal\":true}", false)]
    [InlineData("", "{\"includeInternal\":true}", true)]
    [InlineData("", "", false)]
    public void Internal_operations_are_kept_on_request(string metadata, string file, bool isKept)
    {
        MemoryFile spec = Driver.Spec("chat", WithInternal, ("IncludeInternal", metadata), ("ConnectorModels", "typed"));
        GeneratorRunResult result = file.Length == 0 ? Driver.Run(spec) : Driver.Run(spec, Driver.Sibling("chat", "connector.json", file));

        Assert.Equal(isKept, Driver.Sources(result)["Chat.Client.g.cs"].Contains(" RenameFileAsync(", StringComparison.Ordinal));
        Assert.Equal(isKept ? [] : ["CONN0022"], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(
            !isKept, Driver.Sources(result)["Chat.OperationCatalog.g.cs"].Contains("OmittedOperationIds", StringComparison.Ordinal));
    }

    [Fact]
    public void An_internal_operation_can_be_selected_by_its_ID()
    {
        string client = Driver.Sources(Driver.Run(
            Driver.Spec("chat", WithInternal, ("Operations", "RenameFile"), ("ConnectorModels", "typed"))))["Chat.Client.g.cs"];

        Assert.Contains(" RenameFileAsync(", client, StringComparison.Ordinal);
        Assert.DoesNotContain("CreateFileAsync", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("CreateFile", false)]
    [InlineData("CreateFile;RenameFile", true)]
    public void An_internal_operation_that_responses_refer_to_is_kept_unless_others_are_selected(string selected, bool isKept)
    {
        GeneratorRunResult result = Driver.Run(
            Driver.Spec("chat", WithInternal, ("ConnectorModels", "typed"), ("Operations", selected.Replace(';', ','))),
            Driver.Sibling("chat", "connector.json", """{"discoveryOperations":[" RenameFile "]}"""));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(isKept, Driver.Sources(result)["Chat.Client.g.cs"].Contains(" RenameFileAsync(", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_operation_that_responses_refer_to_is_reported_at_its_location()
    {
        Diagnostic[] found = [.. Driver.Run(
            Driver.Spec("chat", WithInternal),
            Driver.Sibling("chat", "connector.json", """{"discoveryOperations":["RenameFile","RenameFlie"]}""")).Diagnostics];

        Diagnostic unknown = Assert.Single(found);
        Assert.Equal("CONN0082", unknown.Id);
        Assert.Equal(
            "The setting discoveryOperations = 'RenameFlie' is passed over: the spec has no operation with this ID; did you mean "
                + "'RenameFile'?",
            unknown.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(37, unknown.Location.GetLineSpan().StartLinePosition.Character);
    }

    [Fact]
    public void A_locked_name_of_an_omitted_operation_is_reported_with_the_remedy()
    {
        Diagnostic[] found = [.. Driver.Run(
            Driver.Spec("chat", WithInternal),
            Driver.Sibling("chat", "names.json", "{\"operations\":{\"RenameFile\":{\"name\":\"Rename\"}}}")).Diagnostics];

        Assert.Equal(
            "names.json locks a name for 'RenameFile' in operations, but the operation is omitted: name it in the item's Operations, or "
                + "set IncludeInternal=\"true\" to keep all internal operations",
            Assert.Single(found, diagnostic => diagnostic.Id == "CONN0090").GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_value_of_IncludeInternal_that_is_neither_true_nor_false_is_reported()
    {
        Diagnostic[] found = [.. Driver.Run(Driver.Spec("chat", Driver.Small("GetChat", "Chat"), ("IncludeInternal", "yes"))).Diagnostics];

        Assert.Equal(
            "The setting IncludeInternal = 'yes' is passed over: it must be 'true' or 'false'",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_same_specs_result_in_the_same_bytes_in_any_culture_and_order()
    {
        MemoryFile[] files = [.. new[] { "office365", "office365users", "teams" }.SelectMany(Curated)];
        SortedDictionary<string, string> expected = Driver.Sources(Driver.Run(files));
        Assert.NotEmpty(expected);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["de-DE", "tr-TR", "ar-SA"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Driver.Sources(Driver.Run([.. files.Reverse()])));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void A_curated_connector_has_no_warnings_and_no_files_that_differ_only_in_case(string apiName)
    {
        GeneratorRunResult result = Driver.Run([.. Curated(apiName)]);

        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);
        Assert.Equal(
            result.GeneratedSources.Length,
            result.GeneratedSources.Select(source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Files_other_than_specs_are_ignored()
    {
        GeneratorRunResult result =
            Driver.Run(new MemoryFile("/app/other.json", "{", [("SourceItemGroup", "Content")]), new MemoryFile("/app/banned.txt", "", []));

        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.GeneratedSources);
    }

    private static string WithInternal => Fixture.Document(
        "\"/a\":{\"get\":{\"operationId\":\"CreateFile\",\"responses\":{\"204\":{\"description\":\"\"}}}},"
        + "\"/b\":{\"get\":{\"operationId\":\"RenameFile\",\"x-ms-visibility\":\"internal\","
        + "\"responses\":{\"204\":{\"description\":\"\"}}}}");

    private static void IsReported(string name, string text, string id, int line, int column, string message)
    {
        MemoryFile spec = Driver.Spec("chat", Driver.Small("GetChat", "Chat"));
        GeneratorRunResult result = Driver.Run(spec, Driver.Sibling("chat", name, text));

        Diagnostic found = Assert.Single(result.Diagnostics);
        FileLinePositionSpan place = found.Location.GetLineSpan();
        Assert.Equal(
            (id, "/app/chat/" + name, line, column),
            (found.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(message, found.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Driver.Sources(Driver.Run(spec)), Driver.Sources(result));
    }

    private static IEnumerable<MemoryFile> Curated(string apiName)
    {
        string folder = Path.GetDirectoryName(SpecFiles.Spec(apiName))!;
        yield return Driver.Spec(apiName, SpecFiles.ReadText(SpecFiles.Spec(apiName)));
        yield return Driver.Sibling(apiName, "connector.json", SpecFiles.ReadText(Path.Combine(folder, "connector.json")));
        yield return Driver.Sibling(apiName, "names.json", SpecFiles.ReadText(Path.Combine(folder, "names.json")));
    }
}
