using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Results;

namespace Azure.Connectors.Sdk.Agents.Values;

/// <summary>Represents a value that an argument can have.</summary>
/// <param name="Value">The value.</param>
/// <param name="Title">The title, or null.</param>
/// <param name="Node">The node of a tree, or null if the value is of a list.</param>
internal sealed record FoundValue(JsonElement Value, string? Title, ConnectorDynamicTreeNode? Node)
{
    public bool Matches(string? search) =>
        search is null || (Title ?? Value.ToString()).Contains(search, StringComparison.OrdinalIgnoreCase);

    /// <param name="protect">Creates the text with which the values within a node are requested.</param>
    public JsonElement ToJson(Func<ConnectorDynamicTreeNode, string> protect)
    {
        string json = CompactJson.Write(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("value");
            writer.WriteRawValue(CompactJson.Of(Value), skipInputValidation: true);
            if (Title is not null)
            {
                writer.WriteString("title", CompactJson.ToUnicode(Title));
            }

            if (Node is { IsSelectable: false })
            {
                writer.WriteBoolean("isSelectable", false);
            }

            if (Node is { IsParent: true })
            {
                writer.WriteString(ValuesSchema.Parent, protect(Node));
            }

            writer.WriteEndObject();
        });
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 256 });
        return document.RootElement.Clone();
    }
}
