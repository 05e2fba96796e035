namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Name">The member's name, unescaped.</param>
/// <param name="Value">The value, which has the location of the name.</param>
internal readonly record struct JsonMember(string Name, JsonNode Value);
