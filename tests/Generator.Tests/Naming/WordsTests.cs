using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

public sealed class WordsTests
{
    [Theory]
    [InlineData("OnMentionTrigger", "TriggerPayload", "OnMentionTriggerPayload")]
    [InlineData("OnMention", "TriggerPayload", "OnMentionTriggerPayload")]
    [InlineData("GetResponse", "Response", "GetResponse")]
    [InlineData("ImagingService", "ServiceCollectionExtensions", "ImagingServiceCollectionExtensions")]
    [InlineData("OpenAI", "Aim", "OpenAIAim")]
    [InlineData("ListItems", "Item", "ListItemsItem")]
    [InlineData("orders", "Orders", "orders")]
    [InlineData("", "Item", "Item")]
    [InlineData("Item", "", "Item")]
    public void Names_are_joined_without_repeating_a_word(string left, string right, string expected) =>
        Assert.Equal(expected, Words.Join(left, right));

    [Theory]
    [InlineData("GetHTTPStatusV2", "Get HTTP Status V2")]
    [InlineData("aBC", "a BC")]
    [InlineData("ABCd", "AB Cd")]
    [InlineData("X", "X")]
    [InlineData("", "")]
    public void A_name_is_split_at_capital_letters(string name, string words) =>
        Assert.Equal(words, string.Join(' ', Words.Split(name)));

    [Theory]
    [InlineData("MoveFileAsync", "MoveFile")]
    [InlineData("moveFile_async", "MoveFile")]
    [InlineData("CreateJobAsyncV3", "CreateJobV3")]
    [InlineData("Async", "Async")]
    [InlineData("AsyncCopy", "AsyncCopy")]
    [InlineData("MakeAsynchronous", "MakeAsynchronous")]
    public void A_method_has_one_Async_suffix(string id, string expected) => Assert.Equal(expected, DefaultNames.Operation(id));

    [Theory]
    [InlineData("GetOnDeletedItems", "OnDeletedItems")]
    [InlineData("CalendarGetOnNewItems", "OnCalendarNewItems")]
    [InlineData("SharedMailboxOnNewEmail", "OnSharedMailboxNewEmail")]
    [InlineData("TriggerOnEntryDelete", "OnEntryDelete")]
    [InlineData("OnNewEmail", "OnNewEmail")]
    [InlineData("OnePager", "OnOnePager")]
    [InlineData("On", "OnOn")]
    [InlineData("LightTurnedOn", "OnLightTurnedOn")]
    [InlineData("NewItems", "OnNewItems")]
    public void A_trigger_has_one_On_prefix(string id, string expected) => Assert.Equal(expected, DefaultNames.Trigger(id));

    [Theory]
    [InlineData("GET", "Get")]
    [InlineData("NOT_STARTED", "NotStarted")]
    [InlineData("UTF-8", "Utf8")]
    [InlineData("US", "US")]
    [InlineData("US-EAST-1", "UsEast1")]
    [InlineData("HTMLFile", "HTMLFile")]
    [InlineData("\u00C9T\u00C9", "\u00C9t\u00E9")]
    [InlineData("B2B", "B2B")]
    [InlineData("", "Empty")]
    public void A_value_of_capitals_is_written_as_words(string value, string expected) =>
        Assert.Equal(expected, DefaultNames.EnumValue(value, isNumber: false));

    [Fact]
    public void Values_that_differ_by_case_keep_their_own_capitals()
    {
        string spec = Fixture.GetWithSchema("{\"type\":\"string\",\"enum\":[\"GET\",\"get\",\"Get\"]}");

        Assert.Equal(["GET", "Get2", "Get"], Assert.Single(Names.Name(spec).Connector.Enums).Values.Select(value => value.Name));
    }

    [Fact]
    public void The_operation_with_the_exact_name_keeps_it()
    {
        string spec = Names.Operations("MoveFileAsync", "MoveFile", "CopyFileAsync");

        Assert.Equal(
            ["MoveFileAsync -> MoveFileV1", "MoveFile -> MoveFile", "CopyFileAsync -> CopyFile"], Names.Methods(Names.Name(spec)));
    }

    [Theory]
    [InlineData("DownloadStream", "DownloadAsStream")]
    [InlineData("Download", "DownloadStream")]
    [InlineData("Stream", "AsStream")]
    public void The_streaming_method_has_one_Stream_suffix(string method, string expected) =>
        Assert.Equal(expected, DefaultNames.StreamTwin(method));

    [Fact]
    public void A_type_inside_another_never_has_its_name()
    {
        const string Parcel = """
            {
              "type":"object",
              "properties":{
                "parcel":{"type":"object","properties":{"a":{"type":"string"}}},
                "item":{
                  "type":"array",
                  "items":{
                    "type":"array",
                    "items":{
                      "type":"object",
                      "properties":{"item":{"type":"object","properties":{"c":{"type":"string"}}}}
                    }
                  }
                }
              }
            }
            """;
        string spec = Fixture.GetWithSchema("{\"$ref\":\"#/definitions/Parcel\"}", "\"Parcel\":" + Parcel);

        string[] types = [.. Names.Types(Names.Name(spec)).Values.Order(StringComparer.Ordinal)];

        Assert.Equal(["Parcel", "ParcelItem", "ParcelItemValue", "ParcelValue"], types);
    }

    [Fact]
    public void A_response_has_the_name_of_no_other_operations_response()
    {
        const string Response = "\"responses\":{\"200\":{\"description\":\"ok\",\"schema\":{\"type\":\"object\","
            + "\"properties\":{\"a\":{\"type\":\"string\"}}}}}";
        string spec = Fixture.Document(string.Join(",", new[] { "GetResponse", "Get" }
            .Select(id => $"\"/{id}\":{{\"get\":{{\"operationId\":\"{id}\",{Response}}}}}")));

        Assert.Equal(["GetResponseValue", "GetResponse"], Names.Name(spec).Connector.Models.Select(model => model.Name));
    }

    [Fact]
    public void Triggers_whose_payloads_would_have_one_name_have_two()
    {
        string trigger = """
            "/NAME":{
              "get":{
                "operationId":"NAME",
                "x-ms-trigger":"batch",
                "responses":{"200":{"description":"ok","schema":{"type":"array","items":{"type":"string"}}}}
              }
            }
            """;
        string spec = Fixture.Document(string.Join(",", new[] { "OnMentionTrigger", "OnMention", "OnCloseTrigger" }
            .Select(name => trigger.Replace("NAME", name, StringComparison.Ordinal))));

        Assert.Equal(
            ["ContosoOnMentionTriggerPayload2", "ContosoOnMentionTriggerPayload", "ContosoOnCloseTriggerPayload"],
            Names.Name(spec).Connector.Triggers.Select(t => t.PayloadName));
    }

    [Theory]
    [InlineData("Contoso")]
    [InlineData("ContosoClient")]
    [InlineData("ContosoTrigger")]
    [InlineData("ContosoTriggers")]
    [InlineData("ContosoService")]
    [InlineData("Operation")]
    [InlineData("client")]
    public void The_types_of_a_connector_have_different_names_for_every_service(string service)
    {
        ConnectorTypeNames names = ConnectorTypeNames.Of(service);

        Assert.Distinct(names.All, StringComparer.OrdinalIgnoreCase);
        Assert.All(names.All, name => Assert.StartsWith(service, name, StringComparison.Ordinal));
    }

    [Fact]
    public void A_service_named_client_has_no_ClientClient() =>
        Assert.Equal("ContosoClient", ConnectorTypeNames.Of("ContosoClient").Client);
}
