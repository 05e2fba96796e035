using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Code;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Represents a connector that the emulator serves.</summary>
/// <param name="ApiName">The API name.</param>
/// <param name="SpecPath">The path of the spec.</param>
/// <param name="SettingName">The environment variable that has the connection runtime URL.</param>
internal sealed record ServedConnector(string ApiName, string SpecPath, string SettingName)
{
    /// <summary>Gets the connectors of spec files.</summary>
    public static IReadOnlyList<ServedConnector> OfFiles(IEnumerable<string> paths) =>
        [.. paths.Select(path => Of(new ConnectorFolder(path).ReadInput()))];

    /// <summary>Gets the connectors of a project.</summary>
    /// <exception cref="ToolException">The project has no connector.</exception>
    public static async Task<IReadOnlyList<ServedConnector>> OfProjectAsync(string path, CancellationToken cancellationToken)
    {
        ProjectFacts facts = await ProjectFacts.ReadAsync(path, cancellationToken).ConfigureAwait(false);
        ServedConnector[] connectors = [.. ProjectConnectors.FindAll(facts).Select(connector => Of(connector.Input!))];
        return connectors.Length > 0
            ? connectors
            : throw new ToolException(ExitCode.NotFound, "The project has no connector. Add one with 'connectors add'.");
    }

    private static ServedConnector Of(SpecInput input)
    {
        ConnectorSettings settings = ConnectorSettings.From(input);
        return new(settings.ApiName, input.Spec.Path, CallCode.SettingNameOf(settings.ServiceName));
    }
}
