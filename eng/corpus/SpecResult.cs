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

    public IReadOnlyList<string> CompilerDiagnostics { get; init; } = [];

    public IReadOnlyList<string> SilentLosses { get; init; } = [];

    public string? Exception { get; init; }

    /// <summary>The spec could not be read; the diagnostic says where.</summary>
    public bool IsUnreadable { get; init; }

    public StageTimes Times { get; init; }

    public bool Failed => Exception is not null || CompilerDiagnostics.Count > 0 || SilentLosses.Count > 0;
}

/// <summary>Milliseconds by stage; <see cref="Parse"/> is a bare <c>JsonDocument</c> over the same text, for the ratio.</summary>
internal readonly record struct StageTimes(double Parse, double Read, double Name, double Emit, double Compile)
{
    public double Generate => Read + Name + Emit;
}
