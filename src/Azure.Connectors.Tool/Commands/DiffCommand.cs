using System.CommandLine;
using Azure.Connectors.Tool.Diff;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors diff</c>.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        Argument<string> old = new("old") { Description = "The path of the old spec, or its folder." };
        Argument<string> @new = new("new")
        {
            Description = "The path of the new spec, or its folder. Without a names.json, it has the names and the order of the old one.",
        };
        Option<bool> check = new("--check")
        {
            Description = "Returns 1 if a change breaks callers, may break them or removes a safeguard.",
        };
        Command command = new("diff", "Compares two specs, and lists the effects on source code, compiled callers and requests.")
        {
            old, @new, check,
        };
        command.SetRun((parse, console, cancellationToken) =>
        {
            SpecDiff diff = SpecDiff.Compare(
                ConnectorFolder.Of(parse.GetRequiredValue(old)).ReadInput(),
                ConnectorFolder.Of(parse.GetRequiredValue(@new)).ReadInput(),
                cancellationToken);
            console.Write(DiffReport.ToTable(diff.Changes, console.Format));
            return parse.GetValue(check) && diff.Changes.Any(change => change.IsFinding) ? ExitCode.Finding : ExitCode.Success;
        });
        return command;
    }
}
