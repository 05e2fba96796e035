using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary><c>Add&lt;Service&gt;Client</c>, where users look for such methods.</summary>
internal static class RegistrationEmitter
{
    public static EmittedFile Emit(NamedConnector connector)
    {
        string client = connector.ServiceName + "Client";
        string name = connector.ServiceName + "ServiceCollectionExtensions";

        // A service may be called Connector: then the runtime has a type of the client's name.
        string type = client is "ConnectorClient" or "DynamicConnectorClient" ? $"global::{connector.Namespace}.{client}" : client;
        string[] usings = ["System", "Azure.Connectors.Sdk", connector.Namespace, "Microsoft.Extensions.Configuration"];
        return SourceFile.InNamespace(connector, "Microsoft.Extensions.DependencyInjection", name, usings, writer =>
        {
            writer.Summary($"Registers <see cref=\"{type}\"/>.");
            writer.Open($"public static class {name}");
            Write(writer, client, type, isNamed: false);
            writer.Line();
            Write(writer, client, type, isNamed: true);
            writer.Close();
        });
    }

    private static void Write(SourceWriter writer, string client, string type, bool isNamed)
    {
        writer.Summary(isNamed
            ? $"Adds a <see cref=\"{type}\"/> as a keyed singleton: one of several connections of the connector."
            : $"Adds a <see cref=\"{type}\"/> as a singleton.");
        writer.Line("/// <param name=\"services\">The services.</param>");
        if (isNamed)
        {
            writer.Line("/// <param name=\"name\">The key of the service.</param>");
        }

        writer.Line("/// <param name=\"configuration\">The section with <c>ConnectionRuntimeUrl</c> and, for a user-assigned managed identity, <c>ManagedIdentityClientId</c>.</param>");
        writer.Line("/// <param name=\"configure\">Changes the client's options.</param>");
        writer.Line("/// <returns>The services.</returns>");
        writer.Line("/// <remarks>A missing or malformed setting fails when the host starts, naming the key. A <c>TokenCredential</c> among the services signs in, otherwise the managed identity.</remarks>");
        writer.Line($"public static IServiceCollection Add{client}(this IServiceCollection services, {(isNamed ? "string name, " : "")}IConfiguration configuration, Action<ConnectorClientOptions>? configure = null) =>");
        writer.Indent();
        writer.Line($"ConnectorClientRegistration.Add(services, {(isNamed ? "name" : "null")}, configuration, configure, static (url, credential, options) => new {type}(url, credential, options));");
        writer.Outdent();
    }
}
