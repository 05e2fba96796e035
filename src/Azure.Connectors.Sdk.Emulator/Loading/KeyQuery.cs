using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Matching;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>The key of a path, which in some specs has a query: <c>/things?kind=small&amp;page={page}</c>.</summary>
internal sealed class KeyQuery
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _literals = new(StringComparer.Ordinal);

    public KeyQuery(string key)
    {
        // A question mark within the braces of a variable is part of its name.
        int mark = 0;
        for (int depth = 0; mark < key.Length && (key[mark] != '?' || depth > 0); mark++)
        {
            depth += key[mark] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        Path = key[..mark];
        foreach ((string name, string raw, string value) in PercentEncoding.Pairs(mark < key.Length ? key[(mark + 1)..] : ""))
        {
            if (raw is ['{', _, .., '}'] && raw.IndexOf('}', StringComparison.Ordinal) == raw.Length - 1)
            {
                _variables[raw[1..^1]] = name;
            }
            else
            {
                _literals[name] = value;
            }
        }
    }

    /// <summary>The key without its query.</summary>
    public string Path { get; }

    /// <summary>The values that a request must have in its query, by name.</summary>
    public IReadOnlyDictionary<string, string> Literals => _literals;

    /// <summary>The names in the query of the variables that no parameter declares.</summary>
    /// <param name="declared">The names and places of the operation's parameters.</param>
    public IEnumerable<string> Undeclared(IEnumerable<(string Name, string In)> declared) =>
        _variables.Values.Except(declared.Where(parameter => parameter.In == "query").Select(parameter => parameter.Name));

    /// <summary>
    /// Gets a parameter's name and place as the wire has them: a path parameter that only the query has a variable for is a query
    /// parameter.
    /// </summary>
    public (string Name, string In) Locate(string name, string location) =>
        location == "path"
            && _variables.TryGetValue(name, out string? queryName)
            && !Path.Contains("{" + name + "}", StringComparison.Ordinal) ? (queryName, "query") : (name, location);

    /// <summary>Gets whether the value of a parameter is in the key, so that no caller specifies it.</summary>
    public bool IsSet(string name, string location) => location == "query" && _literals.ContainsKey(name);

    /// <summary>Gets the declaration of a variable that no parameter declares: a required string.</summary>
    public static JsonElement UndeclaredSource(string name) =>
        JsonDocument.Parse(
            new JsonObject { ["name"] = name, ["in"] = "query", ["required"] = true, ["type"] = "string" }.ToJsonString()).RootElement;
}
