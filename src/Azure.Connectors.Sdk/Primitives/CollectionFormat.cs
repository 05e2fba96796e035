namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Specifies how the items of a list are written in a path, query, header or form (Swagger 2.0 <c>collectionFormat</c>).</summary>
public enum CollectionFormat
{
    /// <summary>The items are separated by commas.</summary>
    Csv,

    /// <summary>The items are separated by spaces.</summary>
    Ssv,

    /// <summary>The items are separated by tabs.</summary>
    Tsv,

    /// <summary>The items are separated by pipes.</summary>
    Pipes,

    /// <summary>The parameter is repeated for each item. In a path or header, the items are separated by commas.</summary>
    Multi,
}
