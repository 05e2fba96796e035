using Azure.Connectors.Sdk.Corpus.Comparing;

namespace Azure.Connectors.Sdk.Corpus;

/// <summary>What became of one spec in one mode.</summary>
internal sealed record SpecResult(string Name, string Mode)
{
    public long SpecBytes { get; init; }

    public int Operations { get; init; }

    public int Triggers { get; init; }

    public int Models { get; init; }

    public long EmittedBytes { get; init; }

    public IReadOnlyList<string> Diagnostics { get; init; } = [];

    /// <summary>The diagnostics that say what the emitted code doesn't have.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    public IReadOnlyList<string> CompilerDiagnostics { get; init; } = [];

    public IReadOnlyList<string> SilentLosses { get; init; } = [];

    /// <summary>How other libraries read the same text; null where nobody asked them.</summary>
    public ComparisonResult? Comparison { get; init; }

    public string? Exception { get; init; }

    /// <summary>The spec could not be read; the diagnostic says where.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>What the compiler and the analyzers took, while other specs were compiled beside it.</summary>
    public double CompileTime { get; init; }

    public GenerationCost Cost { get; init; }

    public bool Failed => Exception is not null || CompilerDiagnostics.Count > 0 || SilentLosses.Count > 0;
}
