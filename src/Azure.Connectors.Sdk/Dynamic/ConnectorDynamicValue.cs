using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>A value that a parameter may have, as another operation lists it.</summary>
public sealed class ConnectorDynamicValue
{
    internal ConnectorDynamicValue(JsonElement value, string? title, JsonElement item)
    {
        Value = value;
        Title = title;
        Item = item;
    }

    /// <summary>What to pass as the argument.</summary>
    public JsonElement Value { get; }

    /// <summary>What to show to people; null where there is nothing better than the value.</summary>
    public string? Title { get; }

    /// <summary>All that the operation said of it.</summary>
    public JsonElement Item { get; }
}
