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
        if (dynamic?.Values is { OperationId.Length: > 0 } values)
        {
            yield return $"{types.Attribute("DynamicValues")}({CSharpText.Literal(values.OperationId)}{Named("ValueCollection", values.CollectionPath)}{Named("ValuePath", values.ValuePath)}{Named("ValueTitle", values.TitlePath)}{Parameters(values)})";
        }

        if (dynamic?.Schema is { OperationId.Length: > 0 } schema)
        {
            yield return $"{types.Attribute("DynamicSchema")}({CSharpText.Literal(schema.OperationId)}{Named("ValuePath", schema.ValuePath)}{Parameters(schema)})";
        }
    }

    private static string Named(string name, string? value) => value is null ? "" : $", {name} = {CSharpText.Literal(value)}";

    private static string Parameters(DynamicSourceSpec source) =>
        source.Parameters.Count == 0 ? "" : Named("Parameters", "{" + string.Join(",", source.Parameters.Select(Json)) + "}");

    private static string Json(DynamicArgumentSpec argument) =>
        $"{CSharpText.Literal(argument.Name)}:{(argument.Reference is { } reference ? $"{{\"parameter\":{CSharpText.Literal(reference)}}}" : argument.LiteralJson ?? "null")}";
}
