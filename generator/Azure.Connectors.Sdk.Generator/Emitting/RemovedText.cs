using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Writes the attributes of elements that the connector has removed, and that the spec of the project keeps.</summary>
internal static class RemovedText
{
    /// <summary>Writes <c>[Obsolete]</c> with the date, if the element was removed.</summary>
    public static void Write(SourceWriter writer, TypeText types, string? removedOn, string element)
    {
        if (removedOn is not null)
        {
            writer.Line($"[{types.Of(FrameworkApi.ObsoleteAttribute)}({Message(removedOn, element)})]");
        }
    }

    /// <summary>Gets the attribute of a parameter, which can't be obsolete in C#, or none.</summary>
    public static IEnumerable<string> OfParameter(string? removedOn, TypeText types) => removedOn is null
        ? []
        : [$"{types.Of(RuntimeApi.DeprecatedParameterAttribute.Type)}({Message(removedOn, "parameter")})"];

    /// <summary>Indicates whether the generated code of a connector refers to elements that it declares obsolete.</summary>
    public static bool HasAny(NamedConnector connector) =>
        connector.Operations.Any(operation => operation.Spec.RemovedOn is not null)
        || connector.Triggers.Any(trigger => trigger.Spec.Operation.RemovedOn is not null)
        || connector.Models.Any(model => model.Spec.RemovedOn is not null || model.Spec.Properties.Any(p => p.RemovedOn is not null))
        || connector.Enums.Any(value => value.Spec.RemovedOn is not null || value.Spec.Values.Any(v => v.RemovedOn is not null));

    private static string Message(string removedOn, string element) => CSharpText.Literal(
        $"The {element} was removed from the spec of the connector on {removedOn}. The next update of the spec removes it from the code.");
}
