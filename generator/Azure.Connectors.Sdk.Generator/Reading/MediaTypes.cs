namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>The media types of <c>consumes</c> and <c>produces</c>.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Text = "text/plain";
    public const string Bytes = "application/octet-stream";
    public const string Multipart = "multipart/form-data";
    public const string UrlEncoded = "application/x-www-form-urlencoded";

    /// <summary>Gets the media types of the operation, or else of the root, as they are written. Other texts are skipped.</summary>
    public static IReadOnlyList<string> Of(JsonNode operation, JsonNode root, string key)
    {
        IEnumerable<JsonNode> items = (operation[key] ?? root[key]) switch
        {
            { IsArray: true } list => list.Items,
            { IsString: true } text => [text],
            _ => [],
        };
        return items
            .Where(item => item.IsString)
            .Select(item => item.Text.Trim())
            .Where(type => type.IndexOf('/') > 0 && IsSendable(type))
            .ToList();
    }

    public static string Bare(string type) => type.Split(';')[0].Trim().ToLowerInvariant();

    public static bool IsJson(string type)
    {
        string bare = Bare(type);
        return bare is Json or "text/json" or "application/*" or "*/*" || bare.EndsWith("+json", StringComparison.Ordinal);
    }

    public static bool IsText(string type) => Bare(type).StartsWith("text/", StringComparison.Ordinal) && !IsJson(type);

    public static bool IsXml(string type) => Bare(type) is "application/xml" || Bare(type).EndsWith("+xml", StringComparison.Ordinal);

    public static bool IsForm(string type) => Bare(type) is UrlEncoded || Bare(type).StartsWith("multipart/", StringComparison.Ordinal);

    /// <summary>Whether it names one type, and not a range of them.</summary>
    public static bool IsConcrete(string type) => type.IndexOf('*') < 0;

    private static bool IsSendable(string type) => type.All(c => c is >= ' ' and < (char)127);
}
