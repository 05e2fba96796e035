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

    /// <summary>The readings of other libraries; null if they weren't requested.</summary>
    public ComparisonResult? Comparison { get; init; }

    public string? Exception { get; init; }

    /// <summary>The spec could not be read; the diagnostic says where.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>The time of the compiler and the analyzers, while other specs were compiled concurrently.</summary>
    public double CompileTime { get; init; }

    public GenerationCost Cost { get; init; }

    public bool Failed => Exception is not null || CompilerDiagnostics.Count > 0 || SilentLosses.Count > 0;
}
