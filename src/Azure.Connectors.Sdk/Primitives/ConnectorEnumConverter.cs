using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Converts extensible enumerations for <see cref="JsonSerializer"/>, as values and as keys of maps.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectorEnumConverter<T> : JsonConverter<T>
    where T : struct, IConnectorEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonRead.Enum<T>(ref reader) ?? default;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonWrite.EnumValue(writer, value, ModelFormat.Json);

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.Create(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString() ?? "");
    }
}
