using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Represents an extensible enumeration of any type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorEnum
{
    /// <summary>Writes the value as JSON.</summary>
    /// <param name="writer">The writer, at a position where a value is expected.</param>
    /// <param name="format">The purpose of the JSON.</param>
    void WriteJson(Utf8JsonWriter writer, ModelFormat format);
}

/// <summary>Represents a value of an extensible enumeration, known or unknown, as its wire text.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorEnum<TSelf> : IConnectorEnum
    where TSelf : struct, IConnectorEnum<TSelf>
{
    /// <summary>Creates a value from its wire text.</summary>
    /// <param name="value">The text; for a numeric enumeration, the text of the number.</param>
    /// <returns>The value.</returns>
    static abstract TSelf Create(string value);

    /// <summary>Gets a value that indicates whether the values are numbers in JSON.</summary>
    static abstract bool IsNumber { get; }

    /// <summary>Gets the wire text of the value.</summary>
    /// <returns>The text; empty for the default value.</returns>
    string ToString();

    void IConnectorEnum.WriteJson(Utf8JsonWriter writer, ModelFormat format) =>
        JsonWrite.EnumValue(writer, (TSelf)this, format);
}
