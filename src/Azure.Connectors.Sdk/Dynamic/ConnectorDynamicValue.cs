using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Represents a value that a parameter can have, as another operation lists it.</summary>
public sealed class ConnectorDynamicValue
{
    internal ConnectorDynamicValue(JsonElement value, string? title, JsonElement item)
    {
        Value = value;
        Title = title;
        Item = item;
    }

    /// <summary>Gets the value to pass as the argument.</summary>
    public JsonElement Value { get; }

    /// <summary>Gets the title to display, or null if there is none.</summary>
    public string? Title { get; }

    /// <summary>Gets the complete item of the response.</summary>
    public JsonElement Item { get; }
}
