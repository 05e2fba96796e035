using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>A programmed answer.</summary>
/// <param name="Condition">The requests it is for; <see langword="null"/> for all.</param>
/// <param name="Respond">Makes the answer, given the request and the runtime URL that it came under.</param>
internal sealed record ProgrammedAnswer(Func<EmulatedRequest, bool>? Condition, Func<EmulatedRequest, string, EmulatedResponse> Respond);

/// <summary>All programmed answers.</summary>
internal sealed class AnswerBook
{
    private readonly ConcurrentDictionary<OperationDefinition, ConcurrentStack<ProgrammedAnswer>> _answers = new();
    private readonly ConcurrentDictionary<string, IFollowUp> _followUps = new(StringComparer.Ordinal);

    public void Add(OperationDefinition operation, ProgrammedAnswer answer) => _answers.GetOrAdd(operation, _ => new()).Push(answer);

    public void Add(IFollowUp followUp) => _followUps[followUp.Path] = followUp;

    public ProgrammedAnswer? Find(OperationDefinition operation, EmulatedRequest request) =>
        _answers.TryGetValue(operation, out ConcurrentStack<ProgrammedAnswer>? answers)
            ? answers.FirstOrDefault(answer => answer.Condition is null || answer.Condition(request))
            : null;

    public IFollowUp? FindFollowUp(string path) => _followUps.GetValueOrDefault(path);
}
