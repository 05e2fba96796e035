using System.CommandLine;

namespace Azure.Connectors.Tool.Commands.Schemas;

/// <summary><c>connectors schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new("schema", "Fetches schemas that only the service knows, from which the generator creates models.")
    {
        SchemaAddCommand.Create(),
        SchemaUpdateCommand.Create(),
    };
}
