using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Converts models for <see cref="JsonSerializer"/>.</summary>
/// <typeparam name="T">The model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectorModelConverter<T> : JsonConverter<T>
    where T : class, IConnectorModel<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            return JsonRead.Model<T>(ref reader);
        }
        catch (Exception failure)
        {
            throw JsonFailure.At(failure, start, reader.TokenStartIndex);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.Write(writer, ModelFormat.Json);
    }
}
