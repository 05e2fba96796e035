using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>JSON values as the arguments of a typed method.</summary>
internal static class TypedArguments
{
    /// <summary>The arguments in the order of the method; those without a value are omitted.</summary>
    public static object?[] Create(
        MethodInfo method, NamedOperation operation, IReadOnlyDictionary<(string In, string Name), JsonNode?> values,
        JsonSerializerOptions options)
    {
        ParameterInfo[] parameters = method.GetParameters();
        return [.. parameters[..^1].Select(Argument), CancellationToken.None];

        object? Argument(ParameterInfo parameter, int i)
        {
            if (values.TryGetValue(PlaceOf(operation.Parameters[i]), out JsonNode? value))
            {
                return Convert(value, parameter.ParameterType, options);
            }

            return parameter.DefaultValue is DBNull
                ? throw new InvalidOperationException($"there is no value for the required '{parameter.Name}'")
                : parameter.DefaultValue;
        }
    }

    public static (string In, string Name) PlaceOf(NamedParameter parameter) => (parameter.Spec.Key.In, parameter.Spec.WireName);

    public static FileContent File(JsonNode? value) => new(Bytes(value));

    public static FileContent[] Files(JsonNode? value) => [.. value!.AsArray().Select(File)];

    public static byte[] Bytes(JsonNode? value) => Encoding.UTF8.GetBytes(Text(value));

    public static string Text(JsonNode? value) =>
        value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : value?.ToJsonString() ?? "";

    private static object? Convert(JsonNode? value, Type type, JsonSerializerOptions options)
    {
        if (type == typeof(string))
        {
            return Text(value);
        }

        if (type == typeof(FileContent))
        {
            return File(value);
        }

        if (type == typeof(IEnumerable<FileContent>))
        {
            return Files(value);
        }

        return type == typeof(IEnumerable<string>) && value is JsonArray items
            ? items.Select(Text).ToArray()
            : value.Deserialize(type, options);
    }
}
