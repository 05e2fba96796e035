using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Definitions;
using Azure.Connectors.Sdk.Agents.Results;
using Azure.Connectors.Sdk.Agents.Validation;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Values;

/// <summary>
/// Represents a function that finds the values of arguments, such as the teams, the lists or the folders. It only reads, so it requires no
/// approval.
/// </summary>
internal sealed class ValuesTool : AIFunction
{
    /// <summary>The name, without the prefix.</summary>
    public const string Suffix = "FindValues";

    private readonly ToolContext _context;
    private readonly Dictionary<string, ValuesLocation> _locations;

    public ValuesTool(ToolContext context, string name, IReadOnlyList<ValuesLocation> locations)
    {
        _context = context;
        Name = name;
        JsonSchema = ValuesSchema.Write(locations);
        _locations = locations.ToDictionary(location => location.Name, StringComparer.Ordinal);
    }

    public override string Name { get; }

    public override string Description =>
        "Finds the values that an argument of another tool can have, such as IDs of teams, lists or folders, with their titles.";

    public override JsonElement JsonSchema { get; }

    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken) =>
        (await CallAsync(arguments, cancellationToken).ConfigureAwait(false)).Json;

    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    internal async ValueTask<ToolResult> CallAsync(
        IEnumerable<KeyValuePair<string, object?>> arguments, CancellationToken cancellationToken)
    {
        JsonElement given;
        try
        {
            given = ToolArguments.Read(arguments);
        }
        catch (ArgumentException e)
        {
            return ToolResults.ArgumentError([e.Message]);
        }

        if (SchemaValidator.Validate(JsonSchema, given) is { Count: > 0 } errors)
        {
            return ToolResults.ArgumentError(errors);
        }

        ValuesLocation location = _locations[given.GetProperty(ValuesSchema.Argument).GetString()!];
        ToolTelemetry.TagOperation(_context.ApiName, location.Source.OperationId);
        return await ToolErrors.CatchAsync(() => FindAsync(location, given, cancellationToken), location.HasArgument)
            .ConfigureAwait(false);
    }

    private async ValueTask<ToolResult> FindAsync(ValuesLocation location, JsonElement given, CancellationToken cancellationToken)
    {
        JsonElement known = given.TryGetProperty(ValuesSchema.Known, out JsonElement arguments) ? arguments : ToolArguments.Read(null);
        string? unknown = known.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !IsArgument(location.Tool, name));
        if (unknown is not null)
        {
            return ToolResults.ArgumentError([ArgumentLocation.Describe([ValuesSchema.Known, unknown], "is unknown")]);
        }

        JsonElement list = ToolArguments.Without(given, ToolDefinition.Cursor);
        PagePosition position = default;
        if (given.TryGetProperty(ToolDefinition.Cursor, out JsonElement cursor))
        {
            if (_context.Cursors.Unprotect(cursor.GetString()!, Name, list) is not { } found)
            {
                return ToolResults.CursorError();
            }

            position = found;
        }

        ConnectorDynamicTreeNode? parent = null;
        if (given.TryGetProperty(ValuesSchema.Parent, out JsonElement token)
            && !TryReadParent(token.GetString()!, location, known, out parent))
        {
            return ToolResults.ArgumentError(["'parent' isn't the 'parent' of a value of this argument with these known arguments."]);
        }

        IReadOnlyList<FoundValue> values = await GetAsync(location, known, parent, cancellationToken).ConfigureAwait(false);
        string? search = given.TryGetProperty(ValuesSchema.Search, out JsonElement text) ? text.GetString() : null;
        ListPart part = ListPart.Take(
            [.. values.Where(value => value.Matches(search)).Select(value => value.ToJson(node => Protect(node, location, known)))],
            position.Offset,
            _context.MaxResultLength);
        string? next = part.Remaining > 0 ? _context.Cursors.Protect(new(null, part.End), Name, list) : null;
        return ToolResults.List(_context.ApiName, part, ResponseList.WriteItems, next, omitted: 0);
    }

    private async Task<IReadOnlyList<FoundValue>> GetAsync(
        ValuesLocation location, JsonElement known, ConnectorDynamicTreeNode? parent, CancellationToken cancellationToken)
    {
        string operationId = location.Tool.Operation.Id;
        Dictionary<string, object?> arguments = location.Tool.OperationArguments(known);
        List<FoundValue> values = [];
        if (location.Tree is null)
        {
            foreach (ConnectorDynamicValue value in await _context.Client.GetDynamicValuesAsync(
                _context.Catalog, operationId, location.Location, arguments, cancellationToken).ConfigureAwait(false))
            {
                values.Add(new(value.Value, value.Title, null));
            }

            return values;
        }

        await foreach (ConnectorDynamicTreeNode node in _context.Client.GetDynamicTreeNodesAsync(
            _context.Catalog, operationId, location.Location, parent, arguments, cancellationToken).ConfigureAwait(false))
        {
            values.Add(new(node.Value, node.FullTitle ?? node.Title, node));
        }

        return values;
    }

    private static bool IsArgument(ToolDefinition tool, string name) => tool.Arguments.Any(argument => argument.Property == name);

    // The request of the values within a node uses members of the node, which therefore must not come from a model.
    private string Protect(ConnectorDynamicTreeNode node, ValuesLocation location, JsonElement known)
    {
        string json = CompactJson.Write(writer =>
        {
            writer.WriteStartArray();
            writer.WriteRawValue(CompactJson.Of(node.Value), skipInputValidation: true);
            writer.WriteRawValue(CompactJson.Of(node.Item), skipInputValidation: true);
            writer.WriteEndArray();
        });
        return _context.Cursors.Protect(new(json, 0), location.Name, known);
    }

    private bool TryReadParent(string token, ValuesLocation location, JsonElement known, out ConnectorDynamicTreeNode? parent)
    {
        parent = null;
        if (_context.Cursors.Unprotect(token, location.Name, known) is not { Link: { } json })
        {
            return false;
        }

        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        JsonElement node = document.RootElement.Clone();
        parent = ConnectorModelFactory.ConnectorDynamicTreeNode(node[0], item: node[1]);
        return true;
    }
}
