using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Snapshots.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Reading;

/// <summary>Reads the schema that a response of a discovery operation contains. Extensions that aren't known are ignored.</summary>
internal sealed class ColumnReader(SpecReport report)
{
    private const int MaxDepth = 32;

    private static readonly string[] s_limits =
        ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "multipleOf", "pattern"];

    /// <summary>Whether a node is the schema of an object or of a list of objects.</summary>
    public static bool IsSchema(JsonNode node) =>
        node.ObjectAt("properties") is not null
        || (TypeOf(node) == "object" && node.ObjectAt("schema") is null)
        || (TypeOf(node) == "array" && node.ObjectAt("items") is not null);

    public ColumnSchema Read(JsonNode node) => Read(node, "", false, 0);

    private ColumnSchema Read(JsonNode node, string path, bool isRequired, int depth)
    {
        report.CancellationToken.ThrowIfCancellationRequested();
        ColumnSchema schema = new ColumnSchema
        {
            Kind = ColumnKind.Any,
            Title = Texts.NotEmpty(node.TextOf("title")),
            Description = Texts.NotEmpty(node.TextOf("description")),
            Remarks = Remarks(node).ToImmutableEquatableArray(),
            IsReadOnly = IsReadOnly(node) || IsContained(node),
            ContainedEntity = IsContained(node) ? Texts.NotEmpty(node.TextOf("targetEntity")) : null,
            IsRequired = isRequired || node.IsTrueAt("required"),
            ODataType = Texts.NotEmpty(node.TextOf("@odata.type")),
            QueryName = QueryName(node["x-ms-capabilities"] ?? node["x-ms-sp"], 0),
            CanFilter = node.ObjectAt("x-ms-capabilities")?.ArrayAt("filterFunctions") is { Items.Count: > 0 },
            CanSort = Texts.NotEmpty(node.TextOf("x-ms-sort")) is { } sort && sort != "none",
            Values = (node.ArrayAt("enum")?.Items ?? [])
                .Where(value => value.IsString).Select(value => value.Text).Distinct().ToImmutableEquatableArray(),
        };
        if (depth == MaxDepth)
        {
            return schema;
        }

        switch (TypeOf(node))
        {
            case "object":
                ColumnMember[] members = node.ObjectAt("properties") is { } properties
                    ? [.. ReadMembers(node, properties, path, depth)]
                    : [];

                // An object that has only annotations, such as @odata.type, has no members to emit.
                return members.Any(member => !ColumnText.IsAnnotation(member.WireName))
                    ? schema with { Kind = ColumnKind.Object, Members = members.ToImmutableEquatableArray() }
                    : schema;
            case "array":
                ColumnSchema items = node.ObjectAt("items") is { } item
                    ? Read(item, path, false, depth + 1)
                    : new() { Kind = ColumnKind.Any };

                // The items of a column can say what is said of a single value elsewhere.
                return schema with
                {
                    Kind = ColumnKind.Array,
                    Items = items,
                    CanFilter = schema.CanFilter || items.CanFilter,
                    QueryName = schema.QueryName ?? items.QueryName,
                };
            case "string" or "integer" or "number" or "boolean":
                return schema with { Kind = ColumnKind.Scalar, Scalar = ScalarKinds.Of(TypeOf(node)!, node.TextOf("format")) };
            default:
                if (path.Length > 0)
                {
                    report.Add(SnapshotDescriptors.ColumnWithoutType, new DiagnosticSubject.Schema(path), node, path);
                }

                return schema;
        }
    }

    private IEnumerable<ColumnMember> ReadMembers(JsonNode node, JsonNode properties, string path, int depth)
    {
        HashSet<string> required = new(
            (node.ArrayAt("required")?.Items ?? []).Where(name => name.IsString).Select(name => name.Text), StringComparer.Ordinal);
        foreach (JsonMember member in properties.Members)
        {
            if (!member.Value.IsObject)
            {
                report.Add(
                    SnapshotDescriptors.ColumnWithoutType, new DiagnosticSubject.Schema(member.Name), member.Value, member.Name);
                continue;
            }

            string name = path.Length == 0 ? member.Name : path + "/" + member.Name;
            if (depth < 2)
            {
                report.Place("column:" + name, member.Value);
            }

            yield return new(member.Name, Read(member.Value, name, required.Contains(member.Name), depth + 1));
        }
    }

    /// <summary>The type; of several the first that isn't null.</summary>
    private static string? TypeOf(JsonNode node)
    {
        string? type = node.ArrayAt("type") is { } types
            ? types.Items.Where(item => item.IsString).Select(item => item.Text).FirstOrDefault(item => item != "null")
            : node.TextOf("type");
        if (type is not null && type != "null")
        {
            return type.ToLowerInvariant();
        }

        if (node.ObjectAt("properties") is not null)
        {
            return "object";
        }

        return node.ObjectAt("items") is not null ? "array" : EnumType(node);
    }

    private static string? EnumType(JsonNode node) =>
        node.ArrayAt("enum") is { Items.Count: > 0 } values && values.Items.All(value => value.IsString) ? "string" : null;

    private static bool IsReadOnly(JsonNode node) =>
        node.IsTrueAt("readOnly") || node.IsTrueAt("x-ms-read-only")
        || string.Equals(node.TextOf("x-ms-permission"), "read-only", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether operations of their own create and delete the items.</summary>
    private static bool IsContained(JsonNode node) => node.TextOf("format") == "x-ms-containedMediaEntity";

    private static string? QueryName(JsonNode? node, int depth)
    {
        if (node is not { IsObject: true } || depth > 2)
        {
            return null;
        }

        return Texts.NotEmpty(node.TextOf("OdataQueryName"))
            ?? node.Members.Select(member => QueryName(member.Value, depth + 1)).FirstOrDefault(name => name is not null);
    }

    private static IEnumerable<string> Remarks(JsonNode node)
    {
        foreach (string name in s_limits)
        {
            if (Texts.NotEmpty(node.TextOf(name)) is { } value)
            {
                yield return $"{name} {value}";
            }
        }

        if (Texts.NotEmpty(node.TextOf("format")) is { } format)
        {
            yield return $"format {format}";
        }

        if (Texts.NotEmpty(node.TextOf("default")) is { } fallback)
        {
            yield return $"default {fallback}";
        }
    }
}
