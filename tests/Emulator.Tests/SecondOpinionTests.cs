using NJsonSchema.Validation;
using NSwag;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>
/// NSwag's reading of the curated specs beside the emulator's own: the same operations, and responses that its schemas accept.
/// </summary>
public class SecondOpinionTests
{
    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public async Task NSwag_reads_the_same_operations_and_accepts_the_sampled_responses(string apiName)
    {
        string path = SpecPath(apiName);
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(await File.ReadAllTextAsync(path));
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile(apiName, path)]);
        ConnectorSetup connector = emulator.For(apiName);
        Dictionary<string, OpenApiOperation> operations =
            document.Operations.ToDictionary(o => o.Operation.OperationId, o => o.Operation, StringComparer.Ordinal);

        Assert.Equal(operations.Keys.Order(StringComparer.Ordinal), connector.OperationIds.Order(StringComparer.Ordinal));
        int judged = 0;
        foreach ((string id, OpenApiOperation operation) in operations)
        {
            EmulatedResponse response = connector.SampleResponse(id);
            bool isJson = response.Headers.TryGetValue("Content-Type", out string? type)
                && type.StartsWith("application/json", StringComparison.Ordinal);
            string status = response.Status.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (isJson && operation.ActualResponses.TryGetValue(status, out OpenApiResponse? declared) && declared.Schema is { } schema)
            {
                using StreamReader reader = new(response.OpenRead());
                string sample = await reader.ReadToEndAsync();

                // JSON Schema allows other members where additionalProperties is absent; NSwag closes the object for the classes that
                // it generates. The columns of an object with a dynamic schema are of any kind, whatever additionalProperties declares.
                ValidationError[] errors = [.. schema.ActualSchema
                    .Validate(sample)
                    .SelectMany(Leaves)
                    .Where(e => e.Kind != ValidationErrorKind.NoAdditionalPropertiesAllowed && !IsColumn(e))];
                Assert.True(errors.Length == 0, $"{id}: {string.Join("; ", errors.Select(e => e.ToString()))}\n{sample}");
                judged++;
            }
        }

        Assert.True(judged > 0);
    }

    /// <summary>An error of a list or a map holds those of its items.</summary>
    private static IEnumerable<ValidationError> Leaves(ValidationError error) =>
        error is ChildSchemaValidationError child ? child.Errors.Values.SelectMany(errors => errors).SelectMany(Leaves) : [error];

    /// <summary>The sampler names the columns of an object with a dynamic schema <c>column1</c> and so on.</summary>
    private static bool IsColumn(ValidationError error) => error.Path?.Contains("column", StringComparison.Ordinal) == true;

    internal static string SpecPath(string apiName)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Connectors.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "specs", apiName, "apiDefinition.swagger.json");
    }
}
