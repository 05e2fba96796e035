using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// The dynamic sources below bodies, responses and lists of parameters, for the catalog: a method for each model that has or reaches one,
/// so that models which several operations share, or which contain themselves, are written once.
/// </summary>
internal sealed class DynamicMembers(ConnectorSpec connector, TypeText types)
{
    private readonly DynamicParts _parts = new(connector);
    private readonly List<string> _written = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>An expression for what a value contains; null where there is nothing dynamic in it.</summary>
    public string? Of(TypeSpec? type, DynamicSpec? dynamic)
    {
        if (_parts.ModelOf(type) is { } model)
        {
            return $"{MethodOf(model)}()";
        }

        string[] members = _parts.Of(type, dynamic).Select(Member).ToArray();
        return members.Length == 0 ? null : $"[{string.Join(", ", members)}]";
    }

    /// <summary>Writes the methods that were referred to.</summary>
    public void Write(SourceWriter writer)
    {
        for (int i = 0; i < _written.Count; i++)
        {
            writer.Line();
            writer.Line($"private static {types.Of(FrameworkApi.IReadOnlyList)}<{types.Of(RuntimeApi.ConnectorDynamicMember.Type)}> "
                + $"Members{i}() =>");
            writer.Line("[");
            writer.Indent();
            writer.Lines(_parts.OfModel(_written[i]).Select(Member).Distinct(StringComparer.Ordinal).Select(member => member + ","));
            writer.Close("];");
        }
    }

    private string Member(DynamicPart part)
    {
        List<string> members = [$"{RuntimeApi.ConnectorDynamicMember.Name} = {CSharpText.Literal(part.Name)}"];
        members.AddRange(new[]
        {
            (RuntimeApi.ConnectorDynamicMember.Values, DynamicSources.Of(part.Dynamic?.Values, types)),
            (RuntimeApi.ConnectorDynamicMember.Schema, DynamicSources.Of(part.Dynamic?.Schema, types)),
            (RuntimeApi.ConnectorDynamicMember.Tree, DynamicTrees.Of(part.Dynamic?.Tree, types)),
        }
            .Where(member => member.Item2 is not null)
            .Select(member => $"{member.Item1} = {member.Item2}"));
        if (part.ModelId is { } model)
        {
            members.Add($"{RuntimeApi.ConnectorDynamicMember.CreateMembers} = {MethodOf(model)}");
        }

        return $"new() {{ {string.Join(", ", members)} }}";
    }

    private string MethodOf(string model)
    {
        if (!_numbers.TryGetValue(model, out int number))
        {
            number = _written.Count;
            _numbers.Add(model, number);
            _written.Add(model);
        }

        return FormattableString.Invariant($"Members{number}");
    }
}
