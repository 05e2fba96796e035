using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

public class TypeNameTests
{
    [Fact]
    public void Definitions_that_differ_by_case_are_two_types_and_two_files()
    {
        string spec = Fixture.GetWithSchema(
            "{\"properties\":{\"x\":{\"$ref\":\"#/definitions/item\"},\"y\":{\"$ref\":\"#/definitions/Item\"}}}",
            "\"item\":{\"properties\":{\"a\":{\"type\":\"string\"}}},\"Item\":{\"properties\":{\"b\":{\"type\":\"string\"}}}");
        IReadOnlyDictionary<string, string> types = Names.Types(Names.Name(spec));

        Assert.Equal("Item", types["Item"]);
        Assert.Equal(3, types.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_definition_keeps_its_name_when_an_inline_schema_would_have_it()
    {
        string spec = Fixture.Document(
            "\"/a\":{\"post\":{\"operationId\":\"Save\",\"parameters\":[{\"name\":\"body\",\"in\":\"body\",\"schema\":{\"type\":\"object\","
                + "\"properties\":{\"d\":{\"$ref\":\"#/definitions/SaveInput\"}}}}]," +
            "\"responses\":{\"200\":{\"description\":\"ok\",\"schema\":{\"type\":\"object\","
                + "\"properties\":{\"r\":{\"type\":\"string\"}}}}}}}",
            "\"definitions\":{\"SaveInput\":{\"properties\":{\"x\":{\"type\":\"string\"}}}}");
        IReadOnlyDictionary<string, string> types = Names.Types(Names.Name(spec));

        Assert.Equal("SaveInput", types["SaveInput"]);
        Assert.Equal("SaveInput2", types["Save:body"]);
        Assert.Equal("SaveResponse", types["Save:response"]);
    }

    [Fact]
    public void A_definition_with_the_name_of_the_client_gets_another_name()
    {
        string spec = Fixture.GetWithSchema(
            "{\"$ref\":\"#/definitions/ContosoClient\"}", "\"ContosoClient\":{\"properties\":{\"a\":{\"type\":\"string\"}}}");

        Assert.Equal("ContosoClientModel", Names.Types(Names.Name(spec))["ContosoClient"]);
    }

    [Fact]
    public void A_shared_parameters_enumeration_is_named_after_the_parameter_and_not_after_its_first_user()
    {
        const string Shared =
            "\"parameters\":{\"sortOrder\":{\"name\":\"sort\",\"in\":\"query\",\"type\":\"string\",\"enum\":[\"up\",\"down\"]}}";
        static string Operation(string id) => $$$$$"""
            "/{{{{{id}}}}}":{
              "get":{
                "operationId":"{{{{{id}}}}}",
                "parameters":[{"$ref":"#/parameters/sortOrder"}],
                "responses":{"204":{"description":"done"}}
              }
            }
            """;

        string one = Fixture.Document(Operation("ListMail"), Shared);
        string two = Fixture.Document(Operation("ListFolders") + "," + Operation("ListMail"), Shared);

        Assert.Equal("SortOrder", Names.Types(Names.Name(one))["#parameters/sortOrder"]);
        Assert.Equal("SortOrder", Names.Types(Names.Name(two))["#parameters/sortOrder"]);
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void Removing_any_operation_renames_nothing_else(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        NamedConnector whole = Names.Name(text).Connector;
        Dictionary<string, string> all = AllNames.Of(whole);
        string[] ids = [.. whole.Operations.Select(o => o.Spec.Id), .. whole.Triggers.Select(t => t.Spec.Id)];
        foreach (string family in ids.Select(FamilyOf).Distinct(StringComparer.Ordinal))
        {
            string[] rest = [.. ids.Where(id => FamilyOf(id) != family)];

            // A member of the removed family stays where a kept operation's dynamic metadata refers to it.
            Assert.All(
                AllNames.Of(Names.Name(text, operations: rest).Connector).Where(
                    pair => !pair.Key.StartsWith("op:", StringComparison.Ordinal) || FamilyOf(pair.Key["op:".Length..]) != family),
                pair => Assert.Equal((pair.Key, all[pair.Key]), (pair.Key, pair.Value)));
        }
    }

    /// <summary>The method's suffix <c>Async</c> isn't repeated, so <c>CopyFile</c> and <c>CopyFileAsync</c> compete for a name.</summary>
    private static string FamilyOf(string id)
    {
        string family = OperationFamily.Of(id).Base;
        return family.EndsWith("Async", StringComparison.Ordinal) ? family[..^"Async".Length] : family;
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void Every_name_in_a_curated_lock_is_used(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        string lockPath = Path.Combine(Path.GetDirectoryName(SpecFiles.Spec(apiName))!, "names.json");
        NameLock names = NameLockReader.Read(
            new SelectedFile(
                lockPath, SpecFiles.ReadText(lockPath), false, null, null, null, null, ImmutableEquatableArray<string>.Empty), []);

        Assert.DoesNotContain(
            Names.Name(text, names).Findings,
            finding => finding.Kind is NamingFindingKind.LockedNameWithoutPlace or NamingFindingKind.LockedNameUnusable);
    }
}
