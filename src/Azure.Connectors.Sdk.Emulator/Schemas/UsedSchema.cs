using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Schemas;

/// <summary>Represents a response with schemas, which the emulator checks and samples the values of other operations with.</summary>
/// <param name="Operation">The ID of the discovery operation.</param>
/// <param name="Arguments">The arguments of the discovery operation, as text.</param>
/// <param name="Response">The response.</param>
/// <param name="Values">The values of columns, by wire name.</param>
internal sealed record UsedSchema(
    string Operation,
    IReadOnlyDictionary<string, string> Arguments,
    JsonElement Response,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Values)
{
    /// <summary>Whether a source requests the response.</summary>
    /// <param name="source">The dynamic metadata.</param>
    /// <param name="requestArguments">The arguments of the request that is handled; null for a trigger callback, whose arguments aren't
    /// known.</param>
    public bool IsRequestedBy(JsonElement source, IReadOnlyDictionary<string, JsonElement>? requestArguments)
    {
        if (SpecDocument.Text(source, "operationId") != Operation)
        {
            return false;
        }

        Dictionary<string, JsonElement> parameters = SpecDocument.Members(source, "parameters").ToDictionary(
            member => member.Name, member => member.Value, StringComparer.Ordinal);
        return Arguments.All(argument => parameters.TryGetValue(argument.Key, out JsonElement parameter)
            && ((requestArguments is null && Reference(parameter) is not null)
                || TextOf(parameter, requestArguments) == argument.Value));
    }

    /// <summary>The schema at the path of a source, without regard to case.</summary>
    public JsonElement? Find(string? path)
    {
        JsonElement found = Response;
        foreach (string name in (path ?? "").Replace('.', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            IReadOnlyList<(string Name, JsonElement Value)> members = SpecDocument.Members(found);
            JsonElement? next = members.Where(member => member.Name == name)
                .Concat(members.Where(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)))
                .Select(member => (JsonElement?)member.Value)
                .FirstOrDefault();
            if (next is null)
            {
                return null;
            }

            found = next.Value;
        }

        return found.ValueKind == JsonValueKind.Object ? found : null;
    }

    /// <summary>The text of a value that an argument has.</summary>
    public static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static string? TextOf(JsonElement parameter, IReadOnlyDictionary<string, JsonElement>? requestArguments)
    {
        if (parameter.ValueKind != JsonValueKind.Object)
        {
            return TextOf(parameter);
        }

        if (Reference(parameter) is { } reference)
        {
            return requestArguments?.TryGetValue(reference, out JsonElement argument) == true ? TextOf(argument) : null;
        }

        return SpecDocument.TryGet(parameter, "value", out JsonElement literal) ? TextOf(literal) : null;
    }

    private static string? Reference(JsonElement parameter) =>
        SpecDocument.Text(parameter, "parameter") ?? SpecDocument.Text(parameter, "parameterReference");
}
