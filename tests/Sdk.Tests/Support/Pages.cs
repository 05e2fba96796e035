namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

internal static class Pages
{
    /// <summary>Reads all items, or those of the first pages.</summary>
    public static async Task<List<T>> ToListAsync<T>(this AsyncPageable<T> items, int maxPages = int.MaxValue)
        where T : notnull
    {
        List<T> list = [];
        await foreach (Page<T> page in items.AsPages())
        {
            list.AddRange(page.Values);
            if (--maxPages == 0)
            {
                break;
            }
        }

        return list;
    }
}
