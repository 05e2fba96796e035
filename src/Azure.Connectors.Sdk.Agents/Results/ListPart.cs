using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>Represents the items of a list that a result has room for.</summary>
internal sealed class ListPart
{
    private const int ShortenedOverhead = 64;

    private ListPart(IReadOnlyList<string> items, int end, int count)
    {
        Items = items;
        End = end;
        Remaining = Math.Max(0, count - end);
    }

    /// <summary>Gets the items as JSON.</summary>
    public IReadOnlyList<string> Items { get; }

    /// <summary>Gets the index of the item after the last one.</summary>
    public int End { get; }

    /// <summary>Gets the number of items after the last one.</summary>
    public int Remaining { get; }

    /// <param name="all">All items of the list.</param>
    /// <param name="start">The index of the first item.</param>
    /// <param name="maxLength">
    /// The maximum length of the items and the commas between them. An item that is longer is shortened, so that the list never ends at it.
    /// </param>
    public static ListPart Take(IReadOnlyList<JsonElement> all, int start, int maxLength)
    {
        List<string> items = [];
        int index = Math.Min(start, all.Count);
        int length = 0;
        for (; index < all.Count; index++)
        {
            string item = CompactJson.Of(all[index]);
            if (items.Count == 0 && item.Length > maxLength)
            {
                item = Shorten(item, maxLength);
            }

            length += item.Length + 1;
            if (items.Count > 0 && length > maxLength)
            {
                break;
            }

            items.Add(item);
        }

        return new(items, index, all.Count);
    }

    private static string Shorten(string item, int maxLength) => CompactJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("isTruncated", true);
        writer.WriteNumber("length", item.Length);
        writer.WriteString("text", CompactJson.Cut(item, maxLength - ShortenedOverhead));
        writer.WriteEndObject();
    });
}
