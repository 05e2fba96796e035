using System.Diagnostics;

namespace Azure.Connectors.Sdk.Agents;

/// <summary>Adds tags to the span of a call of a tool. They contain names and the status, never arguments or results.</summary>
internal static class ToolTelemetry
{
    public static void TagOperation(string apiName, string operationId)
    {
        Tag("connector.name", apiName);
        Tag("connector.operation", operationId);
    }

    public static void TagStatus(int status) => Tag("http.response.status_code", status);

    private static void Tag(string name, object value)
    {
        if (Activity.Current is { } span && span.OperationName.StartsWith("execute_tool", StringComparison.Ordinal))
        {
            span.SetTag(name, value);
        }
    }
}
