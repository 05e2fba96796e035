namespace Azure.Connectors.Sdk.Specs;

/// <summary>A mistake in an input, told to the user with its file and place and without a stack trace.</summary>
internal sealed class SpecException : Exception
{
    public SpecException(string message)
        : base(message)
    {
    }

    public SpecException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Runs a command's body; a mistake in an input becomes exit code 1 and one line on standard error.</summary>
    public static int Guard(Action body)
    {
        try
        {
            body();
            return 0;
        }
        catch (SpecException exception)
        {
            Console.Error.WriteLine($"error: {exception.Message}");
            return 1;
        }
    }
}
