using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class TriggerTests
{
    private const string Item =
        "\"Item\":{\"properties\":{\"id\":{\"type\":\"string\"},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}";

    private static readonly TypeSpec s_item = new ModelTypeSpec("Item");

    private static SpecReadResult Poll(string schema, string trigger = "\"batch\"") => Fixture.Read(Fixture.Document(
        "\"/t\":{\"get\":{\"operationId\":\"On\","
            + "\"x-ms-trigger\":" + trigger + ",\"parameters\":[{\"name\":\"q\",\"in\":\"query\",\"type\":\"string\"},"
        + "{\"name\":\"v\",\"in\":\"query\",\"type\":\"string\",\"default\":\"1\",\"x-ms-visibility\":\"internal\"}],"
        + "\"responses\":{\"200\":{\"description\":\"\",\"schema\":" + schema + "}}}}",
        "\"definitions\":{" + Item + "}"));

    private static TriggerSpec Webhook(
        string onOperation, string onPath, string trigger = "single") => Assert.Single(Fixture.Spec(Fixture.Document(
        "\"/t\":{\"post\":{\"operationId\":\"On\","
            + "\"x-ms-trigger\":\"" + trigger + "\"," + onOperation + "\"parameters\":[{\"name\":\"body\",\"in\":\"body\","
                + "\"schema\":{\"required\":[\"kind\"],\"properties\":{"
        + "\"url\":{\"type\":\"string\",\"x-ms-notification-url\":true},\"kind\":{\"type\":\"string\",\"x-ms-summary\":\"Kind\"},"
        + "\"source\":{\"type\":\"string\",\"x-ms-visibility\":\"internal\",\"default\":\"flow\"}}}}],"
        + "\"responses\":{\"201\":{\"description\":\"\"}}}" + onPath + "}",
        "\"definitions\":{" + Item + "}")).Triggers);

    [Theory]
    [InlineData("{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/Item\"}}")]
    [InlineData(
        "{\"properties\":{\"value\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/Item\"}},\"more\":{\"type\":\"array\"}}}")]
    [InlineData(
        "{\"properties\":{\"rows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/Item\"}},\"n\":{\"type\":\"integer\"}}}")]
    public void The_items_of_a_polled_batch_are_those_of_the_list(string schema)
    {
        TriggerSpec trigger = Assert.Single(Poll(schema).Spec!.Triggers);
        Assert.Equal(
            (TriggerKind.Polling, "batch", TriggerPayloadKind.Items, s_item),
            (trigger.Kind, trigger.Delivery, trigger.Payload, trigger.ItemType));
        Assert.Equal("q", Assert.Single(trigger.Parameters).WireName);
    }

    [Fact]
    public void A_trigger_is_not_an_operation() => Assert.Empty(Poll("{}").Spec!.Operations);

    [Fact]
    public void A_single_event_with_a_list_is_not_split() =>
        Assert.Equal(s_item, Assert.Single(Poll("{\"$ref\":\"#/definitions/Item\"}", "\"single\"").Spec!.Triggers).ItemType);

    [Theory]
    [InlineData("{\"type\":\"string\",\"format\":\"binary\"}")]
    [InlineData("{\"type\":\"file\"}")]
    [InlineData("{\"type\":\"string\",\"format\":\"byte\"}")]
    public void The_content_of_a_file_is_a_file(string schema) =>
        Assert.Equal(TriggerPayloadKind.File, Assert.Single(Poll(schema, "\"single\"").Spec!.Triggers).Payload);

    [Fact]
    public void A_hint_of_another_type_is_approximated_and_reported()
    {
        SpecReadResult result = Poll("{\"type\":\"array\"}", "true");
        Assert.Equal("batch", result.Spec!.Triggers[0].Delivery);
        Assert.Equal("CONN0064", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void The_content_of_the_operation_or_its_path_determines_the_type_of_a_webhook()
    {
        const string Content = "\"x-ms-notification-content\":{\"description\":\"\",\"schema\":{\"$ref\":\"#/definitions/Item\"}}";
        Assert.Equal((TriggerKind.Webhook, s_item), (Webhook(Content + ",", "").Kind, Webhook(Content + ",", "").ItemType));
        Assert.Equal((TriggerKind.Webhook, s_item), (Webhook("", "," + Content).Kind, Webhook("", "," + Content).ItemType));
    }

    [Fact]
    public void Inline_content_has_the_ID_of_the_notification()
    {
        TriggerSpec trigger = Webhook("", ",\"x-ms-notification-content\":{\"schema\":{\"properties\":{\"a\":{}}}}");
        Assert.Equal(new ModelTypeSpec("On:notification"), trigger.ItemType);
    }

    [Fact]
    public void A_webhook_without_content_is_recognized_by_its_address_and_has_no_payload()
    {
        TriggerSpec trigger = Webhook("", "");
        Assert.Equal((TriggerKind.Webhook, TriggerPayloadKind.None), (trigger.Kind, trigger.Payload));
    }

    [Fact]
    public void A_subscription_has_the_properties_of_the_body_except_those_that_the_platform_sets()
    {
        TriggerParameterSpec parameter = Assert.Single(Webhook("", "").Parameters);
        Assert.Equal(new TriggerParameterSpec("kind", "Kind", null, true, null, null), parameter);
    }

    [Fact]
    public void A_trigger_beside_a_subscription_is_still_polled()
    {
        SpecReadResult result = Fixture.Read(Fixture.Document("""
            "/t":{
              "get":{
                "operationId":"On",
                "x-ms-trigger":"batch",
                "x-ms-notification":{"operationId":"Poke"},
                "responses":{"200":{"description":"","schema":{"type":"array","items":{"type":"integer"}}}}
              },
              "post":{"operationId":"Poke","x-ms-visibility":"internal","responses":{"201":{"description":""}}},
              "x-ms-notification-content":{"schema":{}}
            }
            """));
        TriggerSpec trigger = Assert.Single(result.Spec!.Triggers);
        Assert.Equal((TriggerKind.Polling, new ScalarTypeSpec(ScalarKind.Int64)), (trigger.Kind, trigger.ItemType));
        Assert.Equal("Poke", Assert.Single(result.Spec.Operations).Id);
    }

    [Fact]
    public void A_subscription_of_a_trigger_is_not_an_action_with_a_response()
    {
        // The first trigger's payload is the callback itself; the second polls for its own, and the callback only says when.
        SpecReadResult result = Fixture.Read(Fixture.Document("""
            "/a":{
              "get":{
                "operationId":"OnFirst",
                "x-ms-trigger":"batch",
                "x-ms-notification":{"operationId":"First"},
                "responses":{"200":{"description":""}}
              },
              "post":{
                "operationId":"First",
                "x-ms-visibility":"internal",
                "x-ms-notification-content":{"schema":{"properties":{"a":{"type":"string"}}}},
                "responses":{"201":{"description":""}}
              }
            },
            "/b":{
              "get":{
                "operationId":"OnSecond",
                "x-ms-trigger":"batch",
                "x-ms-notification":{"operationId":"Second"},
                "responses":{"200":{"description":"","schema":{"type":"array","items":{"type":"integer"}}}}
              },
              "post":{
                "operationId":"Second",
                "x-ms-visibility":"internal",
                "x-ms-notification-content":{"schema":{"properties":{"b":{"type":"string"}}}},
                "responses":{"201":{"description":""}}
              }
            }
            """));
        Assert.Equal(["First:notification", "Int64"], result.Spec!.Triggers.Select(
            trigger => trigger.ItemType is ModelTypeSpec model ? model.Id : ((ScalarTypeSpec)trigger.ItemType!).Kind.ToString()));
        Assert.Equal(
            ["CONN0024@25:34 'Second' is called back when 'OnSecond' has something to poll: the content of the callback has no type (b)"],
            Fixture.Describe(result));
    }

    [Fact]
    public void An_action_that_waits_for_a_callback_is_an_operation_and_the_callback_is_reported()
    {
        SpecReadResult result = Fixture.Read(Fixture.Document("""
            "/t":{"post":{"operationId":"Ask","responses":{"201":{"description":""}}},
              "x-ms-notification-content":{"schema":{"properties":{"response":{"type":"string"}}}}}
            """));
        Assert.Equal("Ask", Assert.Single(result.Spec!.Operations).Id);
        Assert.Equal(
            ["CONN0024@2:32 'Ask' is an action that completes with a callback: the content of the callback has no type (response)"],
            Fixture.Describe(result));
    }

    [Fact]
    public void A_GET_has_a_callback_only_if_it_declares_one()
    {
        SpecReadResult result = Fixture.Read(Fixture.Document("""
            "/own":{
              "get":{
                "operationId":"Own",
                "x-ms-notification-content":{"schema":{"properties":{"response":{"type":"string"}}}},
                "responses":{"200":{"description":""}}
              }
            },
            "/path":{
              "get":{"operationId":"Path","responses":{"200":{"description":""}}},
              "x-ms-notification-content":{"schema":{"properties":{"response":{"type":"string"}}}}
            }
            """));
        Assert.Equal(
            ["CONN0024@4:34 'Own' is an action that completes with a callback: the content of the callback has no type (response)"],
            Fixture.Describe(result));
    }
}
