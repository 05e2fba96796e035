using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Sources;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Describes trigger configurations as texts and as JSON. No key and no signature is in them.</summary>
internal static class TriggerDescription
{
    private const string FunctionNameParameter = "functionName";

    /// <summary>The members of an authentication that aren't secrets, in every kind that the service has.</summary>
    private static readonly string[] s_authenticationMembers = ["type", "name", "audience", "identity", "tenant", "clientId"];

    public static JsonObject ToJson(string name, ConnectorTriggerConfiguration trigger)
    {
        bool isPoll = trigger.DeliveryMode == ConnectorTriggerDeliveryMode.Poll;
        return new()
        {
            ["name"] = name,
            ["enabled"] = trigger.IsEnabled,
            ["description"] = trigger.Description,
            ["apiName"] = trigger.ConnectorName,
            ["connection"] = trigger.ConnectionName,
            ["operation"] = trigger.OperationName,
            ["parameters"] = trigger.Parameters.DeepClone(),
            ["recurrence"] = TriggerRecurrence.Describe(trigger),
            ["delivery"] = isPoll ? "poll" : "webhook",
            ["functionApp"] = TriggerMetadata.FunctionApp(trigger),
            ["function"] = TriggerMetadata.Function(trigger),
            ["callbackUrl"] = isPoll || trigger.CallbackUrl is null ? null : Redaction.Except(trigger.CallbackUrl, FunctionNameParameter),
            ["authentication"] = isPoll ? null : DescribeAuthentication(trigger.Authentication),
            ["pollingEndpoints"] = Describe(trigger.PollingEndpoints),
        };
    }

    public static ResultTable ToTable(IEnumerable<ConnectorTriggerConfiguration> triggers)
    {
        ResultTable table = new("name", "enabled", "apiName", "connection", "operation", "delivery", "target");
        foreach (ConnectorTriggerConfiguration trigger in triggers)
        {
            JsonObject json = ToJson(trigger.Name ?? "", trigger);
            string? function = json["functionApp"] is { } app ? $"{app}/{json["function"]}" : (string?)json["callbackUrl"];
            table.Add(
                (string?)json["name"],
                trigger.IsEnabled,
                trigger.ConnectorName,
                trigger.ConnectionName,
                trigger.OperationName,
                (string?)json["delivery"],
                function);
        }

        return table;
    }

    /// <summary>Gets a line for each member with a value, and for each parameter.</summary>
    public static string ToText(JsonObject description)
    {
        StringBuilder text = new();
        foreach ((string name, JsonNode? value) in description)
        {
            if (value is JsonObject members)
            {
                text.Append(name).Append('\n');
                foreach ((string member, JsonNode? inner) in members)
                {
                    text.Append($"  {member}: {PlainText.OneLine(ResultTable.TextOf(inner))}\n");
                }
            }
            else if (value is not null)
            {
                text.Append($"{name}: {PlainText.OneLine(ResultTable.TextOf(value))}\n");
            }
        }

        return text.ToString();
    }

    private static JsonObject? DescribeAuthentication(ConnectorTriggerAuthentication? authentication)
    {
        if (authentication is null)
        {
            return null;
        }

        JsonObject json = authentication.ToJson();
        return new(s_authenticationMembers
            .Where(name => json[name] is JsonValue)
            .Select(name => KeyValuePair.Create(name, json[name]?.DeepClone())));
    }

    private static JsonObject? Describe(ConnectorPollingEndpoints? endpoints) => endpoints is null
        ? null
        : new()
        {
            ["receiveUri"] = Redact(endpoints.ReceiveUri),
            ["acknowledgeUri"] = Redact(endpoints.AcknowledgeUri),
            ["hasMessagesUri"] = Redact(endpoints.HasMessagesUri),
            ["approximateQueueDepthUri"] = Redact(endpoints.ApproximateQueueDepthUri),
        };

    // The addresses are opaque, so only what is known to be harmless is shown.
    private static string? Redact(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? url) ? Redaction.Except(url, "api-version", "maxEvents") : null;
}
