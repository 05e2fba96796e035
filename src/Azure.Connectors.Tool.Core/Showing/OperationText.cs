using System.Text;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Code;

namespace Azure.Connectors.Tool.Showing;

/// <summary>Describes one operation or trigger, as a text and as JSON.</summary>
internal sealed record OperationText(string Text, JsonObject Json)
{
    /// <param name="connector">The connector.</param>
    /// <param name="id">The ID of an operation or trigger, or its name in C#, with or without <c>Async</c>.</param>
    /// <exception cref="ToolException">The connector has no such operation.</exception>
    public static OperationText Create(NamedConnector connector, string id)
    {
        NamedOperation? operation = connector.Operations.FirstOrDefault(o => o.Spec.Id == id)
            ?? connector.Operations.FirstOrDefault(o => id == o.MethodName || id == o.MethodName + RuntimeApi.Async);
        if (operation is not null)
        {
            return OfOperation(connector, operation);
        }

        NamedTrigger? trigger = connector.Triggers.FirstOrDefault(t => t.Spec.Id == id || t.Name == id);
        return trigger is not null ? OfTrigger(connector, trigger) : throw NotFound(connector, id);
    }

    private static OperationText OfOperation(NamedConnector connector, NamedOperation operation)
    {
        OperationSpec spec = operation.Spec;
        string call = new CallCode(connector).Statement(operation);
        JsonObject json =
            Head(spec, operation.MethodName + RuntimeApi.Async, spec.Kind == OperationKind.Discovery ? "discovery" : "action");
        json["isDeprecated"] = spec.IsDeprecated;
        json["isReadOnly"] = spec.Effects.IsReadOnly;
        JsonArray parameters = [];
        TypeText types = new(FileScope.OfClient(connector));
        foreach (NamedParameter parameter in operation.Parameters)
        {
            parameters.Add(new JsonObject
            {
                ["name"] = parameter.Name.TrimStart('@'),
                ["key"] = parameter.Spec.Key.ToString(),
                ["type"] = OperationWriter.ParameterType(parameter, types),
                ["isRequired"] = parameter.IsRequired,
                ["title"] = parameter.Spec.Summary,
                ["description"] = parameter.Spec.Description,
            });
        }

        json["parameters"] = parameters;
        json["call"] = call;
        return new(Write(json, call), json);
    }

    private static OperationText OfTrigger(NamedConnector connector, NamedTrigger trigger)
    {
        JsonObject json = Head(trigger.Spec.Operation, trigger.Name, "trigger");
        json["summary"] = trigger.Spec.Summary;
        json["description"] = trigger.Spec.Description;
        json["isDeprecated"] = trigger.Spec.IsDeprecated;
        json["isPolled"] = trigger.Spec.Kind == TriggerKind.Polling;
        json["payload"] = trigger.PayloadName is null ? null : $"{connector.Namespace}.Models.{trigger.PayloadName}";
        JsonArray parameters = [];
        foreach (NamedTriggerParameter parameter in trigger.Parameters)
        {
            parameters.Add(new JsonObject
            {
                ["name"] = parameter.Name,
                ["key"] = parameter.Spec.WireName,
                ["type"] = "string",
                ["isRequired"] = parameter.Spec.Required,
                ["title"] = parameter.Spec.Summary,
                ["description"] = parameter.Spec.Description,
            });
        }

        json["parameters"] = parameters;
        return new(Write(json, null), json);
    }

    private static JsonObject Head(OperationSpec spec, string name, string kind) => new()
    {
        ["operation"] = spec.Id,
        ["name"] = name,
        ["kind"] = kind,
        ["method"] = spec.Method,
        ["path"] = spec.Path,
        ["summary"] = spec.Summary,
        ["description"] = spec.Description,
    };

    private static string Write(JsonObject json, string? call)
    {
        StringBuilder text = new();
        text
            .Append(json["operation"])
            .Append(" (")
            .Append(json["kind"])
            .Append("): ")
            .Append(json["method"])
            .Append(' ')
            .Append(json["path"])
            .Append('\n');
        foreach (string member in (string[])["summary", "description", "payload"])
        {
            if (json[member] is { } value)
            {
                text.Append(value).Append('\n');
            }
        }

        if ((bool)json["isDeprecated"]!)
        {
            text.Append("The connector has deprecated this operation.\n");
        }

        if ((bool?)json["isPolled"] == true)
        {
            text.Append(
                "The service looks for events at an interval, which 'connectors trigger add' sets with --frequency and --interval.\n");
        }

        foreach (JsonNode? parameter in json["parameters"]!.AsArray())
        {
            string required = (bool)parameter!["isRequired"]! ? " (required)" : "";
            string title = (parameter["title"] ?? parameter["description"])?.ToString() ?? "";
            text.Append($"  {parameter["type"]} {parameter["name"]}{required} [{parameter["key"]}] {title}".TrimEnd()).Append('\n');
        }

        return call is null ? text.ToString() : text.Append('\n').Append(call).Append('\n').ToString();
    }

    private static ToolException NotFound(NamedConnector connector, string id)
    {
        if (connector.Spec.OmittedOperations.Contains(id))
        {
            return new(
                ExitCode.NotFound,
                $"'{id}' is omitted: it is an internal operation that nothing refers to, or the item's Operations doesn't list it.");
        }

        IEnumerable<string> known = connector.Operations.SelectMany(o => new[] { o.Spec.Id, o.MethodName })
            .Concat(connector.Triggers.SelectMany(t => new[] { t.Spec.Id, t.Name }));
        return new(
            ExitCode.NotFound,
            $"The connector has no operation '{id}'.{NearestName.Hint(id, known)}"
                + ToolCommand.ShowOperations(connector.Spec.ApiName));
    }
}
