namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Represents the endpoints from which the events of a trigger configuration are received. They are opaque, and have query
/// parameters.</summary>
internal sealed record PollEndpoints(Uri Receive, Uri Acknowledge, Uri? ApproximateQueueDepth)
{
    private const string MaxEvents = "maxEvents=";

    /// <summary>Creates the endpoints of a trigger configuration from the endpoint of its namespace.</summary>
    /// <param name="pollingEndpoint">The setting <c>{connection}__pollingEndpoint</c>.</param>
    /// <param name="triggerConfigName">The name of the trigger configuration.</param>
    public static PollEndpoints Create(Uri pollingEndpoint, string triggerConfigName)
    {
        string[] parts = pollingEndpoint.OriginalString.Split('?', 2);
        string query = parts.Length > 1 ? "?" + parts[1] : "";
        return new(At("receive"), At("acknowledge"), At("approximateQueueDepth"));

        Uri At(string operation) => ExactUri.Create(
            $"{parts[0].TrimEnd('/')}/triggerConfigs/{Uri.EscapeDataString(triggerConfigName)}/{operation}{query}");
    }

    /// <summary>Creates the address that receives up to a number of events. Only that parameter is replaced.</summary>
    public Uri ReceiveUpTo(int maxEvents)
    {
        string parameter = FormattableString.Invariant($"{MaxEvents}{maxEvents}");
        string[] parts = Receive.OriginalString.Split('?', 2);
        List<string> query = parts.Length > 1 && parts[1].Length > 0 ? [.. parts[1].Split('&')] : [];
        int index = query.FindIndex(IsMaxEvents);
        query.RemoveAll(IsMaxEvents);
        query.Insert(index < 0 ? query.Count : index, parameter);
        return ExactUri.Create($"{parts[0]}?{string.Join('&', query)}");
    }

    private static bool IsMaxEvents(string parameter) => parameter.StartsWith(MaxEvents, StringComparison.OrdinalIgnoreCase);
}
