namespace Azure.Connectors.Sdk;

/// <summary>Represents a location in an operation whose values or schema another operation provides.</summary>
public sealed class ConnectorDynamicLocation
{
    internal ConnectorDynamicLocation(string location, ConnectorDynamicMember part)
    {
        Location = location;
        Values = part.Values;
        Schema = part.Schema;
        Tree = part.Tree;
    }

    /// <summary>
    /// Gets the location: a parameter, such as <c>depot</c>, a part of the body, such as <c>body/kind</c>, or a part of the response, such
    /// as <c>value[]</c>. The response itself is <c>response</c>.
    /// </summary>
    public string Location { get; }

    /// <summary>Gets the source of the values, or null if there is none.</summary>
    public ConnectorDynamicSource? Values { get; }

    /// <summary>Gets the source of the schema, or null if there is none.</summary>
    public ConnectorDynamicSource? Schema { get; }

    /// <summary>Gets the tree of the values, or null if there is none.</summary>
    public ConnectorDynamicTree? Tree { get; }
}
