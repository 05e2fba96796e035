using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary><c>specs update</c>: merges a newer wire document into a spec of this repository.</summary>
internal static class UpdateCommand
{
    public static Command Create()
    {
        Argument<string> wire = new("wire") { Description = "The connector's wire document (Swagger 2.0)." };
        Argument<string> folder = new("folder") { Description = "The spec's folder, such as specs/office365." };
        Option<string?> texts = new("--texts") { Description = "Texts to apply: lines of an id or a place, a tab, and the text." };
        Option<string?> missing = new("--missing")
        {
            Description = "Where to list the places whose text is yet to be written: id, place, the wire document's words.",
        };
        Command command = new(
            "update",
            "Takes every wire fact from a newer document and keeps the texts that were written here.") { wire, folder, texts, missing };
        command.SetAction(result => Failures.Guard(() => Run(
            result.GetRequiredValue(
                wire), new SpecFolder(result.GetRequiredValue(folder)), result.GetValue(texts), result.GetValue(missing))));
        return command;
    }

    private static void Run(string wire, SpecFolder folder, string? texts, string? missing)
    {
        JsonObject document = SpecJson.Read(wire);
        if (document.Text("swagger") != "2.0")
        {
            throw new ToolException(ExitCode.Invalid,
                $"{wire}: this is no Swagger 2.0 document{(document.ContainsKey("openapi") ? ": convert it first" : "")}.");
        }

        SpecUpdate update = SpecUpdate.Merge(document, SpecFolder.ReadIfPresent(folder.SpecPath), TextTable.Read(texts), folder.ApiName());
        // The spec comes last: where anything fails before, it is as it was.
        if (missing is not null)
        {
            TextTable.WriteMissing(missing, update.Missing);
        }

        SpecJson.Write(folder.SpecPath, update.Result);
        int distinct = update.Missing.Select(text => text.Id).Distinct().Count();
        Console.WriteLine($"{folder.SpecPath}: {update.Missing.Count} places without a text, {distinct} different ones.");
    }
}
