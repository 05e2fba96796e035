using Azure.Connectors.Sdk.Generator.Emitting;

namespace Azure.Connectors.Sdk.Generator.Naming;

/// <summary>The names of the types that are emitted once for each connector: the service's name and a suffix.</summary>
internal sealed record ConnectorTypeNames
{
    private ConnectorTypeNames(string serviceName)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        Client = Of(RuntimeApi.Suffix.Client);
        OperationCatalog = Of(RuntimeApi.Suffix.OperationCatalog);
        ModelFactory = Of(RuntimeApi.Suffix.ModelFactory);
        JsonTypeInfoResolver = Of(RuntimeApi.Suffix.JsonTypeInfoResolver);
        ServiceCollectionExtensions = Of(RuntimeApi.Suffix.ServiceCollectionExtensions);
        Operations = Of(RuntimeApi.Suffix.Operations);
        TriggerOperations = Of(RuntimeApi.Suffix.TriggerOperations);
        TriggerParameters = Of(RuntimeApi.Suffix.TriggerParameters);
        Triggers = Of(RuntimeApi.Suffix.Triggers);

        // A service whose name ends in Trigger has only one type that can go without repeating the word.
        string Of(string suffix)
        {
            string name = Words.Join(serviceName, suffix);
            return taken.Add(name) ? name : serviceName + suffix;
        }
    }

    public string Client { get; }

    public string Operations { get; }

    public string OperationCatalog { get; }

    public string ModelFactory { get; }

    public string JsonTypeInfoResolver { get; }

    public string ServiceCollectionExtensions { get; }

    public string TriggerOperations { get; }

    public string TriggerParameters { get; }

    public string Triggers { get; }

    /// <summary>The names in the client's namespace, and in the one of registrations.</summary>
    public IEnumerable<string> BesideClient =>
        [
            Client,
            Operations,
            OperationCatalog,
            ModelFactory,
            JsonTypeInfoResolver,
            ServiceCollectionExtensions,
            TriggerOperations,
            TriggerParameters,
        ];

    /// <summary>All names.</summary>
    public IEnumerable<string> All => [.. BesideClient, Triggers];

    public static ConnectorTypeNames Of(string serviceName) => new(serviceName);
}
