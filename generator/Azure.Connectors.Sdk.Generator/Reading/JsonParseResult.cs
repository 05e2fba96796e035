namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Root">The tree, or null where the text is broken; the last of <see cref="Faults"/> then says where.</param>
/// <param name="Faults">Departures from JSON, in the text's order.</param>
internal sealed record JsonParseResult(JsonNode? Root, IReadOnlyList<JsonFault> Faults);
