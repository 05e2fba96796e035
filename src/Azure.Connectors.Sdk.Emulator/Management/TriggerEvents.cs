using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Triggers;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Delivers events by the trigger configurations.</summary>
internal sealed class TriggerEvents(ManagementState state, TriggerSender sender, Func<string, EmulatedPollQueue> queues)
{
    public async Task<IReadOnlyList<EmulatedTriggerDelivery>> RaiseAsync(
        string apiName, string operationId, string body, Func<string, string>? createToken, CancellationToken cancellationToken)
    {
        List<EmulatedTriggerDelivery> deliveries = [];
        foreach ((string id, JsonObject trigger) in Find(apiName, operationId))
        {
            deliveries.Add(await DeliverAsync(id, trigger, body, createToken, cancellationToken).ConfigureAwait(false));
        }

        return deliveries;
    }

    private (string Id, JsonObject Trigger)[] Find(string apiName, string operationId)
    {
        lock (state.Lock)
        {
            return
            [
                .. state.Resources.ListAll("/", ManagementState.Triggers)
                    .Where(item => (string?)item.Resource["properties"]!["operationName"] == operationId
                        && apiName.Equals(ConnectorOf(item.Resource), StringComparison.OrdinalIgnoreCase))
                    .Select(item => (item.Id, (JsonObject)item.Resource.DeepClone()))
            ];
        }
    }

    private static string? ConnectorOf(JsonObject trigger) => (string?)trigger["properties"]!["connectionDetails"]!["connectorName"];

    private async Task<EmulatedTriggerDelivery> DeliverAsync(
        string id, JsonObject trigger, string body, Func<string, string>? createToken, CancellationToken cancellationToken)
    {
        JsonObject properties = (JsonObject)trigger["properties"]!;
        string name = (string)trigger["name"]!;
        string namespaceId = ArmPath.Parent(id);
        string connectionId = ArmPath.Connection(namespaceId, (string)properties["connectionDetails"]!["connectionName"]!);
        string? problem = (string?)properties["state"] == "Disabled"
            ? "The trigger configuration is disabled."
            : state.EventProblem(namespaceId, connectionId);
        if (problem is not null)
        {
            return new(name) { Problem = problem };
        }

        if (TriggerServer.IsPoll(properties))
        {
            return new(name) { MessageId = queues(name).EnqueueUnchecked(body) };
        }

        JsonObject details = (JsonObject)properties["notificationDetails"]!;
        CallbackCredential credential = CallbackCredential.Create(details["authentication"] as JsonObject, createToken);
        if (credential.Problem is not null)
        {
            return new(name) { Problem = credential.Problem };
        }

        Uri url = new((string)details["callbackUrl"]!);
        string operation = (string)properties["operationName"]!;
        try
        {
            return new(name)
            {
                Callback = await sender
                    .SendAsync(url, ConnectorOf(trigger)!, operation, body, credential, Origin(id), cancellationToken)
                    .ConfigureAwait(false),
            };
        }
        catch (HttpRequestException exception)
        {
            return new(name) { Problem = $"The receiver of the callback can't be reached: {exception.Message}" };
        }
    }

    private static TriggerOrigin Origin(string id)
    {
        string[] segments = ArmPath.Segments(id);
        return new(segments[^1], segments[^3], segments[2], segments[4]);
    }
}
