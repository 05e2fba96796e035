using Azure.Connectors.Sdk.Emulator.Hosting;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>The names under which a request's arguments are recorded.</summary>
internal static class OperationArguments
{
    /// <summary>
    /// The names: each parameter's wire name and, where several parameters share one, the place and the name, such as <c>query:id</c>.
    /// </summary>
    public static IReadOnlyList<string> Names(OperationDefinition operation) =>
    [
        .. operation.Template.Variables,
        .. Recorded(operation).Select(parameter => parameter.Name),
        .. Recorded(operation).GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .SelectMany(group => group.Select(parameter => $"{parameter.In}:{parameter.Name}")),
    ];

    /// <summary>The parameter of that name; <see langword="null"/> for a variable of the path that the spec doesn't declare.</summary>
    /// <exception cref="ArgumentException">The operation has no such argument.</exception>
    public static ParameterDefinition? Find(OperationDefinition operation, string name, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(name, parameterName);
        IReadOnlyList<string> names = Names(operation);
        return names.Contains(name, StringComparer.Ordinal)
            ? Recorded(operation).FirstOrDefault(parameter => parameter.Name == name || $"{parameter.In}:{parameter.Name}" == name)
            : throw new ArgumentException(
                $"The operation '{operation.Id}' has no argument '{WireText.Shorten(name)}'.{Suggestion.For(name, names)}", parameterName);
    }

    private static IEnumerable<ParameterDefinition> Recorded(OperationDefinition operation) =>
        operation.Parameters.Where(
            parameter => parameter.IsSendable && (parameter.In != "path" || operation.Template.Variables.Contains(parameter.Name)));
}
