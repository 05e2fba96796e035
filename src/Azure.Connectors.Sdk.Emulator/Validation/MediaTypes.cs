namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>Media types, compared without their parameters.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Multipart = "multipart/form-data";
    public const string Bytes = "application/octet-stream";

    public static string Bare(string? mediaType) => (mediaType ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public static bool IsJson(string? mediaType)
    {
        string bare = Bare(mediaType);
        return bare is Json or "text/json" || bare.EndsWith("+json", StringComparison.Ordinal);
    }

    public static bool IsMultipart(string? mediaType) => Bare(mediaType).StartsWith("multipart/", StringComparison.Ordinal);

    public static bool IsForm(string? mediaType) => IsMultipart(mediaType) || Bare(mediaType) == Form;

    /// <summary>Gets whether the type is one of those listed, in which <c>*</c> matches anything.</summary>
    public static bool IsAmong(string? mediaType, IEnumerable<string> list)
    {
        string bare = Bare(mediaType);
        return list
            .Select(Bare)
            .Any(listed => listed == bare || listed == "*/*" || (listed.Contains('*', StringComparison.Ordinal) && Fits(bare, listed)));
    }

    private static bool Fits(string bare, string range)
    {
        int star = range.IndexOf('*', StringComparison.Ordinal);
        return bare.Length >= range.Length - 1
            && bare.StartsWith(range[..star], StringComparison.Ordinal) && bare.EndsWith(range[(star + 1)..], StringComparison.Ordinal);
    }
}
