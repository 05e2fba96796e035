using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

public class OperationNameTests
{
    private const string Deprecated = "\"deprecated\":true,";
    private const string Internal = "\"x-ms-visibility\":\"internal\",";

    [Fact]
    public void The_newest_version_has_the_short_name_and_deprecated_ones_keep_their_ids()
    {
        string spec = Names.Operations(("GetEmails", Deprecated), ("GetEmailsV2", Deprecated), ("GetEmailsV3", ""));

        Assert.Equal(
            ["GetEmails -> GetEmailsV1", "GetEmailsV2 -> GetEmailsV2", "GetEmailsV3 -> GetEmails"], Names.Methods(Names.Name(spec)));
    }

    [Fact]
    public void A_newer_version_that_is_deprecated_does_not_take_the_short_name()
    {
        string spec = Names.Operations(("Move_V2", ""), ("Move_V3", Deprecated));

        Assert.Equal(["Move_V2 -> Move", "Move_V3 -> MoveV3"], Names.Methods(Names.Name(spec)));
    }

    [Fact]
    public void A_binary_response_elsewhere_renames_nothing()
    {
        string two = Names.Operations("GetStream", "Get");
        string three = two.Replace("\"paths\":{", "\"paths\":{" + """
            "/file":{
              "get":{
                "operationId":"Download",
                "responses":{"200":{"description":"ok","schema":{"type":"string","format":"binary"}}}
              }
            },
            """, StringComparison.Ordinal);

        Assert.Equal(["GetStream -> GetStream", "Get -> Get"], Names.Methods(Names.Name(two)));
        Assert.Equal(["Download -> Download", "GetStream -> GetStream", "Get -> Get"], Names.Methods(Names.Name(three)));
    }

    [Fact]
    public void An_internal_sibling_does_not_displace_a_public_operation()
    {
        // Something refers to the internal one; otherwise, it would be omitted.
        string spec = Names.Operations(
            ("ListFolders", "\"parameters\":[{\"name\":\"id\",\"in\":\"query\",\"type\":\"string\","
                + "\"x-ms-dynamic-values\":{\"operationId\":\"ListFolders_V2\",\"value-path\":\"id\"}}],"),
            ("ListFolders_V2", Internal));

        Assert.Equal(["ListFolders -> ListFolders", "ListFolders_V2 -> ListFoldersV2"], Names.Methods(Names.Name(spec)));
    }

    [Fact]
    public void A_locked_name_is_never_taken_by_another()
    {
        string spec = Names.Operations("GetMail", "FetchMail");
        NameLock names = Names.Lock([Names.Entry("FetchMail", "GetMail")]);

        Assert.Equal(["GetMail -> GetMailV1", "FetchMail -> GetMail"], Names.Methods(Names.Name(spec, names)));
    }

    [Fact]
    public void A_later_version_does_not_take_a_locked_short_name()
    {
        string spec = Names.Operations(("Send_V2", ""), ("Send_V3", ""));
        NameLock names = Names.Lock([Names.Entry("Send_V2", "SendIt")]);
        NameLock held = Names.Lock([Names.Entry("Send_V2", "Post")]);

        Assert.Equal(["Send_V2 -> SendIt", "Send_V3 -> SendV3"], Names.Methods(Names.Name(spec, names)));
        Assert.Equal("Send_V2 -> Post", Names.Methods(Names.Name(spec, held))[0]);
    }

    [Fact]
    public void A_newest_version_whose_short_name_is_locked_for_another_is_reported()
    {
        string spec = Names.Operations("Copy_V2", "Copy_V3");
        NamingResult result = Names.Name(spec, Names.Lock([Names.Entry("Copy_V2", "Copy")]));

        Assert.Equal(["Copy_V2 -> Copy", "Copy_V3 -> CopyV3"], Names.Methods(result));
        Assert.Contains(new NamingFinding(NamingFindingKind.ShortNameHeldByLock, "Copy_V3", "Copy", "CopyV3"), result.Findings);
    }

    [Fact]
    public void One_name_locked_for_two_operations_is_reported_and_both_are_callable()
    {
        NamingResult result = Names.Name(Names.Operations("A", "B"), Names.Lock([Names.Entry("A", "Same"), Names.Entry("B", "Same")]));

        Assert.Equal(["A -> Same", "B -> B"], Names.Methods(result));
        Assert.Equal([new NamingFinding(NamingFindingKind.LockedNameUnusable, "B", "Same", "")], result.Findings);
    }

    [Fact]
    public void A_locked_name_that_lost_its_operation_parameter_or_property_is_reported()
    {
        string spec =
            Fixture.GetWithSchema("{\"$ref\":\"#/definitions/Thing\"}", "\"Thing\":{\"properties\":{\"a\":{\"type\":\"string\"}}}");
        NamingResult result = Names.Name(spec, Names.Lock(
            [Names.Entry("Get", "Get", ("query:gone", "lost")), Names.Entry("Vanished", "Vanished")],
            [Names.Entry("Thing", "Thing", ("a", "First"), ("b", "Second"))]));

        Assert.Equal(
            [
                new NamingFinding(NamingFindingKind.LockedNameWithoutPlace, "Vanished", "operations", ""),
                new NamingFinding(NamingFindingKind.LockedNameWithoutPlace, "Get", "operations", "query:gone"),
                new NamingFinding(NamingFindingKind.LockedNameWithoutPlace, "Thing", "models", "b"),
            ],
            result.Findings);
    }

    [Fact]
    public void IDs_that_are_not_identifiers_have_methods()
    {
        string spec = Names.Operations("get-all.items", "2fast", "Überblick", "名前", "🙂");

        Assert.Equal(
            ["get-all.items -> GetAllItems", "2fast -> _2fast", "Überblick -> Überblick", "名前 -> 名前", "🙂 -> Operation"],
            Names.Methods(Names.Name(spec)));
    }

    [Fact]
    public void A_name_that_ends_with_the_version_of_something_else_is_not_shortened() =>
        Assert.Equal(["SetIPv6 -> SetIPv6", "V2 -> V2"], Names.Methods(Names.Name(Names.Operations("SetIPv6", "V2"))));
}
