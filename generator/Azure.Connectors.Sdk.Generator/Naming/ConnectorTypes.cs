namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>
/// The types that every connector's namespace can have beside trigger payloads: the service's name and one of these suffixes.
/// </summary>
internal static class ConnectorTypes
{
    public static readonly string[] Suffixes =
        [
            "Client",
            "ModelFactory",
            "TriggerOperations",
            "TriggerParameters",
            "Triggers",
            "OperationCatalog",
            "JsonTypeInfoResolver",
            "ServiceCollectionExtensions",
        ];
}
