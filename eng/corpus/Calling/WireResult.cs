namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>What became of the calls of one spec's operations.</summary>
internal sealed record WireResult(string Name)
{
    /// <summary>Operations in the spec, triggers too.</summary>
    public int Operations { get; set; }

    /// <summary>Operations called through their typed methods, with all and with the required arguments.</summary>
    public int Typed { get; set; }

    /// <summary>Operations called by <c>DynamicConnectorClient</c>, with all and with the required arguments.</summary>
    public int Dynamic { get; set; }

    /// <summary>Requests that the emulator found to be what the spec says.</summary>
    public int Conforming { get; set; }

    /// <summary>Dynamic requests identical with the typed ones.</summary>
    public int Identical { get; set; }

    /// <summary>Gets or sets the count of responses that typed and dynamic calls returned completely.</summary>
    public int Whole { get; set; }

    /// <summary>Operations whose two pages came back.</summary>
    public int Paged { get; set; }

    /// <summary>Callbacks that were read whole by their payload types.</summary>
    public int Callbacks { get; set; }

    /// <summary>Schemas of the catalog that were checked, each with a value where there is one.</summary>
    public int Schemas { get; set; }

    /// <summary>The locations with dynamic metadata whose discovery operation was requested, by extension.</summary>
    public Dictionary<string, int> Discovered { get; } = new(StringComparer.Ordinal);

    /// <summary>The locations whose discovery operation wasn't requested, and why.</summary>
    public List<(string Extension, string Reason, string Place)> Undiscovered { get; } = [];

    /// <summary>The parameters that the typed methods don't have: operation ID and key.</summary>
    public List<string> DynamicOnly { get; } = [];

    /// <summary>The requests that were sent, one line each.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Gets the deviations that a rule explains.</summary>
    public List<(string Reason, string Text)> Excused { get; } = [];

    /// <summary>Deviations without an explanation: a bug.</summary>
    public List<string> Deviations { get; } = [];

    public bool Failed => Deviations.Count > 0;
}
