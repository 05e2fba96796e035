using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Snapshots;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>Represents an argument that a model specifies.</summary>
internal sealed class ToolArgument
{
    /// <summary>Gets the name of the property in the tool's schema.</summary>
    public required string Property { get; init; }

    /// <summary>Gets the key of the parameter in the operation.</summary>
    public required string Key { get; init; }

    /// <summary>Gets the description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the JSON Schema of the spec or of a schema snapshot, or null if there is none.</summary>
    public required JsonElement? Schema { get; init; }

    /// <summary>Gets the schema in a schema snapshot, or null.</summary>
    public BodySchema? Snapshot { get; init; }

    /// <summary>Gets whether a call must specify it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets whether the value is the content of a file, as base64.</summary>
    public bool IsFile { get; init; }

    /// <summary>Gets the keyword that excludes an empty value, or null if it can be sent.</summary>
    public string? NonEmptyKeyword { get; init; }

    /// <summary>Gets the character that separates the items of the list, or null if the items are sent separately or in JSON.</summary>
    public char? Separator { get; init; }

    public static ToolArgument Create(string property, ConnectorParameter parameter) => new()
    {
        Property = property,
        Key = parameter.Key,
        Description = parameter.Schema?.Description,
        Schema = parameter.Schema?.Json,
        IsRequired = parameter is { IsRequired: true, Default: null },
        IsFile = parameter.Kind == ConnectorValueKind.File,
        NonEmptyKeyword = FindNonEmptyKeyword(parameter),
        Separator = FindSeparator(parameter),
    };

    /// <param name="property">The name of the property.</param>
    /// <param name="body">The body.</param>
    /// <param name="snapshot">The schema in a schema snapshot, or null.</param>
    public static ToolArgument Create(string property, ConnectorBody body, BodySchema? snapshot) => new()
    {
        Property = property,
        Key = body.Key,
        Description = body.Schema?.Description,
        Schema = snapshot?.Json ?? body.Schema?.Json,
        Snapshot = snapshot,
        IsRequired = body.IsRequired,
        IsFile = body.Kind == ConnectorContentKind.Binary,
    };

    /// <summary>Gets the value for the operation.</summary>
    public object ToOperation(JsonElement value)
    {
        if (IsFile && value.ValueKind == JsonValueKind.String)
        {
            return new FileContent(BinaryData.FromBytes(Convert.FromBase64String(value.GetString()!)));
        }

        return Snapshot?.Complete(value) ?? value;
    }

    // A list without items isn't sent at all, and a segment of a path can't be empty.
    private static string? FindNonEmptyKeyword(ConnectorParameter parameter)
    {
        if (parameter is { Kind: ConnectorValueKind.Array, IsRequired: true })
        {
            return "minItems";
        }

        return parameter is { Kind: ConnectorValueKind.String, In: ConnectorParameterLocation.Path } ? "minLength" : null;
    }

    private static char? FindSeparator(ConnectorParameter parameter)
    {
        if (parameter.Kind != ConnectorValueKind.Array)
        {
            return null;
        }

        return parameter.CollectionFormat switch
        {
            CollectionFormat.Csv => ',',
            CollectionFormat.Ssv => ' ',
            CollectionFormat.Tsv => '\t',
            CollectionFormat.Pipes => '|',
            _ => null,
        };
    }
}
