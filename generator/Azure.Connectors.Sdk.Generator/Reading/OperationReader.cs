using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads one operation.</summary>
internal sealed class OperationReader(
    ParameterReader parameters, ContentReader contents, PageReader pages, SchemaReader schemas, EffectsReader effects)
{
    private static readonly OperationEffects s_unknown = new(false, false, false, IsDestructive: true, false);

    public OperationSpec Read(RawOperation raw)
    {
        OperationInputs inputs = parameters.Read(raw);
        ParameterSpec.Body? body = contents.ReadBody(raw, inputs.Body, inputs.Parameters);
        ResponseSpec response = contents.ReadResponse(raw);
        schemas.Drain();
        PageSpec? page = raw.IsTrigger ? null : pages.Read(raw, response);
        OperationSpec operation = new(
            raw.Id,
            raw.Method,
            raw.Path,
            inputs.PathSegments.ToImmutableEquatableArray(),
            Texts.NotEmpty(raw.Node.TextOf("summary")),
            Texts.Description(raw.Node),
            raw.Node.IsTrueAt("deprecated"),
            raw.Visibility == OperationVisibility.Internal ? OperationKind.Discovery : OperationKind.Action,
            raw.Visibility,
            s_unknown,
            (body is null ? inputs.Parameters : [.. inputs.Parameters, body]).ToImmutableEquatableArray(),
            contents.ReadForm(raw, inputs.Parameters),
            response,
            page)
        {
            RemovedOn = RemovedElement.DateOf(raw.Node),
        };
        return operation with { Effects = effects.Read(raw, operation) };
    }
}
