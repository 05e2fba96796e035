using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>
/// Represents the responses of an operation that is accepted with status 202. Each has the <c>Location</c> of the next one, and the last is
/// the result. The address alone says how many there were, so that calls that run concurrently don't disturb each other.
/// </summary>
internal sealed class AcceptedChain(
    OperationDefinition operation, EmulatedResponse result, int pendingCount, int? retryAfterSeconds) : IFollowUp
{
    public string Path { get; } = FollowUpPath.Create("results");

    public OperationDefinition Operation => operation;

    public bool IsExecution => false;

    public EmulatedResponse? Respond(int index, string runtimeUrl)
    {
        if (index > pendingCount)
        {
            return index == pendingCount + 1 ? result : null;
        }

        EmulatedResponse accepted =
            EmulatedResponse.FromStatus(202).WithHeader("Location", FollowUpPath.Address(this, index + 1, runtimeUrl));
        return retryAfterSeconds is { } seconds
            ? accepted.WithHeader("Retry-After", seconds.ToString(CultureInfo.InvariantCulture))
            : accepted;
    }
}
