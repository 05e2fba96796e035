using System.Collections.Concurrent;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Emulator.Functions.Invocation;

/// <summary>Collects what a worker logs, by function, and passes it on to loggers.</summary>
internal sealed class FunctionLogs(ILoggerFactory loggers)
{
    private readonly ConcurrentQueue<FunctionLog> _entries = new();
    private readonly ConcurrentDictionary<string, string> _functions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ILogger> _loggers = new(StringComparer.Ordinal);

    public IReadOnlyList<FunctionLog> Entries => [.. _entries];

    // The worker can log after it has responded, so that an invocation stays known.
    public void Begin(string invocationId, string functionName) => _functions[invocationId] = functionName;

    public void Add(RpcLog log)
    {
        string? function = _functions.GetValueOrDefault(log.InvocationId);
        Add(new FunctionLog(
            function,
            log.InvocationId is { Length: > 0 } id ? id : null,
            log.Category,
            (LogLevel)log.Level,
            log.Message,
            log.Exception?.Message));
    }

    public void Add(FunctionLog entry)
    {
        _entries.Enqueue(entry);
        string category = entry.FunctionName is null ? entry.Category : $"Function.{entry.FunctionName}";
        ILogger logger = _loggers.GetOrAdd(category, loggers.CreateLogger);
        string text = entry.Exception is null ? entry.Message : $"{entry.Message}\n{entry.Exception}";
        logger.Log(entry.Level, default, text, null, static (state, _) => state);
    }
}
