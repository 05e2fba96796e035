using System.CommandLine;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Commands.Connections;

/// <summary><c>connectors connection</c>.</summary>
internal static class ConnectionCommand
{
    private const int DefaultSeconds = 600;
    private const int MaxSeconds = 24 * 60 * 60;

    public static Command Create() => new("connection", "Creates and manages connections, and who can use them.")
    {
        ConnectionCreateCommand.Create(),
        ConnectionListCommand.Create(),
        ConnectionShowCommand.Create(),
        ConnectionAuthorizeCommand.Create(),
        ConnectionGrantCommand.Create(),
        ConnectionRemoveCommand.Create(),
    };

    /// <summary>Creates the argument with the name of a connection.</summary>
    public static Argument<string> Name() => new("connection") { Description = "The name of the connection." };

    /// <summary>Creates <c>--no-browser</c>.</summary>
    public static Option<bool> NoBrowser() =>
        new("--no-browser") { Description = "Prints the link to give consent, and doesn't open it in a browser." };

    /// <summary>Creates <c>--object-id</c>.</summary>
    public static Option<string?> ObjectId() =>
        new("--object-id") { Description = "The object ID of the principal that gets access, instead of the signed-in user." };

    /// <summary>Creates <c>--time-out</c>.</summary>
    public static Option<int> TimeOut()
    {
        Option<int> option = new("--time-out")
        {
            Description = "The maximum time to wait for consent, and for access, in seconds.",
            DefaultValueFactory = _ => DefaultSeconds,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 0 or > MaxSeconds)
            {
                result.AddError($"The value of --time-out must be between 0 and {MaxSeconds}.");
            }
        });
        return option;
    }

    /// <summary>Runs a command of this group. A name that can't be part of a URL is an error of the command line.</summary>
    public static void SetConnectionRun(
        this Command command, ManagementOptions management, Func<ParseResult, ToolConsole, ManagementSession, CancellationToken, Task> run)
    {
        management.AddNamespaceTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            try
            {
                await run(parse, console, management.Open(parse, console), cancellationToken).ConfigureAwait(false);
                return ExitCode.Success;
            }
            catch (ArgumentException e)
            {
                throw new ToolException(ExitCode.Usage, e.Message, e);
            }
        });
    }
}
