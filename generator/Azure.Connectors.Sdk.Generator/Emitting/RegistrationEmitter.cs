using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// <c>Add&lt;Service&gt;Client</c>, where users look for such methods. A client with its own namespace has them there: an application
/// can use several libraries with the same connector, and importing a namespace selects one.
/// </summary>
internal static class RegistrationEmitter
{
    private const string SharedNamespace = "Microsoft.Extensions.DependencyInjection";

    public static EmittedFile Emit(NamedConnector connector, SourceFiles files)
    {
        string name = connector.Types.ServiceCollectionExtensions;
        return connector.Namespace == ConnectorSettings.DefaultNamespace(connector.ServiceName)
            ? files.InSharedNamespace(SharedNamespace, name, Write)
            : files.InClientNamespace(name, Write);

        void Write(SourceWriter writer, TypeText types)
        {
            string type = types.Client(connector);
            writer.Summary($"Registers <see cref=\"{type}\"/>.");
            files.OpenType(writer, types, $"static class {name}");
            WriteMethod(writer, types, connector, isNamed: false);
            writer.Line();
            WriteMethod(writer, types, connector, isNamed: true);
            writer.Close();
        }
    }

    private static void WriteMethod(SourceWriter writer, TypeText types, NamedConnector connector, bool isNamed)
    {
        string type = types.Client(connector);
        string services = types.Of(FrameworkApi.IServiceCollection);
        string options = types.Of(RuntimeApi.ConnectorClientOptions.Type);
        writer.Summary(isNamed
            ? $"Adds a <see cref=\"{type}\"/> as a keyed singleton, for one of several connections of the connector."
            : $"Adds a <see cref=\"{type}\"/> as a singleton.");
        writer.Line("/// <param name=\"services\">The service collection.</param>");
        if (isNamed)
        {
            writer.Line("/// <param name=\"name\">The key of the service.</param>");
        }

        writer.Line("/// <param name=\"configuration\">The section with <c>ConnectionRuntimeUrl</c> and, for a user-assigned managed "
            + "identity, <c>ManagedIdentityClientId</c>.</param>");
        writer.Line("/// <param name=\"configure\">A delegate that configures the options of the client.</param>");
        writer.Line("/// <returns>The service collection.</returns>");
        writer.Line("/// <remarks>If a setting is missing or malformed, the host doesn't start, and the exception names the key. The "
            + "client authenticates with the <c>TokenCredential</c> among the services, or otherwise with the managed identity.</remarks>");
        writer.Declare($"public static {services} Add{connector.Types.Client}", [
            $"this {services} services",
            .. isNamed ? ["string name"] : Array.Empty<string>(),
            $"{types.Of(FrameworkApi.IConfiguration)} configuration",
            $"{types.Of(FrameworkApi.Action)}<{options}>? configure = null"], " =>");
        writer.Indent();
        writer.Line($"{types.Of(RuntimeApi.ConnectorClientRegistration.Type)}.{RuntimeApi.ConnectorClientRegistration.Add}(services, "
            + $"{(isNamed ? "name" : "null")}, configuration, configure, "
            + $"static (url, credential, options) => new {type}(url, credential, options));");
        writer.Outdent();
    }
}
