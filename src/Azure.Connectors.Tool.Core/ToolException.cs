namespace Azure.Connectors.Tool;

/// <summary>Represents a failure that the user can understand and remedy. It is printed without a stack trace.</summary>
internal sealed class ToolException : Exception
{
    public ToolException(ExitCode exitCode, string message, Exception? inner = null)
        : base(message, inner)
    {
        ExitCode = exitCode;
    }

    /// <summary>Gets the exit code of the command.</summary>
    public ExitCode ExitCode { get; }

    /// <summary>Gets the location in a file, if the failure has one.</summary>
    public FilePlace? Place { get; init; }
}

/// <summary>Represents a location in a file.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Line">The line, counted from 1; 0 for the whole file.</param>
/// <param name="Column">The column, counted from 1; 0 for the whole file.</param>
internal sealed record FilePlace(string Path, int Line = 0, int Column = 0)
{
    public override string ToString() => Line == 0 ? Path : FormattableString.Invariant($"{Path}({Line},{Column})");
}
