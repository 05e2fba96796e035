using System.CommandLine;
using Azure.Connectors.Tool.Linting;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors lint</c>.</summary>
internal static class LintCommand
{
    public static Command Create()
    {
        Argument<string> spec = new("spec") { Description = "The path of a Swagger 2.0 document." };
        Command command = new("lint", "Lists the generator's diagnostics of a spec with their locations, without a project.") { spec };
        command.SetRun((parse, console, cancellationToken) =>
        {
            SpecLintResult result = SpecLint.Run(parse.GetRequiredValue(spec), cancellationToken);
            console.Write(result.Table);
            if (result.HasErrors)
            {
                return ExitCode.Invalid;
            }

            return result.HasWarnings ? ExitCode.Finding : ExitCode.Success;
        });
        return command;
    }
}
