using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Agents.Results;

/// <summary>Represents the list in the response of an operation without pages: the response itself, or one of its members.</summary>
internal sealed class ResponseList
{
    private readonly IReadOnlyList<(string Name, string? Json)>? _members;
    private readonly IReadOnlyList<JsonElement> _items;
    private readonly int _overhead;

    private ResponseList(IReadOnlyList<(string Name, string? Json)>? members, JsonElement list)
    {
        _members = members;
        _items = [.. list.EnumerateArray()];
        _overhead = members?.Sum(member => member.Name.Length + (member.Json?.Length ?? 0) + 4) ?? 2;
    }

    /// <summary>Finds the list.</summary>
    /// <param name="response">The response.</param>
    /// <param name="member">The member that is the list, or an empty string for the response itself.</param>
    /// <param name="maxLength">The maximum length of the result's data. The other members must leave room for items.</param>
    /// <param name="list">The list.</param>
    public static bool TryFind(JsonElement response, string member, int maxLength, [NotNullWhen(true)] out ResponseList? list)
    {
        list = null;
        if (member.Length == 0)
        {
            list = response.ValueKind == JsonValueKind.Array ? new(null, response) : null;
        }
        else if (response.ValueKind == JsonValueKind.Object
            && response.TryGetProperty(member, out JsonElement items)
            && items.ValueKind == JsonValueKind.Array)
        {
            list = new(
                [
                    .. response.EnumerateObject().Select(
                        other => (other.Name, other.NameEquals(member) ? null : (string?)CompactJson.Of(other.Value))),
                ],
                items);
        }

        return list is not null && list._overhead <= maxLength / 2;
    }

    public ListPart Take(int start, int maxLength) => ListPart.Take(_items, start, maxLength - _overhead);

    /// <summary>Writes the response with a part of the list.</summary>
    public void Write(Utf8JsonWriter writer, ListPart part)
    {
        if (_members is null)
        {
            WriteItems(writer, part);
            return;
        }

        writer.WriteStartObject();
        foreach ((string name, string? json) in _members)
        {
            writer.WritePropertyName(name);
            if (json is null)
            {
                WriteItems(writer, part);
            }
            else
            {
                writer.WriteRawValue(json, skipInputValidation: true);
            }
        }

        writer.WriteEndObject();
    }

    public static void WriteItems(Utf8JsonWriter writer, ListPart part)
    {
        writer.WriteStartArray();
        foreach (string item in part.Items)
        {
            writer.WriteRawValue(item, skipInputValidation: true);
        }

        writer.WriteEndArray();
    }
}
