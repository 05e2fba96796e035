namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>The exception that is thrown if a worker can't be started, doesn't load its functions, hangs, or ends unexpectedly.</summary>
public sealed class FunctionsHostException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The message.</param>
    /// <param name="output">The output of the worker.</param>
    /// <param name="innerException">The cause; <see langword="null"/> for none.</param>
    public FunctionsHostException(string message, string output = "", Exception? innerException = null)
        : base(output is { Length: > 0 } ? $"{message}\nThe output of the worker:\n{output}" : message, innerException)
    {
        Output = output ?? "";
    }

    /// <summary>Gets the last lines that the worker wrote to its standard output and standard error.</summary>
    public string Output { get; }
}
