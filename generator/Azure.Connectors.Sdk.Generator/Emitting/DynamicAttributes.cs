using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Writes the attributes that describe to an editor where values and schemas come from: one for each source, and one for each of its
/// arguments.
/// </summary>
internal static class DynamicAttributes
{
    public static void Write(SourceWriter writer, DynamicSpec? dynamic, TypeText types, string target)
    {
        foreach (string attribute in Of(dynamic, types))
        {
            writer.Line($"[{target}{attribute}]");
        }
    }

    public static IEnumerable<string> Of(DynamicSpec? dynamic, TypeText types)
    {
        foreach ((string suffix, DynamicSpec place) in dynamic?.Places() ?? [])
        {
            string location = Named(RuntimeApi.DynamicArgumentAttribute.Location, suffix.Length == 0 ? null : suffix);
            if (place.Values is { OperationId.Length: > 0 } values)
            {
                yield return $"{types.Of(RuntimeApi.DynamicValuesAttribute.Type)}({CSharpText.Literal(values.OperationId)}{location}"
                    + $"{Named(RuntimeApi.DynamicValuesAttribute.CollectionPath, values.CollectionPath)}"
                    + $"{Named(RuntimeApi.DynamicValuesAttribute.ValuePath, values.ValuePath)}"
                    + $"{Named(RuntimeApi.DynamicValuesAttribute.TitlePath, values.TitlePath)})";
                foreach (string argument in Arguments(values, types.Of(RuntimeApi.DynamicValuesArgumentAttribute.Type), location))
                {
                    yield return argument;
                }
            }

            if (place.Schema is { OperationId.Length: > 0 } schema)
            {
                yield return $"{types.Of(RuntimeApi.DynamicSchemaAttribute.Type)}({CSharpText.Literal(schema.OperationId)}{location}"
                    + $"{Named(RuntimeApi.DynamicSchemaAttribute.ValuePath, schema.ValuePath)})";
                foreach (string argument in Arguments(schema, types.Of(RuntimeApi.DynamicSchemaArgumentAttribute.Type), location))
                {
                    yield return argument;
                }
            }
        }
    }

    private static IEnumerable<string> Arguments(DynamicSourceSpec source, string attribute, string location) =>
        source.Parameters.Select(argument =>
            $"{attribute}({CSharpText.Literal(argument.Name)}{location}"
                + $"{Named(RuntimeApi.DynamicArgumentAttribute.Reference, argument.Reference)}{Constant(argument)})");

    private static string Named(string name, string? value) => value is null ? "" : $", {name} = {CSharpText.Literal(value)}";

    private static string Constant(DynamicArgumentSpec argument)
    {
        if (argument.LiteralJson is not { } json || json == "null")
        {
            return "";
        }

        if (json is "true" or "false")
        {
            return $", {RuntimeApi.DynamicArgumentAttribute.Value} = {json}";
        }

        if (json[0] == '"')
        {
            return Named(RuntimeApi.DynamicArgumentAttribute.Value, JsonText.Unescape(json, 1, json.Length - 1, hasEscapes: true));
        }

        return Number(json) is { } number
            ? $", {RuntimeApi.DynamicArgumentAttribute.Value} = {number}"
            : Named(RuntimeApi.DynamicArgumentAttribute.Json, json);
    }

    /// <summary>A literal of the number, or null where no type of C# that an attribute can have holds it exactly.</summary>
    private static string? Number(string json)
    {
        if (long.TryParse(json, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
        {
            string digits = integer.ToString(CultureInfo.InvariantCulture);
            return integer is >= int.MinValue and <= int.MaxValue ? digits : digits + "L";
        }

        // A double keeps fifteen digits of any decimal fraction.
        bool isExact = json.Length <= 17 && json.Count(char.IsDigit) <= 15 && json.All(c => c is '-' or '.' or (>= '0' and <= '9'));
        return isExact ? json + "D" : null;
    }
}
