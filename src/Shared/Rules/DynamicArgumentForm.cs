namespace Azure.Connectors.Sdk;

/// <summary>Represents an argument of a discovery operation.</summary>
/// <param name="Name">The parameter of the discovery operation; slashes lead into its body, such as <c>body/kind</c>.</param>
/// <param name="Reference">The argument of the calling operation that has the value; slashes or dots lead into its body.</param>
/// <param name="NodePath">The path of the value in the node of a tree whose children are requested.</param>
/// <param name="LiteralJson">The value as JSON. Beside a reference or a path, it is the default.</param>
/// <param name="AlternativeType">The JSON type as which the value is passed, if it isn't the type that it has.</param>
/// <param name="IsRequired">Whether the operation can't be called without a value.</param>
internal sealed record DynamicArgumentForm(
    string Name, string? Reference, string? NodePath, string? LiteralJson, string? AlternativeType, bool IsRequired)
{
    private const int MaxDepth = 16;
    private static readonly string[] s_references = ["parameter", "parameterReference"];
    private static readonly string[] s_nodePaths = ["selectedItemValuePath", "value-property"];
    private static readonly string[] s_literals = ["value", "default"];
    private const string AlternativeTypeName = "alternativeParameterType";
    private const string RequiredName = "required";

    /// <summary>Reads the arguments of a source.</summary>
    public static IReadOnlyList<DynamicArgumentForm> ReadAll(IDynamicMetadata? parameters)
    {
        List<DynamicArgumentForm> arguments = [];
        foreach (KeyValuePair<string, IDynamicMetadata> member in parameters?.Members ?? [])
        {
            Read(member.Key, member.Value, arguments, depth: 0);
        }

        return arguments;
    }

    private static void Read(string name, IDynamicMetadata value, List<DynamicArgumentForm> arguments, int depth)
    {
        if (!value.IsObject)
        {
            arguments.Add(new(name, null, null, value.ToJson(), null, false));
        }
        else if (IsForm(value))
        {
            string? literal = s_literals.Select(key => value[key]).FirstOrDefault(found => found is not null)?.ToJson();
            arguments.Add(new(
                name,
                First(value, s_references),
                First(value, s_nodePaths),
                literal,
                value.TextOf(AlternativeTypeName),
                value.IsTrue(RequiredName)));
        }
        else if (HasForm(value, depth))
        {
            // An object with arguments within it: each is an argument for that part of the object.
            foreach (KeyValuePair<string, IDynamicMetadata> member in value.Members)
            {
                Read($"{name}/{member.Key}", member.Value, arguments, depth + 1);
            }
        }
        else if (value.Members.Any(member => member.Key is not (AlternativeTypeName or RequiredName)))
        {
            arguments.Add(new(name, null, null, value.ToJson(), null, false));
        }
    }

    private static bool IsForm(IDynamicMetadata value) =>
        First(value, s_references) is not null
        || First(value, s_nodePaths) is not null
        || s_literals.Any(key => value[key] is not null);

    private static bool HasForm(IDynamicMetadata value, int depth) =>
        depth < MaxDepth
        && value.Members.Any(member => member.Value.IsObject && (IsForm(member.Value) || HasForm(member.Value, depth + 1)));

    private static string? First(IDynamicMetadata value, string[] keys) =>
        keys.Select(value.TextOf).FirstOrDefault(text => text is not null);
}
