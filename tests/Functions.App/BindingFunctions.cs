using System.Globalization;
using System.Text.Json;
using Azure.Connectors.Sdk.Office365.Models;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;

namespace Azure.Connectors.Sdk.Functions.App;

/// <summary>Contains a function for each kind of type that a connector trigger can be bound to.</summary>
public static class BindingFunctions
{
    [Function("Text")]
    public static string Text([ConnectorTrigger] string callback) => callback;

    [Function("Element")]
    public static string Element([ConnectorTrigger] JsonElement callback) => callback.GetRawText();

    [Function("Binary")]
    public static string Binary([ConnectorTrigger] BinaryData callback) => callback.ToString();

    [Function("Content")]
    public static string Content([ConnectorTrigger] byte[] content) => Convert.ToHexString(content);

    [Function("Event")]
    public static string Event([ConnectorTrigger] ConnectorEvent<Office365OnNewEmailTriggerPayload> received) =>
        Describe(received);

    [Function("Items")]
    public static string Items([ConnectorTrigger] Note[] notes) => string.Join(',', notes.Select(note => note.Subject));

    [Function("Batch")]
    public static string Batch(
        [ConnectorTrigger(
            IsBatched = true,
            DeliveryMode = ConnectorTriggerDeliveryMode.Poll,
            Connection = "Mail",
            TriggerConfigName = "%name%",
            MaxBatchSize = 8,
            Concurrency = 2)]
        ConnectorEvent<Office365OnNewEmailTriggerPayload>[] events) => string.Join(',', events.Select(Describe));

    private static string Describe(ConnectorEvent<Office365OnNewEmailTriggerPayload> received) => string.Create(
        CultureInfo.InvariantCulture, $"{received.MessageId ?? "-"}:{received.Data.Body?.Value?.Count}");

    public sealed record Note(string? Subject);
}
