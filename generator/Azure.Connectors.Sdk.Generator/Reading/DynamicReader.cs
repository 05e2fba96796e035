using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads the <c>x-ms-dynamic-*</c> extensions, wherever they occur: on a node, where its reference leads, in the parts of its <c>allOf</c>,
/// on a list's items and a map's values.
/// </summary>
internal sealed class DynamicReader(SwaggerDocument document, OperationIndex operations, SpecReport report)
{
    private const int MaxDepth = 16;

    public static readonly IReadOnlyList<string> Keys =
        ["x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-tree", "x-ms-dynamic-schema", "x-ms-dynamic-properties"];

    private readonly DynamicHolders _holders = new(document);
    private readonly HashSet<string> _builtIns = new(StringComparer.Ordinal);

    /// <summary>Whether the service determines the schema of the value.</summary>
    public bool HasSchema(JsonNode node) => _holders.Of(node).Nodes.Any(HasOwnSchema);

    /// <summary>Whether the node itself says so.</summary>
    public static bool HasOwnSchema(JsonNode node) =>
        node["x-ms-dynamic-schema"] is { IsObject: true } || node["x-ms-dynamic-properties"] is { IsObject: true };

    /// <summary>Whether the service determines both schemas with the same response.</summary>
    public bool IsSameSchema(JsonNode node, JsonNode other) =>
        SchemaSources(node).Any(source => SchemaSources(other).Any(source.IsSameSchemaAs));

    /// <param name="owner">The name of the place in a diagnostic.</param>
    /// <param name="node">A parameter, a response or a schema.</param>
    /// <param name="second">What counts where the first says nothing.</param>
    public DynamicSpec? Read(string owner, JsonNode node, JsonNode? second = null) => Read(owner, node, second, 0);

    private DynamicSpec? Read(string owner, JsonNode node, JsonNode? second, int depth)
    {
        DynamicHolder first = _holders.Of(node);
        DynamicHolder other = second is null ? default : _holders.Of(second);
        DynamicSourceSpec? values = null;
        DynamicSourceSpec? schema = null;
        foreach (JsonNode holder in first.Nodes.Concat(other.Nodes))
        {
            values ??= ReadValues(holder, owner);
            schema ??= ReadSchema(holder, owner);
        }

        DynamicWithinSpec? within = depth == MaxDepth ? null : ReadWithin(owner, first, depth) ?? ReadWithin(owner, other, depth);
        return values is null && schema is null && within is null ? null : new DynamicSpec(values, schema, within);
    }

    private DynamicWithinSpec? ReadWithin(string owner, DynamicHolder holder, int depth)
    {
        // The members of an object are places of their own.
        if (holder.HasProperties || holder.Container is not { } container)
        {
            return null;
        }

        (
            string step,
            JsonNode node) = container.ObjectAt("items") is { } items ? ("[]", items) : ("{}", container.ObjectAt("additionalProperties")!);
        return step == "{}" && IsSameSchema(container, node) ? null
            : Read(owner + step, node, null, depth + 1) is { } found ? new DynamicWithinSpec(step, found)
            : null;
    }

    private IEnumerable<DynamicSourceSpec> SchemaSources(JsonNode node)
    {
        foreach (JsonNode holder in _holders.Of(node).Nodes)
        {
            if (holder.ObjectAt("x-ms-dynamic-schema") is { } schema)
            {
                yield return ToSource(schema, null, "value-path", null);
            }

            if (holder.ObjectAt("x-ms-dynamic-properties") is { } properties)
            {
                yield return ToSource(properties, null, "itemValuePath", null);
            }
        }
    }

    /// <summary>
    /// The first source with an operation to ask: a capability such as <c>file-picker</c> often stands beside the operation that does its
    /// work.
    /// </summary>
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
            report.Add(
                ConnectorDescriptors.UnusableDynamicSource,
                new DiagnosticSubject.Schema(owner),
                source,
                owner,
                "dynamic metadata is an object");
            return null;
        }

        DynamicSourceSpec read = ToSource(source, collection, value, title);
        if (read is { OperationId: "", Capability: null })
        {
            NoteNoOperation(source, owner);
            return null;
        }

        if (read.OperationId.Length > 0 && operations.Find(read.OperationId) is null)
        {
            report.Add(
                ConnectorDescriptors.DanglingDynamicSource,
                new DiagnosticSubject.Schema(owner),
                source["operationId"]!,
                owner,
                read.OperationId,
                report.DidYouMean(read.OperationId, operations.Ids));
            return null;
        }

        return read;
    }

    private static DynamicSourceSpec ToSource(JsonNode source, string? collection, string value, string? title) => new(
        Texts.NotEmpty(source.TextOf("operationId")) ?? "",
        Texts.NotEmpty(source.TextOf("capability")),
        ReadArguments(source.ObjectAt("parameters")),
        collection is null ? null : source.TextOf(collection),
        source.TextOf(value),
        title is null ? null : source.TextOf(title));

    /// <summary>A picker that the designer brings along is noted once in a spec.</summary>
    private void NoteNoOperation(JsonNode source, string owner)
    {
        string? builtIn = Texts.NotEmpty(source.TextOf("builtInOperation"));
        if (builtIn is null)
        {
            report.Add(
                ConnectorDescriptors.UnusableDynamicSource, new DiagnosticSubject.Schema(owner), source, owner, "it names no operation");
        }
        else if (_builtIns.Add(builtIn))
        {
            report.Add(
                ConnectorDescriptors.UnusableDynamicSource,
                new DiagnosticSubject.Schema(owner),
                source,
                owner,
                "'" + builtIn + "' is no operation of this connector (noted once)");
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
