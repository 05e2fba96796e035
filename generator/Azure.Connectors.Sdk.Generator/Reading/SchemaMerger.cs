using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Merges <c>allOf</c>, however deep, into one list of properties.</summary>
internal sealed class SchemaMerger(SwaggerDocument document, SpecReport report, DynamicReader dynamics)
{
    private const int MaxDepth = 128;

    public MergedSchema Merge(JsonNode schema, SchemaSite site)
    {
        // Only a definition can extend another: an inline schema has no name that a discriminator could hold.
        MergedSchema merged = new() { Discriminator = SwaggerDocument.DiscriminatorOf(schema) };
        HashSet<JsonNode> seen = [];
        if (site.Origin == SchemaOrigin.Definition && document.BaseOf(site.Id) is { } found)
        {
            merged.Base = found;
            seen.Add(document.Definitions![found]!);
        }

        Merge(schema, site, merged, seen, 0);
        if (merged.IsModel && merged.AdditionalProperties is { Node.IsObject: true } values && dynamics.IsSameSchema(schema, values.Node))
        {
            // Additional values of the object's own dynamic schema say what else the object itself has, as a part of allOf would.
            merged.AdditionalProperties = null;
            Merge(values.Node, values.Owner, merged, seen, 0);
        }

        return merged;
    }

    private void Merge(JsonNode schema, SchemaSite owner, MergedSchema merged, HashSet<JsonNode> seen, int depth)
    {
        // Each schema is merged once, so that cycles end and diamonds take linear time.
        if (!seen.Add(schema))
        {
            return;
        }

        if (depth == MaxDepth)
        {
            report.Add(ConnectorDescriptors.TooDeep, new DiagnosticSubject.Schema(owner.Id), schema, owner.Id, "");
            return;
        }

        if (SwaggerDocument.ReferenceOf(schema) is { } reference)
        {
            MergeReference(reference, schema, merged, seen, depth);
        }

        foreach (JsonNode part in schema.ArrayAt("allOf")?.Items ?? [])
        {
            Merge(part, owner, merged, seen, depth + 1);
        }

        AddOwn(schema, owner, merged);
    }

    private void MergeReference(string reference, JsonNode at, MergedSchema merged, HashSet<JsonNode> seen, int depth)
    {
        SchemaTarget? target = document.Find(reference);
        if (target is null)
        {
            report.AddDangling(reference, at["$ref"]!);
        }
        else
        {
            Merge(target.Node, target.Site, merged, seen, depth + 1);
        }
    }

    private void AddOwn(JsonNode schema, SchemaSite owner, MergedSchema merged)
    {
        if (SchemaShape.DeclaredType(schema) is { } type && type is not "object" && !SchemaShape.HasProperties(schema))
        {
            merged.Foreign.Add(schema);
        }

        foreach (JsonMember property in schema.ObjectAt("properties")?.Members ?? [])
        {
            if (merged.Add(new MergedProperty(property.Name, property.Value, owner)) is { } earlier)
            {
                NoteOverriding(earlier, property.Value);
            }
        }

        foreach (JsonNode name in schema.ArrayAt("required")?.Items ?? [])
        {
            if (name.IsString)
            {
                merged.Required.Add(name.Text);
            }
        }

        if (schema["additionalProperties"] is { IsObject: true } or { IsTrue: true })
        {
            merged.AdditionalProperties = (schema["additionalProperties"]!, owner);
        }
    }

    private void NoteOverriding(MergedProperty earlier, JsonNode later)
    {
        HashSet<string> kept = new(SchemaShape.PropertyNames(later), StringComparer.Ordinal);
        string[] lost = SchemaShape.PropertyNames(earlier.Schema).Where(name => !kept.Contains(name)).ToArray();
        if (lost.Length > 0)
        {
            report.Add(
                ConnectorDescriptors.UnreadProperties,
                new DiagnosticSubject.SchemaMembers(earlier.Owner.Id + "." + earlier.WireName, lost.ToImmutableEquatableArray()),
                earlier.Schema,
                earlier.Owner.Id + "." + earlier.WireName,
                "another part of allOf declares it again",
                string.Join(", ", lost));
        }
    }
}
