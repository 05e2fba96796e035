using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Calling;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents a parameter of a trigger: a parameter of its operation, or a member of the body of its subscription.</summary>
/// <param name="Spec">The parameter.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="BodyName">The name of the body that the parameter is a member of, or null.</param>
/// <param name="Choices">The values of an enumeration.</param>
internal sealed record TriggerParameter(TriggerParameterSpec Spec, TypeSpec Type, string? BodyName, IReadOnlyList<string> Choices)
{
    public string Name => Spec.WireName;

    /// <summary>Gets the location of its dynamic values in the operation.</summary>
    public string Location => BodyName is null ? Name : $"{BodyName}/{Name}";

    /// <summary>Gets a value that indicates whether the trigger can't be configured without it.</summary>
    public bool IsRequired { get; init; } = Spec is { Required: true, Default: null };

    /// <summary>Gets the parameters of a trigger.</summary>
    public static IReadOnlyList<TriggerParameter> AllOf(NamedConnector connector, NamedTrigger trigger) =>
        [.. trigger.Parameters.Select(parameter => Of(connector, trigger.Spec.Operation, parameter.Spec))];

    /// <summary>Converts an argument to the value of the parameter.</summary>
    /// <exception cref="ToolException">The value isn't of the kind of the parameter, or its file doesn't exist.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public JsonNode? Read(ArgumentText argument, SpecCatalog catalog, CancellationToken cancellationToken)
    {
        if (argument.IsJson)
        {
            return ArgumentText.ParseJson(Name, argument.Raw);
        }

        return Parse(
            argument.FilePath is { } path ? ArgumentText.ReadValue(path, cancellationToken) : argument.Value, catalog);
    }

    /// <summary>Converts a text to the value of the parameter. A list is separated by commas.</summary>
    /// <exception cref="ToolException">The text isn't of the kind of the parameter.</exception>
    public JsonNode? Parse(string text, SpecCatalog catalog) => Type switch
    {
        ModelTypeSpec or MapTypeSpec => ArgumentText.ParseJson(Name, text),
        ArrayTypeSpec list => new JsonArray(
        [
            .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(item => ToJson(ArgumentText.Convert(Name, item, catalog.KindOf(list.Items)))),
        ]),
        _ => ToJson(ArgumentText.Convert(Name, text, catalog.KindOf(Type))),
    };

    private static TriggerParameter Of(NamedConnector connector, OperationSpec operation, TriggerParameterSpec parameter)
    {
        if (operation.Parameters.FirstOrDefault(p => p is not ParameterSpec.Body && p.WireName == parameter.WireName) is { } own)
        {
            TriggerParameter one = new(parameter, own.Type, null, ChoicesOf(connector, own.Type));
            return own.Text?.DefaultItems is null ? one : one with { IsRequired = false };
        }

        ParameterSpec.Body body = operation.Body!;
        PropertySpec? member = body.Type is ModelTypeSpec model
            ? connector.Spec.Models.FirstOrDefault(candidate => candidate.Id == model.Id)
                ?.Properties.FirstOrDefault(property => property.WireName == parameter.WireName)
            : null;
        return member is null
            ? new(parameter, body.Type, null, [])
            : new(parameter, member.Type, body.WireName, ChoicesOf(connector, member.Type));
    }

    private static IReadOnlyList<string> ChoicesOf(NamedConnector connector, TypeSpec type) =>
        type is EnumTypeSpec reference && connector.Spec.Enums.FirstOrDefault(values => values.Id == reference.Id) is { } known
            ? [.. known.Values.Select(value => value.Wire)]
            : [];

    private static JsonValue ToJson(object value) => value switch
    {
        long integer => JsonValue.Create(integer),
        decimal number => JsonValue.Create(number),
        bool isTrue => JsonValue.Create(isTrue),
        _ => JsonValue.Create((string)value),
    };
}
