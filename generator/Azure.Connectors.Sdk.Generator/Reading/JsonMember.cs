namespace Azure.Connectors.Sdk.Generator.Reading;

/// <param name="Name">The member's name, unescaped.</param>
/// <param name="Value">Its value, which knows where the name stands.</param>
internal readonly record struct JsonMember(string Name, JsonNode Value);
