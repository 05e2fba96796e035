using System.Text;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Tool.Output;

/// <summary>Represents a result of rows and columns.</summary>
/// <param name="Columns">The columns. Their names are the members of the rows in JSON, in camel case.</param>
internal sealed record ResultTable(params string[] Columns)
{
    private readonly List<JsonNode?[]> _rows = [];

    public IReadOnlyList<JsonNode?[]> Rows => _rows;

    /// <summary>Adds a row with a value, or null, for each column.</summary>
    public void Add(params JsonNode?[] values)
    {
        if (values.Length != Columns.Length)
        {
            throw new ArgumentException($"The table has {Columns.Length} columns.", nameof(values));
        }

        _rows.Add(values);
    }

    /// <summary>Gets the rows as JSON objects.</summary>
    public JsonArray ToJson()
    {
        JsonArray rows = [];
        foreach (JsonNode?[] row in _rows)
        {
            JsonObject one = [];
            for (int i = 0; i < Columns.Length; i++)
            {
                one[Columns[i]] = row[i]?.DeepClone();
            }

            rows.Add(one);
        }

        return rows;
    }

    /// <summary>Gets the rows as a table in Markdown. Texts are shown as they are, not as markup.</summary>
    public string ToMarkdown()
    {
        StringBuilder text = new();
        text.Append("| ").AppendJoin(" | ", Columns).Append(" |\n|").Insert(text.Length, "---|", Columns.Length).Append('\n');
        foreach (JsonNode?[] row in _rows)
        {
            text.Append("| ").AppendJoin(" | ", row.Select(value => Escape(PlainText.OneLine(TextOf(value))))).Append(" |\n");
        }

        return text.ToString();
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in text)
        {
            escaped.Append(@"\`*_{}[]<>#|~$".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Gets the text of a value in a table or in a line.</summary>
    public static string TextOf(JsonNode? value) => value switch
    {
        null => "",
        JsonValue scalar when scalar.TryGetValue(out string? text) => text,
        JsonArray list => string.Join(", ", list.Select(TextOf)),
        _ => value.ToJsonString(),
    };
}
