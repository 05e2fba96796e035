using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Creates conditions on one argument, and rejects a condition that no request can meet.</summary>
internal static class ArgumentCondition
{
    /// <param name="operation">The operation.</param>
    /// <param name="name">The argument's name.</param>
    /// <param name="value">The value as text; <see langword="null"/> for absent.</param>
    /// <param name="conformingOnly">Whether requests that don't conform to the spec never get a programmed response.</param>
    /// <exception cref="ArgumentException">The operation has no such argument, or it never has that value.</exception>
    public static Func<EmulatedRequest, bool> Create(OperationDefinition operation, string name, string? value, bool conformingOnly)
    {
        ParameterDefinition? parameter = OperationArguments.Find(operation, name, "parameterName");
        if (value is null)
        {
            return parameter is { Required: true } or null && conformingOnly
                ? throw Never(operation, name, nameof(value), "is required, so it is never absent")
                : request => request.Argument(name) is null;
        }

        if (parameter is { IsFile: true } or { In: "body", Flat.IsBinary: true })
        {
            throw Never(
                operation,
                name,
                nameof(value),
                "contains bytes, which can't be compared as text; use When(request => …) and the call's BodySha256 or arguments");
        }

        JsonElement expected = Read(operation, parameter, name, value, conformingOnly);
        return request => request.Arguments.TryGetValue(name, out JsonElement actual) && JsonElement.DeepEquals(expected, actual);
    }

    private static JsonElement Read(
        OperationDefinition operation, ParameterDefinition? parameter, string name, string value, bool conformingOnly)
    {
        if (parameter is null)
        {
            return JsonElements.Of(value);
        }

        bool isJson = parameter.Flat.Type is "array" or "object" || (parameter.In == "body" && parameter.Flat.Type != "string");
        string? reason;
        bool isRead = isJson
            ? StrictJson.TryParse(value, out JsonElement expected, out reason)
            : WireText.TryRead(parameter.Flat, value, out expected, out reason);
        if (!conformingOnly)
        {
            // Every value is recorded, as text if it isn't valid for its type.
            return isRead ? expected : JsonElements.Of(value);
        }

        if (isRead)
        {
            bool isDefault = parameter.Flat.TryGetKeyword("default", out JsonElement fallback)
                && JsonElement.DeepEquals(fallback, expected);
            reason = !isDefault && parameter.Check.Reasons(expected) is [string first, ..] ? first : null;
        }

        return reason is null ? expected : throw Never(operation, name, nameof(value), $"never has this value: {reason}");
    }

    private static ArgumentException Never(OperationDefinition operation, string name, string parameterName, string problem) =>
        new($"The argument '{name}' of the operation '{operation.Id}' {problem}.", parameterName);
}
