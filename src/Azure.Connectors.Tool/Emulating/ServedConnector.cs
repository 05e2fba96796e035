using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Tool.Code;
using Azure.Connectors.Tool.Projects;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Represents a connector that the emulator serves.</summary>
/// <param name="ApiName">The API name.</param>
/// <param name="SpecPath">The path of the spec.</param>
/// <param name="SettingName">The environment variable that has the connection runtime URL.</param>
/// <param name="Input">The spec and the files beside it.</param>
internal sealed record ServedConnector(string ApiName, string SpecPath, string SettingName, SpecInput Input)
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
        return new(settings.ApiName, input.Spec.Path, CallCode.SettingNameOf(settings.ServiceName), input);
    }

    /// <summary>Gets the names that a function with a trigger usually has: those of the trigger and of its payload in C#.</summary>
    public IReadOnlyList<string> FunctionNamesOf(string trigger, CancellationToken cancellationToken)
    {
        NamedConnector connector = LoadedConnector.Load(Input, cancellationToken).GetConnector();
        NamedTrigger? found = connector.Triggers.FirstOrDefault(one => one.Spec.Id == trigger);
        return found is null ? [trigger] : [found.Name, connector.ServiceName + found.Name, trigger];
    }
}
