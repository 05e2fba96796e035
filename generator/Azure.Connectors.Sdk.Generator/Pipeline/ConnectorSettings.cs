using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>What the item says of a connector, and <c>connector.json</c> where the item is silent.</summary>
/// <param name="IsDynamic">Null: decided by what the spec holds.</param>
internal sealed record ConnectorSettings(
    string SpecPath,
    string ApiName,
    string ServiceName,
    string Namespace,
    bool? IsDynamic,
    ImmutableEquatableArray<string> Operations,
    ImmutableEquatableArray<string> Acknowledged,
    ImmutableEquatableArray<SpecDiagnostic> Diagnostics)
{
    public static ConnectorSettings From(SpecInput input)
    {
        List<SpecDiagnostic> diagnostics = [];
        JsonNode? file = input.ConnectorFile is { } sibling ? SiblingReader.Read(sibling, diagnostics) : null;
        SelectedFile spec = input.Spec;
        string apiName = spec.ApiName ?? file?.TextOf("apiName") ?? Path.GetFileName(spec.Folder);
        apiName = apiName.Length > 0 ? apiName : Path.GetFileNameWithoutExtension(spec.Path);
        string? asked = spec.ServiceName ?? file?.TextOf("serviceName");
        if (asked is not null && !Identifier.IsValid(asked))
        {
            diagnostics.Add(new(PipelineDescriptors.UnusableSetting.Id, spec.Path, null, Arguments("ServiceName", asked, "it must be a C# identifier")));
            asked = null;
        }

        string serviceName = asked ?? Identifier.Pascal(apiName, "Connector");
        string? @namespace = spec.Namespace;
        if (@namespace is not null && !@namespace.Split('.').All(Identifier.IsValid))
        {
            diagnostics.Add(new(PipelineDescriptors.UnusableSetting.Id, spec.Path, null, Arguments("Namespace", @namespace, "it must be C# identifiers with dots between them")));
            @namespace = null;
        }

        return new(
            spec.Path,
            apiName,
            serviceName,
            @namespace ?? DefaultNamespace(serviceName),
            Models(spec.ConnectorModels, "ConnectorModels", spec.Path, diagnostics) ?? Models(file?.TextOf("models"), "models", input.ConnectorFile?.Path ?? "", diagnostics),
            spec.Operations,
            (file?.ArrayAt("acknowledged")?.Items ?? []).Where(item => item.IsString).Select(item => item.Text).ToImmutableEquatableArray(),
            diagnostics.ToImmutableEquatableArray());
    }

    /// <summary>The namespace of a client whose item names none.</summary>
    public static string DefaultNamespace(string serviceName) => "Azure.Connectors.Sdk." + serviceName;

    private static bool? Models(string? value, string setting, string path, List<SpecDiagnostic> diagnostics)
    {
        switch (value)
        {
            case null:
                return null;
            case "typed":
                return false;
            case "dynamic":
                return true;
            default:
                diagnostics.Add(new(PipelineDescriptors.UnusableSetting.Id, path, null, Arguments(setting, value, "it must be 'typed' or 'dynamic'")));
                return null;
        }
    }

    private static ImmutableEquatableArray<string> Arguments(params string[] arguments) => arguments.ToImmutableEquatableArray();
}
