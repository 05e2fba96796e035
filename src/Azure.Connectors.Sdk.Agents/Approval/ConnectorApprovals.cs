using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Validation;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>
/// Approves calls of operations that aren't read-only. An approval is for one call of one tool with exact arguments, and expires.
/// </summary>
/// <remarks>
/// An approval is authenticated with the key (HMAC-SHA256 over the tool, the arguments, the expiry and a random number), so neither a model
/// nor the content of an email can create one. An approval is valid once in each process. Use one instance for one user and connection. The
/// members are thread-safe.
/// </remarks>
public sealed class ConnectorApprovals
{
    internal const string PropertyName = "connector.approval";

    // A question isn't an approval, although both are authenticated in the same way.
    private const string ApprovalPurpose = "approval";
    private const string QuestionPurpose = "question";

    private const int MinKeyLength = 32;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);
    private readonly byte[] _key;
    private readonly TimeSpan _lifetime;
    private readonly TimeProvider _time;

    /// <summary>Initializes a new instance with a random key. Its approvals are valid in this process.</summary>
    public ConnectorApprovals()
        : this(RandomNumberGenerator.GetBytes(MinKeyLength), TimeSpan.FromMinutes(10))
    {
    }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="key">The key, at least 32 random bytes. Processes that share it accept each other's approvals.</param>
    /// <param name="lifetime">How long an approval is valid.</param>
    /// <param name="timeProvider">The clock, or null for the system's.</param>
    /// <exception cref="ArgumentException">The key is shorter than 32 bytes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The lifetime isn't positive.</exception>
    public ConnectorApprovals(ReadOnlySpan<byte> key, TimeSpan lifetime, TimeProvider? timeProvider = null)
    {
        if (key.Length < MinKeyLength)
        {
            throw new ArgumentException($"The key has fewer than {MinKeyLength} bytes.", nameof(key));
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        _key = key.ToArray();
        _lifetime = lifetime;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Gets whether a user must approve the call that a chat client asks for.</summary>
    /// <param name="request">The request in the chat client's response.</param>
    /// <param name="tools">The tools of the chat client's options.</param>
    /// <returns>
    /// False if the call is of a tool that runs without an approval. A chat client asks for such a call too if the same response of the
    /// model contains a call that requires approval. True for all other calls, and if there is no such tool.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool IsRequired(ToolApprovalRequestContent request, IEnumerable<AITool> tools)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(tools);
        string? name = (request.ToolCall as FunctionCallContent)?.Name;
        AIFunction[] called = [.. tools.OfType<AIFunction>().Where(tool => tool.Name == name)];
        return called.Length == 0 || called.Any(tool =>
            tool.GetService<OperationTool>()?.RequiresApproval == true || tool.GetService<ApprovalRequiredAIFunction>() is not null);
    }

    /// <summary>Approves the call that a chat client asks for.</summary>
    /// <param name="request">The request in the chat client's response.</param>
    /// <returns>The content to send in the next message of the user.</returns>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    /// <exception cref="ArgumentException">The request isn't for a call of a function, or an argument can't be written as JSON.</exception>
    public ToolApprovalResponseContent Approve(ToolApprovalRequestContent request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ToolCall is not FunctionCallContent call)
        {
            throw new ArgumentException("The request isn't for a call of a function.", nameof(request));
        }

        AdditionalPropertiesDictionary properties = call.AdditionalProperties?.Clone() ?? [];
        properties[PropertyName] = Create(call.Name, ToolArguments.Read(call.Arguments));
        FunctionCallContent approved = new(call.CallId, call.Name, call.Arguments)
        {
            AdditionalProperties = properties,
            RawRepresentation = call.RawRepresentation,
        };
        return new(request.RequestId, approved: true, approved);
    }

    /// <summary>Approves one direct call of a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="arguments">The arguments, to which the approval is added.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument can't be written as JSON.</exception>
    public void Approve(AIFunction function, AIFunctionArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(arguments);
        arguments.Context ??= new Dictionary<object, object?>();
        arguments.Context[PropertyName] = Create(function.Name, ToolArguments.Read(arguments));
    }

    /// <summary>Creates an approval of one call.</summary>
    internal string Create(string tool, JsonElement arguments) => Create(ApprovalPurpose, tool, arguments);

    /// <summary>Checks an approval and uses it: it isn't valid again.</summary>
    internal bool TryUse(string approval, string tool, JsonElement arguments) => TryUse(ApprovalPurpose, approval, tool, arguments);

    /// <summary>Creates the state of a question about one call. It isn't an approval.</summary>
    internal string CreateQuestion(string tool, JsonElement arguments) => Create(QuestionPurpose, tool, arguments);

    /// <summary>Checks the state of a question and uses it: it isn't valid again.</summary>
    internal bool TryUseQuestion(string state, string tool, JsonElement arguments) => TryUse(QuestionPurpose, state, tool, arguments);

    private string Create(string purpose, string tool, JsonElement arguments)
    {
        string expiry = _time.GetUtcNow().Add(_lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        string number = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        return $"{expiry}.{number}.{Sign(purpose, tool, arguments, expiry, number)}";
    }

    private bool TryUse(string purpose, string token, string tool, JsonElement arguments)
    {
        string[] parts = token.Split('.');
        if (parts.Length != 3
            || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return false;
        }

        byte[] expected = Encoding.ASCII.GetBytes(Sign(purpose, tool, arguments, parts[0], parts[1]));
        if (!CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(parts[2])))
        {
            return false;
        }

        DateTimeOffset expiry = DateTimeOffset.FromUnixTimeSeconds(seconds);
        DateTimeOffset now = _time.GetUtcNow();
        foreach ((string used, DateTimeOffset end) in _used)
        {
            if (end < now)
            {
                _used.TryRemove(used, out _);
            }
        }

        return now <= expiry && _used.TryAdd(parts[1], expiry);
    }

    private string Sign(string purpose, string tool, JsonElement arguments, string expiry, string number)
    {
        string text = $"{purpose}\n{tool}\n{expiry}\n{number}\n{CanonicalJson.Write(arguments)}";
        return Convert.ToHexString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text)));
    }
}
