using System.ComponentModel;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Represents a model that writes its own JSON, so that neither reflection nor serializer metadata is needed.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorModel
{
    /// <summary>Writes the model as a JSON object.</summary>
    /// <param name="writer">The writer, at a position where a value is expected.</param>
    /// <param name="format">The properties to write.</param>
    void Write(Utf8JsonWriter writer, ModelFormat format);
}

/// <summary>Represents a model that reads and writes its own JSON.</summary>
/// <typeparam name="TSelf">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IConnectorModel<TSelf> : IConnectorModel
{
    /// <summary>Reads a model.</summary>
    /// <param name="reader">The reader, at the start of the object. Afterwards, it is at the end of the object.</param>
    /// <returns>The model. Absent properties are unset.</returns>
    /// <exception cref="JsonException">A value can't be expressed in its property without loss.</exception>
    static abstract TSelf Read(ref Utf8JsonReader reader);
}
