using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents what all calls of an operation have in common: the order in which the request is written, and the names of the arguments. It
/// is determined once, so that a call assembles nothing that it takes apart again.
/// </summary>
internal sealed class OperationPlan
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];
    private readonly HashSet<string> _shared;

    /// <param name="operation">The operation.</param>
    /// <param name="acceptsConstants">Whether constants are arguments: the spec decides what a discovery operation is called with.</param>
    /// <exception cref="InvalidOperationException">A segment of the path names a parameter that the operation doesn't have.</exception>
    public OperationPlan(ConnectorOperation operation, bool acceptsConstants = false)
    {
        Operation = operation;
        Method = RequestMethod.Parse(operation.Method);

        // A trigger that polls returns 202 when there is no event, with a Location for the next poll.
        Accepted = operation.Kind == ConnectorOperationKind.Trigger || operation.ResponseKind == ConnectorContentKind.None
            ? AcceptedResponse.Result
            : operation.AcceptedResponse;
        _shared = FindShared(operation);
        List<PlannedParameter> parameters = [];
        foreach (ConnectorParameter parameter in operation.Parameters)
        {
            string name = _shared.Contains(parameter.Name) ? parameter.Key : parameter.Name;
            parameters.Add(new(parameter, name, parameter.Constant is null || acceptsConstants ? AddName(name) : -1));
        }

        if (operation.Body is { } body)
        {
            BodyName = _shared.Contains(body.Name) ? body.Key : body.Name;
            BodySlot = AddName(BodyName);
        }

        // A name that is the key of another parameter belongs to that name's own parameter.
        foreach (PlannedParameter parameter in parameters.Where(parameter => parameter.Slot >= 0))
        {
            _slots.TryAdd(parameter.Parameter.Key, parameter.Slot);
        }

        if (operation.Body is not null)
        {
            _slots.TryAdd(operation.Body.Key, BodySlot);
        }

        Path = [.. operation.PathSegments.Select(segment => ToStep(segment, parameters))];
        Others = [.. parameters.Where(parameter => parameter.Parameter.In != ConnectorParameterLocation.Path)];
        Parameters = parameters;
    }

    public ConnectorOperation Operation { get; }

    public RequestMethod Method { get; }

    /// <summary>The meaning of a response with status 202.</summary>
    public AcceptedResponse Accepted { get; }

    /// <summary>The literals and the parameters of the path, in order.</summary>
    public IReadOnlyList<PathStep> Path { get; }

    /// <summary>The parameters that aren't in the path, in the order in which they are written.</summary>
    public IReadOnlyList<PlannedParameter> Others { get; }

    /// <summary>All parameters, in the order of the spec.</summary>
    public IReadOnlyList<PlannedParameter> Parameters { get; }

    /// <summary>The name of the argument for the body, or null if there is no body.</summary>
    public string? BodyName { get; }

    public int BodySlot { get; } = -1;

    /// <summary>The number of arguments that a call can have.</summary>
    public int SlotCount => _names.Count;

    /// <summary>Finds the slot of an argument by its name, or by the key of its parameter.</summary>
    /// <exception cref="ArgumentException">The operation has no such argument, or it is a constant, or the name is ambiguous.</exception>
    public int FindSlot(string name)
    {
        if (_slots.TryGetValue(name, out int slot))
        {
            return slot;
        }

        if (Operation.Parameters.Any(p => p.Constant is not null && (p.Name == name || p.Key == name)))
        {
            throw new ArgumentException($"The argument '{name}' of '{Operation.Id}' is a constant that can't be set.", name);
        }

        string shown = MessageText.Of(name);
        throw new ArgumentException(
            _shared.Contains(name)
                ? $"The argument '{shown}' of '{Operation.Id}' could be "
                    + $"{string.Join(" or ", _names.Where(n => IsKeyOf(n, name)).Select(n => $"'{n}'"))}."
                : $"The operation '{Operation.Id}' has no argument '{shown}'.{NearestName.Hint(name, _names)}",
            shown);
    }

    /// <summary>Whether the operation has an argument of that name.</summary>
    public bool HasArgument(string name) => _slots.ContainsKey(name) || _shared.Contains(name);

    private bool IsKeyOf(string key, string name) =>
        key.EndsWith(":" + name, StringComparison.Ordinal) || (key == BodyName && Operation.Body!.Name == name);

    private static HashSet<string> FindShared(ConnectorOperation operation)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        HashSet<string> shared = new(StringComparer.Ordinal);
        foreach (ConnectorParameter parameter in operation.Parameters)
        {
            if (!seen.Add(parameter.Name))
            {
                shared.Add(parameter.Name);
            }
        }

        if (operation.Body is { } body && !seen.Add(body.Name))
        {
            shared.Add(body.Name);
        }

        return shared;
    }

    private int AddName(string name)
    {
        int slot = _names.Count;
        _names.Add(name);
        _slots.TryAdd(name, slot);
        return slot;
    }

    private PathStep ToStep(ConnectorPathSegment segment, List<PlannedParameter> parameters) => segment.IsParameter
        ? new(null, parameters.Find(p => p.Parameter.In == ConnectorParameterLocation.Path && p.Parameter.Name == segment.Text)
            ?? throw new InvalidOperationException(
                $"The operation '{Operation.Id}' of the catalog has no parameter for '{{{segment.Text}}}' in its path."))
        : new(segment.Text, null);
}

/// <summary>Represents a parameter of a plan.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Name">The name of its argument: the wire name, or the key if parameters share the wire name.</param>
/// <param name="Slot">The index of its argument, or -1 for a constant that can't be set.</param>
internal sealed record PlannedParameter(ConnectorParameter Parameter, string Name, int Slot);

/// <summary>Represents a step in writing the path: a literal or a parameter.</summary>
internal readonly record struct PathStep(string? Literal, PlannedParameter? Parameter);
