using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Represents an entry of the log of a worker.</summary>
/// <param name="FunctionName">The name of the function that was invoked; <see langword="null"/> for an entry outside of an
/// invocation.</param>
/// <param name="InvocationId">The ID of the invocation; <see langword="null"/> for an entry outside of an invocation.</param>
/// <param name="Category">The category of the logger.</param>
/// <param name="Level">The level.</param>
/// <param name="Message">The message.</param>
/// <param name="Exception">The exception with its stack trace; <see langword="null"/> for none.</param>
public sealed record FunctionLog(
    string? FunctionName, string? InvocationId, string Category, LogLevel Level, string Message, string? Exception)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Level} {FunctionName ?? "-"} {Category}: {Message}{(Exception is null ? "" : "\n" + Exception)}";
}
