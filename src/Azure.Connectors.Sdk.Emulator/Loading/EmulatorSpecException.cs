namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Represents the error that a spec can't be read. The message names the file (or the API name) and, for malformed JSON, the line and
/// column.
/// </summary>
public sealed class EmulatorSpecException : Exception
{
    /// <summary>Initializes a new instance.</summary>
    public EmulatorSpecException()
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    /// <param name="message">The problem and its location.</param>
    public EmulatorSpecException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance with a message.</summary>
    /// <param name="message">The problem and its location.</param>
    /// <param name="innerException">The exception that caused this one.</param>
    public EmulatorSpecException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal EmulatorSpecException(string source, string problem, Exception? innerException)
        : base($"{source}: {problem}", innerException)
    {
        Source = source;
    }
}
