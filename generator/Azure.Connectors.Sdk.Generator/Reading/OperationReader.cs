using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads one operation.</summary>
internal sealed class OperationReader(ParameterReader parameters, ContentReader contents, PageReader pages, SchemaReader schemas)
{
    public OperationSpec Read(RawOperation raw)
    {
        OperationInputs inputs = parameters.Read(raw);
        BodySpec? body = contents.ReadBody(raw, inputs.Body, inputs.Parameters);
        ResponseSpec response = contents.ReadResponse(raw);
        schemas.Drain();
        PageSpec? page = raw.IsTrigger ? null : pages.Read(raw, response);
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
}
