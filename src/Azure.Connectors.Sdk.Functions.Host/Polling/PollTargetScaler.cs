using Azure.Connectors.Sdk.Polling.Protocol;
using Microsoft.Azure.WebJobs.Host.Scale;

namespace Azure.Connectors.Sdk.Functions.Host.Polling;

/// <summary>Computes the number of instances from the approximate number of waiting events.</summary>
internal sealed class PollTargetScaler(
    PollClient client, PollEndpointSource endpoints, string functionId, int eventsPerInstance) : ITargetScaler
{
    public TargetScalerDescriptor TargetScalerDescriptor { get; } = new(functionId);

    public async Task<TargetScalerResult> GetScaleResultAsync(TargetScalerContext context)
    {
        PollEndpoints known = await endpoints.GetAsync(CancellationToken.None).ConfigureAwait(false);
        long depth = await client.GetApproximateQueueDepthAsync(known, CancellationToken.None).ConfigureAwait(false);
        int perInstance = Math.Max(1, context.InstanceConcurrency ?? eventsPerInstance);
        return new() { TargetWorkerCount = (int)Math.Min(int.MaxValue, (depth + perInstance - 1) / perInstance) };
    }
}
