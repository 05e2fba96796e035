namespace Azure.Connectors.Tool.Diff;

/// <summary>The effect of a change. A higher value is more severe.</summary>
internal enum Verdict
{
    /// <summary>No effect (–).</summary>
    None,

    /// <summary>Only a text changes: what people and agents read.</summary>
    Text,

    /// <summary>Something can be used that didn't exist before (A).</summary>
    Additive,

    /// <summary>The effect of a call on data, or the confirmation of the call, changes.</summary>
    Safety,

    /// <summary>Some callers break (W).</summary>
    MayBreak,

    /// <summary>The code compiles and means something else (S).</summary>
    Silent,

    /// <summary>Callers break (B).</summary>
    Breaking,
}

/// <summary>The texts of verdicts.</summary>
internal static class VerdictText
{
    /// <summary>Gets the letter of the tables.</summary>
    public static string Letter(this Verdict verdict) => verdict switch
    {
        Verdict.None => "–",
        Verdict.Text => "text",
        Verdict.Additive => "A",
        Verdict.Safety => "safety",
        Verdict.MayBreak => "W",
        Verdict.Silent => "S",
        _ => "B",
    };

    /// <summary>Gets the word in JSON.</summary>
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.None => "none",
        Verdict.Text => "text",
        Verdict.Additive => "additive",
        Verdict.Safety => "safety",
        Verdict.MayBreak => "mayBreak",
        Verdict.Silent => "silent",
        _ => "breaking",
    };
}
