using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Polling;

/// <summary>Represents a message of a queue.</summary>
internal sealed class EmulatedPollMessage(string id, string outputs)
{
    private readonly HashSet<PollFault> _faults = [];

    public string Id => id;

    public string Outputs => outputs;

    /// <summary>Gets the valid lock token; <see langword="null"/> while the message waits.</summary>
    public string? LockToken { get; private set; }

    public DateTimeOffset LockEnd { get; private set; }

    public bool IsAcknowledged { get; set; }

    public int Deliveries { get; private set; }

    public void Lock(string token, DateTimeOffset end)
    {
        (LockToken, LockEnd) = (token, end);
        Deliveries++;
    }

    public void Unlock() => LockToken = null;

    public void AddFault(PollFault fault) => _faults.Add(fault);

    public bool HasFault(PollFault fault) => _faults.Contains(fault);

    /// <summary>Determines whether a fault happens now. It happens once.</summary>
    public bool TakeFault(PollFault fault) => _faults.Remove(fault);

    public JsonObject ToJson(string lockToken, Uri? link)
    {
        JsonObject json = new() { ["messageId"] = id, ["lockToken"] = lockToken };
        if (link is null)
        {
            json["outputs"] = JsonNode.Parse(outputs);
        }
        else
        {
            json["outputsLink"] = new JsonObject { ["uri"] = link.OriginalString };
        }

        return json;
    }
}
