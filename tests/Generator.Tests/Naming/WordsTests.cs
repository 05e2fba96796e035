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
    public void A_name_is_split_where_a_capital_begins_a_word(string name, string words) =>
        Assert.Equal(words, string.Join(' ', Words.Split(name)));

    [Fact]
    public void Triggers_whose_payloads_would_have_one_name_have_two()
    {
        string trigger = """
            "/NAME":{"get":{"operationId":"NAME","x-ms-trigger":"batch","responses":{"200":{"description":"ok","schema":{"type":"array","items":{"type":"string"}}}}}}
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
    public void A_service_called_client_has_no_client_client() =>
        Assert.Equal("ContosoClient", ConnectorTypeNames.Of("ContosoClient").Client);
}
