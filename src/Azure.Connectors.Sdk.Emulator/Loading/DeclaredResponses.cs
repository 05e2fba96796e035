using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>Represents the <c>responses</c> of an operation by status.</summary>
internal static class DeclaredResponses
{
    /// <summary>The statuses of success that are declared, as the spec spells them.</summary>
    public static IReadOnlyList<string> Successes(OperationDefinition operation) =>
        [.. SpecDocument.Members(operation.Source, "responses")
            .Select(response => response.Name)
            .Where(name => name.Length == 3 && name[0] == '2')];

    /// <summary>
    /// The schema of a status; undefined where none is declared. For a success that isn't declared it is that of <c>default</c>; for an
    /// error it isn't, because the platform in front of a connector sends its own errors.
    /// </summary>
    public static JsonElement SchemaOf(OperationDefinition operation, int status)
    {
        string key = status.ToString(CultureInfo.InvariantCulture);
        string[] keys = status is >= 200 and <= 299 ? [key, "2XX", "2xx", "default"] : [key];
        IReadOnlyList<(string Name, JsonElement Value)> responses = SpecDocument.Members(operation.Source, "responses");
        JsonElement declared = keys
            .Select(name => responses.FirstOrDefault(response => response.Name == name).Value)
            .FirstOrDefault(value => value.ValueKind == JsonValueKind.Object);
        return SpecDocument.TryGet(operation.Document.Follow(declared), "schema", out JsonElement schema) ? schema : default;
    }
}
