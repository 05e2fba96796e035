using Azure.Connectors.Sdk.Agents.Definitions;

namespace Azure.Connectors.Sdk.Agents.Values;

/// <summary>Represents an argument of a tool, or a part of one, whose values another operation lists.</summary>
/// <param name="Name">The name for a model: the tool, a slash and the property, such as <c>teams_PostMessage/body/recipient</c>.</param>
/// <param name="Tool">The tool.</param>
/// <param name="Location">The location in the operation.</param>
/// <param name="Source">The source of the values, or of the nodes at the root of the tree.</param>
/// <param name="Tree">The tree, or null if the values are a list.</param>
internal sealed record ValuesLocation(
    string Name, ToolDefinition Tool, string Location, ConnectorDynamicSource Source, ConnectorDynamicTree? Tree)
{
    // A body can contain itself.
    private const int MaxParts = 200;

    /// <summary>Finds the locations in the arguments that a model specifies.</summary>
    public static IEnumerable<ValuesLocation> Find(ToolDefinition tool, ConnectorOperationCatalog catalog) =>
        tool.Arguments.SelectMany(argument => Find(tool, argument, catalog));

    /// <summary>Gets the locations of an operation's arguments that the request of the values needs.</summary>
    public bool HasArgument(string? name) =>
        Tool.HasArgument(name)
        || new[] { Source, Tree?.Browse }.Any(source => source?.Arguments.Any(a => a.Name == name || a.Reference == name) == true);

    private static IEnumerable<ValuesLocation> Find(ToolDefinition tool, ToolArgument argument, ConnectorOperationCatalog catalog)
    {
        Queue<(string Path, ConnectorDynamicMember Part)> parts = new([("", RootOf(tool.Operation, argument))]);
        for (int count = 0; count < MaxParts && parts.TryDequeue(out (string Path, ConnectorDynamicMember Part) next); count++)
        {
            ConnectorDynamicTree? tree = IsAllowed(next.Part.Tree, catalog) ? next.Part.Tree : null;
            ConnectorDynamicSource? source = tree?.Open ?? next.Part.Values;
            if (source is not null && IsAllowed(source, catalog))
            {
                yield return new($"{tool.Name}/{argument.Property}{next.Path}", tool, argument.Key + next.Path, source, tree);
            }

            foreach (ConnectorDynamicMember member in next.Part.Members)
            {
                parts.Enqueue((member.Name[0] is '[' or '{' ? next.Path + member.Name : $"{next.Path}/{member.Name}", member));
            }
        }
    }

    private static ConnectorDynamicMember RootOf(ConnectorOperation operation, ToolArgument argument)
    {
        if (operation.Body is { } body && body.Key == argument.Key)
        {
            return new()
            {
                Name = body.Key,
                Values = body.DynamicValues,
                Tree = body.DynamicTree,
                CreateMembers = () => body.DynamicMembers,
            };
        }

        ConnectorParameter parameter = operation.Parameters.First(parameter => parameter.Key == argument.Key);
        return new()
        {
            Name = parameter.Key,
            Values = parameter.DynamicValues,
            Tree = parameter.DynamicTree,
            CreateMembers = () => parameter.DynamicMembers,
        };
    }

    private static bool IsAllowed(ConnectorDynamicTree? tree, ConnectorOperationCatalog catalog) =>
        tree is { Open: { } open } && IsAllowed(open, catalog) && (tree.Browse is not { } browse || IsAllowed(browse, catalog));

    // A spec can name any operation as the source of values, so one with an effect isn't requested.
    private static bool IsAllowed(ConnectorDynamicSource source, ConnectorOperationCatalog catalog) =>
        source.OperationId.Length > 0
        && catalog.Find(source.OperationId) is { RequiresConfirmation: false } operation
        && (operation.IsReadOnly || (operation.Kind == ConnectorOperationKind.Discovery && operation.Method is "GET" or "HEAD" or "POST"));
}
