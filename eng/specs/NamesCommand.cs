using System.CommandLine;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary><c>specs names</c>: seeds a spec's name lock from a table of public names, and checks it against the spec.</summary>
internal static class NamesCommand
{
    public static Command Create()
    {
        Argument<string> facts = new("facts") { Description = "A table of public names: operations, models, enums, triggers." };
        Argument<string> folder = new("folder") { Description = "The spec's folder, such as specs/office365." };
        Command command = new(
            "names",
            "Adds public names to names.json, where what is locked stays, and checks every entry against the spec.") { facts, folder };
        command.SetAction(
            result => Failures.Guard(() => Run(result.GetRequiredValue(facts), new SpecFolder(result.GetRequiredValue(folder)))));
        return command;
    }

    private static void Run(string facts, SpecFolder folder)
    {
        SpecIndex spec = new(SpecJson.Read(folder.SpecPath));
        NameLock names = NameLock.Read(folder.NamesPath);
        foreach (string unmatched in NameSeed.Run(spec, names, SpecJson.Read(facts)))
        {
            Console.Error.WriteLine($"not in the spec: {unmatched}");
        }

        if (NameLockCheck.Run(spec, names) is { Count: > 0 } problems)
        {
            throw new ToolException(ExitCode.Invalid, string.Join('\n', problems.Select(problem => $"{folder.NamesPath}: {problem}")));
        }

        SpecJson.Write(folder.NamesPath, names.Root);
        Console.WriteLine($"{folder.NamesPath}: {names.Operations.Count} operations, {names.Triggers.Count} triggers, {names.Models.Count} "
            + $"models, {names.Enums.Count} enums.");
    }
}
