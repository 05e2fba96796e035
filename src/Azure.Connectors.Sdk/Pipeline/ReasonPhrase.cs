namespace Azure.Connectors.Sdk;

/// <summary>
/// The standard reason phrases. A server can write anything in its status line, secrets included, and a client ignores it (RFC 9112, 4).
/// </summary>
internal static class ReasonPhrase
{
    private static readonly string?[] s_standard = new string?[1000];

    public static bool IsStandard(Response response) =>
        string.IsNullOrEmpty(response.ReasonPhrase) || response.ReasonPhrase == Of(response.Status);

    /// <summary>Gets the standard phrase of a status; empty for a status that has none.</summary>
    public static string Of(int status)
    {
        if ((uint)status >= (uint)s_standard.Length)
        {
            return "";
        }

        return s_standard[status] ??= Create(status);
    }

    private static string Create(int status)
    {
        using HttpResponseMessage message = new((System.Net.HttpStatusCode)status);
        return message.ReasonPhrase ?? "";
    }
}
