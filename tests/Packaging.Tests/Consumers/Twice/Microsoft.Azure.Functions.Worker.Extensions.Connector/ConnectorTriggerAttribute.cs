namespace Microsoft.Azure.Functions.Worker.Extensions.Connector;

public sealed class ConnectorTriggerAttribute : Attribute;
