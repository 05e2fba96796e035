using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads the <c>x-ms-dynamic-*</c> extensions.</summary>
internal sealed class DynamicReader(OperationIndex operations, SpecReport report)
{
    public static readonly IReadOnlyList<string> Keys =
        ["x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-tree", "x-ms-dynamic-schema", "x-ms-dynamic-properties"];

    private readonly HashSet<string> _builtIns = new(StringComparer.Ordinal);

    public static bool HasDynamicSchema(JsonNode node) => node["x-ms-dynamic-schema"] is { IsObject: true } || node["x-ms-dynamic-properties"] is { IsObject: true };

    /// <param name="node">A parameter or schema.</param>
    /// <param name="target">What it refers to: where the node has none of the extensions, the target's count.</param>
    /// <param name="owner">What to call it in a diagnostic.</param>
    public DynamicSpec? Read(JsonNode node, JsonNode? target, string owner)
    {
        DynamicSourceSpec? values = ReadValues(node, owner) ?? (target is null ? null : ReadValues(target, owner));
        DynamicSourceSpec? schema = ReadSchema(node, owner) ?? (target is null ? null : ReadSchema(target, owner));
        return values is null && schema is null ? null : new DynamicSpec(values, schema);
    }

    /// <summary>The first source with an operation to ask: a capability such as <c>file-picker</c> often stands beside the operation that does its work.</summary>
    private DynamicSourceSpec? ReadValues(JsonNode node, string owner)
    {
        DynamicSourceSpec? values = ReadSource(node["x-ms-dynamic-values"], owner, "value-collection", "value-path", "value-title");
        return values is { OperationId.Length: > 0 }
            ? values
            : ReadSource(node["x-ms-dynamic-list"], owner, "itemsPath", "itemValuePath", "itemTitlePath")
                ?? ReadSource(node["x-ms-dynamic-tree"]?["open"], owner, "itemsPath", "itemValuePath", "itemTitlePath")
                ?? values;
    }

    private DynamicSourceSpec? ReadSchema(JsonNode node, string owner) =>
        ReadSource(node["x-ms-dynamic-schema"], owner, null, "value-path", null)
        ?? ReadSource(node["x-ms-dynamic-properties"], owner, null, "itemValuePath", null);

    private DynamicSourceSpec? ReadSource(JsonNode? source, string owner, string? collection, string value, string? title)
    {
        if (source is null || source.IsNull)
        {
            return null;
        }

        if (!source.IsObject)
        {
            report.Add(ConnectorDescriptors.UnusableDynamicSource, source, owner, "dynamic metadata is an object");
            return null;
        }

        string? operationId = Texts.NotEmpty(source.TextOf("operationId"));
        string? capability = Texts.NotEmpty(source.TextOf("capability"));
        if (operationId is null && capability is null)
        {
            NoteNoOperation(source, owner);
            return null;
        }

        if (operationId is not null && operations.Find(operationId) is null)
        {
            report.Add(ConnectorDescriptors.DanglingDynamicSource, source["operationId"]!, owner, operationId, DidYouMean.Suggest(operationId, operations.Ids));
            return null;
        }

        return new DynamicSourceSpec(
            operationId ?? "",
            capability,
            ReadArguments(source.ObjectAt("parameters")),
            collection is null ? null : source.TextOf(collection),
            source.TextOf(value),
            title is null ? null : source.TextOf(title));
    }

    /// <summary>A picker that the designer brings along is noted once in a spec.</summary>
    private void NoteNoOperation(JsonNode source, string owner)
    {
        string? builtIn = Texts.NotEmpty(source.TextOf("builtInOperation"));
        if (builtIn is null)
        {
            report.Add(ConnectorDescriptors.UnusableDynamicSource, source, owner, "it names no operation");
        }
        else if (_builtIns.Add(builtIn))
        {
            report.Add(ConnectorDescriptors.UnusableDynamicSource, source, owner, "'" + builtIn + "' is no operation of this connector (noted once)");
        }
    }

    private static ImmutableEquatableArray<DynamicArgumentSpec> ReadArguments(JsonNode? parameters)
    {
        List<DynamicArgumentSpec> arguments = [];
        foreach (JsonMember member in parameters?.Members ?? [])
        {
            string? reference = member.Value.TextOf("parameter") ?? member.Value.TextOf("parameterReference");
            if (reference is not null)
            {
                arguments.Add(new DynamicArgumentSpec(member.Name, reference, null));
            }
            else if (!member.Value.IsObject)
            {
                arguments.Add(new DynamicArgumentSpec(member.Name, null, member.Value.ToJson()));
            }
            else if (member.Value["value"] is { } literal)
            {
                arguments.Add(new DynamicArgumentSpec(member.Name, null, literal.ToJson()));
            }
        }

        return arguments.ToImmutableEquatableArray();
    }
}
