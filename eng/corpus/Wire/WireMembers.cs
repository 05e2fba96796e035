using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>An object schema's own and inherited members.</summary>
/// <param name="Properties">Their schemas by wire name.</param>
/// <param name="Required">The names of those that must be there.</param>
internal sealed record WireMembers(Dictionary<string, JsonElement> Properties, HashSet<string> Required);
