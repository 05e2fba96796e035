using System.CommandLine;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors completion</c>.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, string> s_scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _connectors_complete() {
                local IFS=$'\n'
                COMPREPLY=( $(connectors "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null) )
            }
            complete -o default -F _connectors_complete connectors
            """,
        ["zsh"] = """
            _connectors_complete() {
                local -a suggestions
                suggestions=("${(@f)$(connectors "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
                compadd -- $suggestions
            }
            compdef _connectors_complete connectors
            """,
        ["fish"] = """
            complete -c connectors -f -a '(connectors "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName connectors -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                connectors "[suggest:$cursorPosition]" "$commandAst" 2>$null | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
                }
            }
            """,
    };

    public static Command Create()
    {
        Argument<string> shell = new("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. s_scripts.Keys]);
        Command command = new("completion", "Prints a script that completes command lines in a shell.") { shell };
        command.SetRun((parse, console, _) =>
        {
            string script = s_scripts[parse.GetRequiredValue(shell)];
            console.Write(script, () => new JsonObject { ["script"] = script });
            return ExitCode.Success;
        });
        return command;
    }
}
