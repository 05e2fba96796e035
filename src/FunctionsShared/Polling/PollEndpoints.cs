namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Represents the endpoints from which the events of a trigger configuration are received. They are opaque, and have query
/// parameters.</summary>
internal sealed record PollEndpoints(Uri Receive, Uri Acknowledge, Uri? ApproximateQueueDepth)
{
    /// <summary>Creates the endpoints of a trigger configuration from the endpoint of its namespace.</summary>
    /// <param name="pollingEndpoint">The setting <c>{connection}__pollingEndpoint</c>.</param>
    /// <param name="triggerConfigName">The name of the trigger configuration.</param>
    public static PollEndpoints Create(Uri pollingEndpoint, string triggerConfigName)
    {
        return new(At("receive"), At("acknowledge"), At("approximateQueueDepth"));

        Uri At(string operation)
        {
            UriBuilder builder = new(pollingEndpoint);
            builder.Path = $"{builder.Path.TrimEnd('/')}/triggerConfigs/{Uri.EscapeDataString(triggerConfigName)}/{operation}";
            return builder.Uri;
        }
    }

    /// <summary>Creates the address that receives up to a number of events. Only that parameter is replaced.</summary>
    public Uri ReceiveUpTo(int maxEvents)
    {
        UriBuilder builder = new(Receive);
        IEnumerable<string> others = builder.Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !parameter.StartsWith("maxEvents=", StringComparison.OrdinalIgnoreCase));
        builder.Query = string.Join('&', others.Append(FormattableString.Invariant($"maxEvents={maxEvents}")));
        return builder.Uri;
    }
}
