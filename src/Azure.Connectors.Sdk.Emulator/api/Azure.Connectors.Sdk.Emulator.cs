namespace Azure.Connectors.Sdk.Emulator
{
    public sealed class ConnectorEmulator : System.IAsyncDisposable
    {
        public bool AllConform { get; }
        public System.Collections.Generic.IReadOnlyList<string> ApiNames { get; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Emulator.EmulatedCall> Calls { get; }
        public Azure.Connectors.Sdk.Emulator.FaultPlan Faults { get; }
        public Azure.Connectors.Sdk.Emulator.EmulatedManagement Management { get; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Emulator.EmulatedCall> Unmatched { get; }
        public void ClearCalls() { }
        public Azure.Core.Pipeline.HttpPipelineTransport CreateTransport() { }
        public string CreateTriggerCallback(string apiName, string operationId, Azure.Connectors.Sdk.Emulator.TriggerCallbackShape shape, System.Collections.Generic.IReadOnlyList<System.Text.Json.Nodes.JsonNode?>? items = null) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public System.Threading.Tasks.Task<Azure.Connectors.Sdk.Emulator.TriggerDelivery> FireTriggerAsync(System.Uri callbackUrl, string apiName, string operationId, Azure.Connectors.Sdk.Emulator.TriggerCallbackShape shape = 0, System.Collections.Generic.IReadOnlyList<System.Text.Json.Nodes.JsonNode?>? items = null, string? key = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<Azure.Connectors.Sdk.Emulator.TriggerDelivery> FireTriggerUncheckedAsync(System.Uri callbackUrl, string apiName, string operationId, string body, string? key = null, System.Threading.CancellationToken cancellationToken = default) { }
        public Azure.Connectors.Sdk.Emulator.ConnectorSetup For(string apiName) { }
        public System.Uri GetConnectionRuntimeUrl(string apiName) { }
        public int GetExecutionCount(string apiName, string operationId) { }
        public Azure.Connectors.Sdk.Emulator.EmulatedPollQueue GetPollQueue(string triggerConfigName) { }
        public System.Uri GetTransportRuntimeUrl(string apiName) { }
        public System.Threading.Tasks.Task<System.Uri> StartAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task StopAsync() { }
        public static Azure.Connectors.Sdk.Emulator.ConnectorEmulator Create(params Azure.Connectors.Sdk.Emulator.ConnectorSpecSource[] specs) { }
        public static Azure.Connectors.Sdk.Emulator.ConnectorEmulator Create(Azure.Connectors.Sdk.Emulator.ConnectorEmulatorOptions? options, params Azure.Connectors.Sdk.Emulator.ConnectorSpecSource[] specs) { }
        public static System.Threading.Tasks.Task<Azure.Connectors.Sdk.Emulator.ConnectorEmulator> LoadAsync(System.Collections.Generic.IEnumerable<Azure.Connectors.Sdk.Emulator.ConnectorSpecSource> specs, Azure.Connectors.Sdk.Emulator.ConnectorEmulatorOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class ConnectorEmulatorOptions
    {
        public ConnectorEmulatorOptions() { }
        public System.Net.Http.HttpMessageHandler? CallbackHandler { get; set; }
        public string ConnectionId { get; set; }
        public int MaxCheckedBodyBytes { get; set; }
        public int MaxHeldBodyBytes { get; set; }
        public bool RejectNonConforming { get; set; }
        public bool RequireBearer { get; set; }
    }
    public sealed class ConnectorSetup
    {
        public string ApiName { get; }
        public System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public Azure.Connectors.Sdk.Emulator.SchemaSampler Sampler { get; }
        public System.Collections.Generic.IReadOnlyList<string> CheckResponse(string operationId, string json) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup Operation(string operationId) { }
        public Azure.Connectors.Sdk.Emulator.EmulatedResponse SampleResponse(string operationId) { }
        public Azure.Connectors.Sdk.Emulator.ConnectorSetup UseSchema(string snapshot) { }
        public Azure.Connectors.Sdk.Emulator.ConnectorSetup UseSchema(string operationId, System.Collections.Generic.IReadOnlyDictionary<string, string>? arguments, string snapshot) { }
    }
    public sealed class ConnectorSpecSource
    {
        public string ApiName { get; }
        public static Azure.Connectors.Sdk.Emulator.ConnectorSpecSource FromFile(string apiName, string path) { }
        public static Azure.Connectors.Sdk.Emulator.ConnectorSpecSource FromJson(string apiName, string json) { }
        public static Azure.Connectors.Sdk.Emulator.ConnectorSpecSource FromPackage(string packageId) { }
        public static Azure.Connectors.Sdk.Emulator.ConnectorSpecSource FromStream(string apiName, System.IO.Stream stream) { }
    }
    public sealed class EmulatedCall : System.IEquatable<Azure.Connectors.Sdk.Emulator.EmulatedCall>
    {
        public string? ApiName { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement> Arguments { get; init; }
        public System.BinaryData? Body { get; init; }
        public long BodyLength { get; init; }
        public string BodySha256 { get; init; }
        public bool Conforms { get; }
        public string? Failure { get; init; }
        public Azure.Connectors.Sdk.Emulator.EmulatorFault? Fault { get; init; }
        public required System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; init; }
        public bool IsExecuted { get; init; }
        public required string Method { get; init; }
        public required int Number { get; init; }
        public string? OperationId { get; init; }
        public required string RawPathAndQuery { get; init; }
        public System.Collections.Generic.IReadOnlyList<string> Reasons { get; init; }
        public int Status { get; init; }
        public override string ToString() { }
    }
    public sealed class EmulatedManagement
    {
        public const string ApiName = "$management";
        public const string SubscriptionId = "11111111-1111-1111-1111-111111111111";
        public const string TenantId = "22222222-2222-2222-2222-222222222222";
        public System.Func<string, string>? CreateToken { get; set; }
        public System.Uri Endpoint { get; }
        public int PageSize { get; set; }
        public int RefusedCallsPerAccessPolicy { get; set; }
        public string AddApp(string resourceGroup, string appName, string? functionKey = null) { }
        public void GiveConsent(string connectionId) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Emulator.EmulatedTriggerDelivery>> RaiseEventAsync(string apiName, string operationId, Azure.Connectors.Sdk.Emulator.TriggerCallbackShape shape = 0, System.Collections.Generic.IReadOnlyList<System.Text.Json.Nodes.JsonNode?>? items = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class EmulatedPollQueue
    {
        public System.Uri AcknowledgeUri { get; }
        public System.Collections.Generic.IReadOnlyList<string> AcknowledgedIds { get; }
        public System.Uri ApproximateQueueDepthUri { get; }
        public System.Uri HasMessagesUri { get; }
        public System.TimeSpan LockDuration { get; set; }
        public int MaxInlineBytes { get; set; }
        public System.Uri PollingEndpoint { get; }
        public System.Uri ReceiveUri { get; }
        public System.Collections.Generic.IReadOnlyList<string> Rejections { get; }
        public System.Collections.Generic.IReadOnlyList<int> RequestedCounts { get; }
        public string TriggerConfigName { get; }
        public int WaitingCount { get; }
        public void AddFault(Azure.Connectors.Sdk.Emulator.PollFault fault, params string[] messageIds) { }
        public string Enqueue(string apiName, string operationId, Azure.Connectors.Sdk.Emulator.TriggerCallbackShape shape = 0, System.Collections.Generic.IReadOnlyList<System.Text.Json.Nodes.JsonNode?>? items = null) { }
        public string EnqueueUnchecked(string outputs, string? messageId = null) { }
        public void ExpireLocks(params string[] messageIds) { }
        public int GetDeliveryCount(string messageId) { }
        public System.Threading.Tasks.Task WaitUntilEmptyAsync(System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class EmulatedRequest
    {
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Text.Json.JsonElement> Arguments { get; }
        public Azure.Connectors.Sdk.Emulator.EmulatedCall Call { get; }
        public string OperationId { get; }
        public string? Argument(string name) { }
    }
    public sealed class EmulatedResponse
    {
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; }
        public long Length { get; }
        public int Status { get; }
        public System.IO.Stream OpenRead() { }
        public Azure.Connectors.Sdk.Emulator.EmulatedResponse Unchecked() { }
        public Azure.Connectors.Sdk.Emulator.EmulatedResponse WithHeader(string name, string value) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatedResponse FromBytes(byte[] bytes, string contentType = "application/octet-stream", int status = 200) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatedResponse FromJson(System.Text.Json.Nodes.JsonNode? json, int status = 200) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatedResponse FromJson(string json, int status = 200) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatedResponse FromStatus(int status) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatedResponse FromStream(long length, string contentType = "application/octet-stream") { }
        public static Azure.Connectors.Sdk.Emulator.EmulatedResponse FromText(string text, string contentType = "text/plain; charset=utf-8", int status = 200) { }
    }
    public sealed class EmulatedTriggerDelivery : System.IEquatable<Azure.Connectors.Sdk.Emulator.EmulatedTriggerDelivery>
    {
        public Azure.Connectors.Sdk.Emulator.TriggerDelivery? Callback { get; }
        public string? MessageId { get; }
        public string? Problem { get; }
        public string TriggerConfigName { get; }
    }
    public sealed class EmulatorFault : System.IEquatable<Azure.Connectors.Sdk.Emulator.EmulatorFault>
    {
        public string Name { get; }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault ResetAfterExecution { get; }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault ResetBeforeExecution { get; }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault Delay(System.TimeSpan delay) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault SlowBody(System.TimeSpan pause, int chunkSize = 16) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault Status(int status, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] params System.ValueTuple<string, string>[] headers) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault Status(int status, string? body, [System.Runtime.CompilerServices.TupleElementNames(new string[] {
                "Name",
                "Value"})] params System.ValueTuple<string, string>[] headers) { }
        public static Azure.Connectors.Sdk.Emulator.EmulatorFault TruncatedBody(double sentShare = 0.5) { }
    }
    public sealed class EmulatorSpecException : System.Exception
    {
        public EmulatorSpecException() { }
        public EmulatorSpecException(string message) { }
        public EmulatorSpecException(string message, System.Exception innerException) { }
    }
    public sealed class FaultMatch : System.IEquatable<Azure.Connectors.Sdk.Emulator.FaultMatch>
    {
        public FaultMatch() { }
        public string? ApiName { get; init; }
        public int FromRequest { get; init; }
        public string? Method { get; init; }
        public string? OperationId { get; init; }
        public static Azure.Connectors.Sdk.Emulator.FaultMatch Any { get; }
        public static Azure.Connectors.Sdk.Emulator.FaultMatch Operation(string apiName, string operationId, int fromRequest = 1) { }
    }
    public sealed class FaultPlan
    {
        public int Remaining { get; }
        public void Add(Azure.Connectors.Sdk.Emulator.FaultMatch match, Azure.Connectors.Sdk.Emulator.EmulatorFault fault, int times = 1) { }
        public void Clear() { }
    }
    public sealed class OperationSetup
    {
        public Azure.Connectors.Sdk.Emulator.OperationSetup Returns(Azure.Connectors.Sdk.Emulator.EmulatedResponse response) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup Returns(System.Func<Azure.Connectors.Sdk.Emulator.EmulatedRequest, Azure.Connectors.Sdk.Emulator.EmulatedResponse> respond) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup Returns(int status) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup Returns(System.Text.Json.Nodes.JsonNode? json, int? status = default) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup Returns(byte[] bytes, string contentType = "application/octet-stream") { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup Returns(string json, int? status = default) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsAccepted(Azure.Connectors.Sdk.Emulator.EmulatedResponse result, int pendingCount = 1, int? retryAfterSeconds = 0) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsAccepted(string result, int pendingCount = 1, int? retryAfterSeconds = 0) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsPages(params string[] pages) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsPagesUnchecked(params string[] pages) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsSequence(params Azure.Connectors.Sdk.Emulator.EmulatedResponse[] responses) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsStream(long length, string contentType = "application/octet-stream") { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsUnchecked(Azure.Connectors.Sdk.Emulator.EmulatedResponse response) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup ReturnsUnchecked(string json, int? status = default) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup When(System.Func<Azure.Connectors.Sdk.Emulator.EmulatedRequest, bool> condition) { }
        public Azure.Connectors.Sdk.Emulator.OperationSetup When(string parameterName, string? value) { }
    }
    public enum PollFault
    {
        ReceiveError = 0,
        DroppedReceive = 1,
        ExpiredLock = 2,
        DuplicateMessage = 3,
        BrokenLink = 4,
        AcknowledgeError = 5,
        DroppedAcknowledge = 6,
        FailedAcknowledge = 7,
        UnknownAcknowledgeStatus = 8,
    }
    public sealed class SchemaSampler
    {
        public System.Collections.Generic.IReadOnlyList<string> Check(System.Text.Json.JsonElement schema, string json) { }
        public System.Text.Json.Nodes.JsonNode? Sample(System.Text.Json.JsonElement schema) { }
        public System.Text.Json.Nodes.JsonNode? Sample(string schemaJson) { }
        public static Azure.Connectors.Sdk.Emulator.SchemaSampler Parse(string documentJson) { }
    }
    public enum TriggerCallbackShape
    {
        Batch = 0,
        Single = 1,
        Array = 2,
        File = 3,
    }
    public sealed class TriggerDelivery : System.IEquatable<Azure.Connectors.Sdk.Emulator.TriggerDelivery>
    {
        public bool Accepted { get; }
        public string Body { get; }
        public int Status { get; }
    }
}
