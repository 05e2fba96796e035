namespace Azure.Connectors.Sdk.Functions.Analyzers;

/// <summary>Represents the reason why a parameter can't be bound.</summary>
/// <param name="reason">The reason, as the end of a sentence.</param>
/// <param name="types">The types that it can have instead, as C#.</param>
internal sealed class BindingProblem(string reason, params string[] types)
{
    public string Reason => reason;

    public IReadOnlyList<string> Types => types;

    /// <summary>Gets the problem of an array whose elements have this one.</summary>
    public BindingProblem InArray() =>
        new(reason, [.. types.Select(type => type.EndsWith("[]", StringComparison.Ordinal) ? type : type + "[]").Distinct()]);

    /// <summary>Gets the problem of an event whose data has this one.</summary>
    public BindingProblem InEvent() => new(
        reason,
        [.. types
            .Where(type => type == "byte[]" || !type.EndsWith("[]", StringComparison.Ordinal))
            .Select(type => $"global::Microsoft.Azure.Functions.Worker.Extensions.Connector.ConnectorEvent<{type}>")]);
}
