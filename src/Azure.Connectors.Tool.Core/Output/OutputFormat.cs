namespace Azure.Connectors.Tool.Output;

/// <summary>The format of the result on standard output.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people, on a terminal.</summary>
    Table,

    /// <summary>A line for each row, with values that are separated by tabs.</summary>
    Tsv,

    Json,

    /// <summary>A table in Markdown, for pull requests.</summary>
    Markdown,
}
