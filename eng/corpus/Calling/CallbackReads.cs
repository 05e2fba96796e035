using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>Reads the emulator's callbacks by the emitted payload types, in every JSON shape.</summary>
internal sealed class CallbackReads(WireResult result, ConnectorEmulator emulator, Assembly assembly, JsonSerializerOptions options)
{
    private static readonly TriggerCallbackShape[] s_shapes =
    [
        TriggerCallbackShape.Batch, TriggerCallbackShape.Single, TriggerCallbackShape.Array
    ];

    public void ReadAll(NamedConnector connector)
    {
        foreach (NamedTrigger trigger in connector.Triggers.Where(_ => !connector.IsDynamic))
        {
            if (trigger.Spec.Payload == TriggerPayloadKind.File)
            {
                ReadFile(trigger.Spec.Id);
            }

            if (trigger.Spec.Payload == TriggerPayloadKind.None)
            {
                result.Excused.Add(("the spec doesn't say what the trigger's callback holds", trigger.Spec.Id));
            }

            if (trigger is not { PayloadName: not null, ItemType: not null })
            {
                continue;
            }

            Type payload = assembly.GetType($"{connector.Namespace}.Models.{trigger.PayloadName}", throwOnError: true)!;
            foreach (TriggerCallbackShape shape in s_shapes)
            {
                Read(trigger.Spec.Id, payload, shape);
            }
        }
    }

    private void ReadFile(string operationId)
    {
        string callback = emulator.CreateTriggerCallback(WireRun.ApiName, operationId, TriggerCallbackShape.File);
        if (ConnectorTriggerPayload.TryReadBinaryContent(callback, out BinaryData? content)
            && JsonNode.Parse(callback)!["body"]!.GetValue<string>() == Convert.ToBase64String(content))
        {
            result.Callbacks++;
        }
        else
        {
            result.Deviations.Add($"{operationId} (callback, file): other bytes came back");
        }
    }

    private void Read(string operationId, Type payload, TriggerCallbackShape shape)
    {
        string callback = emulator.CreateTriggerCallback(WireRun.ApiName, operationId, shape);
        if (JsonNode.Parse(callback)!["body"]?.GetValueKind() == JsonValueKind.String)
        {
            result.Excused.Add(("a text alone in a callback is a file's content, not an item", operationId));
            return;
        }

        IReadOnlyList<string> differences;
        try
        {
            differences = CallbackComparison.Differences(callback, payload, options);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            differences = [e.Message];
        }

        if (differences.Count == 0)
        {
            result.Callbacks++;
        }
        else
        {
            result.Deviations.Add($"{operationId} (callback, {shape}): {string.Join("; ", differences.Take(3))}");
        }
    }
}
