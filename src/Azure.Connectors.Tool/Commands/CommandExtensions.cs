using System.CommandLine;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands;

/// <summary>Runs a command with its console, and translates its failures to exit codes.</summary>
internal static class CommandExtensions
{
    public static void SetRun(this Command command, Func<ParseResult, ToolConsole, CancellationToken, Task<ExitCode>> run) =>
        command.SetAction(async (parse, cancellationToken) =>
        {
            ToolConsole console = ToolConsole.Create(parse.GetValue(CommonOptions.Output), cancellationToken);
            try
            {
                return (int)await run(parse, console, cancellationToken).ConfigureAwait(false);
            }
            catch (ToolException e)
            {
                console.Fail(e.ExitCode, e.Message, e.Place);
                return (int)e.ExitCode;
            }
            catch (Exception e) when (ServiceFailure.Find(e) is { } failure)
            {
                console.Fail(failure.ExitCode, failure.Message);
                return (int)failure.ExitCode;
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                console.Fail(ExitCode.Canceled, "The command was canceled.");
                return (int)ExitCode.Canceled;
            }
        });

    public static void SetRun(this Command command, Func<ParseResult, ToolConsole, CancellationToken, ExitCode> run) =>
        command.SetRun((parse, console, cancellationToken) => Task.FromResult(run(parse, console, cancellationToken)));
}
