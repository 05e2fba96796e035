namespace Azure.Connectors.Sdk
{
    public enum AcceptedResponse
    {
        Pending = 0,
        PendingIfEmpty = 1,
        Result = 2,
    }
    public sealed class CapturedResponse
    {
        public string OperationId { get; }
        public Azure.Response Response { get; }
    }
    public sealed class ConnectorBody
    {
        public ConnectorBody() { }
        public required string ContentType { get; init; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicMember> DynamicMembers { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? DynamicSchema { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicTree? DynamicTree { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? DynamicValues { get; init; }
        public bool IsRequired { get; init; }
        public string Key { get; }
        public required Azure.Connectors.Sdk.ConnectorContentKind Kind { get; init; }
        public required string Name { get; init; }
        public Azure.Connectors.Sdk.ConnectorSchema? Schema { get; }
    }
    public abstract class ConnectorClient
    {
        protected ConnectorClient() { }
        protected ConnectorClient(Azure.Connectors.Sdk.ConnectorClient client) { }
        protected ConnectorClient(string apiName, string serviceName, System.Uri connectionRuntimeUrl) { }
        protected ConnectorClient(string apiName, string serviceName, System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options) { }
        protected Azure.AsyncPageable<TItem> CreatePageable<TPage, TItem>(System.Func<Azure.Connectors.Sdk.Primitives.ConnectorRequest> createFirst, System.Func<TPage, System.Collections.Generic.IReadOnlyList<TItem>?> items, System.Func<TPage, string?> nextLink, System.Threading.CancellationToken cancellationToken, bool mayBeEmpty = false)
            where TPage :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<TPage>
            where TItem :  notnull { }
        protected Azure.Connectors.Sdk.Primitives.ConnectorRequest CreateRequest(string operationId, Azure.Core.RequestMethod method, bool isRetrySafe = false, Azure.Connectors.Sdk.AcceptedResponse accepted = 0) { }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetDynamicSchemaAsync(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, string operationId, string? location = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.ConnectorDynamicTreeNode> GetDynamicTreeNodesAsync(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, string operationId, string location, Azure.Connectors.Sdk.ConnectorDynamicTreeNode? parent = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicValue>> GetDynamicValuesAsync(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, string operationId, Azure.Connectors.Sdk.ConnectorDynamicSource source, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicValue>> GetDynamicValuesAsync(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, string operationId, string location, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.ConnectorResponse> InvokeOperationAsync(Azure.Connectors.Sdk.ConnectorOperation operation, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<System.Text.Json.JsonElement> InvokeOperationPagesAsync(Azure.Connectors.Sdk.ConnectorOperation operation, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> InvokeOperationStreamAsync(Azure.Connectors.Sdk.ConnectorOperation operation, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        protected System.Threading.Tasks.Task SendAsync(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<T> SendAsync<T>(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        protected System.Threading.Tasks.Task<T> SendAsync<T>(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, Azure.Connectors.Sdk.Primitives.JsonValueReader<T> read, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<System.BinaryData> SendForBase64Async(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<System.BinaryData> SendForBytesAsync(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<System.IO.Stream> SendForStreamAsync(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<string> SendForTextAsync(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<T?> SendOptionalAsync<T>(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, System.Threading.CancellationToken cancellationToken)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        protected System.Threading.Tasks.Task<T?> SendOptionalAsync<T>(Azure.Connectors.Sdk.Primitives.ConnectorRequest request, Azure.Connectors.Sdk.Primitives.JsonValueReader<T?> read, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class ConnectorClientOptions : Azure.Core.ClientOptions
    {
        public ConnectorClientOptions() { }
        public string Audience { get; set; }
        public bool FollowAcceptedLocation { get; set; }
        public bool IncludeServiceErrorText { get; set; }
        public System.TimeSpan MaxAsyncWait { get; set; }
        public long MaxResponseSize { get; set; }
        public System.TimeSpan MaxRetryAfter { get; set; }
        public bool RetryUnsafeOperations { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
    }
    public enum ConnectorContentKind
    {
        None = 0,
        Json = 1,
        Text = 2,
        Binary = 3,
    }
    public static class ConnectorDiscoveryExtensions
    {
        public static System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetDynamicSchemaAsync<TClient>(this TClient client, string operationId, string? location = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
        public static Azure.AsyncPageable<Azure.Connectors.Sdk.ConnectorDynamicTreeNode> GetDynamicTreeNodesAsync<TClient>(this TClient client, string operationId, string location, Azure.Connectors.Sdk.ConnectorDynamicTreeNode? parent = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
        public static System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicValue>> GetDynamicValuesAsync<TClient>(this TClient client, string operationId, Azure.Connectors.Sdk.ConnectorDynamicSource source, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
        public static System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicValue>> GetDynamicValuesAsync<TClient>(this TClient client, string operationId, string location, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
    }
    public sealed class ConnectorDynamicArgument
    {
        public ConnectorDynamicArgument() { }
        public string? AlternativeType { get; init; }
        public bool IsRequired { get; init; }
        public string? LiteralJson { get; init; }
        public required string Name { get; init; }
        public string? NodePath { get; init; }
        public string? Reference { get; init; }
    }
    public sealed class ConnectorDynamicLocation
    {
        public string Location { get; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? Schema { get; }
        public Azure.Connectors.Sdk.ConnectorDynamicTree? Tree { get; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? Values { get; }
    }
    public sealed class ConnectorDynamicMember
    {
        public ConnectorDynamicMember() { }
        public System.Func<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicMember>>? CreateMembers { get; init; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicMember> Members { get; }
        public required string Name { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? Schema { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicTree? Tree { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? Values { get; init; }
    }
    public sealed class ConnectorDynamicSource
    {
        public ConnectorDynamicSource() { }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicArgument> Arguments { get; init; }
        public string? Capability { get; init; }
        public string? CollectionPath { get; init; }
        public string? FullTitlePath { get; init; }
        public required string OperationId { get; init; }
        public string? ParentCondition { get; init; }
        public string? SelectableCondition { get; init; }
        public string? TitlePath { get; init; }
        public string? ValuePath { get; init; }
        public static Azure.Connectors.Sdk.ConnectorDynamicSource? FromSchema(System.Text.Json.JsonElement schema) { }
    }
    public sealed class ConnectorDynamicTree
    {
        public ConnectorDynamicTree() { }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? Browse { get; init; }
        public bool CanSelectLeafNodes { get; init; }
        public bool CanSelectParentNodes { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? Open { get; init; }
    }
    public sealed class ConnectorDynamicTreeNode
    {
        public string? FullTitle { get; }
        public bool IsParent { get; }
        public bool IsSelectable { get; }
        public System.Text.Json.JsonElement Item { get; }
        public string? Title { get; }
        public System.Text.Json.JsonElement Value { get; }
    }
    public sealed class ConnectorDynamicValue
    {
        public System.Text.Json.JsonElement Item { get; }
        public string? Title { get; }
        public System.Text.Json.JsonElement Value { get; }
    }
    public class ConnectorException : Azure.RequestFailedException
    {
        public ConnectorException(string connectorName, string operation, int status, string? errorCode = null, string? responseBody = null, System.Exception? innerException = null) { }
        public string ConnectorName { get; }
        public System.Uri? Location { get; }
        public override string Message { get; }
        public string Operation { get; }
        public string? ResponseBody { get; }
        public string? ServiceErrorText { get; }
    }
    public static class ConnectorModelFactory
    {
        public static Azure.Connectors.Sdk.ConnectorDynamicTreeNode ConnectorDynamicTreeNode(System.Text.Json.JsonElement value, string? title = null, string? fullTitle = null, bool isParent = true, bool isSelectable = true, System.Text.Json.JsonElement? item = default) { }
        public static Azure.Connectors.Sdk.ConnectorDynamicValue ConnectorDynamicValue(System.Text.Json.JsonElement value, string? title = null, System.Text.Json.JsonElement? item = default) { }
        public static Azure.Connectors.Sdk.ConnectorResponse ConnectorResponse(int status = 200, System.Text.Json.JsonElement? json = default, System.BinaryData? content = null, System.Collections.Generic.IEnumerable<Azure.Core.HttpHeader>? headers = null) { }
    }
    public sealed class ConnectorOperation
    {
        public ConnectorOperation() { }
        public Azure.Connectors.Sdk.AcceptedResponse AcceptedResponse { get; init; }
        public Azure.Connectors.Sdk.ConnectorBody? Body { get; init; }
        public string? Description { get; }
        public string? DescriptionForModel { get; }
        public System.Collections.Generic.IEnumerable<Azure.Connectors.Sdk.ConnectorDynamicLocation> DynamicLocations { get; }
        public required string Id { get; init; }
        public bool IsDeprecated { get; init; }
        public bool IsDestructive { get; init; }
        public bool IsIdempotent { get; init; }
        public bool IsMultipart { get; init; }
        public bool IsReadOnly { get; init; }
        public bool IsRetrySafe { get; init; }
        public Azure.Connectors.Sdk.ConnectorOperationKind Kind { get; init; }
        public bool MayBeEmpty { get; init; }
        public required string Method { get; init; }
        public string? NameForModel { get; }
        public System.Text.Json.JsonElement? OpenAIData { get; }
        public string? PageItemsName { get; init; }
        public string? PageNextLinkName { get; init; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorParameter> Parameters { get; init; }
        public string Path { get; }
        public required System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorPathSegment> PathSegments { get; init; }
        public bool RequiresConfirmation { get; init; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicMember> ResponseDynamicMembers { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? ResponseDynamicSchema { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicTree? ResponseDynamicTree { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? ResponseDynamicValues { get; init; }
        public Azure.Connectors.Sdk.ConnectorContentKind ResponseKind { get; init; }
        public Azure.Connectors.Sdk.ConnectorSchema? ResponseSchema { get; }
        public string? Summary { get; init; }
        public Azure.Connectors.Sdk.ConnectorVisibility Visibility { get; }
    }
    public abstract class ConnectorOperationCatalog
    {
        protected ConnectorOperationCatalog() { }
        public abstract string ApiName { get; }
        public virtual System.Collections.Generic.IReadOnlyList<string> OmittedOperationIds { get; }
        public abstract System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
        public abstract string ServiceName { get; }
        protected abstract Azure.Connectors.Sdk.ConnectorOperation? Create(string operationId);
        public Azure.Connectors.Sdk.ConnectorOperation? Find(string operationId) { }
        protected virtual System.ReadOnlySpan<byte> GetDefinition(string name) { }
        protected virtual System.ReadOnlySpan<byte> GetMetadata(string operationId) { }
    }
    public enum ConnectorOperationKind
    {
        Action = 0,
        Trigger = 1,
        Discovery = 2,
    }
    public sealed class ConnectorParameter
    {
        public ConnectorParameter() { }
        public Azure.Connectors.Sdk.Primitives.CollectionFormat CollectionFormat { get; init; }
        public string? Constant { get; init; }
        public string? Default { get; init; }
        public System.Collections.Generic.IReadOnlyList<string>? DefaultItems { get; init; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicMember> DynamicMembers { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? DynamicSchema { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicTree? DynamicTree { get; init; }
        public Azure.Connectors.Sdk.ConnectorDynamicSource? DynamicValues { get; init; }
        public bool EncodeTwice { get; init; }
        public required Azure.Connectors.Sdk.ConnectorParameterLocation In { get; init; }
        public bool IsRequired { get; init; }
        public Azure.Connectors.Sdk.ConnectorValueKind ItemKind { get; init; }
        public string Key { get; }
        public Azure.Connectors.Sdk.ConnectorValueKind Kind { get; init; }
        public required string Name { get; init; }
        public Azure.Connectors.Sdk.ConnectorSchema? Schema { get; }
    }
    public enum ConnectorParameterLocation
    {
        Path = 0,
        Query = 1,
        Header = 2,
        Form = 3,
    }
    public sealed class ConnectorPathSegment
    {
        public bool IsParameter { get; }
        public string Text { get; }
        public override string ToString() { }
        public static Azure.Connectors.Sdk.ConnectorPathSegment Literal(string encodedText) { }
        public static Azure.Connectors.Sdk.ConnectorPathSegment Parameter(string name) { }
    }
    public sealed class ConnectorResponse
    {
        public System.BinaryData Content { get; }
        public Azure.Core.ResponseHeaders Headers { get; }
        public System.Text.Json.JsonElement? Json { get; }
        public int Status { get; }
        public override string ToString() { }
    }
    public sealed class ConnectorResponses : System.Collections.Generic.IEnumerable<Azure.Connectors.Sdk.CapturedResponse>, System.Collections.Generic.IReadOnlyCollection<Azure.Connectors.Sdk.CapturedResponse>, System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.CapturedResponse>, System.Collections.IEnumerable, System.IDisposable
    {
        public int Count { get; }
        public Azure.Connectors.Sdk.CapturedResponse this[int index] { get; }
        public void Dispose() { }
        public System.Collections.Generic.IEnumerator<Azure.Connectors.Sdk.CapturedResponse> GetEnumerator() { }
        public static Azure.Connectors.Sdk.ConnectorResponses Capture() { }
    }
    public sealed class ConnectorSchema
    {
        public System.Collections.Generic.IReadOnlyList<System.Text.Json.JsonElement>? AllowedValues { get; }
        public System.Text.Json.JsonElement? DefaultValue { get; }
        public string? Description { get; }
        public string? DescriptionForModel { get; }
        public bool IsNullable { get; }
        public bool IsReadOnly { get; }
        public System.Text.Json.JsonElement Json { get; }
        public string? NameForModel { get; }
        public string? Title { get; }
        public Azure.Connectors.Sdk.ConnectorVisibility Visibility { get; }
        public override string ToString() { }
    }
    public sealed class ConnectorTriggerContext
    {
        public ConnectorTriggerContext(string functionName, System.Collections.Generic.IReadOnlyDictionary<string, string>? headers = null, System.IServiceProvider? services = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.CancellationToken CancellationToken { get; }
        public string FunctionName { get; }
        public string? GatewayResourceName { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, string> Headers { get; }
        public string? MessageId { get; init; }
        public string? ResourceGroup { get; }
        public System.IServiceProvider Services { get; }
        public string? SubscriptionId { get; }
        public string? TriggerName { get; }
    }
    public sealed class ConnectorTriggerDuplicateOptions
    {
        public ConnectorTriggerDuplicateOptions() { }
        public System.TimeSpan Retention { get; set; }
        public System.TimeSpan StoreTimeout { get; set; }
    }
    public sealed class ConnectorTriggerHandlerOptions
    {
        public ConnectorTriggerHandlerOptions() { }
        public int? MaxConcurrency { get; set; }
        public System.TimeSpan Timeout { get; set; }
    }
    public static class ConnectorTriggerPayload
    {
        public const long DefaultMaxBodySizeBytes = 104857600;
        public static System.Text.Json.JsonSerializerOptions SerializerOptions { get; }
        public static TPayload Read<TPayload>(string json, long maxBodySizeBytes = 104857600)
            where TPayload : Azure.Connectors.Sdk.TriggerCallbackPayload, new () { }
        public static System.Threading.Tasks.ValueTask<TPayload> ReadAsync<TPayload>(System.IO.Stream body, long maxBodySizeBytes = 104857600, System.Threading.CancellationToken cancellationToken = default)
            where TPayload : Azure.Connectors.Sdk.TriggerCallbackPayload, new () { }
        public static System.Threading.Tasks.ValueTask<System.BinaryData?> ReadBinaryContentAsync(System.IO.Stream body, long maxBodySizeBytes = 104857600, System.Threading.CancellationToken cancellationToken = default) { }
        public static bool TryReadBinaryContent(string json, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out System.BinaryData? content) { }
    }
    public sealed class ConnectorTriggersBuilder
    {
        public Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
        public Azure.Connectors.Sdk.ConnectorTriggersBuilder AddHandler<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  TPayload>(string functionName, System.Func<TPayload, Azure.Connectors.Sdk.ConnectorTriggerContext, System.Threading.CancellationToken, System.Threading.Tasks.Task> handler, System.Action<Azure.Connectors.Sdk.ConnectorTriggerHandlerOptions>? configure = null)
            where TPayload :  notnull { }
        public Azure.Connectors.Sdk.ConnectorTriggersBuilder AddHandler<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  TPayload, [System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors)]  THandler>(string functionName, System.Action<Azure.Connectors.Sdk.ConnectorTriggerHandlerOptions>? configure = null)
            where TPayload :  notnull
            where THandler :  class, Azure.Connectors.Sdk.IConnectorTriggerHandler<TPayload> { }
        public Azure.Connectors.Sdk.ConnectorTriggersBuilder AddHandler<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  TPayload, TService>(string functionName, System.Func<TPayload, TService, Azure.Connectors.Sdk.ConnectorTriggerContext, System.Threading.CancellationToken, System.Threading.Tasks.Task> handler, System.Action<Azure.Connectors.Sdk.ConnectorTriggerHandlerOptions>? configure = null)
            where TPayload :  notnull
            where TService :  notnull { }
        public Azure.Connectors.Sdk.ConnectorTriggersBuilder AddHandler<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  TPayload, TService1, TService2>(string functionName, System.Func<TPayload, TService1, TService2, Azure.Connectors.Sdk.ConnectorTriggerContext, System.Threading.CancellationToken, System.Threading.Tasks.Task> handler, System.Action<Azure.Connectors.Sdk.ConnectorTriggerHandlerOptions>? configure = null)
            where TPayload :  notnull
            where TService1 :  notnull
            where TService2 :  notnull { }
        public Azure.Connectors.Sdk.ConnectorTriggersBuilder DropDuplicates(System.Action<Azure.Connectors.Sdk.ConnectorTriggerDuplicateOptions>? configure = null) { }
    }
    public enum ConnectorValueKind
    {
        String = 0,
        Boolean = 1,
        Integer = 2,
        Number = 3,
        DateTime = 4,
        Date = 5,
        DateTimeNoZone = 6,
        Base64 = 7,
        Array = 8,
        Any = 9,
        File = 10,
    }
    public enum ConnectorVisibility
    {
        None = 0,
        Important = 1,
        Advanced = 2,
        Internal = 3,
    }
    [System.AttributeUsage(System.AttributeTargets.Parameter)]
    public sealed class DeprecatedParameterAttribute : System.Attribute
    {
        public DeprecatedParameterAttribute(string message) { }
        public string Message { get; }
    }
    public abstract class DynamicArgumentAttribute : System.Attribute
    {
        [System.Diagnostics.CodeAnalysis.StringSyntax("Json")]
        public string? Json { get; set; }
        public string? Location { get; set; }
        public string Name { get; }
        public string? Reference { get; set; }
        public object? Value { get; set; }
    }
    public class DynamicConnectorClient : Azure.Connectors.Sdk.ConnectorClient
    {
        protected DynamicConnectorClient() { }
        public DynamicConnectorClient(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, System.Uri connectionRuntimeUrl) { }
        public DynamicConnectorClient(Azure.Connectors.Sdk.ConnectorOperationCatalog catalog, System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options = null) { }
        public virtual Azure.Connectors.Sdk.ConnectorOperationCatalog Catalog { get; }
        public virtual System.Threading.Tasks.Task<System.Text.Json.JsonElement> GetDynamicSchemaAsync(string operationId, string? location = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<Azure.Connectors.Sdk.ConnectorDynamicTreeNode> GetDynamicTreeNodesAsync(string operationId, string location, Azure.Connectors.Sdk.ConnectorDynamicTreeNode? parent = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicValue>> GetDynamicValuesAsync(string operationId, Azure.Connectors.Sdk.ConnectorDynamicSource source, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.ConnectorDynamicValue>> GetDynamicValuesAsync(string operationId, string location, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.ConnectorResponse> InvokeAsync(string operationId, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual Azure.AsyncPageable<System.Text.Json.JsonElement> InvokePagesAsync(string operationId, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> InvokeStreamAsync(string operationId, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter | System.AttributeTargets.ReturnValue, AllowMultiple=true)]
    public sealed class DynamicSchemaArgumentAttribute : Azure.Connectors.Sdk.DynamicArgumentAttribute
    {
        public DynamicSchemaArgumentAttribute(string name) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter | System.AttributeTargets.ReturnValue, AllowMultiple=true)]
    public sealed class DynamicSchemaAttribute : System.Attribute
    {
        public DynamicSchemaAttribute(string operationId) { }
        public string? Location { get; set; }
        public string OperationId { get; }
        public string? ValuePath { get; set; }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter | System.AttributeTargets.ReturnValue, AllowMultiple=true)]
    public sealed class DynamicValuesArgumentAttribute : Azure.Connectors.Sdk.DynamicArgumentAttribute
    {
        public DynamicValuesArgumentAttribute(string name) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter | System.AttributeTargets.ReturnValue, AllowMultiple=true)]
    public sealed class DynamicValuesAttribute : System.Attribute
    {
        public DynamicValuesAttribute(string operationId) { }
        public string? CollectionPath { get; set; }
        public string? Location { get; set; }
        public string OperationId { get; }
        public string? TitlePath { get; set; }
        public string? ValuePath { get; set; }
    }
    public sealed class FileContent
    {
        public FileContent(System.BinaryData content, string? contentType = null, string? fileName = null) { }
        public FileContent(System.IO.Stream content, string? contentType = null, string? fileName = null) { }
        public FileContent(byte[] content, string? contentType = null, string? fileName = null) { }
        public string? ContentType { get; }
        public string? FileName { get; }
        public static Azure.Connectors.Sdk.FileContent FromBinaryData(System.BinaryData content) { }
        public static Azure.Connectors.Sdk.FileContent FromByteArray(byte[] content) { }
        public static Azure.Connectors.Sdk.FileContent op_Implicit(System.BinaryData content) { }
        public static Azure.Connectors.Sdk.FileContent op_Implicit(byte[] content) { }
    }
    public interface IConnectorTriggerHandler<in TPayload>
    {
        System.Threading.Tasks.Task HandleAsync(TPayload payload, Azure.Connectors.Sdk.ConnectorTriggerContext context, System.Threading.CancellationToken cancellationToken);
    }
    public interface IOperationCatalogProvider
    {
        Azure.Connectors.Sdk.ConnectorOperationCatalog OperationCatalog { get; }
    }
    public static class ODataFilter
    {
        public static string Quote(System.DateOnly date) { }
        public static string Quote(System.DateTimeOffset time) { }
        public static string Quote(string text) { }
    }
    public class RawConnectorClient
    {
        protected RawConnectorClient() { }
        public RawConnectorClient(string apiName, System.Uri connectionRuntimeUrl) { }
        public RawConnectorClient(string apiName, System.Uri connectionRuntimeUrl, Azure.Core.TokenCredential? credential, Azure.Connectors.Sdk.ConnectorClientOptions? options = null) { }
        public virtual System.Threading.Tasks.Task<Azure.Connectors.Sdk.ConnectorResponse> SendAsync(Azure.Core.RequestMethod method, string path, System.Collections.Generic.IReadOnlyDictionary<string, string>? headers = null, Azure.Connectors.Sdk.FileContent? content = null, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<System.IO.Stream> SendStreamAsync(Azure.Core.RequestMethod method, string path, System.Collections.Generic.IReadOnlyDictionary<string, string>? headers = null, Azure.Connectors.Sdk.FileContent? content = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class SchemaSnapshot
    {
        public static System.Threading.Tasks.Task<System.BinaryData> FetchAsync(Azure.Connectors.Sdk.DynamicConnectorClient client, string name, System.Collections.Generic.IEnumerable<Azure.Connectors.Sdk.SchemaSnapshotLocation> locations, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default) { }
        public static System.Threading.Tasks.Task<System.BinaryData> FetchAsync<TClient>(TClient client, string name, System.Collections.Generic.IEnumerable<Azure.Connectors.Sdk.SchemaSnapshotLocation> locations, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
        public static System.Threading.Tasks.Task<System.BinaryData> FetchAsync<TClient>(TClient client, string name, string operationId, string? location = null, System.Collections.Generic.IReadOnlyDictionary<string, object?>? arguments = null, System.Threading.CancellationToken cancellationToken = default)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
        public static System.Threading.Tasks.Task<System.BinaryData> UpdateAsync(Azure.Connectors.Sdk.DynamicConnectorClient client, System.BinaryData snapshot, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class SchemaSnapshotLocation
    {
        public SchemaSnapshotLocation(string operationId, string? location = null) { }
        public string? Location { get; }
        public string OperationId { get; }
    }
    public sealed class TriggerCallbackBody<T>
    {
        public TriggerCallbackBody() { }
        public System.Collections.Generic.IReadOnlyList<T>? Value { get; set; }
    }
    public abstract class TriggerCallbackPayload { }
    public abstract class TriggerCallbackPayload<T> : Azure.Connectors.Sdk.TriggerCallbackPayload
    {
        protected TriggerCallbackPayload() { }
        public Azure.Connectors.Sdk.TriggerCallbackBody<T>? Body { get; set; }
        protected abstract T ReadItem(ref System.Text.Json.Utf8JsonReader reader);
        protected abstract void WriteItem(System.Text.Json.Utf8JsonWriter writer, T item);
    }
}
namespace Azure.Connectors.Sdk.Primitives
{
    public enum CollectionFormat
    {
        Csv = 0,
        Ssv = 1,
        Tsv = 2,
        Pipes = 3,
        Multi = 4,
    }
    public static class ConnectorClientRegistration
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection Add<TClient>(Microsoft.Extensions.DependencyInjection.IServiceCollection services, string? name, Microsoft.Extensions.Configuration.IConfiguration section, System.Action<Azure.Connectors.Sdk.ConnectorClientOptions>? configure, System.Func<System.Uri, Azure.Core.TokenCredential?, Azure.Connectors.Sdk.ConnectorClientOptions, TClient> create)
            where TClient :  class { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTable<TClient, TTable>(Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Func<TClient, TTable> create)
            where TClient :  class
            where TTable :  class { }
    }
    public sealed class ConnectorEnumConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, Azure.Connectors.Sdk.Primitives.IConnectorEnum<T>
    {
        public ConnectorEnumConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override T ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ConnectorModelConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T>
    {
        public ConnectorModelConverter() { }
        public override T? Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ConnectorRequest
    {
        public void AddFormField(string name, string? value) { }
        public void AddFormField<T>(string name, T? value)
            where T :  struct { }
        public void AddFormFieldList<T>(string name, System.Collections.Generic.IEnumerable<T>? values, Azure.Connectors.Sdk.Primitives.CollectionFormat format) { }
        public void AddFormFile(string name, Azure.Connectors.Sdk.FileContent? file) { }
        public void AddFormFiles(string name, System.Collections.Generic.IEnumerable<Azure.Connectors.Sdk.FileContent>? files) { }
        public void AddHeader(string name, string? value, string parameterName) { }
        public void AddHeader<T>(string name, T? value, string parameterName)
            where T :  struct { }
        public void AddHeaderList<T>(string name, System.Collections.Generic.IEnumerable<T>? values, Azure.Connectors.Sdk.Primitives.CollectionFormat format, string parameterName) { }
        public void AppendPath(string encodedLiteral) { }
        public void AppendPathList<T>(System.Collections.Generic.IEnumerable<T> values, Azure.Connectors.Sdk.Primitives.CollectionFormat format, string parameterName, bool encodeTwice = false) { }
        public void AppendPathParameter(string value, string parameterName, bool encodeTwice = false) { }
        public void AppendPathParameter<T>(T value, string parameterName, bool encodeTwice = false)
            where T :  struct { }
        public void AppendQuery(string name, string? value, bool encodeTwice = false) { }
        public void AppendQuery<T>(string name, T? value, bool encodeTwice = false)
            where T :  struct { }
        public void AppendQueryList<T>(string name, System.Collections.Generic.IEnumerable<T>? values, Azure.Connectors.Sdk.Primitives.CollectionFormat format, bool encodeTwice = false) { }
        public void SetBody(Azure.Connectors.Sdk.FileContent? content, string contentType) { }
        public void SetJsonBody<T>(T? model, string contentType = "application/json", [System.Runtime.CompilerServices.CallerArgumentExpression("model")] string? parameterName = null)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public void SetJsonBody<T>(T value, Azure.Connectors.Sdk.Primitives.JsonValueWriter<T> write, string contentType = "application/json", [System.Runtime.CompilerServices.CallerArgumentExpression("value")] string? parameterName = null) { }
        public void SetTextBody(string? text, string contentType) { }
        public void UseForm(bool multipart) { }
    }
    public interface IConnectorEnum
    {
        void WriteJson(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Primitives.ModelFormat format);
    }
    public interface IConnectorEnum<TSelf> : Azure.Connectors.Sdk.Primitives.IConnectorEnum
        where TSelf :  struct, Azure.Connectors.Sdk.Primitives.IConnectorEnum<TSelf>
    {
        bool IsNumber { get; }
        string ToString();
        TSelf Create(string value);
    }
    public interface IConnectorModel
    {
        void Write(System.Text.Json.Utf8JsonWriter writer, Azure.Connectors.Sdk.Primitives.ModelFormat format);
    }
    public interface IConnectorModel<TSelf> : Azure.Connectors.Sdk.Primitives.IConnectorModel
    {
        TSelf Read(ref System.Text.Json.Utf8JsonReader reader);
    }
    public sealed class JsonPropertyNames
    {
        public JsonPropertyNames(params string[] wireNames) { }
        public System.Text.Json.JsonEncodedText this[int index] { get; }
        public bool ReadNext(ref System.Text.Json.Utf8JsonReader reader, ref int property) { }
        public bool ReadNext(ref System.Text.Json.Utf8JsonReader reader, ref int property, out string? unknownName) { }
    }
    public static class JsonRead
    {
        public static System.Text.Json.JsonElement? Any(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.BinaryData? Base64(ref System.Text.Json.Utf8JsonReader reader) { }
        public static bool? Boolean(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.DateOnly? Date(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.DateTimeOffset? DateTime(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.DateTime? DateTimeNoZone(ref System.Text.Json.Utf8JsonReader reader) { }
        public static decimal? Decimal(ref System.Text.Json.Utf8JsonReader reader) { }
        public static double? Double(ref System.Text.Json.Utf8JsonReader reader) { }
        public static T? Enum<T>(ref System.Text.Json.Utf8JsonReader reader)
            where T :  struct, Azure.Connectors.Sdk.Primitives.IConnectorEnum<T> { }
        public static int? Int32(ref System.Text.Json.Utf8JsonReader reader) { }
        public static long? Int64(ref System.Text.Json.Utf8JsonReader reader) { }
        public static System.Collections.Generic.List<T>? List<T>(ref System.Text.Json.Utf8JsonReader reader, Azure.Connectors.Sdk.Primitives.JsonValueReader<T> item) { }
        public static System.Collections.Generic.Dictionary<string, T>? Map<T>(ref System.Text.Json.Utf8JsonReader reader, Azure.Connectors.Sdk.Primitives.JsonValueReader<T> value) { }
        public static T? Model<T>(ref System.Text.Json.Utf8JsonReader reader)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public static System.Collections.Generic.List<T>? ModelList<T>(ref System.Text.Json.Utf8JsonReader reader)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public static void Skip(ref System.Text.Json.Utf8JsonReader reader) { }
        public static string? String(ref System.Text.Json.Utf8JsonReader reader) { }
    }
    public delegate T JsonValueReader<T>(ref System.Text.Json.Utf8JsonReader reader);
    public delegate void JsonValueWriter<in T>(System.Text.Json.Utf8JsonWriter writer, T value, Azure.Connectors.Sdk.Primitives.ModelFormat format);
    public static class JsonWrite
    {
        public static void AdditionalProperties<T>(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, T>>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format, Azure.Connectors.Sdk.Primitives.JsonValueWriter<T> item) { }
        public static void Any(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.Text.Json.JsonElement? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void AnyValue(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonElement? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Base64(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.BinaryData? value) { }
        public static void Base64Value(System.Text.Json.Utf8JsonWriter writer, System.BinaryData? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Boolean(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, bool? value) { }
        public static void BooleanValue(System.Text.Json.Utf8JsonWriter writer, bool? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Date(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.DateOnly? value) { }
        public static void DateTime(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.DateTimeOffset? value) { }
        public static void DateTimeNoZone(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.DateTime? value) { }
        public static void DateTimeNoZoneValue(System.Text.Json.Utf8JsonWriter writer, System.DateTime? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void DateTimeValue(System.Text.Json.Utf8JsonWriter writer, System.DateTimeOffset? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void DateValue(System.Text.Json.Utf8JsonWriter writer, System.DateOnly? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Decimal(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, decimal? value) { }
        public static void DecimalValue(System.Text.Json.Utf8JsonWriter writer, decimal? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Double(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, double? value) { }
        public static void DoubleValue(System.Text.Json.Utf8JsonWriter writer, double? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Enum<T>(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, T? value)
            where T :  struct, Azure.Connectors.Sdk.Primitives.IConnectorEnum<T> { }
        public static void EnumValue<T>(System.Text.Json.Utf8JsonWriter writer, T value, Azure.Connectors.Sdk.Primitives.ModelFormat format)
            where T :  struct, Azure.Connectors.Sdk.Primitives.IConnectorEnum<T> { }
        public static void EnumValue<T>(System.Text.Json.Utf8JsonWriter writer, T? value, Azure.Connectors.Sdk.Primitives.ModelFormat format)
            where T :  struct, Azure.Connectors.Sdk.Primitives.IConnectorEnum<T> { }
        public static void Int32(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, int? value) { }
        public static void Int32Value(System.Text.Json.Utf8JsonWriter writer, int? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void Int64(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, long? value) { }
        public static void Int64Value(System.Text.Json.Utf8JsonWriter writer, long? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
        public static void List<T>(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.Collections.Generic.IEnumerable<T>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format, Azure.Connectors.Sdk.Primitives.JsonValueWriter<T> item) { }
        public static void ListValue<T>(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IEnumerable<T>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format, Azure.Connectors.Sdk.Primitives.JsonValueWriter<T> item) { }
        public static void Map<T>(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, T>>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format, Azure.Connectors.Sdk.Primitives.JsonValueWriter<T> item) { }
        public static void MapValue<T>(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, T>>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format, Azure.Connectors.Sdk.Primitives.JsonValueWriter<T> item) { }
        public static void Model<T>(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, T? value, Azure.Connectors.Sdk.Primitives.ModelFormat format)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public static void ModelList<T>(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, System.Collections.Generic.IEnumerable<T>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public static void ModelListValue<T>(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IEnumerable<T>? value, Azure.Connectors.Sdk.Primitives.ModelFormat format)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public static void ModelValue<T>(System.Text.Json.Utf8JsonWriter writer, T? value, Azure.Connectors.Sdk.Primitives.ModelFormat format)
            where T :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<T> { }
        public static void Null(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name) { }
        public static void NullIf(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, bool condition) { }
        public static void String(System.Text.Json.Utf8JsonWriter writer, System.Text.Json.JsonEncodedText name, string? value) { }
        public static void StringValue(System.Text.Json.Utf8JsonWriter writer, string? value, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
    }
    public static class ModelColumns
    {
        public static object? Get(System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> columns, string column) { }
        public static T? Get<T>(System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> columns, string column) { }
        public static object? Get<TColumn>(System.Collections.Generic.IDictionary<string, TColumn> columns, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> others, string column)
            where TColumn :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<TColumn> { }
        public static T? Get<TColumn, T>(System.Collections.Generic.IDictionary<string, TColumn> columns, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> others, string column)
            where TColumn :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<TColumn> { }
        public static void Set(System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> columns, string column, object? value) { }
        public static void Set<TColumn>(System.Collections.Generic.IDictionary<string, TColumn> columns, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> others, string column, object? value)
            where TColumn :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<TColumn> { }
        public static bool TryGet<T>(System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> columns, string column, out T? value) { }
        public static bool TryGet<TColumn, T>(System.Collections.Generic.IDictionary<string, TColumn> columns, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement> others, string column, out T? value)
            where TColumn :  class, Azure.Connectors.Sdk.Primitives.IConnectorModel<TColumn> { }
        public static void Write(System.Text.Json.Utf8JsonWriter writer, System.Collections.Generic.IDictionary<string, System.Text.Json.JsonElement>? columns, Azure.Connectors.Sdk.Primitives.JsonPropertyNames declared, string[] readOnly, Azure.Connectors.Sdk.Primitives.ModelFormat format) { }
    }
    public enum ModelFormat
    {
        Json = 0,
        Wire = 1,
    }
    public static class TriggerCallbackReader
    {
        public static void Check(System.ReadOnlyMemory<byte> callback) { }
        public static void Read(System.ReadOnlyMemory<byte> callback, Azure.Connectors.Sdk.TriggerCallbackPayload payload) { }
    }
    public abstract class TriggerFunction
    {
        public int? MaxConcurrency { get; }
        public string Name { get; }
        public abstract System.Func<Azure.Connectors.Sdk.ConnectorTriggerContext, System.Threading.Tasks.Task> Read(System.ReadOnlyMemory<byte> callback);
    }
    public sealed class TriggerHandlers
    {
        public System.Collections.Generic.IReadOnlyCollection<string> FunctionNames { get; }
        public Azure.Connectors.Sdk.Primitives.TriggerFunction? Find(string functionName) { }
        public System.Threading.Tasks.Task<Azure.Connectors.Sdk.Primitives.TriggerOutcome> HandleAsync(Azure.Connectors.Sdk.Primitives.TriggerFunction function, System.Func<Azure.Connectors.Sdk.ConnectorTriggerContext, System.Threading.Tasks.Task> handle, string? messageId, System.Collections.Generic.IReadOnlyDictionary<string, string> headers, System.Threading.CancellationToken cancellationToken, System.Threading.SemaphoreSlim? sourceSlots = null) { }
    }
    public enum TriggerOutcome
    {
        Handled = 0,
        Duplicate = 1,
        Failed = 2,
        Canceled = 3,
    }
    public sealed class TriggerPayloadConverter<TPayload, TItem> : System.Text.Json.Serialization.JsonConverter<TPayload>
        where TPayload : Azure.Connectors.Sdk.TriggerCallbackPayload<TItem>, new ()
    {
        public TriggerPayloadConverter() { }
        public override bool HandleNull { get; }
        public override TPayload Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TPayload value, System.Text.Json.JsonSerializerOptions options) { }
    }
}
