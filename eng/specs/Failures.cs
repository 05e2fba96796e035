using Azure.Connectors.Tool;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Reports a mistake in an input with its file and place, and without a stack trace.</summary>
internal static class Failures
{
    /// <summary>Runs a command's body. A mistake in an input becomes exit code 1 and one line on standard error.</summary>
    public static int Guard(Action body)
    {
        try
        {
            body();
            return 0;
        }
        catch (ToolException exception)
        {
            Console.Error.WriteLine($"error: {exception.Message}");
            return 1;
        }
    }
}
