using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes a dynamic source as the catalog has it.</summary>
internal static class DynamicSources
{
    public static string? Of(DynamicSourceSpec? source, TypeText types)
    {
        if (source is null)
        {
            return null;
        }

        List<string> members = [$"OperationId = {CSharpText.Literal(source.OperationId)}"];
        Add("Capability", source.Capability);
        if (source.Parameters.Count > 0)
        {
            members.Add($"Arguments = [{string.Join(", ", source.Parameters.Select(Argument))}]");
        }

        Add("CollectionPath", source.CollectionPath);
        Add("ValuePath", source.ValuePath);
        Add("TitlePath", source.TitlePath);
        return $"new {types.Of("ConnectorDynamicSource")} {{ {string.Join(", ", members)} }}";

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                members.Add($"{name} = {CSharpText.Literal(value)}");
            }
        }
    }

    private static string Argument(DynamicArgumentSpec argument) =>
        $"new() {{ Name = "
            + $"{CSharpText.Literal(argument.Name)}{(argument.Reference is { } reference ? $", Reference = {CSharpText.Literal(reference)}" : "")}{(argument.LiteralJson is { } json ? $", LiteralJson = {CSharpText.Literal(json)}" : "")} }}";
}
