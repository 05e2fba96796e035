using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

/// <summary>The names of an operation and of everything inside it don't depend on other operations.</summary>
public class NameStabilityTests
{
    private const string Nested =
        """{"type":"object","properties":{"state":{"type":"string","enum":["on","off"]}"""
            + ""","parts":{"type":"array","items":{"properties":{"n":{"type":"integer"}}}}}}""";

    // The names of the definitions, and of what is inside them, are those that the operations' own types would have.
    private const string Definitions = """
        "GetResponse": {"properties":{"a":{"type":"string"}}},
        "saveinput": {"properties":{"b":{"type":"string"}}},
        "Get": {"properties":{"order":{"type":"string","enum":["x"]},"response":{"properties":{"d":{"type":"string"}}}}},
        "Parts": {"type":"array","items":{"properties":{"p":{"type":"string"}}}},
        "Address": {"properties":{"place":{"properties":{"town":{"type":"string"}}}}},
        "Person": {"allOf":[{"$ref":"#/definitions/Address"},{"properties":{"name":{"type":"string"}}}]},
        "Whole":
        """ + Nested;

    private static readonly (string Path, string Item)[] s_operations =
    [
        ("/get", Operation("get", "Get", "{\"name\":\"order\",\"in\":\"query\",\"type\":\"string\",\"enum\":[\"up\",\"down\"]}", Nested)),
        ("/save", Operation("post", "Save", $"{{\"name\":\"body\",\"in\":\"body\","
            + $"\"schema\":{Nested}}}", "{\"$ref\":\"#/definitions/Person\"}")),
        ("/events", Operation(
            "get",
            "OnEvent",
            "{\"$ref\":\"#/parameters/kind\"}",
            $"{{\"type\":\"array\",\"items\":{Nested}}}",
            "\"x-ms-trigger\":\"batch\",")),
        ("/file", Operation("get", "Open", "{\"$ref\":\"#/parameters/kind\"}", "{\"type\":\"file\"}")),
    ];

    public static TheoryData<string> Newcomers { get; } =
    [
        Operation("get", "Get_Response", "", Nested),
        Operation(
            "get",
            "Save_Input",
            "{\"name\":\"state\",\"in\":\"query\",\"type\":\"string\",\"enum\":[\"a\"]}",
            "{\"$ref\":\"#/definitions/GetResponse\"}"),
        Operation("get", "Reach", "{\"$ref\":\"#/parameters/getState\"}", "{\"$ref\":\"#/definitions/saveinput\"}"),
        Operation("get", "ReachGet", "", "{\"$ref\":\"#/definitions/Get\"}"),
        Operation("get", "ReachParts", "", "{\"$ref\":\"#/definitions/Parts\"}"),
        Operation("get", "ReachAddress", "", "{\"$ref\":\"#/definitions/Address\"}"),
        Operation(
            "post",
            "ReachWhole",
            "{\"name\":\"body\",\"in\":\"body\",\"schema\":{\"$ref\":\"#/definitions/Whole\"}}",
            "{\"$ref\":\"#/definitions/Get\"}"),
        Operation(
            "get", "OnOther", "{\"$ref\":\"#/parameters/getState\"}", "{\"$ref\":\"#/definitions/Parts\"}", "\"x-ms-trigger\":\"batch\","),
        Operation("get", "Open_Stream_Soon", "", "{\"type\":\"file\"}"),
    ];

    [Theory]
    [MemberData(nameof(Newcomers))]
    public void An_added_operation_renames_nothing(string newcomer)
    {
        Dictionary<string, string> before = Everything(Document(s_operations));
        for (int place = 0; place <= s_operations.Length; place++)
        {
            List<(string, string)> operations = [.. s_operations];
            operations.Insert(place, ("/newcomer", newcomer));
            Dictionary<string, string> after = Everything(Document(operations));

            Assert.All(before, pair => Assert.Equal((place, pair.Key, pair.Value), (place, pair.Key, after[pair.Key])));
        }
    }

    [Fact]
    public void Inline_objects_of_definitions_are_named_after_them_regardless_of_the_operation_order()
    {
        string[] items =
        [
            Operation("get", "ListParts", "", "{\"$ref\":\"#/definitions/Parts\"}"),
            Operation("get", "ReadPerson", "", "{\"$ref\":\"#/definitions/Person\"}"),
        ];
        IReadOnlyDictionary<string, string> types = Names.Types(Names.Name(Document([("/a", items[0]), ("/b", items[1])])));

        Assert.Equal("PartsItem", types["Parts[]"]);
        Assert.Equal("AddressPlace", types["Address.place"]);
    }

    [Fact]
    public void An_unreferenced_definition_keeps_its_locked_name()
    {
        string text = Document(s_operations);
        NameLock names = Names.Lock(models: [Names.Entry("Whole", "SaveInput2PartsItem")]);

        Assert.Equal("SaveInput2PartsItem2", Names.Types(Names.Name(text, names))["Save:body.parts[]"]);
    }

    [Fact]
    public void Two_operations_whose_types_would_have_one_name_are_reported_and_the_lock_decides()
    {
        const string Values = "\"type\":\"string\",\"enum\":[\"a\"]";
        string[] items = [
            Operation("get", "Sort", $"{{\"name\":\"mailOrder\",\"in\":\"query\",{Values}}}", "{\"type\":\"string\"}"),
            Operation("get", "SortMail", $"{{\"name\":\"order\",\"in\":\"query\",{Values}}}", "{\"type\":\"string\"}")];
        string text = Document([("/a", items[0]), ("/b", items[1])]);

        NamingResult free = Names.Name(text);
        NamingFinding finding = Assert.Single(free.Findings);
        Assert.Equal(new NamingFinding(NamingFindingKind.NameClash, "SortMail:query:order", "SortMailOrder", "SortMailOrder2"), finding);

        NameLock names = NameLock.Empty with
        {
            Enums = new[]
        {
            Names.Entry("SortMail:query:order", "SortMailOrder"), Names.Entry("Sort:query:mailOrder", "MailOrder")
        }.ToImmutableEquatableArray()
        };
        NamingResult held = Names.Name(text, names);
        Assert.Empty(held.Findings);
        Assert.Equal("SortMailOrder", Names.Types(held)["SortMail:query:order"]);
    }

    [Fact]
    public void Two_operations_whose_IDs_result_in_one_name_are_reported()
    {
        NamingFinding finding = Assert.Single(Names.Name(Names.Operations("get-mail", "GetMail")).Findings);

        Assert.Equal(new NamingFinding(NamingFindingKind.NameClash, "GetMail", "GetMail", "GetMailV1"), finding);
    }

    private static string Operation(string method, string id, string parameter, string schema, string facts = "") =>
        $$$$$"""{"{{{{{method}}}}}":{"operationId":"{{{{{id}}}}}",{{{{{facts}}}}}"parameters":[{{{{{parameter}}}}}]"""
            + $$$$$""","responses":{"200":{"description":"ok","schema":{{{{{schema}}}}}}}}}""";

    private static string Document(IEnumerable<(string Path, string Item)> operations) => Fixture.Document(
        string.Join(",", operations.Select(operation => $"\"{operation.Path}\":{operation.Item}")),
        "\"definitions\":{" + Definitions + "},\"parameters\":{" +
        "\"kind\":{\"name\":\"kind\",\"in\":\"query\",\"type\":\"string\",\"enum\":[\"k\"]},\"getState\":{\"name\":\"s\",\"in\":\"query\","
            + "\"type\":\"string\",\"enum\":[\"s\"]}}");

    private static Dictionary<string, string> Everything(string text) => AllNames.Of(Names.Name(text).Connector);
}
