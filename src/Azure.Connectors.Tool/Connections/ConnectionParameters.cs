using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Connections;

/// <summary>
/// Reads the parameters of a connector that uses keys instead of consent. Their values are secrets, so that they never come from the
/// command line.
/// </summary>
internal static class ConnectionParameters
{
    private const string Input = "=@" + ArgumentText.InputPath;
    private const string Variable = "env:";

    /// <param name="console">The console.</param>
    /// <param name="texts"><c>name</c> for a prompt, <c>name=@file</c>, <c>name=@-</c> for standard input, or
    /// <c>name=env:VARIABLE</c>.</param>
    /// <param name="values">Receives the values.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">A text has another form, or its value can't be read.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static void Read(ToolConsole console, string[] texts, JsonObject values, CancellationToken cancellationToken)
    {
        if (texts.Count(text => text.EndsWith(Input, StringComparison.Ordinal)) > 1)
        {
            throw new ToolException(ExitCode.Usage, "Standard input can be the value of one parameter.");
        }

        foreach (string text in texts)
        {
            int equals = text.IndexOf('=', StringComparison.Ordinal);
            string name = equals < 0 ? text : text[..equals];
            if (name.Length == 0 || !values.TryAdd(name, null))
            {
                throw new ToolException(ExitCode.Usage, $"The parameter '{name}' has no name, or occurs twice.");
            }

            values[name] = equals < 0
                ? console.AskSecret($"Value of '{name}'", name)
                : ValueOf(name, text[(equals + 1)..], cancellationToken);
        }
    }

    private static string ValueOf(string name, string source, CancellationToken cancellationToken)
    {
        if (source.StartsWith('@'))
        {
            return ArgumentText.ReadText(source[1..], cancellationToken).TrimEnd('\r', '\n');
        }

        if (!source.StartsWith(Variable, StringComparison.Ordinal))
        {
            throw new ToolException(
                ExitCode.Usage,
                $"The value of '{name}' is a secret, which the command line must not contain. Use --parameter {name}=@-, {name}=@file or "
                    + $"{name}=env:VARIABLE, or --parameter {name} to be asked.");
        }

        string variable = source[Variable.Length..];
        return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? value
            : throw new ToolException(ExitCode.Usage, $"The environment variable '{variable}' of the parameter '{name}' isn't set.");
    }
}
