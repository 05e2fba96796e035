namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Recognizes the requests of the management API.</summary>
internal static class ManagementRoute
{
    public const string Consent = "/consent";

    public static bool IsManagement(string rawPath) => IsBelow(rawPath, "/subscriptions") || IsConsent(rawPath);

    /// <summary>Gets a value that indicates whether the request is a browser's, which has no token.</summary>
    public static bool IsConsent(string rawPath) => rawPath == Consent;

    private static bool IsBelow(string path, string root) =>
        path.StartsWith(root, StringComparison.OrdinalIgnoreCase) && (path.Length == root.Length || path[root.Length] == '/');
}
