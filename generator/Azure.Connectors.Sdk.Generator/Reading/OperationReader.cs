using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads one operation.</summary>
internal sealed class OperationReader(SwaggerDocument document, ParameterReader parameters, ContentReader contents, PageReader pages, SchemaReader schemas, SpecReport report)
{
    public OperationSpec Read(RawOperation raw)
    {
        OperationInputs inputs = parameters.Read(raw);
        BodySpec? body = contents.ReadBody(raw, inputs.Body);
        ResponseSpec response = contents.ReadResponse(raw);
        schemas.Drain();
        PageSpec? page = raw.IsTrigger ? null : pages.Read(raw, response);
        NoteCallback(raw);
        return new OperationSpec(
            raw.Id,
            raw.Method,
            raw.Path,
            inputs.PathSegments.ToImmutableEquatableArray(),
            Texts.NotEmpty(raw.Node.TextOf("summary")),
            Texts.Description(raw.Node),
            raw.Node.IsTrueAt("deprecated"),
            raw.Visibility == OperationVisibility.Internal ? OperationKind.Discovery : OperationKind.Action,
            raw.Visibility,
            raw.Method is "GET" or "HEAD" or "OPTIONS" or "PUT" or "DELETE" || raw.Node.IsTrueAt("x-ms-safe-operation"),
            inputs.Parameters.ToImmutableEquatableArray(),
            body,
            contents.ReadForm(raw, inputs.Parameters),
            response,
            page);
    }

    /// <summary>An action that waits for someone's answer: the call is a method, the answer has no type. What a path says of callbacks, it doesn't say of its GET.</summary>
    private void NoteCallback(RawOperation raw)
    {
        JsonNode? content = raw.Method == "GET" ? raw.Node.ObjectAt("x-ms-notification-content") : raw.NotificationContent;
        if (!raw.IsTrigger && content?.ObjectAt("schema") is { Members.Count: > 0 } schema)
        {
            IReadOnlyList<string> names = SchemaShape.PropertyNames(schema, document);
            report.Add(ConnectorDescriptors.UntypedCallback, schema, raw.Id, names.Count == 0 ? "any value" : string.Join(", ", names));
        }
    }
}
