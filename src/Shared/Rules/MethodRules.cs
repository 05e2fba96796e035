namespace Azure.Connectors.Sdk;

/// <summary>States what the HTTP methods guarantee (RFC 9110, section 9.2).</summary>
internal static class MethodRules
{
    /// <summary>Whether a request with the method can be sent again without repeating an effect.</summary>
    /// <param name="method">The method in upper case.</param>
    public static bool IsRetrySafe(string method) => method is "GET" or "HEAD" or "OPTIONS" or "PUT" or "DELETE";
}
