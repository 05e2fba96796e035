namespace Azure.Connectors.Sdk.Primitives;

/// <summary>How the items of a list stand in a path, query, header or form (Swagger 2.0 <c>collectionFormat</c>).</summary>
public enum CollectionFormat
{
    /// <summary>Separated by commas.</summary>
    Csv,

    /// <summary>Separated by spaces.</summary>
    Ssv,

    /// <summary>Separated by tabs.</summary>
    Tsv,

    /// <summary>Separated by pipes.</summary>
    Pipes,

    /// <summary>The parameter repeated for each item; in a path or header, separated by commas.</summary>
    Multi,
}
