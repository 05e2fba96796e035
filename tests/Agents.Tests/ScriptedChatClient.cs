using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Represents a model that calls one tool and then says that it is done.</summary>
internal sealed class ScriptedChatClient(string tool, string arguments) : IChatClient
{
    /// <summary>Gets the last result that the model received.</summary>
    public string LastResult { get; private set; } = "";

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        FunctionResultContent? result = messages.SelectMany(message => message.Contents).OfType<FunctionResultContent>().LastOrDefault();
        LastResult = $"{result?.Result}";
        if (result is not null)
        {
            return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, "Done.")));
        }

        using JsonDocument document = JsonDocument.Parse(arguments);
        FunctionCallContent call = new("call-1", tool, document.RootElement.EnumerateObject().ToDictionary(
            argument => argument.Name, argument => (object?)argument.Value.Clone(), StringComparer.Ordinal));
        return Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, [call])));
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
}
