using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.InteropServices;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Commands;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool;

/// <summary>Runs a command line. It replaces the library's exit codes, its exception handler and its handling of signals.</summary>
internal static class CommandLineRun
{
    // An argument that begins with @ is a text, such as what to search for, and not a file with arguments.
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<ExitCode> RunAsync(RootCommand root, string[] arguments)
    {
        ParseResult parse = root.Parse(arguments, s_parsing);
        if (parse.Errors.Count > 0)
        {
            return Refuse(parse);
        }

        using CancellationTokenSource cancellation = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
        try
        {
            InvocationConfiguration configuration = new()
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = new StreamWriter(StandardStream.OpenOutput()) { AutoFlush = true },
            };
            return (ExitCode)await parse.InvokeAsync(configuration, cancellation.Token).ConfigureAwait(false);
        }
        catch (ToolException e)
        {
            // The help and the version are written by the library.
            ToolConsole.Create(OutputOf(parse)).Fail(e.ExitCode, e.Message, e.Place);
            return e.ExitCode;
        }
        catch (Exception e)
        {
            ToolConsole.Create(OutputOf(parse)).Fail(
                ExitCode.Internal, $"The tool failed. This is a bug of the tool.\n{e.GetType()}: {e.Message}\n{e.StackTrace}");
            return ExitCode.Internal;
        }

        // The command ends on its own, so that nothing is partially written.
        void Cancel(PosixSignalContext context)
        {
            context.Cancel = true;
            cancellation.Cancel();
        }
    }

    private static ExitCode Refuse(ParseResult parse)
    {
        string[] known =
        [
            .. parse.CommandResult.Command.Subcommands.Select(command => command.Name),
            .. parse.CommandResult.Command.Options.Select(option => option.Name),
        ];
        string message = string.Join('\n', parse.Errors.Select(error => error.Message).Distinct());
        string? hint = parse.UnmatchedTokens.Select(token => NearestName.Hint(token, known)).FirstOrDefault(text => text.Length > 0);
        ToolConsole.Create(OutputOf(parse)).Fail(ExitCode.Usage, $"{message}{hint}\nSee '{CommandPath(parse.CommandResult)} --help'.");
        return ExitCode.Usage;
    }

    private static string CommandPath(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{CommandPath(parent)} {command.Command.Name}" : "connectors";

    private static string? OutputOf(ParseResult parse) =>
        parse.GetResult(CommonOptions.Output) is { Errors: var errors } && !errors.Any() ? parse.GetValue(CommonOptions.Output) : null;
}
