using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Polling;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Represents the events of a trigger configuration with poll delivery. Its endpoints are on loopback while the emulator listens. The class
/// is thread-safe.
/// </summary>
public sealed class EmulatedPollQueue
{
    private const int MostMessages = 32;

    private readonly object _lock = new();
    private readonly ConnectorEmulator _emulator;
    private readonly Dictionary<string, EmulatedPollMessage> _messages = new(StringComparer.Ordinal);
    private readonly Queue<EmulatedPollMessage> _waiting = new();
    private readonly HashSet<EmulatedPollMessage> _locked = [];
    private readonly List<int> _requestedCounts = [];
    private readonly List<string> _rejections = [];
    private TaskCompletionSource _emptied = NewSignal();
    private int _unacknowledged;
    private int _locks;

    internal EmulatedPollQueue(ConnectorEmulator emulator, string triggerConfigName)
    {
        _emulator = emulator;
        TriggerConfigName = triggerConfigName;
    }

    /// <summary>Gets the name of the trigger configuration.</summary>
    public string TriggerConfigName { get; }

    /// <summary>Gets or sets the time for which a received message is locked. The default is two minutes, as on the platform.</summary>
    public TimeSpan LockDuration { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Gets or sets the size of the outputs, in bytes, above which a message has a link instead. The default is 64 KiB.</summary>
    public int MaxInlineBytes { get; set; } = 64 * 1024;

    /// <summary>Gets the endpoint of the namespace: the setting <c>PollingEndpoint</c>.</summary>
    /// <exception cref="InvalidOperationException">The emulator doesn't listen.</exception>
    public Uri PollingEndpoint => _emulator.GetPollingAddress("?" + PollRoutes.Query);

    /// <summary>Gets the address that receives messages. It has query parameters, which must be kept.</summary>
    /// <exception cref="InvalidOperationException">The emulator doesn't listen.</exception>
    public Uri ReceiveUri => Address(PollRoutes.Receive);

    /// <summary>Gets the address that acknowledges messages.</summary>
    /// <exception cref="InvalidOperationException">The emulator doesn't listen.</exception>
    public Uri AcknowledgeUri => Address(PollRoutes.Acknowledge);

    /// <summary>Gets the address that returns the approximate number of waiting messages.</summary>
    /// <exception cref="InvalidOperationException">The emulator doesn't listen.</exception>
    public Uri ApproximateQueueDepthUri => Address(PollRoutes.Depth);

    /// <summary>Gets the address that returns whether there are messages.</summary>
    /// <exception cref="InvalidOperationException">The emulator doesn't listen.</exception>
    public Uri HasMessagesUri => Address(PollRoutes.HasMessages);

    /// <summary>Gets the number of messages that wait to be received.</summary>
    public int WaitingCount
    {
        get
        {
            lock (_lock)
            {
                Unlock(DateTimeOffset.UtcNow);
                return _waiting.Count;
            }
        }
    }

    /// <summary>Gets the IDs of the acknowledged messages: a snapshot.</summary>
    public IReadOnlyList<string> AcknowledgedIds
    {
        get
        {
            lock (_lock)
            {
                return [.. _messages.Values.Where(message => message.IsAcknowledged).Select(message => message.Id)];
            }
        }
    }

    /// <summary>Gets the numbers of messages that were requested (<c>maxEvents</c>): a snapshot.</summary>
    public IReadOnlyList<int> RequestedCounts
    {
        get
        {
            lock (_lock)
            {
                return [.. _requestedCounts];
            }
        }
    }

    /// <summary>Gets the reasons why requests were rejected because they don't conform to the protocol: a snapshot.</summary>
    public IReadOnlyList<string> Rejections
    {
        get
        {
            lock (_lock)
            {
                return [.. _rejections];
            }
        }
    }

    /// <summary>Gets the number of times that a message was delivered.</summary>
    /// <param name="messageId">The ID of the message.</param>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    public int GetDeliveryCount(string messageId)
    {
        lock (_lock)
        {
            return Find(messageId).Deliveries;
        }
    }

    /// <summary>Adds an event of a trigger.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="operationId">The operation ID of the trigger.</param>
    /// <param name="shape">The shape of the body.</param>
    /// <param name="items">The items; <see langword="null"/> for samples. See
    /// <see cref="ConnectorEmulator.CreateTriggerCallback"/>.</param>
    /// <returns>The ID of the message.</returns>
    /// <exception cref="ArgumentException">There is no such connector or trigger, or the items don't fit the shape or the trigger's item
    /// schema.</exception>
    public string Enqueue(
        string apiName,
        string operationId,
        TriggerCallbackShape shape = TriggerCallbackShape.Batch,
        IReadOnlyList<JsonNode?>? items = null)
    {
        JsonObject outputs = JsonNode.Parse(_emulator.CreateTriggerCallback(apiName, operationId, shape, items))!.AsObject();
        outputs.Insert(0, "headers", new JsonObject { ["x-ms-trigger-name"] = TriggerConfigName, ["content-type"] = "application/json" });
        return EnqueueUnchecked(outputs.ToJsonString());
    }

    /// <summary>Adds any JSON as the outputs of a message, even outputs that the trigger can't have.</summary>
    /// <param name="outputs">The outputs, such as <c>{"headers":{},"body":{}}</c>.</param>
    /// <param name="messageId">The ID of the message; <see langword="null"/> for a new one.</param>
    /// <returns>The ID of the message.</returns>
    /// <exception cref="ArgumentException">There is a message with the ID.</exception>
    /// <exception cref="JsonException">The outputs aren't JSON.</exception>
    public string EnqueueUnchecked(string outputs, string? messageId = null)
    {
        using (JsonDocument.Parse(outputs))
        {
        }

        EmulatedPollMessage message = new(messageId ?? Guid.NewGuid().ToString(), outputs);
        lock (_lock)
        {
            _messages.Add(message.Id, message);
            _waiting.Enqueue(message);
            if (_unacknowledged++ == 0)
            {
                _emptied = NewSignal();
            }
        }

        return message.Id;
    }

    /// <summary>Adds a fault, which happens once to each of the messages.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="messageIds">The IDs of the messages.</param>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    public void AddFault(PollFault fault, params string[] messageIds)
    {
        ArgumentNullException.ThrowIfNull(messageIds);
        lock (_lock)
        {
            Array.ForEach([.. messageIds.Select(Find)], message => message.AddFault(fault));
        }
    }

    /// <summary>Ends the locks of messages, so that they are delivered again.</summary>
    /// <param name="messageIds">The IDs of the messages; none for all messages.</param>
    /// <exception cref="ArgumentException">There is no such message.</exception>
    public void ExpireLocks(params string[] messageIds)
    {
        ArgumentNullException.ThrowIfNull(messageIds);
        lock (_lock)
        {
            Array.ForEach([.. messageIds.Length == 0 ? _locked : messageIds.Select(Find)], Release);
        }
    }

    /// <summary>Waits until all messages are acknowledged.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    public Task WaitUntilEmptyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            return _unacknowledged == 0 ? Task.CompletedTask : _emptied.Task.WaitAsync(cancellationToken);
        }
    }

    internal PollResponse Receive(string? maxEvents)
    {
        if (!int.TryParse(maxEvents, NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > MostMessages)
        {
            return Reject(400, $"'maxEvents' must be from 1 to {MostMessages}.");
        }

        lock (_lock)
        {
            _requestedCounts.Add(count);
            DateTimeOffset now = DateTimeOffset.UtcNow;
            Unlock(now);
            if (_waiting.Take(count).Where(message => message.TakeFault(PollFault.ReceiveError)).ToArray().Length > 0)
            {
                return PollResponse.Error(503, "The queue isn't available at the moment.");
            }

            EmulatedPollMessage[] received = [.. Enumerable.Range(0, Math.Min(count, _waiting.Count)).Select(_ => _waiting.Dequeue())];
            JsonArray messages = [];
            Array.ForEach(received, message => Deliver(message, messages, now));
            if (received.Where(message => message.TakeFault(PollFault.DroppedReceive)).ToArray().Length > 0)
            {
                Array.ForEach(received, Release);
                return PollResponse.Dropped;
            }

            return new(200, new JsonObject { ["messages"] = messages }) { HasMore = _waiting.Count > 0 };
        }
    }

    internal PollResponse Acknowledge(JsonNode? request)
    {
        if (request is not JsonObject { Count: 1 } body || body["messages"] is not JsonArray { Count: > 0 and <= MostMessages } messages)
        {
            return Reject(400, $"The body must have 'messages', an array of 1 to {MostMessages} messages.");
        }

        (string? Id, string? Token)[] acknowledged =
        [
            .. messages.Select(message => (Text(message, "messageId"), Text(message, "lockToken")))
        ];
        if (acknowledged.Any(message => message.Id is null || message.Token is null))
        {
            return Reject(400, "Each message must have a text 'messageId' and a text 'lockToken'.");
        }

        lock (_lock)
        {
            Unlock(DateTimeOffset.UtcNow);
            EmulatedPollMessage[] known =
            [
                .. acknowledged.Select(message => _messages.GetValueOrDefault(message.Id!)).OfType<EmulatedPollMessage>()
            ];
            if (known.Where(message => message.TakeFault(PollFault.AcknowledgeError)).ToArray().Length > 0)
            {
                Array.ForEach(known, Release);
                return PollResponse.Error(503, "The queue isn't available at the moment.");
            }

            JsonArray results = [];
            foreach ((string? id, string? token) in acknowledged)
            {
                results.Add((JsonNode)new JsonObject { ["messageId"] = id, ["status"] = Acknowledge(id!, token!) });
            }

            return known.Where(message => message.TakeFault(PollFault.DroppedAcknowledge)).ToArray().Length > 0
                ? PollResponse.Dropped
                : new(200, new JsonObject { ["results"] = results });
        }
    }

    internal PollResponse Depth() => new(200, new JsonObject { ["approximateQueueDepth"] = WaitingCount });

    internal PollResponse HasMessages() => new(200, new JsonObject { ["hasMessages"] = WaitingCount > 0 });

    internal PollResponse Link(string? messageId, bool hasToken)
    {
        if (hasToken)
        {
            return Reject(400, "A request for linked outputs must have no token.");
        }

        lock (_lock)
        {
            if (!_messages.TryGetValue(messageId ?? "", out EmulatedPollMessage? message))
            {
                return PollResponse.Error(404, "There are no such outputs.");
            }

            if (message.TakeFault(PollFault.BrokenLink))
            {
                Release(message);
                return PollResponse.Error(404, "The outputs aren't available.");
            }

            return new(200, JsonNode.Parse(message.Outputs));
        }
    }

    internal PollResponse Reject(int status, string reason)
    {
        lock (_lock)
        {
            _rejections.Add(reason);
        }

        return PollResponse.Error(status, reason);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static string? Text(JsonNode? node, string name) =>
        node is JsonObject message && message[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private EmulatedPollMessage Find(string messageId) => _messages.TryGetValue(messageId, out EmulatedPollMessage? message)
        ? message
        : throw new ArgumentException($"There is no message '{messageId}'.", nameof(messageId));

    private void Deliver(EmulatedPollMessage message, JsonArray messages, DateTimeOffset now)
    {
        bool isLinked = message.HasFault(PollFault.BrokenLink) || Encoding.UTF8.GetByteCount(message.Outputs) > MaxInlineBytes;
        Uri? link = isLinked ? LinkOf(message) : null;
        int copies = message.TakeFault(PollFault.DuplicateMessage) ? 2 : 1;
        for (int i = 0; i < copies; i++)
        {
            _locked.Add(message);
            message.Lock("lock-" + (++_locks).ToString(CultureInfo.InvariantCulture), now + LockDuration);
            messages.Add((JsonNode)message.ToJson(message.LockToken!, link));
        }

        if (message.TakeFault(PollFault.ExpiredLock))
        {
            Release(message);
        }
    }

    private string Acknowledge(string id, string token)
    {
        if (!_messages.TryGetValue(id, out EmulatedPollMessage? message) || message.IsAcknowledged || message.LockToken != token)
        {
            return "NotFound";
        }

        if (message.TakeFault(PollFault.FailedAcknowledge))
        {
            Release(message);
            return "Failed";
        }

        if (message.TakeFault(PollFault.UnknownAcknowledgeStatus))
        {
            Release(message);
            return "Postponed";
        }

        message.IsAcknowledged = true;
        message.Unlock();
        _locked.Remove(message);
        if (--_unacknowledged == 0)
        {
            _emptied.TrySetResult();
        }

        return "Acknowledged";
    }

    private void Unlock(DateTimeOffset now) =>
        Array.ForEach([.. _locked.Where(message => message.LockEnd <= now)], Release);

    private void Release(EmulatedPollMessage message)
    {
        if (_locked.Remove(message))
        {
            message.Unlock();
            _waiting.Enqueue(message);
        }
    }

    private Uri LinkOf(EmulatedPollMessage message) => _emulator.GetPollingAddress(
        $"/{PollRoutes.Link}?queue={Uri.EscapeDataString(TriggerConfigName)}&id={Uri.EscapeDataString(message.Id)}&{PollRoutes.Query}");

    private Uri Address(string operation) => _emulator.GetPollingAddress(
        $"/triggerConfigs/{Uri.EscapeDataString(TriggerConfigName)}/{operation}?{PollRoutes.Query}");
}
