using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Represents an extensible enumeration, whatever its type is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorEnum
{
    /// <summary>Writes the value as JSON.</summary>
    /// <param name="writer">The writer, at a position where a value is expected.</param>
    /// <param name="format">What the JSON is for.</param>
    void WriteJson(Utf8JsonWriter writer, ModelFormat format);
}

/// <summary>An extensible enumeration: a known or unknown value, kept as the wire has it.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorEnum<TSelf> : IConnectorEnum
    where TSelf : struct, IConnectorEnum<TSelf>
{
    /// <summary>Makes a value of its wire text.</summary>
    /// <param name="value">The text; for a numeric enumeration the number's.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Create(string value);

    /// <summary>Whether the values are numbers in JSON.</summary>
    static abstract bool IsNumber { get; }

    /// <summary>The value's wire text.</summary>
    /// <returns>The text, empty for a default value.</returns>
    string ToString();

    void IConnectorEnum.WriteJson(Utf8JsonWriter writer, ModelFormat format) =>
        JsonWrite.EnumValue(writer, (TSelf)this, format);
}
