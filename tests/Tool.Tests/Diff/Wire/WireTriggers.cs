using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Observes the triggers of an old client with a service that has the new spec: whether the service accepts their configurations, and
/// whether the old payloads are read from its callbacks.
/// </summary>
internal static class WireTriggers
{
    public static async Task ObserveAsync(
        NamedConnector connector, WireService old, WireService @new, WireClient client, List<WireObservation> observations)
    {
        foreach (NamedTrigger trigger in connector.Triggers)
        {
            string id = trigger.Spec.Id;
            if (old.Spec.Text(id) == @new.Spec.Text(id))
            {
                continue;
            }

            string? problem = null;
            foreach (bool isAll in new[] { false, true })
            {
                Dictionary<string, JsonNode?> parameters = Parameters(trigger, old, isAll);
                if (await old.ConfigureAsync(id, parameters) is { } failure)
                {
                    throw new InvalidOperationException($"The old service rejects a configuration of {id}: {failure}");
                }

                problem ??= await @new.ConfigureAsync(id, parameters) ?? Problem(@new, id, parameters);
            }

            observations.Add(new(id, "configuration", problem is null ? [] : [(WireEffect.Rejected, problem)]));
            observations.Add(new(id, "callback", [.. OfCallback(trigger, old, @new, client)]));
        }
    }

    private static Dictionary<string, JsonNode?> Parameters(NamedTrigger trigger, WireService service, bool isAll)
    {
        WireValues values = new(service);
        return trigger.Spec.Parameters.Where(parameter => isAll || (parameter.Required && parameter.Default is null))
            .ToDictionary(
                parameter => parameter.WireName,
                parameter => values.Choose(service.Spec.TriggerParameter(trigger.Spec.Id, parameter.WireName)!, 0));
    }

    /// <summary>The emulator knows the names of the parameters; their values are compared with the schemas here.</summary>
    private static string? Problem(WireService service, string id, Dictionary<string, JsonNode?> parameters)
    {
        WireValues values = new(service);
        string? invalid = parameters.Keys.FirstOrDefault(name =>
            service.Spec.TriggerParameter(id, name) is { } schema && !values.Allows(schema, parameters[name]));
        return invalid is null ? null : $"the value of '{invalid}' isn't valid";
    }

    private static List<(WireEffect, string)> OfCallback(
        NamedTrigger trigger, WireService old, WireService @new, WireClient client)
    {
        string id = trigger.Spec.Id;
        string callback;
        try
        {
            callback = @new.Emulator.CreateTriggerCallback(WireService.ApiName, id, Shape(@new, id));
        }
        catch (ArgumentException exception)
        {
            return [(WireEffect.NotDelivered, exception.Message)];
        }

        List<(WireEffect, string)> effects = [];
        try
        {
            if (trigger.PayloadName is not null)
            {
                string before = old.Emulator.CreateTriggerCallback(WireService.ApiName, id, Shape(old, id));
                HashSet<string> present = [.. Paths(client.Read(trigger, callback))];
                effects.AddRange(Paths(client.Read(trigger, before)).Where(path => !present.Contains(path))
                    .Select(path => (WireEffect.Gone, path)));
            }
        }
        catch (JsonException exception)
        {
            effects.Add((WireEffect.Unreadable, exception.Message));
        }

        if (Shape(old, id) != Shape(@new, id))
        {
            effects.Add((WireEffect.OtherGrouping, $"{Shape(old, id)} → {Shape(@new, id)}"));
        }

        return effects;
    }

    private static IEnumerable<string> Paths(JsonNode? payload) =>
        WireOracle.Paths(payload).Select(path => string.Join('.', path)).Distinct();

    private static TriggerCallbackShape Shape(WireService service, string id)
    {
        JsonObject? schema = service.Spec.Response(id) is { } response ? service.Spec.Resolve(response) : null;
        if ((string?)schema?["type"] == "file" || (string?)schema?["format"] == "binary")
        {
            return TriggerCallbackShape.File;
        }

        return service.Spec.IsBatch(id) ? TriggerCallbackShape.Batch : TriggerCallbackShape.Single;
    }
}
