using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Commands;

/// <summary><c>connectors convert</c>.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        Argument<string> source = new("source") { Description = "An OpenAPI 3 document or a YAML document: a file or an https address." };
        Argument<string> target = new("target") { Description = "The path of the Swagger 2.0 document to write." };
        Command command = new("convert", "Converts OpenAPI 3 and YAML to Swagger 2.0, and lists what Swagger 2.0 can't express.")
        {
            source, target,
        };
        command.SetRun(async (parse, console, cancellationToken) =>
        {
            SpecSource read = await console.WaitAsync(
                "Reading the document",
                () => SpecSource.ReadAsync(parse.GetRequiredValue(source), cancellationToken)).ConfigureAwait(false);
            SpecDocument document = SpecDocument.Create(read);
            if (!document.IsConverted)
            {
                bool isSwagger = SpecJson.Parse(read.Location, document.Text).Text("swagger") is not null;
                throw new ToolException(
                    ExitCode.Invalid,
                    isSwagger
                        ? "The document is Swagger 2.0 in JSON, which needs no conversion."
                        : "The document is neither Swagger 2.0 nor OpenAPI 3.")
                {
                    Place = new(read.Location),
                };
            }

            string path = Path.GetFullPath(parse.GetRequiredValue(target));
            FileChanges changes = new();
            changes.Write(path, document.Content);
            changes.Commit(cancellationToken);
            foreach (string note in document.Notes)
            {
                console.Note(read.Location + note);
            }

            console.Write(path, () => new JsonObject
            {
                ["file"] = path,
                ["format"] = document.Format,
                ["notes"] = new JsonArray([.. document.Notes.Select(note => JsonValue.Create(note))]),
            });
            return ExitCode.Success;
        });
        return command;
    }
}
