namespace Azure.Connectors.Tool.Adding;

/// <summary>What <c>connectors add</c> is asked for.</summary>
internal sealed record AddRequest
{
    /// <summary>Gets the API name of the connector.</summary>
    public required string ApiName { get; init; }

    /// <summary>Gets the path of the project or of the file-based app.</summary>
    public required string ProjectPath { get; init; }

    /// <summary>Gets the file or the address of the spec, or null for a connector that has a package.</summary>
    public string? From { get; init; }

    /// <summary>Gets a value that indicates whether a client is generated for a connector that has a package.</summary>
    public bool IsGenerated { get; init; }

    public string? Namespace { get; init; }

    public string? ServiceName { get; init; }

    /// <summary>Gets the IDs of the operations to keep; empty for all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];

    public bool IsDynamic { get; init; }

    public bool IsInternal { get; init; }
}
