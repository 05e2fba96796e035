using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads event sources: what a subscription is made with and what a callback brings.</summary>
internal sealed class TriggerReader(SwaggerDocument document, OperationIndex operations, SpecReport report, SchemaReader schemas)
{
    private static readonly AnyTypeSpec s_any = new();

    // What x-ms-notification names, by the trigger that does, and those of them whose content is their trigger's payload.
    private readonly Dictionary<RawOperation, RawOperation> _subscriptions = [];
    private readonly HashSet<RawOperation> _typed = [];

    public TriggerSpec Read(RawOperation raw, OperationSpec operation)
    {
        bool isWebhook = IsWebhook(raw);
        RawOperation? subscription = Subscription(raw);
        if (subscription is not null && !_subscriptions.ContainsKey(subscription))
        {
            _subscriptions.Add(subscription, raw);
        }

        string delivery = Delivery(raw, isWebhook);
        JsonNode? content = isWebhook ? raw.NotificationContent : null;
        (TriggerPayloadKind payload, TypeSpec? item) = isWebhook
            ? FromContent(raw, content, delivery)
            : FromResponse(operation.Response, delivery, subscription);
        return new TriggerSpec(
            raw.Id,
            operation.Summary,
            operation.Description,
            operation.IsDeprecated,
            raw.Visibility,
            isWebhook ? TriggerKind.Webhook : TriggerKind.Polling,
            delivery,
            payload,
            item,
            ReadParameters(raw, operation).ToImmutableEquatableArray(),
            operation);
    }

    /// <summary>
    /// Reports callbacks that don't belong to a trigger: the call is a method, and the content of the callback has no type.
    /// </summary>
    public void NoteCallbacks(IEnumerable<RawOperation> kept)
    {
        foreach (RawOperation raw in kept)
        {
            // The callbacks that a path declares don't apply to its GET.
            JsonNode? content = raw.Method == "GET" ? raw.Node.ObjectAt("x-ms-notification-content") : raw.NotificationContent;
            if (raw.IsTrigger || _typed.Contains(raw) || content?.ObjectAt("schema") is not { Members.Count: > 0 } schema)
            {
                continue;
            }

            IReadOnlyList<string> names = SchemaShape.PropertyNames(schema, document);
            report.Add(
                ConnectorDescriptors.UntypedCallback,
                new DiagnosticSubject.Operation(raw.Id),
                schema,
                raw.Id,
                _subscriptions.TryGetValue(raw, out RawOperation? trigger)
                    ? "is called back when '" + trigger.Id + "' has something to poll"
                    : "is an action that completes with a callback",
                names.Count == 0 ? "any value" : string.Join(", ", names));
        }
    }

    /// <summary>A GET is polled, even if other operations of its path are subscriptions.</summary>
    private bool IsWebhook(RawOperation raw) =>
        raw.Node.ObjectAt("x-ms-notification-content") is not null
        || (raw.Method != "GET" && (raw.NotificationContent is not null || TakesNotificationUrl(raw)));

    private bool TakesNotificationUrl(RawOperation raw)
    {
        Stack<JsonNode> pending = new();
        HashSet<JsonNode> seen = [];
        Push(raw.Node["parameters"]);
        Push(raw.PathItem["parameters"]);
        while (pending.Count > 0)
        {
            JsonNode node = pending.Pop();
            if (node.IsTrueAt("x-ms-notification-url"))
            {
                return true;
            }

            if (SwaggerDocument.ReferenceOf(node) is { } reference)
            {
                Push(document.Find(reference)?.Node);
            }

            foreach (JsonMember member in node.Members)
            {
                Push(member.Value);
            }

            foreach (JsonNode item in node.Items)
            {
                Push(item);
            }
        }

        return false;

        void Push(JsonNode? node)
        {
            if (node is { IsObject: true } or { IsArray: true } && seen.Add(node))
            {
                pending.Push(node);
            }
        }
    }

    private string Delivery(RawOperation raw, bool isWebhook)
    {
        JsonNode trigger = raw.Node["x-ms-trigger"]!;
        if (trigger.IsString && trigger.Text.Trim().Length > 0)
        {
            return trigger.Text.Trim();
        }

        string assumed = isWebhook ? "single" : "batch";
        report.Add(
            ConnectorDescriptors.SchemaApproximated,
            new DiagnosticSubject.Schema(raw.Id),
            trigger,
            raw.Id,
            "x-ms-trigger says neither 'batch' nor 'single': it counts as '" + assumed + "'");
        return assumed;
    }

    private (TriggerPayloadKind Kind, TypeSpec? Item) FromContent(RawOperation raw, JsonNode? content, string delivery)
    {
        JsonNode? reference = content is not null && SwaggerDocument.ReferenceOf(content) is not null ? content : null;
        JsonNode? schema = content?.ObjectAt("schema") ?? reference;
        if (schema is null)
        {
            return (TriggerPayloadKind.None, null);
        }

        if (schemas.IsBinary(schema))
        {
            return (TriggerPayloadKind.File, null);
        }

        TypeSpec type = schemas.Read(schema, SchemaSite.Notification(raw.Id));
        schemas.Drain();
        return (TriggerPayloadKind.Items, ItemOf(type, delivery));
    }

    private (TriggerPayloadKind Kind, TypeSpec? Item) FromResponse(ResponseSpec response, string delivery, RawOperation? subscription)
    {
        switch (response.Kind)
        {
            case ContentKind.None when subscription is { NotificationContent: { } content }:
                _typed.Add(subscription);
                return FromContent(subscription, content, delivery);
            case ContentKind.None:
                return (TriggerPayloadKind.None, null);
            case ContentKind.Binary:
                return (TriggerPayloadKind.File, null);
            default:
                return response.Type is ScalarTypeSpec { Kind: ScalarKind.Base64 }
                    ? (TriggerPayloadKind.File, null)
                    : (TriggerPayloadKind.Items, ItemOf(response.Type ?? s_any, delivery));
        }
    }

    /// <summary>
    /// The operation that <c>x-ms-notification</c> names: the one that subscribes to a sign that there is something to poll.
    /// </summary>
    private RawOperation? Subscription(RawOperation raw) =>
        raw.Node["x-ms-notification"]?.TextOf("operationId") is { } id ? operations.Find(id) : null;

    /// <summary>
    /// The root list's items, else <c>value</c>'s, else those of the only list, else the whole: a single event may well hold a list.
    /// </summary>
    private TypeSpec ItemOf(TypeSpec type, string delivery)
    {
        if (type is ArrayTypeSpec list)
        {
            return list.Items;
        }

        if (type is not ModelTypeSpec reference || schemas.Model(reference.Id) is not { } model)
        {
            return type;
        }

        List<PropertySpec> properties = model.Properties;
        if (properties.FirstOrDefault(property => property.WireName == "value")?.Type is ArrayTypeSpec values)
        {
            return values.Items;
        }

        TypeSpec[] lists = properties.Select(property => property.Type).Where(candidate => candidate is ArrayTypeSpec).ToArray();
        bool isBatch = string.Equals(delivery, "batch", StringComparison.OrdinalIgnoreCase);
        return isBatch && lists.Length == 1 ? ((ArrayTypeSpec)lists[0]).Items : type;
    }

    private List<TriggerParameterSpec> ReadParameters(RawOperation raw, OperationSpec operation)
    {
        List<TriggerParameterSpec> parameters = [];
        foreach (ParameterSpec parameter in operation.Parameters.Where(p => p is not ParameterSpec.Body && p.Constant is null))
        {
            parameters.Add(new TriggerParameterSpec(
                parameter.WireName, parameter.Summary, parameter.Description, parameter.IsRequired, parameter.Default, parameter.Dynamic)
            {
                RemovedOn = parameter.RemovedOn,
            });
        }

        if (operation.Body is { Type: ModelTypeSpec body } && schemas.Model(body.Id) is { Merged.IsModel: true } model)
        {
            foreach (PropertySpec property in model.Properties.Where(property => !IsSetByPlatform(model, property)))
            {
                parameters.Add(new TriggerParameterSpec(
                    property.WireName, property.Summary, property.Description, property.Required, property.Default, property.Dynamic)
                {
                    RemovedOn = property.RemovedOn,
                });
            }
        }
        else if (operation.Body is { } whole)
        {
            parameters.Add(
                new TriggerParameterSpec(whole.WireName, whole.Summary, whole.Description, whole.IsRequired, null, whole.Dynamic)
                {
                    RemovedOn = whole.RemovedOn,
                });
        }

        return parameters;
    }

    /// <summary>The callback's address, and what is internal with a default.</summary>
    private static bool IsSetByPlatform(ModelBuilder model, PropertySpec property)
    {
        JsonNode? schema = model.Merged.Properties.FirstOrDefault(merged => merged.WireName == property.WireName)?.Schema;
        return schema is not null && (schema.IsTrueAt("x-ms-notification-url")
            || (property.Default is not null
                && string.Equals(schema.TextOf("x-ms-visibility"), "internal", StringComparison.OrdinalIgnoreCase)));
    }
}
