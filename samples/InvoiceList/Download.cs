using Azure.Connectors.Sdk.SharePointOnline;

namespace InvoiceList;

/// <summary>Streams a file and shows the progress. The file is never in memory as a whole.</summary>
internal static class Download
{
    public static async Task RunAsync(SharePointOnlineClient client, string site)
    {
        using Stream content = await client.GetFileContentByPathStreamAsync(site, "/Shared Documents/ledger.xlsx");
        byte[] buffer = new byte[256 * 1024];
        long position = 0;
        int shown = 0;
        while (await content.ReadAsync(buffer) is > 0 and int count)
        {
            position += count;
            int percent = (int)(position * 100 / content.Length);
            if (percent >= shown + 25)
            {
                shown = percent - (percent % 25);
                Console.WriteLine($"  ledger.xlsx: {shown} %");
            }
        }
    }
}
