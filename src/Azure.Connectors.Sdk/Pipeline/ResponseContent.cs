namespace Azure.Connectors.Sdk;

internal static class ResponseContent
{
    /// <summary>
    /// Puts another content in its place, and gives back what the first one holds, a connection or pooled memory: of a content that was
    /// replaced, nobody else does.
    /// </summary>
    public static void ReplaceContent(this Response response, Stream content)
    {
        Stream? replaced = response.ContentStream;
        response.ContentStream = content;
        replaced?.Dispose();
    }
}
