using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">The reader, on the first token of the value, which may be null; afterwards on its last token.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonValueReader<T>(ref Utf8JsonReader reader);

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="writer">The writer, at a position where a value is expected.</param>
/// <param name="value">The value.</param>
/// <param name="format">The purpose of the JSON.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonValueWriter<in T>(Utf8JsonWriter writer, T value, ModelFormat format);
