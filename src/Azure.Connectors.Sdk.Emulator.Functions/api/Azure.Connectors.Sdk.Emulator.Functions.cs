namespace Azure.Connectors.Sdk.Emulator.Functions
{
    public enum ConnectorEventFormat
    {
        Automatic = 0,
        Text = 1,
    }
    public sealed class ConnectorTriggerEvent : System.IEquatable<Azure.Connectors.Sdk.Emulator.Functions.ConnectorTriggerEvent>
    {
        public ConnectorTriggerEvent(string Data, string? MessageId = null) { }
        public string Data { get; init; }
        public string? MessageId { get; init; }
    }
    public sealed class FunctionInvocationResult : System.IEquatable<Azure.Connectors.Sdk.Emulator.Functions.FunctionInvocationResult>
    {
        public FunctionInvocationResult(string FunctionName, string InvocationId, Azure.Connectors.Sdk.Emulator.Functions.FunctionInvocationStatus Status, string? Error, string? ReturnValue, System.Collections.Generic.IReadOnlyDictionary<string, string> Outputs, System.TimeSpan Duration) { }
        public System.TimeSpan Duration { get; init; }
        public string? Error { get; init; }
        public string FunctionName { get; init; }
        public string InvocationId { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Outputs { get; init; }
        public string? ReturnValue { get; init; }
        public Azure.Connectors.Sdk.Emulator.Functions.FunctionInvocationStatus Status { get; init; }
        public bool Succeeded { get; }
    }
    public enum FunctionInvocationStatus
    {
        Failed = 0,
        Succeeded = 1,
        Cancelled = 2,
    }
    public sealed class FunctionLog : System.IEquatable<Azure.Connectors.Sdk.Emulator.Functions.FunctionLog>
    {
        public FunctionLog(string? FunctionName, string? InvocationId, string Category, Microsoft.Extensions.Logging.LogLevel Level, string Message, string? Exception) { }
        public string Category { get; init; }
        public string? Exception { get; init; }
        public string? FunctionName { get; init; }
        public string? InvocationId { get; init; }
        public Microsoft.Extensions.Logging.LogLevel Level { get; init; }
        public string Message { get; init; }
        public override string ToString() { }
    }
    public sealed class FunctionsHost : System.IAsyncDisposable
    {
        public System.Uri Address { get; }
        public Azure.Connectors.Sdk.Emulator.Functions.FunctionsHostException? Failure { get; }
        public System.Collections.Generic.IReadOnlyList<string> FunctionNames { get; }
        public string Key { get; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Emulator.Functions.FunctionLog> Logs { get; }
        public string Output { get; }
        public int WorkerProcessId { get; }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Uri GetCallbackUrl(string functionName) { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Emulator.Functions.FunctionLog> GetLogs(string functionName) { }
        public System.Threading.Tasks.Task<Azure.Connectors.Sdk.Emulator.Functions.FunctionInvocationResult> InvokeAsync(string functionName, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Emulator.Functions.ConnectorTriggerEvent> events, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Azure.Connectors.Sdk.Emulator.Functions.FunctionInvocationResult> InvokeAsync(string functionName, string? input = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<Azure.Connectors.Sdk.Emulator.Functions.FunctionsHost> StartAsync(string appPath, Azure.Connectors.Sdk.Emulator.Functions.FunctionsHostOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class FunctionsHostCommand
    {
        public static System.Threading.Tasks.Task<int> RunAsync(System.Collections.Generic.IReadOnlyList<string> arguments, System.IO.TextWriter output, System.IO.TextWriter error, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class FunctionsHostException : System.Exception
    {
        public FunctionsHostException(string message, string output = "", System.Exception? innerException = null) { }
        public string Output { get; }
    }
    public sealed class FunctionsHostOptions
    {
        public FunctionsHostOptions() { }
        public Azure.Connectors.Sdk.Emulator.Functions.ConnectorEventFormat EventFormat { get; set; }
        public string? Home { get; set; }
        public System.TimeSpan InvocationTimeout { get; set; }
        public string? Key { get; set; }
        public Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get; set; }
        public int Port { get; set; }
        public System.Collections.Generic.IDictionary<string, string> Settings { get; }
        public System.TimeSpan StartTimeout { get; set; }
        public System.TimeSpan StopTimeout { get; set; }
    }
}
