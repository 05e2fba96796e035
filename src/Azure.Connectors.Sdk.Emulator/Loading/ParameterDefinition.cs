using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>One parameter of an operation, as the wire sees it.</summary>
internal sealed class ParameterDefinition
{
    private static readonly HashSet<string> s_unsettableHeaders =
        new(["Host", "Content-Length", "Transfer-Encoding", "Connection", "Authorization"], StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<SchemaCheck> _check;

    public ParameterDefinition(SpecDocument document, SchemaChecks checks, JsonElement source, string name, string location)
    {
        Document = document;
        Name = name;
        In = location;
        Schema = In == "body" ? BodySchema(source) : ValueSchema(source);
        Flat = FlatSchema.Of(document, Schema);
        Required = SpecDocument.IsTrue(source, "required") || In == "path";
        IsConstant = SpecDocument.Text(source, "x-ms-visibility") == "internal" && Flat.TextOf("default") is not null;
        CollectionFormat = SpecDocument.Text(source, "collectionFormat") ?? "csv";
        DoubleEncoded = SpecDocument.Text(source, "x-ms-url-encoding") == "double";
        _check = new(() => checks.ForRequest(Schema));
    }

    public SpecDocument Document { get; }

    public string Name { get; }

    public string In { get; }

    public bool Required { get; }

    /// <summary>Gets whether it has one text that no caller changes.</summary>
    public bool IsConstant { get; }

    public string CollectionFormat { get; }

    public bool DoubleEncoded { get; }

    public JsonElement Schema { get; }

    public FlatSchema Flat { get; }

    /// <summary>
    /// A form's field that carries a file, or several under one name: as <c>file</c>, or as a list of strings of format <c>binary</c>.
    /// </summary>
    public bool IsFile => In == "formData" && (Flat.IsBinary || IsListOfFiles);

    public bool IsListOfFiles => In == "formData"
        && Flat.Type == "array"
        && Flat.TryGetKeyword("items", out JsonElement items)
        && FlatSchema.Of(Document, items).IsBinary;

    public SchemaCheck Check => _check.Value;

    /// <summary>Headers that HTTP owns or can't carry are no parameters.</summary>
    public bool IsSendable => In != "header" || (!s_unsettableHeaders.Contains(Name) && IsToken(Name));

    private static JsonElement BodySchema(JsonElement source) =>
        SpecDocument.TryGet(source, "schema", out JsonElement schema) ? DynamicSchemaSource.WithMetadataOf(source, schema) : default;

    // Some documents give a parameter that isn't a body a schema.
    private static JsonElement ValueSchema(JsonElement source) =>
        !SpecDocument.TryGet(source, "type", out _) && SpecDocument.TryGet(source, "schema", out JsonElement schema) ? schema : source;

    private static bool IsToken(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || "!#$%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal));
}
