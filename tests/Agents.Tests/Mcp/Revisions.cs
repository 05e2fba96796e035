namespace Azure.Connectors.Sdk.Agents.Tests.Mcp;

/// <summary>The revisions of the protocol that differ in how a server asks the user.</summary>
internal static class Revisions
{
    /// <summary>The server sends a request to the client while the call waits.</summary>
    public const string WithSessions = "2025-11-25";

    /// <summary>The call returns the question, and the client repeats the call with the response.</summary>
    public const string WithInputRequests = "2026-07-28";
}
