using System.ComponentModel;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>An extensible enumeration: a known or unknown value, kept as the wire has it.</summary>
/// <typeparam name="TSelf">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorEnum<TSelf>
    where TSelf : struct
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
}
