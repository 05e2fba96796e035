using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Matching;

/// <summary>An operation whose template a request's path fits.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="PathValues">Each variable with its value, still encoded.</param>
internal sealed record OperationCandidate(OperationDefinition Operation, IReadOnlyList<(string Name, string Encoded)> PathValues);

/// <summary>Finds the operations that a request could be meant for, the most literal template first.</summary>
internal sealed class OperationMatcher(IReadOnlyList<OperationDefinition> operations)
{
    private readonly Lazy<ILookup<string, OperationDefinition>> _byMethod = new(
        () => operations
            .OrderBy(operation => operation.Template.Rank, StringComparer.Ordinal)
            .ToLookup(operation => operation.Method, StringComparer.Ordinal));

    /// <param name="method">The HTTP method.</param>
    /// <param name="rawPath">The path below the runtime URL, as received.</param>
    public IReadOnlyList<OperationCandidate> Candidates(string method, string rawPath)
    {
        string canonical = Canonical(rawPath);
        List<OperationCandidate> candidates = [];
        foreach (OperationDefinition operation in _byMethod.Value[method])
        {
            if (operation.Template.TryMatch(canonical, out IReadOnlyList<string>? values))
            {
                candidates.Add(new(operation, [.. operation.Template.Variables.Zip(values)]));
            }
        }

        return candidates;
    }

    /// <summary>The methods that the path is known under, for the reason given with a 404.</summary>
    public IReadOnlyList<string> MethodsOf(string rawPath)
    {
        string canonical = Canonical(rawPath);
        return [
            .. operations.Where(operation => operation.Template.TryMatch(canonical, out _)).Select(operation => operation.Method).Distinct()
        ];
    }

    private static string Canonical(string rawPath) => string.Join('/', rawPath.Split('/').Select(PercentEncoding.Canonical));
}
