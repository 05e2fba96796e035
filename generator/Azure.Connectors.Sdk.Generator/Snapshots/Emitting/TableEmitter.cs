using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Emitting;

/// <summary>Emits the client with the operations of a snapshot, and the methods that create and register it.</summary>
internal static class TableEmitter
{
    public static IEnumerable<EmittedFile> Emit(NamedSnapshot snapshot, SchemaTable table, SourceFiles files)
    {
        yield return files.InSchemasNamespace(table.Name, (writer, types) => WriteTable(writer, types, snapshot, table, files));
        yield return files.OfSchemasInClientNamespace(
            table.ExtensionsName, (writer, types) => WriteExtensions(writer, types, snapshot, table, files));
    }

    private static void WriteTable(SourceWriter writer, TypeText types, NamedSnapshot snapshot, SchemaTable table, SourceFiles files)
    {
        string client = types.Client(snapshot.Connector);
        writer.Summary($"Represents a client of the operations that read and change the objects of {snapshot.Name}.");
        writer.Line($"/// <remarks>The client sends requests through <see cref=\"{client}\"/> and is thread-safe.</remarks>");
        files.OpenType(writer, types, $"partial class {table.Name} : {types.Of(RuntimeApi.ConnectorClient.Type)}, "
            + $"{types.Of(RuntimeApi.IOperationCatalogProvider.Type)}");
        foreach (SchemaBinding binding in table.Bindings)
        {
            writer.Summary($"The value of '{CSharpText.Doc(binding.WireName)}' in the schema snapshot.");
            writer.Line($"public const string {binding.Constant} = {CSharpText.Literal(binding.Value)};");
            writer.Line();
        }

        writer.Summary($"Initializes a new instance of the <see cref=\"{table.Name}\"/> class for mocking.");
        writer.Open($"protected {table.Name}()");
        writer.Lines(table.Bindings.Select(binding => $"{binding.Property} = {binding.Constant};"));
        writer.Close();
        writer.Line();

        writer.Summary($"Initializes a new instance of the <see cref=\"{table.Name}\"/> class.");
        writer.Line("/// <param name=\"client\">The client of the connection.</param>");
        WriteParameterDocs(writer, table);
        writer.Line(
            $"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentNullException)}\"><paramref name=\"client\"/> is null.</exception>");
        writer.Declare($"public {table.Name}", [$"{client} client", .. OptionalParameters(table)], "");
        writer.Indent();
        writer.Line(": base(client)");
        writer.Outdent();
        writer.Line("{");
        writer.Indent();
        writer.Lines(table.Bindings.Select(binding => $"{binding.Property} = {binding.Parameter} ?? {binding.Constant};"));
        writer.Close();
        foreach (SchemaBinding binding in table.Bindings)
        {
            writer.Line();
            writer.Summary($"Gets the value of '{CSharpText.Doc(binding.WireName)}' that is sent.");
            writer.Line($"public string {binding.Property} {{ get; }}");
        }

        writer.Line();
        CatalogEmitter.WriteProvider(writer, types, snapshot.Connector, $"global::{snapshot.Connector.Namespace}.");
        foreach (NamedOperation operation in table.Operations)
        {
            new OperationWriter(writer, operation, files, types).Write();
        }

        writer.Close();
    }

    private static void WriteExtensions(SourceWriter writer, TypeText types, NamedSnapshot snapshot, SchemaTable table, SourceFiles files)
    {
        string client = types.Client(snapshot.Connector);
        string type = $"global::{snapshot.Namespace}.{table.Name}";
        string services = types.Of(FrameworkApi.IServiceCollection);
        string configuration = types.Of(FrameworkApi.IConfiguration);
        writer.Summary($"Creates and registers <see cref=\"{type}\"/>.");
        files.OpenType(writer, types, $"static class {table.ExtensionsName}");
        writer.Summary($"Creates a client of the operations that read and change the objects of {snapshot.Name}.");
        writer.Line("/// <param name=\"client\">The client of the connection.</param>");
        WriteParameterDocs(writer, table);
        writer.Line("/// <returns>The client.</returns>");
        writer.Line(
            $"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentNullException)}\"><paramref name=\"client\"/> is null.</exception>");
        string arguments = string.Concat(table.Bindings.Select(binding => ", " + binding.Parameter));
        writer.Declare(
            $"public static {type} {table.MethodName}",
            [$"this {client} client", .. OptionalParameters(table)],
            $" => new(client{arguments});");
        writer.Line();

        writer.Summary($"Adds a <see cref=\"{type}\"/> as a singleton. The client of the connection must be registered too.");
        writer.Line("/// <param name=\"services\">The service collection.</param>");
        writer.Line("/// <param name=\"configuration\">The section with values that replace those of the schema snapshot"
            + $"{Keys(table)}; null for none.</param>");
        writer.Line("/// <returns>The service collection.</returns>");
        writer.Declare(
            $"public static {services} Add{table.Name}",
            [$"this {services} services", $"{configuration}? configuration = null"],
            " =>");
        writer.Indent();
        string settings = string.Concat(
            table.Bindings.Select(binding => $", configuration?[{CSharpText.Literal(binding.Property)}]"));
        writer.Line($"{types.Of(RuntimeApi.ConnectorClientRegistration.Type)}.{RuntimeApi.ConnectorClientRegistration.AddTable}"
            + $"<{client}, {type}>(services, client => new(client{settings}));");
        writer.Outdent();
        writer.Close();
    }

    private static string Keys(SchemaTable table) => table.Bindings.Count == 0
        ? ""
        : $": {string.Join(", ", table.Bindings.Select(binding => $"<c>{binding.Property}</c>"))}";

    private static IEnumerable<string> OptionalParameters(SchemaTable table) =>
        table.Bindings.Select(binding => $"string? {binding.Parameter} = null");

    private static void WriteParameterDocs(SourceWriter writer, SchemaTable table)
    {
        foreach (SchemaBinding binding in table.Bindings)
        {
            writer.Line($"/// <param name=\"{binding.Parameter.TrimStart('@')}\">The value of '{CSharpText.Doc(binding.WireName)}'; "
                + "null for the value of the schema snapshot.</param>");
        }
    }
}
