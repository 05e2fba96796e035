using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Represents a parameter as the spec describes it.</summary>
public sealed class ConnectorParameter
{
    private ConnectorOperation? _operation;
    private ConnectorSchema? _schema;
    private int _index;

    /// <summary>Gets the wire name.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the location.</summary>
    public required ConnectorParameterLocation In { get; init; }

    /// <summary>Gets the key, which identifies the parameter in its operation, such as <c>query:$filter</c>.</summary>
    public string Key => new ParameterKey(
        In switch
        {
            ConnectorParameterLocation.Path => "path",
            ConnectorParameterLocation.Query => "query",
            ConnectorParameterLocation.Header => "header",
            _ => "formData",
        },
        Name).ToString();

    /// <summary>Gets the kind of the value.</summary>
    public ConnectorValueKind Kind { get; init; }

    /// <summary>Gets the kind of the items of an array.</summary>
    public ConnectorValueKind ItemKind { get; init; }

    /// <summary>Gets a value that indicates whether a value is required.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the text of a constant, which is always sent and can't be changed.</summary>
    public string? Constant { get; init; }

    /// <summary>Gets the text of the default. It is sent if the parameter is required and no argument is specified.</summary>
    public string? Default { get; init; }

    /// <summary>Gets the items of an array's constant or default.</summary>
    public IReadOnlyList<string>? DefaultItems { get; init; }

    /// <summary>Gets how the items of an array are joined.</summary>
    public CollectionFormat CollectionFormat { get; init; }

    /// <summary>Gets whether the value is percent-encoded twice (<c>x-ms-url-encoding: double</c>).</summary>
    public bool EncodeTwice { get; init; }

    /// <summary>Gets the source of the values.</summary>
    public ConnectorDynamicSource? DynamicValues { get; init; }

    /// <summary>Gets the source of the schema.</summary>
    public ConnectorDynamicSource? DynamicSchema { get; init; }

    /// <summary>Gets the tree of the values.</summary>
    public ConnectorDynamicTree? DynamicTree { get; init; }

    /// <summary>Gets the parts of it whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> DynamicMembers { get; init; } = [];

    /// <summary>Gets the schema, with the title, the description and the default, or null if the catalog has none.</summary>
    public ConnectorSchema? Schema => _schema ??= _operation?.Metadata?.Parameter(_index);

    internal void BelongTo(ConnectorOperation operation, int index)
    {
        _operation = operation;
        _index = index;
    }
}

/// <summary>Specifies the location of a parameter.</summary>
public enum ConnectorParameterLocation
{
    /// <summary>The path.</summary>
    Path,

    /// <summary>The query.</summary>
    Query,

    /// <summary>A header.</summary>
    Header,

    /// <summary>The form in the body.</summary>
    Form,
}

/// <summary>Specifies the kind of a parameter's value.</summary>
public enum ConnectorValueKind
{
    /// <summary>Text.</summary>
    String,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A point in time.</summary>
    DateTime,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A date and time without a zone.</summary>
    DateTimeNoZone,

    /// <summary>Bytes, sent as base64.</summary>
    Base64,

    /// <summary>A list.</summary>
    Array,

    /// <summary>Any value, sent as text.</summary>
    Any,

    /// <summary>A file of a form.</summary>
    File,
}
