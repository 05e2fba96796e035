using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>A model that reads and writes its own JSON, so that no reflection and no serializer metadata is needed.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorModel<TSelf>
{
    /// <summary>Reads a model.</summary>
    /// <param name="reader">Stands on the object's start, and on its end afterwards.</param>
    /// <returns>The model; absent properties are unset.</returns>
    /// <exception cref="JsonException">A value can't be expressed in its property without loss.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);

    /// <summary>Writes the model as a JSON object.</summary>
    /// <param name="writer">Where a value may stand.</param>
    /// <param name="format">Which properties are written.</param>
    void Write(Utf8JsonWriter writer, ModelFormat format);
}
