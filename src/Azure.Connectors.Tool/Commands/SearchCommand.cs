using System.CommandLine;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Searching;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors search</c>.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        Argument<string[]> words = new("text")
        {
            Description = "The words that the name, display name or description contains. Without words, all connectors are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        ManagementOptions management = new();
        Option<bool> offline = CommonOptions.Offline();
        Command command = new("search", "Lists the connectors of a location.") { words, offline };
        management.AddLocationTo(command);
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            ConnectorCatalog catalog = new(management.Open(parse, console), parse.OpenCache(console, offline));
            IReadOnlyList<FoundConnector> found = await console.WaitAsync(
                "Listing the connectors",
                () => catalog.SearchAsync(parse.GetValue(words) ?? [], cancellationToken)).ConfigureAwait(false);
            console.Write(FoundConnector.ToTable(found));
            if (found.Count == 0)
            {
                console.Note("No connector matches.");
            }

            return ExitCode.Success;
        });
        return command;
    }
}
