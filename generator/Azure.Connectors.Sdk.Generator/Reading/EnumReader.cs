using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads <c>enum</c>: distinct values in the spec's order, with the words that extensions have for them.</summary>
internal sealed class EnumReader(SpecReport report)
{
    private readonly Dictionary<string, EnumTypeSpec?> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    public List<EnumSpec> Enums { get; } = [];

    /// <summary>Whether the values of an enumeration are JSON numbers.</summary>
    public bool IsNumber(EnumTypeSpec type) => _numbers.Contains(type.Id);

    /// <summary>The enumeration's type, or null where its values aren't ones of the schema's type.</summary>
    public EnumTypeSpec? Read(JsonNode schema, JsonNode values, ScalarKind kind, SchemaSite site)
    {
        if (!_read.TryGetValue(site.Id, out EnumTypeSpec? type))
        {
            type = ReadNew(schema, values, kind, site);
            _read.Add(site.Id, type);
        }

        return type;
    }

    private EnumTypeSpec? ReadNew(JsonNode schema, JsonNode values, ScalarKind kind, SchemaSite site)
    {
        Dictionary<string, string> displayNames = DisplayNames(schema, values);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<EnumValueSpec> read = [];
        List<string> unread = [];
        bool isNumber = kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal;
        foreach (JsonNode value in values.Items)
        {
            if (value.IsNull)
            {
                continue;
            }

            if (value.IsObject || value.IsArray || (isNumber && !IsNumber(value)))
            {
                unread.Add(value.IsObject || value.IsArray ? value.ToJson() : value.Text);
            }
            else if (seen.Add(value.Text))
            {
                read.Add(new EnumValueSpec(value.Text, displayNames.TryGetValue(value.Text, out string? name) ? name : null)
                {
                    RemovedOn = RemovedElement.DateOfValue(schema, value.Text),
                });
            }
            else
            {
                report.Add(
                    ConnectorDescriptors.SchemaApproximated,
                    new DiagnosticSubject.Schema(site.Id),
                    value,
                    site.Id,
                    "the enum value '" + value.Text + "' is declared twice and counts once");
            }
        }

        if (unread.Count > 0)
        {
            string reason = isNumber ? "the enum's type is a number" : "enum values are scalars here";
            report.Add(
                ConnectorDescriptors.EnumValuesUnread,
                new DiagnosticSubject.SchemaMembers(site.Id, unread.ToImmutableEquatableArray()),
                values,
                site.Id,
                reason,
                string.Join(", ", unread));
        }

        if (read.Count == 0)
        {
            return null;
        }

        Enums.Add(new EnumSpec(
            site, Texts.Summary(schema), Texts.Description(schema), isNumber ? kind : ScalarKind.String, read.ToImmutableEquatableArray())
        {
            RemovedOn = RemovedElement.DateOf(schema),
        });
        if (isNumber)
        {
            _numbers.Add(site.Id);
        }

        report.Place(site.Id, schema);
        return new EnumTypeSpec(site.Id);
    }

    private static bool IsNumber(JsonNode value) => value.Kind == JsonKind.Number
        || (value.IsString && JsonParser.Parse(value.Text) is { Root.Kind: JsonKind.Number, Faults.Count: 0 });

    private static Dictionary<string, string> DisplayNames(JsonNode schema, JsonNode values)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        JsonNode? described = schema.ArrayAt("x-ms-enum-values")
            ?? schema.ObjectAt("x-ms-enum")?.ArrayAt("values")
            ?? schema.ArrayAt("x-ms-enum-value");
        foreach (JsonNode item in described?.Items ?? [])
        {
            if (item.TextOf("value") is { } value && Texts.NotEmpty(item.TextOf("displayName") ?? item.TextOf("name")) is { } name)
            {
                names[value] = name;
            }
        }

        JsonNode? parallel = schema.ArrayAt("x-enum-varnames") ?? schema.ArrayAt("x-enumNames");
        for (int i = 0; i < parallel?.Items.Count && i < values.Items.Count; i++)
        {
            if (parallel.Items[i].IsString && !names.ContainsKey(values.Items[i].Text))
            {
                names[values.Items[i].Text] = parallel.Items[i].Text;
            }
        }

        return names;
    }
}
