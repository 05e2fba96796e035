using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Attributes that tell an editor where values and schemas come from.</summary>
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
            string location = Named("Location", suffix.Length == 0 ? null : suffix);
            if (place.Values is { OperationId.Length: > 0 } values)
            {
                yield return $"{types.Attribute("DynamicValues")}({CSharpText.Literal(values.OperationId)}{location}{Named("ValueCollection", values.CollectionPath)}{Named("ValuePath", values.ValuePath)}{Named("ValueTitle", values.TitlePath)}{Parameters(values)})";
            }

            if (place.Schema is { OperationId.Length: > 0 } schema)
            {
                yield return $"{types.Attribute("DynamicSchema")}({CSharpText.Literal(schema.OperationId)}{location}{Named("ValuePath", schema.ValuePath)}{Parameters(schema)})";
            }
        }
    }

    private static string Named(string name, string? value) => value is null ? "" : $", {name} = {CSharpText.Literal(value)}";

    private static string Parameters(DynamicSourceSpec source) =>
        source.Parameters.Count == 0 ? "" : Named("Parameters", "{" + string.Join(",", source.Parameters.Select(Json)) + "}");

    private static string Json(DynamicArgumentSpec argument) =>
        $"{CSharpText.Literal(argument.Name)}:{(argument.Reference is { } reference ? $"{{\"parameter\":{CSharpText.Literal(reference)}}}" : argument.LiteralJson ?? "null")}";
}
