using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>The typed client: a method per operation.</summary>
internal static class ClientEmitter
{
    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.Types.Client;
        return files.InClientNamespace(name, (writer, types) =>
        {
            string title = CSharpText.Doc(connector.Spec.Title ?? connector.ServiceName);
            string description = CSharpText.Sentence(connector.Spec.Description);
            writer.Summary($"Represents a client of the {title} connector. {description}".TrimEnd());
            writer.Line("/// <remarks>The client is thread-safe. One instance can be used by a whole application.</remarks>");
            files.OpenType(writer, types, $"partial class {name} : {types.Of(RuntimeApi.ConnectorClient.Type)}, "
                + $"{types.Of(RuntimeApi.IOperationCatalogProvider.Type)}");
            WriteConstructors(writer, connector, name, types);
            writer.Line();
            CatalogEmitter.WriteProvider(writer, types, connector);
            foreach (NamedOperation operation in connector.Operations)
            {
                new OperationWriter(writer, operation, files, types).Write();
            }

            writer.Close();
        });
    }

    private static void WriteConstructors(SourceWriter writer, NamedConnector connector, string name, TypeText types)
    {
        string uri = types.Of(FrameworkApi.Uri);
        string credential = types.Of(FrameworkApi.TokenCredential);
        string options = types.Of(RuntimeApi.ConnectorClientOptions.Type);
        string identity = $"{CSharpText.Literal(connector.Spec.ApiName)}, {CSharpText.Literal(connector.ServiceName)}";
        writer.Summary($"Initializes a new instance of the <see cref=\"{name}\"/> class for mocking.");
        writer.Open($"protected {name}()");
        writer.Close();
        (string Parameters, string Arguments, string? Credential, string? Options)[] constructors = [
            ($"{uri} connectionRuntimeUrl", "connectionRuntimeUrl", null, null),
            ($"{uri} connectionRuntimeUrl, {credential} credential", "connectionRuntimeUrl, credential, null", credential, null),
            (
                $"{uri} connectionRuntimeUrl, {credential}? credential, {options}? options",
                "connectionRuntimeUrl, credential, options",
                credential,
                options)];
        foreach ((string parameters, string arguments, string? hasCredential, string? hasOptions) in constructors)
        {
            writer.Line();
            writer.Summary($"Initializes a new instance of the <see cref=\"{name}\"/> "
                + $"class{(hasCredential is null ? " that authenticates with the system-assigned managed identity" : "")}.");
            writer.Line("/// <param name=\"connectionRuntimeUrl\">The connection runtime URL. It is absolute, uses https (http is accepted "
                + "on loopback), and has no query or fragment.</param>");
            if (hasCredential is not null)
            {
                writer.Line($"/// <param name=\"credential\">The credential used to "
                    + $"authenticate{(hasOptions is null ? "" : ". It can be null on loopback, where no token is requested")}.</param>");
            }

            if (hasOptions is not null)
            {
                writer.Line("/// <param name=\"options\">The options that configure the audience, retries, transport and diagnostics, or "
                    + "null for the defaults.</param>");
            }

            string whatIsNull = (hasCredential, hasOptions) switch
            {
                (null, _) => "The URL is null",
                (_, null) => "The URL or the credential is null",
                _ => "The URL is null, or the credential is null and the URL isn't on loopback",
            };
            writer.Line($"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentNullException)}\">{whatIsNull}.</exception>");
            writer.Line(
                $"/// <exception cref=\"{types.Of(FrameworkApi.ArgumentException)}\">The URL isn't a valid connection runtime "
                    + $"URL.</exception>");
            writer.Line($"public {name}({parameters})");
            writer.Indent();
            string args = hasCredential is not null && hasOptions is null
                ? $"connectionRuntimeUrl, credential ?? throw new {types.Of(FrameworkApi.ArgumentNullException)}(\"credential\"), null"
                : arguments;
            writer.Line($": base({identity}, {args})");
            writer.Outdent();
            writer.Line("{");
            writer.Line("}");
        }
    }
}
