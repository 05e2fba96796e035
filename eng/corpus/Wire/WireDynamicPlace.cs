using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>Represents a location in an operation with dynamic metadata.</summary>
/// <param name="Location">The location, as <c>GetDynamicValuesAsync</c> takes it.</param>
/// <param name="Sources">The extensions by name, such as <c>x-ms-dynamic-values</c>.</param>
internal sealed record WireDynamicPlace(string Location, IReadOnlyDictionary<string, JsonElement> Sources);
