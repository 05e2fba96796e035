using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Loads specs into an emulator, which isn't started.</summary>
internal static class EmulatorLoader
{
    /// <param name="connectors">The API names, and the paths of the specs.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">A spec is invalid.</exception>
    public static async Task<ConnectorEmulator> LoadAsync(
        IEnumerable<(string ApiName, string SpecPath)> connectors, CancellationToken cancellationToken)
    {
        try
        {
            return await ConnectorEmulator.LoadAsync(
                connectors.Select(connector => ConnectorSpecSource.FromFile(connector.ApiName, connector.SpecPath)),
                null,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is EmulatorSpecException or ArgumentException)
        {
            throw new ToolException(ExitCode.Invalid, e.Message, e);
        }
    }
}
