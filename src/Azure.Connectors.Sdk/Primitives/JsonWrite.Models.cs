using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

// Models, extensible enumerations and any JSON value.
public static partial class JsonWrite
{
    internal const string Unassigned = "A JsonElement that was never assigned has no value. Assign one, such as the result of "
        + "JsonSerializer.SerializeToElement, or pass null to omit an optional value.";

    /// <summary>
    /// Writes a property with any JSON value. Nothing is written for an undefined element, which a response leaves in a property that is
    /// required in requests.
    /// </summary>
    /// <exception cref="ArgumentException">A request contains an undefined element.</exception>
    public static void Any(Utf8JsonWriter writer, JsonEncodedText name, JsonElement? value, ModelFormat format)
    {
        bool isUndefined = value is { ValueKind: JsonValueKind.Undefined };
        if (isUndefined && format == ModelFormat.Wire)
        {
            throw new ArgumentException($"The property '{name}' is missing. {Unassigned}");
        }

        if (TryWriteName(writer, name, value is not null && !isUndefined))
        {
            AnyValue(writer, value, format);
        }
    }

    /// <summary>Writes a property with a value of an extensible enumeration.</summary>
    public static void Enum<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value)
        where T : struct, IConnectorEnum<T>
    {
        if (TryWriteName(writer, name, value is not null))
        {
            EnumValue(writer, value, ModelFormat.Json);
        }
    }

    /// <summary>Writes a property with a model.</summary>
    public static void Model<T>(Utf8JsonWriter writer, JsonEncodedText name, T? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        if (TryWriteName(writer, name, value is not null))
        {
            ModelValue(writer, value, format);
        }
    }

    /// <summary>Writes any JSON value.</summary>
    /// <exception cref="ArgumentException">The element is undefined.</exception>
    public static void AnyValue(Utf8JsonWriter writer, JsonElement? value, ModelFormat format)
    {
        if (TryWriteNull(writer, value is null))
        {
            return;
        }

        if (value is { ValueKind: JsonValueKind.Undefined })
        {
            throw new ArgumentException(Unassigned);
        }

        value.GetValueOrDefault().WriteTo(writer);
    }

    /// <summary>Writes a model.</summary>
    public static void ModelValue<T>(Utf8JsonWriter writer, T? value, ModelFormat format)
        where T : class, IConnectorModel<T>
    {
        if (!TryWriteNull(writer, value is null))
        {
            value!.Write(writer, format);
        }
    }

    /// <summary>Writes a value of an extensible enumeration, or null.</summary>
    public static void EnumValue<T>(Utf8JsonWriter writer, T? value, ModelFormat format)
        where T : struct, IConnectorEnum<T>
    {
        if (!TryWriteNull(writer, value is null))
        {
            EnumValue(writer, value.GetValueOrDefault(), format);
        }
    }

    /// <summary>Writes a value of an extensible enumeration: a number if the values are numbers and it is one.</summary>
    public static void EnumValue<T>(Utf8JsonWriter writer, T value, ModelFormat format)
        where T : struct, IConnectorEnum<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        string text = value.ToString() ?? "";
        if (T.IsNumber && WireFormat.IsJsonNumber(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
