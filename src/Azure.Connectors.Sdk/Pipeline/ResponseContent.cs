namespace Azure.Connectors.Sdk;

internal static class ResponseContent
{
    /// <summary>
    /// Replaces the content of a response and releases the resources of the replaced content, a connection or pooled memory. Nothing else
    /// releases them.
    /// </summary>
    public static void ReplaceContent(this Response response, Stream content)
    {
        Stream? replaced = response.ContentStream;
        response.ContentStream = content;
        replaced?.Dispose();
    }
}
