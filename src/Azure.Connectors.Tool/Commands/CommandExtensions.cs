using System.CommandLine;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>Runs a command with its console, shows the progress, and translates failures to exit codes.</summary>
internal static class CommandExtensions
{
    /// <param name="command">The command.</param>
    /// <param name="run">Runs the command.</param>
    /// <param name="isServer">Whether the command runs until it is stopped, so that there is no progress to show.</param>
    public static void SetRun(
        this Command command, Func<ParseResult, ToolConsole, CancellationToken, Task<ExitCode>> run, bool isServer = false) =>
        command.SetAction(async (parse, cancellationToken) =>
        {
            ToolConsole console = ToolConsole.Create(parse.GetValue(CommonOptions.Output), cancellationToken);
            try
            {
                // The steps of a command have titles of their own. This one is shown for what is between them.
                ExitCode exitCode = isServer
                    ? await run(parse, console, cancellationToken).ConfigureAwait(false)
                    : await console.WaitAsync("Working", () => run(parse, console, cancellationToken)).ConfigureAwait(false);
                return (int)exitCode;
            }
            catch (Exception e) when (FailureOf(e, cancellationToken) is { } failure)
            {
                console.Fail(failure.ExitCode, failure.Message, failure.Place);
                return (int)failure.ExitCode;
            }
        });

    public static void SetRun(this Command command, Func<ParseResult, ToolConsole, CancellationToken, ExitCode> run) =>
        command.SetRun((parse, console, cancellationToken) => Task.FromResult(run(parse, console, cancellationToken)));

    private static ToolException? FailureOf(Exception exception, CancellationToken cancellationToken)
    {
        ToolException? failure = exception as ToolException ?? ServiceFailure.Find(exception);

        // Ctrl+C on a terminal also ends the processes that the command has started, so that a failure can be the first thing to be seen.
        bool isCanceled = cancellationToken.IsCancellationRequested && failure?.ExitCode != ExitCode.Canceled
            && (failure is not null || exception is OperationCanceledException);
        return isCanceled ? new(ExitCode.Canceled, "The command was canceled.", exception) : failure;
    }
}
