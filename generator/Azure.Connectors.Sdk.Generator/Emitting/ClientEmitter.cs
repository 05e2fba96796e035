using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>The typed client: a method per operation.</summary>
internal static class ClientEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.ServiceName + "Client";
        return files.InClientNamespace(name, (writer, types) =>
        {
            writer.Summary($"Client of the {CSharpText.Doc(connector.Spec.Title ?? connector.ServiceName)} connector. {CSharpText.Sentence(connector.Spec.Description)}".TrimEnd());
            writer.Line("/// <remarks>Thread-safe: one instance serves a whole application.</remarks>");
            files.OpenType(writer, types, $"public partial class {name} : {types.Of("ConnectorClient")}");
            WriteConstructors(writer, connector, name, types);
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"protected override {types.Of("ConnectorOperationCatalog")} OperationCatalog => {connector.ServiceName}OperationCatalog.Instance;");
            foreach (NamedOperation operation in connector.Operations)
            {
                new OperationWriter(writer, operation, types).Write();
            }

            writer.Close();
        });
    }

    private static void WriteConstructors(SourceWriter writer, NamedConnector connector, string name, TypeText types)
    {
        string uri = types.Of("Uri");
        string credential = types.Of("TokenCredential");
        string options = types.Of("ConnectorClientOptions");
        string identity = $"{CSharpText.Literal(connector.Spec.ApiName)}, {CSharpText.Literal(connector.ServiceName)}";
        writer.Summary("For mocks: every member is virtual.");
        writer.Open($"protected {name}()");
        writer.Close();
        (string Parameters, string Arguments, string? Credential, string? Options)[] constructors = [
            ($"{uri} connectionRuntimeUrl", "connectionRuntimeUrl", null, null),
            ($"{uri} connectionRuntimeUrl, {credential} credential", "connectionRuntimeUrl, credential, null", credential, null),
            ($"{uri} connectionRuntimeUrl, {credential}? credential, {options}? options", "connectionRuntimeUrl, credential, options", credential, options)];
        foreach ((string parameters, string arguments, string? hasCredential, string? hasOptions) in constructors)
        {
            writer.Line();
            writer.Summary(hasCredential is null ? "A client that signs in with the system-assigned managed identity." : "A client of a connection.");
            writer.Line("/// <param name=\"connectionRuntimeUrl\">The connection runtime URL: absolute, https (http on loopback alone), without query or fragment.</param>");
            if (hasCredential is not null)
            {
                writer.Line($"/// <param name=\"credential\">What signs in{(hasOptions is null ? "" : "; may be null on loopback, where no token is asked for")}.</param>");
            }

            if (hasOptions is not null)
            {
                writer.Line("/// <param name=\"options\">Audience, retries, transport and diagnostics; null for the defaults.</param>");
            }

            writer.Line($"/// <exception cref=\"{types.Of("ArgumentNullException")}\">The URL{(hasCredential is null ? " is null" : hasOptions is null ? " or the credential is null" : " is null, or the credential where tokens are sent")}.</exception>");
            writer.Line($"/// <exception cref=\"{types.Of("ArgumentException")}\">The URL isn't one a connection can have.</exception>");
            writer.Line($"public {name}({parameters})");
            writer.Indent();
            string args = hasCredential is not null && hasOptions is null ? $"connectionRuntimeUrl, credential ?? throw new {types.Of("ArgumentNullException")}(nameof(credential)), null" : arguments;
            writer.Line($": base({identity}, {args})");
            writer.Outdent();
            writer.Line("{");
            writer.Line("}");
        }
    }
}
