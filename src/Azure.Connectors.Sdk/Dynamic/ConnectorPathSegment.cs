namespace Azure.Connectors.Sdk;

/// <summary>Represents a part of an operation's path: a literal, or a parameter.</summary>
public sealed class ConnectorPathSegment
{
    private ConnectorPathSegment(string text, bool isParameter)
    {
        Text = text;
        IsParameter = isParameter;
    }

    /// <summary>Gets the literal, which is percent-encoded, or the wire name of the parameter.</summary>
    public string Text { get; }

    /// <summary>Gets whether the value of a path parameter replaces the segment.</summary>
    public bool IsParameter { get; }

    /// <summary>Creates a literal.</summary>
    /// <param name="encodedText">The text, percent-encoded where needed. It can contain several segments of a URL.</param>
    /// <returns>The segment.</returns>
    public static ConnectorPathSegment Literal(string encodedText)
    {
        ArgumentNullException.ThrowIfNull(encodedText);
        return new(encodedText, isParameter: false);
    }

    /// <summary>Creates a segment that the value of a parameter replaces.</summary>
    /// <param name="name">The wire name of the path parameter.</param>
    /// <returns>The segment.</returns>
    public static ConnectorPathSegment Parameter(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(name, isParameter: true);
    }

    /// <summary>Gets the segment as it is in a path template.</summary>
    /// <returns>The literal, or the name in braces.</returns>
    public override string ToString() => IsParameter ? "{" + Text + "}" : Text;
}
