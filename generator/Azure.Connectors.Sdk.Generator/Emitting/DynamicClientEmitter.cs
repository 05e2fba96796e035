using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>The client of a connector without models: operations by id, checked against the catalog.</summary>
internal static class DynamicClientEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.ServiceName + "Client";
        return files.InClientNamespace(name, (writer, types) =>
        {
            string uri = types.Of("Uri");
            string credential = types.Of("TokenCredential");
            writer.Summary($"Client of the {CSharpText.Doc(connector.Spec.Title ?? connector.ServiceName)} connector, without models: operations are called by id. {CSharpText.Sentence(connector.Spec.Description)}".TrimEnd());
            writer.Line("/// <remarks>Thread-safe: one instance serves a whole application.</remarks>");
            files.OpenType(writer, types, $"public partial class {name} : {types.Of("DynamicConnectorClient")}");
            writer.Summary("For mocks: every member is virtual.");
            writer.Open($"protected {name}()");
            writer.Close();
            writer.Line();
            WriteConstructor(writer, types, name, $"{uri} connectionRuntimeUrl", "", "A client that signs in with the system-assigned managed identity.");
            writer.Line();
            WriteConstructor(writer, types, name, $"{uri} connectionRuntimeUrl, {credential} credential", "credential, null", "A client of a connection.");
            writer.Line();
            WriteConstructor(writer, types, name, $"{uri} connectionRuntimeUrl, {credential}? credential, {types.Of("ConnectorClientOptions")}? options", "credential, options", "A client of a connection.");
            writer.Close();
        });

        void WriteConstructor(SourceWriter writer, TypeText types, string name, string parameters, string rest, string summary)
        {
            writer.Summary(summary);
            writer.Line("/// <param name=\"connectionRuntimeUrl\">The connection runtime URL: absolute, https (http on loopback alone), without query or fragment.</param>");
            if (rest.StartsWith("credential", StringComparison.Ordinal))
            {
                writer.Line("/// <param name=\"credential\">What signs in.</param>");
            }

            if (rest.EndsWith("options", StringComparison.Ordinal))
            {
                writer.Line("/// <param name=\"options\">Audience, retries, transport and diagnostics; null for the defaults.</param>");
            }

            writer.Line($"/// <exception cref=\"{types.Of("ArgumentException")}\">The URL isn't one a connection can have.</exception>");
            writer.Line($"public {name}({parameters})");
            writer.Indent();
            writer.Line($": base({connector.ServiceName}OperationCatalog.Instance, connectionRuntimeUrl{(rest.Length == 0 ? "" : ", ")}{rest})");
            writer.Outdent();
            writer.Line("{");
            writer.Line("}");
        }
    }
}
