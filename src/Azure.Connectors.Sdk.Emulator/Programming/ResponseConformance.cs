using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>
/// Compares a programmed response with the spec, so that a test can't depend on a response that no service sends.
/// </summary>
internal static class ResponseConformance
{
    private const int MostCheckedBytes = 32 * 1024 * 1024;
    private const int MostReasons = 5;

    /// <exception cref="ArgumentException">The response doesn't conform to the spec.</exception>
    public static EmulatedResponse Require(OperationDefinition operation, EmulatedResponse response, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(response, parameterName);
        return Describe(operation, response) is { } problem ? throw new ArgumentException(problem, parameterName) : response;
    }

    /// <summary>Describes the problem and the remedy; <see langword="null"/> if the response conforms.</summary>
    public static string? Describe(OperationDefinition operation, EmulatedResponse response)
    {
        IReadOnlyList<string> problems = response.IsUnchecked ? [] : Problems(operation, response);
        return problems.Count == 0 ? null
            : $"The response with status {response.Status} doesn't conform to the spec of '{operation.Id}': "
                + $"{string.Join("; ", problems.Take(MostReasons))}. "
                + "To return it anyway, use ReturnsUnchecked or EmulatedResponse.Unchecked.";
    }

    private static IReadOnlyList<string> Problems(OperationDefinition operation, EmulatedResponse response)
    {
        IReadOnlyList<string> successes = DeclaredResponses.Successes(operation);
        string status = response.Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (status[0] == '2'
            && successes.Count > 0
            && !successes.Contains(status)
            && !successes.Contains("2XX", StringComparer.OrdinalIgnoreCase))
        {
            return [$"its success status is {string.Join(" or ", successes)}"];
        }

        if (!ResponseHead.AllowsBody(response.Status) || operation.Method == "HEAD")
        {
            return [];
        }

        JsonElement schema = DeclaredResponses.SchemaOf(operation, response.Status);
        bool hasSchema = schema.ValueKind == JsonValueKind.Object;
        FlatSchema flat = FlatSchema.Of(operation.Document, schema);
        string? contentType = response.Headers.GetValueOrDefault("Content-Type");
        if (flat.IsBinary)
        {
            return [];
        }

        if (response.Length == 0
            && hasSchema
            && !(flat.Type == "string" && contentType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == true))
        {
            return ["the spec declares a body, and the response has none"];
        }

        if (MediaTypes.IsJson(contentType))
        {
            return CheckJson(operation, response, hasSchema ? schema : null);
        }

        return !hasSchema || IsProduced(operation, flat, contentType)
            ? []
            : [$"its Content-Type '{contentType}' is not {string.Join(" or ", operation.Produces.DefaultIfEmpty(MediaTypes.Json))}"];
    }

    private static bool IsProduced(OperationDefinition operation, FlatSchema flat, string? contentType) =>
        MediaTypes.IsAmong(contentType, operation.Produces)
            || (flat.Type is "string" or null && MediaTypes.Bare(contentType).StartsWith("text/", StringComparison.Ordinal));

    private static IReadOnlyList<string> CheckJson(OperationDefinition operation, EmulatedResponse response, JsonElement? schema)
    {
        if (response.Length > MostCheckedBytes)
        {
            return [$"JSON of {response.Length} bytes exceeds the size that the emulator checks"];
        }

        byte[] bytes = new byte[response.Length];
        using Stream body = response.OpenBody();
        body.ReadExactly(bytes);
        if (!StrictJson.TryParse(bytes, out JsonElement value, out string? problem))
        {
            return [problem];
        }

        return schema is { } declared ? operation.Checks.ForResponse(declared).Reasons(value) : [];
    }
}
