using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Finds a loaded connector.</summary>
internal static class ConnectorLookup
{
    /// <exception cref="ArgumentException">No such connector is loaded.</exception>
    public static ConnectorSetup Get(this IReadOnlyDictionary<string, ConnectorSetup> connectors, string apiName)
    {
        ArgumentNullException.ThrowIfNull(apiName);
        return connectors.TryGetValue(apiName, out ConnectorSetup? connector)
            ? connector
            : throw new ArgumentException(
                DescribeUnknown(apiName)
                    + Suggestion.For(apiName, connectors.Keys.Where(key => key != EmulatedManagement.ApiName)),
                nameof(apiName));
    }

    /// <summary>Describes that a connector isn't loaded, with the remedy.</summary>
    public static string DescribeUnknown(string apiName) =>
        $"No connector '{WireText.Shorten(apiName)}' is loaded. 'connectors add' adds a connector to a project.";
}
