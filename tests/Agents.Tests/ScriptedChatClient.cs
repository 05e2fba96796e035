using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Represents a model that calls tools in one response and then says that it is done.</summary>
internal sealed class ScriptedChatClient(params (string Tool, string Arguments)[] calls) : IChatClient
{
    public ScriptedChatClient(string tool, string arguments)
        : this((tool, arguments))
    {
    }

    /// <summary>Gets the last result that the model received.</summary>
    public string LastResult => Results.Count == 0 ? "" : Results[^1];

    /// <summary>Gets the results that the model received.</summary>
    public IReadOnlyList<string> Results { get; private set; } = [];

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Results = [
            .. messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().Select(result => $"{result.Result}")
        ];
        return Task.FromResult(new ChatResponse(Results.Count > 0
            ? new ChatMessage(ChatRole.Assistant, "Done.")
            : new ChatMessage(ChatRole.Assistant, [.. calls.Select(CreateCall)])));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (ChatResponseUpdate update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
        {
            yield return update;
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static AIContent CreateCall((string Tool, string Arguments) call, int index)
    {
        using JsonDocument document = JsonDocument.Parse(call.Arguments);
        return new FunctionCallContent($"call-{index + 1}", call.Tool, document.RootElement.EnumerateObject().ToDictionary(
            argument => argument.Name, argument => (object?)argument.Value.Clone(), StringComparer.Ordinal));
    }
}
