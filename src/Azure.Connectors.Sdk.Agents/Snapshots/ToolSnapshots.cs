using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Validation;

namespace Azure.Connectors.Sdk.Agents.Snapshots;

/// <summary>Finds the schema of a body in schema snapshots.</summary>
internal sealed class ToolSnapshots(ConnectorOperationCatalog catalog, ConnectorToolOptions options)
{
    private readonly List<ToolSnapshot> _all = [.. options.Snapshots.SelectMany(content => ToolSnapshot.Read(content, catalog.ApiName))];
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Gets the schema of the body, or null if no snapshot has it.</summary>
    public BodySchema? Find(ConnectorOperation operation)
    {
        if (operation.Body?.DynamicSchema is not { } source)
        {
            return null;
        }

        foreach (ToolSnapshot snapshot in _all.Where(snapshot => IsRequestedBy(snapshot, source, operation)))
        {
            if (FindMember(snapshot.Response, source.ValuePath) is { ValueKind: JsonValueKind.Object } schema)
            {
                _used.Add(snapshot.Name);
                return new(schema, snapshot.Values, isNew: operation.Method == "POST");
            }
        }

        return null;
    }

    /// <exception cref="ArgumentException">A snapshot applies to none of the tools.</exception>
    public void CheckUsed()
    {
        if (_all.Find(snapshot => !_used.Contains(snapshot.Name)) is { } unused)
        {
            string names = string.Join(", ", unused.Arguments.Keys.Select(name => $"'{name}'"));
            throw new ArgumentException(
                $"The schema snapshot '{unused.Name}' applies to no tool. Select an operation whose body has the schema, and set the "
                    + $"arguments of the snapshot in {nameof(ConnectorToolOptions.Arguments)}: {names}.");
        }
    }

    // Each argument of the snapshot is an equal literal of the spec, or an equal argument that the application sets. A model could choose
    // another value, whose schema differs.
    private bool IsRequestedBy(ToolSnapshot snapshot, ConnectorDynamicSource source, ConnectorOperation operation) =>
        snapshot.Operation == source.OperationId
        && snapshot.Arguments.All(argument => source.Arguments.FirstOrDefault(known => known.Name == argument.Key) is { } known
            && TextOf(known, operation) == argument.Value);

    private string? TextOf(ConnectorDynamicArgument argument, ConnectorOperation operation)
    {
        if (argument.Reference is { } reference
            && operation.Parameters.FirstOrDefault(known => known.Name == reference || known.Key == reference) is { } parameter
            && (options.Arguments.TryGetValue(parameter.Key, out object? value)
                || options.Arguments.TryGetValue(parameter.Name, out value)))
        {
            JsonElement json = ToolArguments.Read([KeyValuePair.Create(parameter.Name, value)]);
            return ToolSnapshot.TextOf(json.GetProperty(parameter.Name));
        }

        if (argument.LiteralJson is not { } literal)
        {
            return null;
        }

        using JsonDocument document = JsonDocument.Parse(literal);
        return ToolSnapshot.TextOf(document.RootElement);
    }

    // Specs spell the members of a path differently from the service.
    private static JsonElement? FindMember(JsonElement response, string? path)
    {
        JsonElement found = response;
        foreach (string name in (path ?? "").Split(['/', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            JsonElement[] members = found.ValueKind != JsonValueKind.Object
                ? []
                : [
                    .. found.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                        .OrderBy(member => member.Name != name).Select(member => member.Value),
                ];
            if (members.Length == 0)
            {
                return null;
            }

            found = members[0];
        }

        return found;
    }
}
