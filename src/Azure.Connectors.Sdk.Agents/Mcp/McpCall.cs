using Azure.Connectors.Sdk.Agents.Results;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Azure.Connectors.Sdk.Agents.Mcp;

/// <summary>Reads the arguments and writes the results of MCP calls.</summary>
internal static class McpCall
{
    public static IEnumerable<KeyValuePair<string, object?>> ReadArguments(this RequestContext<CallToolRequestParams> request) =>
        request.Params?.Arguments?.Select(argument => KeyValuePair.Create(argument.Key, (object?)argument.Value)) ?? [];

    public static CallToolResult ToMcp(this ToolResult result) =>
        new() { Content = [new TextContentBlock { Text = result.Json }], IsError = result.IsError };
}
