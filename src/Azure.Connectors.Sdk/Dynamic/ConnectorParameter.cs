namespace Azure.Connectors.Sdk;

/// <summary>A parameter as its spec describes it.</summary>
public sealed class ConnectorParameter
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>Where it goes.</summary>
    public required ConnectorParameterLocation In { get; init; }

    /// <summary>What its value is.</summary>
    public ConnectorValueKind Kind { get; init; }

    /// <summary>What an array's items are.</summary>
    public ConnectorValueKind ItemKind { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool Required { get; init; }

    /// <summary>The text that is sent unasked, and can't be changed.</summary>
    public string? Constant { get; init; }

    /// <summary>The text of its default; sent where it is required and left out.</summary>
    public string? Default { get; init; }

    /// <summary>The items that an array's constant or default is joined of.</summary>
    public IReadOnlyList<string>? DefaultItems { get; init; }

    /// <summary>How an array's items are joined.</summary>
    public CollectionFormat CollectionFormat { get; init; }

    /// <summary><c>x-ms-url-encoding: double</c>.</summary>
    public bool EncodeTwice { get; init; }

    /// <summary>The values of an enumeration that the spec knows.</summary>
    public IReadOnlyList<string>? AllowedValues { get; init; }

    /// <summary>Where its values come from.</summary>
    public ConnectorDynamicSource? DynamicValues { get; init; }

    /// <summary>The source of its schema.</summary>
    public ConnectorDynamicSource? DynamicSchema { get; init; }

    /// <summary>The parts of it whose values or schema another operation provides.</summary>
    public IReadOnlyList<ConnectorDynamicMember> DynamicMembers { get; init; } = [];
}

/// <summary>Where a parameter goes.</summary>
public enum ConnectorParameterLocation
{
    /// <summary>Into the path.</summary>
    Path,

    /// <summary>Into the query.</summary>
    Query,

    /// <summary>Into a header.</summary>
    Header,

    /// <summary>Into the body's form.</summary>
    Form,
}

/// <summary>What a parameter's value is.</summary>
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

    /// <summary>A form's file.</summary>
    File,
}
