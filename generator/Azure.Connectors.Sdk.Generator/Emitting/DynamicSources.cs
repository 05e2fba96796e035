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

        List<string> members = [$"{RuntimeApi.ConnectorDynamicSource.OperationId} = {CSharpText.Literal(source.OperationId)}"];
        Add(RuntimeApi.ConnectorDynamicSource.Capability, source.Capability);
        if (source.Parameters.Count > 0)
        {
            members.Add($"{RuntimeApi.ConnectorDynamicSource.Arguments} = [{string.Join(", ", source.Parameters.Select(Argument))}]");
        }

        Add(RuntimeApi.ConnectorDynamicSource.CollectionPath, source.CollectionPath);
        Add(RuntimeApi.ConnectorDynamicSource.ValuePath, source.ValuePath);
        Add(RuntimeApi.ConnectorDynamicSource.TitlePath, source.TitlePath);
        Add(RuntimeApi.ConnectorDynamicSource.FullTitlePath, source.FullTitlePath);
        Add(RuntimeApi.ConnectorDynamicSource.ParentCondition, source.ParentCondition);
        Add(RuntimeApi.ConnectorDynamicSource.SelectableCondition, source.SelectableCondition);
        return $"new {types.Of(RuntimeApi.ConnectorDynamicSource.Type)} {{ {string.Join(", ", members)} }}";

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                members.Add($"{name} = {CSharpText.Literal(value)}");
            }
        }
    }

    private static string Argument(DynamicArgumentSpec argument)
    {
        string members = string.Concat(
            Text(RuntimeApi.ConnectorDynamicArgument.Reference, argument.Reference),
            Text(RuntimeApi.ConnectorDynamicArgument.NodePath, argument.NodePath),
            Text(RuntimeApi.ConnectorDynamicArgument.LiteralJson, argument.LiteralJson),
            Text(RuntimeApi.ConnectorDynamicArgument.AlternativeType, argument.AlternativeType))
            + (argument.IsRequired ? $", {RuntimeApi.ConnectorDynamicArgument.IsRequired} = true" : "");
        return $"new() {{ {RuntimeApi.ConnectorDynamicArgument.Name} = {CSharpText.Literal(argument.Name)}{members} }}";
    }

    private static string Text(string member, string? value) => value is null ? "" : $", {member} = {CSharpText.Literal(value)}";
}
