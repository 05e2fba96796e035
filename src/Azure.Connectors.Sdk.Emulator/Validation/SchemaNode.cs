using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>A schema that <see cref="SchemaCompiler"/> wrote, read once and indexed for checking values.</summary>
internal sealed class SchemaNode
{
    private readonly IReadOnlyDictionary<string, SchemaNode> _definitions;
    private readonly string? _reference;

    private SchemaNode(JsonElement source, IReadOnlyDictionary<string, SchemaNode> definitions)
    {
        _definitions = definitions;
        _reference = SpecDocument.Text(source, "$ref") is { } reference ? reference[(reference.LastIndexOf('/') + 1)..] : null;
        Types = SpecDocument.Text(source, "type") is { } type ? [type] : SpecDocument.Texts(source, "type") ?? [];
        EnumTexts = SpecDocument.TryGet(source, "enum", out JsonElement values)
            ? values.EnumerateArray().Select(CanonicalJson.Scalar).ToHashSet(StringComparer.Ordinal)
            : null;
        AnyOf = SpecDocument.TryGet(source, "anyOf", out JsonElement branches) ? [.. branches.EnumerateArray().Select(Read)] : [];
        Properties = SpecDocument
            .Members(source, "properties")
            .ToDictionary(member => member.Name, member => Read(member.Value), StringComparer.Ordinal);
        Required = SpecDocument.Texts(source, "required") ?? [];
        bool hasAdditional = SpecDocument.TryGet(source, "additionalProperties", out JsonElement additional);
        IsClosed = hasAdditional && additional.ValueKind == JsonValueKind.False;
        Additional = hasAdditional && additional.ValueKind == JsonValueKind.Object ? Read(additional) : null;
        Items = SpecDocument.TryGet(source, "items", out JsonElement items) ? Read(items) : null;
        Format = SpecDocument.Text(source, "format");
        Pattern = SpecDocument.Text(source, "pattern") is { } pattern && SpecPattern.TryCreate(pattern, out SpecPattern? compiled)
            ? compiled
            : null;
        Length = Range(source, "minLength", "maxLength");
        ItemCount = Range(source, "minItems", "maxItems");
        PropertyCount = Range(source, "minProperties", "maxProperties");
        Minimum = Number(source, "minimum");
        Maximum = Number(source, "maximum");
        IsMinimumExclusive = SpecDocument.IsTrue(source, "exclusiveMinimum");
        IsMaximumExclusive = SpecDocument.IsTrue(source, "exclusiveMaximum");
        MultipleOf = Number(source, "multipleOf");
        HasUniqueItems = SpecDocument.IsTrue(source, "uniqueItems");
    }

    /// <summary>The types that are allowed; none where any is.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The texts of the values that are allowed; <see langword="null"/> where there is no enumeration.</summary>
    public IReadOnlySet<string>? EnumTexts { get; }

    public IReadOnlyList<SchemaNode> AnyOf { get; }

    public IReadOnlyDictionary<string, SchemaNode> Properties { get; }

    public IReadOnlyList<string> Required { get; }

    /// <summary>Whether undeclared properties are refused.</summary>
    public bool IsClosed { get; }

    /// <summary>The schema of undeclared properties; <see langword="null"/> where they may be anything.</summary>
    public SchemaNode? Additional { get; }

    public SchemaNode? Items { get; }

    public string? Format { get; }

    public SpecPattern? Pattern { get; }

    public (int Least, int Most) Length { get; }

    public (int Least, int Most) ItemCount { get; }

    public (int Least, int Most) PropertyCount { get; }

    public decimal? Minimum { get; }

    public decimal? Maximum { get; }

    public bool IsMinimumExclusive { get; }

    public bool IsMaximumExclusive { get; }

    public decimal? MultipleOf { get; }

    public bool HasUniqueItems { get; }

    /// <summary>The schema that is meant: the definition where this is a reference.</summary>
    public SchemaNode Target => _reference is null ? this : _definitions[_reference];

    public static SchemaNode ReadRoot(JsonElement root)
    {
        Dictionary<string, SchemaNode> definitions = new(StringComparer.Ordinal);
        foreach ((string name, JsonElement definition) in SpecDocument.Members(root, "definitions"))
        {
            definitions.Add(name, new(definition, definitions));
        }

        return new(root, definitions);
    }

    private SchemaNode Read(JsonElement source) => new(source, _definitions);

    private static decimal? Number(JsonElement source, string name) =>
        SpecDocument.TryGet(source, name, out JsonElement number) ? number.GetDecimal() : null;

    private static (int Least, int Most) Range(JsonElement source, string least, string most) =>
        (
            SpecDocument.TryGet(source, least, out JsonElement low) ? low.GetInt32() : 0,
            SpecDocument.TryGet(source, most, out JsonElement high) ? high.GetInt32() : int.MaxValue);
}
