namespace Azure.Connectors.Sdk.Emulator.Polling;

/// <summary>Contains the parts of the addresses of polling endpoints.</summary>
internal static class PollRoutes
{
    public const string Root = "/polling";
    public const string Receive = "receive";
    public const string Acknowledge = "acknowledge";
    public const string Depth = "approximateQueueDepth";
    public const string HasMessages = "hasMessages";
    public const string Link = "outputs";

    /// <summary>The query of each address. As on the platform, a client must keep it.</summary>
    public const string Query = "api-version=2026-05-01-preview&sig=a%2Fb%3D";
}
