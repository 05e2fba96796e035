using System.CommandLine;

namespace Azure.Connectors.Tool.Commands;

/// <summary>The options that several commands have.</summary>
internal static class CommonOptions
{
    public static Option<string?> Output { get; } = CreateOutput();

    private static Option<string?> CreateOutput()
    {
        Option<string?> option = new("--output", "-o")
        {
            Description = "The format of the result: 'table' (the default on a terminal), 'tsv' (the default elsewhere) or 'json'.",
            Recursive = true,
        };
        option.AcceptOnlyFromAmong("table", "tsv", "json");
        return option;
    }
}
