using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Represents a programmed response.</summary>
/// <param name="Condition">Determines whether the response applies to a request; <see langword="null"/> for every request.</param>
/// <param name="Respond">Creates the response from the request and its runtime URL.</param>
internal sealed record ProgrammedResponse(Func<EmulatedRequest, bool>? Condition, Func<EmulatedRequest, string, EmulatedResponse> Respond);

/// <summary>Contains all programmed responses.</summary>
internal sealed class ProgrammedResponses
{
    private readonly ConcurrentDictionary<OperationDefinition, ConcurrentStack<ProgrammedResponse>> _responses = new();
    private readonly ConcurrentDictionary<string, IFollowUp> _followUps = new(StringComparer.Ordinal);

    public void Add(OperationDefinition operation, ProgrammedResponse response) =>
        _responses.GetOrAdd(operation, _ => new()).Push(response);

    public void Add(IFollowUp followUp) => _followUps[followUp.Path] = followUp;

    public ProgrammedResponse? Find(OperationDefinition operation, EmulatedRequest request) =>
        _responses.TryGetValue(operation, out ConcurrentStack<ProgrammedResponse>? responses)
            ? responses.FirstOrDefault(response => response.Condition is null || response.Condition(request))
            : null;

    public IFollowUp? FindFollowUp(string path) => _followUps.GetValueOrDefault(path);
}
