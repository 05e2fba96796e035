using ModelContextProtocol.Client;

namespace Azure.Connectors.Sdk.Tool.Tests.Mcp;

/// <summary>Creates the options of MCP clients.</summary>
internal static class McpClients
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    public static McpClientOptions Options(string revision, McpClientHandlers? handlers = null) => new()
    {
        ProtocolVersion = revision,
        Handlers = handlers ?? new(),

        // A process that starts slowly isn't a server of an earlier revision.
        InitializationTimeout = s_limit,
        DiscoverProbeTimeout = Timeout.InfiniteTimeSpan,
    };
}
