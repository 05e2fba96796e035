namespace Azure.Connectors.Sdk.Agents
{
    public sealed class ConnectorApprovals
    {
        public ConnectorApprovals() { }
        public ConnectorApprovals(System.ReadOnlySpan<byte> key, System.TimeSpan lifetime, System.TimeProvider? timeProvider = null) { }
        public Microsoft.Extensions.AI.ToolApprovalResponseContent Approve(Microsoft.Extensions.AI.ToolApprovalRequestContent request) { }
        public void Approve(Microsoft.Extensions.AI.AIFunction function, Microsoft.Extensions.AI.AIFunctionArguments arguments) { }
        public static bool IsRequired(Microsoft.Extensions.AI.ToolApprovalRequestContent request, System.Collections.Generic.IEnumerable<Microsoft.Extensions.AI.AITool> tools) { }
    }
    public static class ConnectorMcpServerBuilderExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IMcpServerBuilder WithConnectorTools(this Microsoft.Extensions.DependencyInjection.IMcpServerBuilder builder, Azure.Connectors.Sdk.Agents.ConnectorToolSet tools) { }
        public static Microsoft.Extensions.DependencyInjection.IMcpServerBuilder WithConnectorTools<TClient>(this Microsoft.Extensions.DependencyInjection.IMcpServerBuilder builder, Azure.Connectors.Sdk.Agents.ConnectorToolOptions? options = null)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
    }
    public static class ConnectorToolExtensions
    {
        public static Azure.Connectors.Sdk.Agents.ConnectorToolSet AsAIFunctions(this Azure.Connectors.Sdk.DynamicConnectorClient client, Azure.Connectors.Sdk.Agents.ConnectorToolOptions? options = null) { }
        public static Azure.Connectors.Sdk.Agents.ConnectorToolSet AsAIFunctions<TClient>(this TClient client, Azure.Connectors.Sdk.Agents.ConnectorToolOptions? options = null)
            where TClient : Azure.Connectors.Sdk.ConnectorClient, Azure.Connectors.Sdk.IOperationCatalogProvider { }
    }
    public sealed class ConnectorToolFile : System.IEquatable<Azure.Connectors.Sdk.Agents.ConnectorToolFile>
    {
        public ConnectorToolFile(string OperationId, System.BinaryData Content) { }
        public System.BinaryData Content { get; init; }
        public string OperationId { get; init; }
    }
    public sealed class ConnectorToolOptions
    {
        public ConnectorToolOptions() { }
        public Azure.Connectors.Sdk.Agents.ConnectorApprovals? Approvals { get; set; }
        public System.Collections.Generic.IDictionary<string, object?> Arguments { get; }
        public bool IncludeValues { get; set; }
        public int MaxInlineFileSize { get; set; }
        public int MaxResultLength { get; set; }
        public string? NamePrefix { get; set; }
        public System.Collections.Generic.ISet<string> OperationIds { get; }
        public System.Func<Azure.Connectors.Sdk.ConnectorOperation, bool>? Operations { get; set; }
        public System.Func<Azure.Connectors.Sdk.Agents.ConnectorToolFile, System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string>>? SaveFile { get; set; }
        public System.Collections.Generic.IList<System.BinaryData> Snapshots { get; }
    }
    public sealed class ConnectorToolSet : System.Collections.Generic.IEnumerable<Microsoft.Extensions.AI.AIFunction>, System.Collections.Generic.IReadOnlyCollection<Microsoft.Extensions.AI.AIFunction>, System.Collections.Generic.IReadOnlyList<Microsoft.Extensions.AI.AIFunction>, System.Collections.IEnumerable
    {
        public int Count { get; }
        public Microsoft.Extensions.AI.AIFunction this[int index] { get; }
        public System.Collections.Generic.IReadOnlyList<Azure.Connectors.Sdk.Agents.OmittedOperation> Omitted { get; }
        public System.Collections.Generic.IEnumerator<Microsoft.Extensions.AI.AIFunction> GetEnumerator() { }
        public static Azure.Connectors.Sdk.Agents.ConnectorToolSet Combine(params Azure.Connectors.Sdk.Agents.ConnectorToolSet[] sets) { }
    }
    public sealed class OmittedOperation : System.IEquatable<Azure.Connectors.Sdk.Agents.OmittedOperation>
    {
        public OmittedOperation(string OperationId, string Reason) { }
        public string OperationId { get; init; }
        public string Reason { get; init; }
    }
}
