namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Determines which operations are kept: all public ones and those that dynamic metadata in responses refers to, or the selected ones; and
/// those that their dynamic metadata, <c>x-ms-notification</c> or the root's <c>x-ms-capabilities</c> lead to, through schemas and through
/// one another.
/// </summary>
internal sealed class OperationReach
{
    private readonly HashSet<string> _followedKinds = new(StringComparer.Ordinal);
    private readonly SwaggerDocument _document;
    private readonly OperationIndex _operations;
    private readonly Dictionary<JsonNode, RawOperation> _byNode;
    private readonly JsonNode? _capabilities;
    private readonly HashSet<RawOperation> _kept = [];
    private readonly HashSet<JsonNode> _seen = [];
    private readonly Stack<JsonNode> _pending = new();

    private OperationReach(SwaggerDocument document, OperationIndex operations)
    {
        _document = document;
        _operations = operations;
        _byNode = operations.Operations.ToLookup(operation => operation.Node).ToDictionary(group => group.Key, group => group.First());
        _capabilities = document.Root.ObjectAt("x-ms-capabilities");
    }

    public static HashSet<RawOperation> Find(
        SwaggerDocument document,
        OperationIndex operations,
        IReadOnlyCollection<RawOperation>? selected,
        bool includeInternal,
        IReadOnlyCollection<RawOperation> ofResponses)
    {
        OperationReach reach = new(document, operations);
        if (selected is null)
        {
            reach.FollowMetadata(reach._capabilities);
        }

        foreach (RawOperation operation in selected ?? operations.Operations.Where(IsPublic).Concat(ofResponses))
        {
            reach.Keep(operation);
        }

        foreach (RawOperation operation in operations.Operations.Where(operation => includeInternal && !IsPublic(operation)))
        {
            reach.Keep(operation);
        }

        reach.Run();
        return reach._kept;
    }

    private static bool IsPublic(RawOperation operation) => operation.Visibility != Model.OperationVisibility.Internal;

    private void Keep(RawOperation operation)
    {
        if (_kept.Add(operation))
        {
            _pending.Push(operation.Node);
            if (operation.PathItem["parameters"] is { } shared)
            {
                _pending.Push(shared);
            }

            if (operation.NotificationContent is { } content)
            {
                _pending.Push(content);
            }
        }
    }

    private void Run()
    {
        while (_pending.Count > 0)
        {
            JsonNode node = _pending.Pop();
            if (_seen.Add(node))
            {
                Visit(node);
            }
        }
    }

    private void Visit(JsonNode node)
    {
        foreach (JsonMember member in node.Members)
        {
            if (member.Name == "$ref" && member.Value.IsString)
            {
                if (_document.Find(member.Value.Text) is { } target)
                {
                    _pending.Push(target.Node);
                    PushKinds(target);
                }
            }
            else if (member.Name == "x-ms-notification" || DynamicReader.Keys.Contains(member.Name))
            {
                FollowMetadata(member.Value);
            }
            else if (member.Value.IsObject || member.Value.IsArray)
            {
                _pending.Push(member.Value);
            }
        }

        foreach (JsonNode item in node.Items)
        {
            if (item.IsObject || item.IsArray)
            {
                _pending.Push(item);
            }
        }
    }

    private void PushKinds(SchemaTarget target)
    {
        // Every kind refers to its base: without this the kinds would be pushed once for each of them.
        if (target.IsDefinition && _followedKinds.Add(target.Name))
        {
            foreach (string kind in _document.KindsOf(target.Name))
            {
                _pending.Push(_document.Definitions![kind]!);
            }
        }
    }

    private void FollowMetadata(JsonNode? metadata)
    {
        if (metadata is null)
        {
            return;
        }

        if (metadata.TextOf("operationId") is { } id && _operations.Find(id) is { } operation)
        {
            Keep(operation);
        }

        if (metadata.TextOf("capability") is { } capability
            && _capabilities?[capability] is { } named
            && !ReferenceEquals(named, metadata)
            && _seen.Add(named))
        {
            FollowMetadata(named);
        }

        foreach (JsonMember member in metadata.Members)
        {
            if (member.Name == "$ref" && member.Value.IsString)
            {
                FollowReference(member.Value.Text);
            }
            else if (member.Value.IsObject)
            {
                FollowMetadata(member.Value);
            }
        }
    }

    /// <summary>A reference to an operation's own place in <c>paths</c>.</summary>
    private void FollowReference(string reference)
    {
        if (_document.Find(reference)?.Node is { } node && _byNode.TryGetValue(node, out RawOperation? operation))
        {
            Keep(operation);
        }
    }
}
