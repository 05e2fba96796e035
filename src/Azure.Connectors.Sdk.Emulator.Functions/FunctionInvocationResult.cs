namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Represents the result of an invocation.</summary>
/// <param name="FunctionName">The name of the function.</param>
/// <param name="InvocationId">The ID of the invocation.</param>
/// <param name="Status">How the invocation ended.</param>
/// <param name="Error">The exception of the function with its stack trace; <see langword="null"/> if it returned.</param>
/// <param name="ReturnValue">The return value as text or JSON; <see langword="null"/> for none.</param>
/// <param name="Outputs">The values of output bindings as text or JSON, by the names of the bindings. Only a host in Azure sends them to
/// the services of the bindings.</param>
/// <param name="Duration">The time from the request to the response of the worker.</param>
public sealed record FunctionInvocationResult(
    string FunctionName,
    string InvocationId,
    FunctionInvocationStatus Status,
    string? Error,
    string? ReturnValue,
    IReadOnlyDictionary<string, string> Outputs,
    TimeSpan Duration)
{
    /// <summary>Gets a value that indicates whether the function returned.</summary>
    public bool Succeeded => Status == FunctionInvocationStatus.Succeeded;
}
