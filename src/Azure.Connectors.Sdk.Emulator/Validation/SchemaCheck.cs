using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Represents a compiled schema with which JSON values are compared.</summary>
internal sealed class SchemaCheck(JsonObject schema)
{
    private readonly Lazy<SchemaNode> _schema = new(() => SchemaNode.ReadRoot(JsonElements.Of(schema)));

    /// <summary>The reasons why the value does not conform; none where it does.</summary>
    public IReadOnlyList<string> Reasons(JsonElement value, CancellationToken cancellationToken = default)
    {
        ValueCheck check = new(cancellationToken);
        check.Check(value, _schema.Value);
        return check.Reasons;
    }

    /// <summary>The reasons why a JSON text does not conform; none where it does.</summary>
    public IReadOnlyList<string> Reasons(string json) =>
        StrictJson.TryParse(json, out JsonElement value, out string? problem) ? Reasons(value) : [problem];
}
