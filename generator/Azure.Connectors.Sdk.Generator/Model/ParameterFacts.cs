namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents what parameters of every kind have.</summary>
internal sealed record ParameterFacts
{
    /// <summary>The name in the path, query, header or form. The name of a body is in the spec only.</summary>
    public required string WireName { get; init; }

    /// <summary><c>required</c>; always true for a path parameter.</summary>
    public required bool IsRequired { get; init; }

    /// <summary><c>x-ms-visibility: internal</c>.</summary>
    public bool IsInternal { get; init; }

    /// <summary><c>x-ms-summary</c>.</summary>
    public string? Summary { get; init; }

    /// <summary><c>description</c>.</summary>
    public string? Description { get; init; }

    /// <summary>The sources of its values or of its schema.</summary>
    public DynamicSpec? Dynamic { get; init; }

    /// <summary>The date on which the connector removed it, if the spec of the project keeps it.</summary>
    public string? RemovedOn { get; init; }
}
