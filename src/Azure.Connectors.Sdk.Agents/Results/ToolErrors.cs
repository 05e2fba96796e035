using Azure.Identity;

namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>Turns the exceptions of a call into results. A canceled call remains an exception.</summary>
internal static class ToolErrors
{
    /// <param name="callAsync">The call.</param>
    /// <param name="isArgument">
    /// Whether a name is that of an argument. The client names the argument that is wrong; the message of another
    /// <see cref="ArgumentException"/> can contain anything.
    /// </param>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static async ValueTask<ToolResult> CatchAsync(Func<ValueTask<ToolResult>> callAsync, Func<string?, bool> isArgument)
    {
        try
        {
            return await callAsync().ConfigureAwait(false);
        }
        catch (ConnectorException e)
        {
            ToolTelemetry.TagStatus(e.Status);
            return ToolResults.ServiceError(e);
        }
        catch (AuthenticationFailedException)
        {
            return ToolResults.AuthenticationError();
        }
        catch (ArgumentException e)
        {
            return ToolResults.ArgumentError(
                [isArgument(e.ParamName) ? e.Message : "The request can't be created from the arguments."]);
        }
    }
}
