using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Writes arguments as JSON. A value that can't be written causes an <see cref="ArgumentException"/>.</summary>
internal static class ArgumentBuffer
{
    /// <returns>The JSON in UTF-8; the caller disposes it.</returns>
    /// <exception cref="ArgumentException">The value contains itself, is nested too deeply, or contains a value that JSON doesn't
    /// have.</exception>
    public static PooledBuffer Write<T>(T value, JsonValueWriter<T> write, string? parameterName)
    {
        PooledBuffer buffer = new();
        Utf8JsonWriter writer = JsonBuffers.RentWriter(buffer);
        try
        {
            write(writer, value, ModelFormat.Wire);
            writer.Flush();
        }
        catch (Exception e)
        {
            buffer.Dispose();
            if (e is InvalidOperationException && writer.CurrentDepth >= JsonBuffers.MaxDepth)
            {
                throw new ArgumentException(
                    $"The argument contains itself, or is nested deeper than {JsonBuffers.MaxDepth} levels. JSON of up to "
                        + $"{JsonBuffers.MaxDepth} levels is accepted.", parameterName, e);
            }

            if (e is ArgumentException or InvalidOperationException or NotSupportedException or JsonException)
            {
                throw new ArgumentException($"The argument can't be written as JSON. {e.Message}", parameterName, e);
            }

            throw;
        }

        JsonBuffers.Return(writer);
        return buffer;
    }
}
