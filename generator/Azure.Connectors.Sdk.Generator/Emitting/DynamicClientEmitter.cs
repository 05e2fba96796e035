using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>The client of a connector without models: operations by id, checked against the catalog.</summary>
internal static class DynamicClientEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.Types.Client;
        return files.InClientNamespace(name, (writer, types) =>
        {
            string uri = types.Of(FrameworkApi.Uri);
            string credential = types.Of(FrameworkApi.TokenCredential);
            string title = CSharpText.Doc(connector.Spec.Title ?? connector.ServiceName);
            string description = CSharpText.Sentence(connector.Spec.Description);
            writer.Summary(
                $"Represents a client of the {title} connector without models. Operations are called by ID. {description}".TrimEnd());
            writer.Line("/// <remarks>The client is thread-safe. One instance can be used by a whole application.</remarks>");
            files.OpenType(writer, types, $"partial class {name} : {types.Of(RuntimeApi.DynamicConnectorClient.Type)}, "
                + $"{types.Of(RuntimeApi.IOperationCatalogProvider.Type)}");
            writer.Summary($"Initializes a new instance of the <see cref=\"{name}\"/> class for mocking.");
            writer.Open($"protected {name}()");
            writer.Close();
            writer.Line();
            WriteConstructor(writer, types, name, $"{uri} connectionRuntimeUrl", "", $"Initializes a new instance of the <see "
                + $"cref=\"{name}\"/> class that authenticates with the system-assigned managed identity.");
            writer.Line();
            WriteConstructor(
                writer,
                types,
                name,
                $"{uri} connectionRuntimeUrl, {credential} credential",
                "credential, null",
                $"Initializes a new instance of the <see cref=\"{name}\"/> class.");
            writer.Line();
            WriteConstructor(
                writer,
                types,
                name,
                $"{uri} connectionRuntimeUrl, {credential}? credential, {types.Of(RuntimeApi.ConnectorClientOptions.Type)}? options",
                "credential, options",
                $"Initializes a new instance of the <see cref=\"{name}\"/> class.");
            writer.Line();
            CatalogEmitter.WriteProvider(writer, types, connector);
            writer.Close();
        });

        void WriteConstructor(SourceWriter writer, TypeText types, string name, string parameters, string rest, string summary)
        {
            writer.Summary(summary);
            writer.Line("/// <param name=\"connectionRuntimeUrl\">The connection runtime URL. It is absolute, uses https (http is accepted "
                + "on loopback), and has no query or fragment.</param>");
            if (rest.StartsWith("credential", StringComparison.Ordinal))
            {
                writer.Line("/// <param name=\"credential\">The credential used to authenticate.</param>");
            }

            if (rest.EndsWith("options", StringComparison.Ordinal))
            {
                writer.Line("/// <param name=\"options\">The options that configure the audience, retries, transport and diagnostics, or "
                    + "null for the defaults.</param>");
            }

            writer.Line(
                $"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentException)}\">The URL isn't a valid connection runtime "
                    + $"URL.</exception>");
            writer.Line($"public {name}({parameters})");
            writer.Indent();
            writer.Line(
                $": base({connector.Types.OperationCatalog}.Instance, connectionRuntimeUrl{(rest.Length == 0 ? "" : ", ")}{rest})");
            writer.Outdent();
            writer.Line("{");
            writer.Line("}");
        }
    }
}
