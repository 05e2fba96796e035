using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Finds the lines of the nodes of a document.</summary>
internal sealed class JsonSpans
{
    private readonly Dictionary<JsonNode, (int First, int Last)> _spans = new(ReferenceEqualityComparer.Instance);
    private readonly int[] _lineStarts;

    /// <param name="root">The document.</param>
    /// <param name="text">Its text, with the members in the same order.</param>
    public JsonSpans(JsonNode root, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        _lineStarts = [0, .. Enumerable.Range(0, bytes.Length).Where(i => bytes[i] == '\n').Select(i => i + 1)];
        Utf8JsonReader reader = new(bytes);
        reader.Read();
        Walk(root, ref reader, LineOf(reader));
    }

    /// <summary>Indicates whether a line, counted from 1, is one of those of a node.</summary>
    public bool Contains(JsonNode node, int line) => _spans.TryGetValue(node, out var span) && line >= span.First && line <= span.Last;

    private int LineOf(Utf8JsonReader reader)
    {
        int found = Array.BinarySearch(_lineStarts, (int)reader.TokenStartIndex);
        return found >= 0 ? found + 1 : ~found;
    }

    private void Walk(JsonNode? node, ref Utf8JsonReader reader, int first)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((_, JsonNode? member) in members)
                {
                    reader.Read();
                    int line = LineOf(reader);
                    reader.Read();
                    Walk(member, ref reader, line);
                }

                reader.Read();
                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    reader.Read();
                    Walk(item, ref reader, LineOf(reader));
                }

                reader.Read();
                break;
        }

        if (node is not null)
        {
            _spans[node] = (first, LineOf(reader));
        }
    }
}
