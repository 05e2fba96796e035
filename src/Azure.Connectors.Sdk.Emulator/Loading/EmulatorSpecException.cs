namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// A spec could not be read. The message names the file (or the name the text was given under) and, for broken JSON, the line and column.
/// </summary>
public sealed class EmulatorSpecException : Exception
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public EmulatorSpecException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public EmulatorSpecException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">What the reader threw.</param>
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
