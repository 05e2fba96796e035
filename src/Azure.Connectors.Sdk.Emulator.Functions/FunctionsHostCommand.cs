using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Emulator.Functions;

/// <summary>Runs a local host from a command line.</summary>
public static class FunctionsHostCommand
{
    private const string Usage = "Usage: {path to the app's .dll} [--port {port}] [--key {key}] [--set {name}={value}]…";

    /// <summary>Starts a function app, writes its addresses and logs, and stops it when the token is cancelled.</summary>
    /// <param name="arguments">The path of the app's .dll file, followed by options: <c>--port</c>, <c>--key</c> and <c>--set</c>.</param>
    /// <param name="output">The writer for addresses and logs.</param>
    /// <param name="error">The writer for errors.</param>
    /// <param name="cancellationToken">The token to stop the host.</param>
    /// <returns>The exit code: 0 if the host was stopped, 1 if the app failed, 2 if the arguments aren't valid.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        TextWriter lines = TextWriter.Synchronized(output);
        using LineLoggerFactory loggers = new(lines);
        FunctionsHostOptions options = new() { LoggerFactory = loggers };
        if (!TryParse(arguments, options, out string path))
        {
            await error.WriteLineAsync(Usage).ConfigureAwait(false);
            return 2;
        }

        try
        {
            FunctionsHost host = await FunctionsHost.StartAsync(path, options, cancellationToken).ConfigureAwait(false);
            await using (host.ConfigureAwait(false))
            {
                await lines.WriteLineAsync($"The worker has the process ID {host.WorkerProcessId}.").ConfigureAwait(false);
                foreach (string address in host.DescribeFunctions())
                {
                    await lines.WriteLineAsync(address).ConfigureAwait(false);
                }

                await lines.FlushAsync(cancellationToken).ConfigureAwait(false);
                await host.WaitForFailureAsync(cancellationToken).ConfigureAwait(false);
                await error.WriteLineAsync(host.Failure?.Message).ConfigureAwait(false);
                return 1;
            }
        }
        catch (FunctionsHostException exception)
        {
            await error.WriteLineAsync(exception.Message).ConfigureAwait(false);
            return 1;
        }
        catch (OperationCanceledException)
        {
            return 0;
        }
    }

    private static bool TryParse(IReadOnlyList<string> arguments, FunctionsHostOptions options, out string path)
    {
        path = arguments.Count > 0 ? arguments[0] : "";
        for (int i = 1; i < arguments.Count; i += 2)
        {
            string value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            if (!TrySet(arguments[i], value, options))
            {
                return false;
            }
        }

        return path.Length > 0 && !path.StartsWith('-');
    }

    private static bool TrySet(string name, string value, FunctionsHostOptions options)
    {
        switch (name)
        {
            case "--port" when ushort.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out ushort port):
                options.Port = port;
                return true;
            case "--key" when value.Length > 0:
                options.Key = value;
                return true;
            case "--set" when value.IndexOf('=', StringComparison.Ordinal) is > 0 and int end:
                options.Settings[value[..end]] = value[(end + 1)..];
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes each entry of a log as a line.</summary>
    private sealed class LineLoggerFactory(TextWriter output) : ILoggerFactory
    {
        public ILogger CreateLogger(string categoryName) => new LineLogger(output, categoryName);

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public void Dispose()
        {
        }
    }

    private sealed class LineLogger(TextWriter output, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                output.WriteLine($"{logLevel} {category}: {formatter(state, exception)}");
            }
        }
    }
}
