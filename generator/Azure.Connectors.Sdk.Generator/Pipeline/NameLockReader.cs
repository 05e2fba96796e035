using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Snapshots;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>Reads <c>names.json</c>.</summary>
internal sealed class NameLockReader
{
    private const string SchemaTypesSection = "schemaTypes";
    private const string OrderMember = "order";

    private readonly SiblingReader _file;

    private NameLockReader(SiblingReader file) => _file = file;

    public static NameLock Read(SelectedFile? file, List<SpecDiagnostic> diagnostics)
    {
        if (file is null)
        {
            return NameLock.Empty;
        }

        SiblingReader sibling = new(file);
        NameLock names = sibling.Root is { } root ? new NameLockReader(sibling).Read(root) : NameLock.Empty;
        diagnostics.AddRange(sibling.Diagnostics);
        return names;
    }

    private NameLock Read(JsonNode root)
    {
        _file.CheckNames(root, "names.json", "operations", "triggers", "models", "enums", SchemaTypesSection);
        return new(
            Section(root, "operations", "parameters"),
            Section(root, "triggers", "parameters"),
            Section(root, "models", "properties"),
            Section(root, "enums", "values"))
        {
            SchemaTypes = SchemaTypes(root),
        };
    }

    private ImmutableEquatableArray<LockedSchemaType> SchemaTypes(JsonNode root)
    {
        List<LockedSchemaType> types = [];
        foreach (JsonMember entry in _file.Get(root, SchemaTypesSection, JsonKind.Object)?.Members ?? [])
        {
            if (!Identifier.IsValid(entry.Name))
            {
                _file.Report(
                    PipelineDescriptors.UnusableSetting, entry.Value, SchemaTypesSection, entry.Name, "it must be a C# identifier");
            }
            else if (entry.Value.IsObject)
            {
                types.Add(new(
                    entry.Name,
                    Members(root[SchemaTypesSection]!, entry.Name)
                        .Select(member => new LockedSchemaMember(member.Identity, member.Name!)).ToImmutableEquatableArray()));
            }
            else
            {
                _file.ReportType(entry.Name, entry.Value, JsonKind.Object);
            }
        }

        return types.ToImmutableEquatableArray();
    }

    private ImmutableEquatableArray<LockedName> Section(JsonNode root, string name, string members)
    {
        List<LockedName> entries = [];
        foreach (JsonMember entry in _file.Get(root, name, JsonKind.Object)?.Members ?? [])
        {
            if (entry.Value.IsString)
            {
                entries.Add(new LockedName(entry.Name, entry.Value.Text, ImmutableEquatableArray<LockedName>.Empty));
            }
            else if (entry.Value.IsObject)
            {
                bool hasOrder = name is "operations" or "models";
                string[] known = hasOrder ? ["name", members, OrderMember] : ["name", members];
                _file.CheckNames(entry.Value, "an entry of " + name, known);
                entries.Add(new LockedName(
                    entry.Name,
                    _file.GetText(entry.Value, "name"),
                    Members(entry.Value, members))
                {
                    Order = hasOrder ? Order(entry.Value) : ImmutableEquatableArray<string>.Empty,
                });
            }
            else
            {
                _file.ReportType(entry.Name, entry.Value, JsonKind.Object);
            }
        }

        return entries.ToImmutableEquatableArray();
    }

    private ImmutableEquatableArray<string> Order(JsonNode entry)
    {
        List<string> order = [];
        foreach (JsonNode item in _file.Get(entry, OrderMember, JsonKind.Array)?.Items ?? [])
        {
            if (item.IsString)
            {
                order.Add(item.Text);
            }
            else
            {
                _file.ReportType(OrderMember, item, JsonKind.String);
            }
        }

        return order.ToImmutableEquatableArray();
    }

    private ImmutableEquatableArray<LockedName> Members(JsonNode entry, string name)
    {
        List<LockedName> members = [];
        foreach (JsonMember member in _file.Get(entry, name, JsonKind.Object)?.Members ?? [])
        {
            if (member.Value.IsString)
            {
                members.Add(new LockedName(member.Name, member.Value.Text, ImmutableEquatableArray<LockedName>.Empty));
            }
            else
            {
                _file.ReportType(member.Name, member.Value, JsonKind.String);
            }
        }

        return members.ToImmutableEquatableArray();
    }
}
