using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace MailAgent.Model;

/// <summary>Represents a model that plays a recorded plan: for each mail, the calls of each of its responses.</summary>
internal sealed class PlannedChatClient : IChatClient
{
    private readonly JsonElement _plan;

    /// <param name="path">The path of the plan.</param>
    public PlannedChatClient(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path));
        _plan = document.RootElement.Clone();
    }

    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        ChatMessage[] all = [.. messages];
        HashSet<string> called = [.. all.SelectMany(message => message.Contents).OfType<FunctionCallContent>().Select(call => call.CallId)];
        string mail = all.First(message => message.Role == ChatRole.User).Text;
        FunctionCallContent[] next = Responses(mail)
            .FirstOrDefault(calls => calls.Length > 0 && !called.Contains(calls[0].CallId)) ?? [];
        ChatMessage response = next.Length > 0 ? new(ChatRole.Assistant, [.. next]) : new(ChatRole.Assistant, "Done.");
        return Task.FromResult(new ChatResponse(response));
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

    private IEnumerable<FunctionCallContent[]> Responses(string mail)
    {
        foreach (JsonElement plan in _plan.EnumerateArray())
        {
            if (mail.Contains($"\"{plan.GetProperty("mail").GetString()}\"", StringComparison.Ordinal))
            {
                foreach (JsonElement response in plan.GetProperty("responses").EnumerateArray())
                {
                    yield return [.. response.EnumerateArray().Select(ReadCall)];
                }
            }
        }
    }

    private static FunctionCallContent ReadCall(JsonElement call) => new(
        call.GetProperty("id").GetString()!,
        call.GetProperty("tool").GetString()!,
        call.GetProperty("arguments").EnumerateObject().ToDictionary(
            argument => argument.Name, argument => (object?)argument.Value, StringComparer.Ordinal));
}
