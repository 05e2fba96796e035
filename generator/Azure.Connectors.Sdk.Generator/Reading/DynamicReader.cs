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

    /// <summary>Gets whether the node itself declares it.</summary>
    public static bool HasOwnSchema(JsonNode node) =>
        node["x-ms-dynamic-schema"] is { IsObject: true } || node["x-ms-dynamic-properties"] is { IsObject: true };

    /// <summary>Whether the service determines both schemas with the same response.</summary>
    public bool IsSameSchema(JsonNode node, JsonNode other) =>
        SchemaSources(node).Any(source => SchemaSources(other).Any(source.IsSameSchemaAs));

    /// <param name="owner">The name of the place in a diagnostic.</param>
    /// <param name="node">A parameter, a response or a schema.</param>
    /// <param name="second">The node that is used if the first has no value.</param>
    public DynamicSpec? Read(string owner, JsonNode node, JsonNode? second = null) => Read(owner, node, second, 0);

    private DynamicSpec? Read(string owner, JsonNode node, JsonNode? second, int depth)
    {
        DynamicHolder first = _holders.Of(node);
        DynamicHolder other = second is null ? default : _holders.Of(second);
        DynamicSourceSpec? values = null;
        DynamicSourceSpec? schema = null;
        DynamicTreeSpec? tree = null;
        foreach (JsonNode holder in first.Nodes.Concat(other.Nodes))
        {
            DynamicTreeSpec? found = ReadTree(holder, owner);
            values ??= ReadValues(holder, owner, found?.Open);
            schema ??= ReadSchema(holder, owner);
            tree ??= found;
        }

        DynamicWithinSpec? within = depth == MaxDepth ? null : ReadWithin(owner, first, depth) ?? ReadWithin(owner, other, depth);
        return values is null && schema is null && tree is null && within is null
            ? null
            : new DynamicSpec(values, schema, within, tree);
    }

    private DynamicWithinSpec? ReadWithin(string owner, DynamicHolder holder, int depth)
    {
        // The members of an object are places of their own.
        if (holder.HasProperties || holder.Container is not { } container)
        {
            return null;
        }

        (string step, JsonNode node) = container.ObjectAt("items") is { } items
            ? ("[]", items)
            : ("{}", container.ObjectAt("additionalProperties")!);
        if (step == "{}" && IsSameSchema(container, node))
        {
            return null;
        }

        return Read(owner + step, node, null, depth + 1) is { } found ? new DynamicWithinSpec(step, found) : null;
    }

    private IEnumerable<DynamicSourceSpec> SchemaSources(JsonNode node) =>
        from holder in _holders.Of(node).Nodes
        from extension in DynamicMetadata.Schemas(new NodeMetadata(holder))
        where extension.Source!.IsObject
        select ToSpec(DynamicMetadata.Read(extension));

    /// <param name="node">The node with the extensions.</param>
    /// <param name="owner">The name of the place in a diagnostic.</param>
    /// <param name="root">The source of the root of the node's tree, whose items are values where nothing else lists them.</param>
    private DynamicSourceSpec? ReadValues(JsonNode node, string owner, DynamicSourceSpec? root)
    {
        DynamicSourceSpec? first = null;
        foreach (DynamicExtension extension in DynamicMetadata.Values(new NodeMetadata(node)))
        {
            DynamicSourceSpec? found = extension.IsTreeRoot ? root?.AsList() : ReadSource(extension, owner);
            if (found is { OperationId.Length: > 0 })
            {
                return found;
            }

            first ??= found;
        }

        return first;
    }

    private DynamicTreeSpec? ReadTree(JsonNode node, string owner)
    {
        if (node[DynamicMetadata.Tree] is not { } tree)
        {
            return null;
        }

        NodeMetadata metadata = new(node);
        DynamicSourceSpec? open = ReadLevel(metadata, DynamicMetadata.TreeRoot, owner);
        DynamicSourceSpec? browse = ReadLevel(metadata, DynamicMetadata.TreeChildren, owner);
        if (open is null && browse is null)
        {
            return null;
        }

        JsonNode? settings = tree.ObjectAt("settings");
        return new DynamicTreeSpec(open, browse, CanSelect("canSelectParentNodes"), CanSelect("canSelectLeafNodes"));

        bool CanSelect(string setting) =>
            settings?.TextOf(setting) is not { } text || !text.Equals("false", StringComparison.OrdinalIgnoreCase);
    }

    private DynamicSourceSpec? ReadLevel(NodeMetadata holder, string level, string owner)
    {
        DynamicExtension extension = DynamicMetadata.TreeLevel(holder, level);
        DynamicSourceSpec? source = ReadSource(extension, owner);
        NoteUnreadable(source?.ParentCondition, "itemIsParent", "each item can contain others");
        NoteUnreadable(source?.SelectableCondition, "selectableFilter", "each item can be selected");
        return source;

        void NoteUnreadable(string? condition, string name, string effect)
        {
            if (condition is not null && ItemCondition.Parse(condition) is null && extension.Source is NodeMetadata { Node: { } node })
            {
                report.Add(
                    ConnectorDescriptors.UnusableDynamicSource,
                    new DiagnosticSubject.Schema(owner),
                    node[name]!,
                    $"The {name} of {owner}",
                    "it isn't a condition such as (IsFolder eq true), so " + effect);
            }
        }
    }

    private DynamicSourceSpec? ReadSchema(JsonNode node, string owner) =>
        DynamicMetadata.Schemas(new NodeMetadata(node))
            .Select(extension => ReadSource(extension, owner))
            .FirstOrDefault(found => found is not null);

    private DynamicSourceSpec? ReadSource(DynamicExtension extension, string owner)
    {
        if (extension.Source is not NodeMetadata { Node: { IsNull: false } source })
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

        DynamicSourceSpec read = ToSpec(DynamicMetadata.Read(extension));
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

    private static DynamicSourceSpec ToSpec(DynamicSourceForm form) => new(
        form.OperationId,
        form.Capability,
        form.Arguments
            .Select(argument => new DynamicArgumentSpec(
                argument.Name,
                argument.Reference,
                argument.LiteralJson,
                argument.NodePath,
                argument.AlternativeType,
                argument.IsRequired))
            .ToImmutableEquatableArray(),
        form.CollectionPath,
        form.ValuePath,
        form.TitlePath,
        form.FullTitlePath,
        form.ParentCondition,
        form.SelectableCondition);

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
}
