using System.CommandLine;
using Azure.Connectors.Tool.Converting;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary><c>specs convert</c>: an OpenAPI 3 document to the Swagger 2.0 that the generator reads.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        Argument<string> source = new("source") { Description = "An OpenAPI 3 document in JSON." };
        Argument<string> target =
            new("target") { Description = "Where the Swagger 2.0 document goes, such as specs/parcels/apiDefinition.swagger.json." };
        Command command =
            new("convert", "Converts an OpenAPI 3 document to Swagger 2.0, and names what Swagger 2.0 can't say.") { source, target };
        command.SetAction(result => Failures.Guard(() => Run(result.GetRequiredValue(source), result.GetRequiredValue(target))));
        return command;
    }

    private static void Run(string source, string target)
    {
        SwaggerConversion conversion = SwaggerConversion.Convert(source, SpecJson.Read(source));
        SpecJson.Write(target, conversion.Swagger);
        foreach (string note in conversion.Notes)
        {
            Console.Error.WriteLine($"{source}{note}");
        }

        Console.WriteLine(
            $"{target}: {conversion.Operations} operations; {conversion.Notes.Count} places can't be said in Swagger 2.0 as they were.");
    }
}
