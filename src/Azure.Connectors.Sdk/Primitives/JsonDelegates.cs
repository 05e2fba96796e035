using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="reader">Stands on the value's first token, which may be null, and on its last afterwards.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonValueReader<T>(ref Utf8JsonReader reader);

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="writer">Where a value may stand.</param>
/// <param name="value">The value.</param>
/// <param name="format">What the JSON is for.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonValueWriter<in T>(Utf8JsonWriter writer, T value, ModelFormat format);
