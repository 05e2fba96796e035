using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>Represents the locations of the entries of a <c>names.json</c>, for diagnostics.</summary>
internal sealed class LockPlaces
{
    private readonly JsonNode? _root;
    private readonly LineMap _lines;

    public LockPlaces(SelectedFile file)
    {
        _root = JsonParser.Parse(file.Text).Root is { IsObject: true } root ? root : null;
        _lines = new(file.Text);
    }

    /// <summary>The member that a finding is about, else its entry.</summary>
    public SpecPlace? Find(NamingFinding finding)
    {
        JsonNode? found = null;
        foreach (JsonMember section in _root?.Members ?? [])
        {
            if (section.Value[finding.Identity] is not { } entry)
            {
                continue;
            }

            if (finding.Other.Length == 0)
            {
                found ??= entry;
            }
            else if (Member(entry, finding.Other) is { } member)
            {
                found = member;
                break;
            }
        }

        return found is null ? null : _lines.Place(found.PlaceStart, found.PlaceLength);
    }

    /// <summary>The entry and its member, as a message names them.</summary>
    public static string Describe(NamingFinding finding) =>
        finding.Other.Length == 0 ? finding.Identity : $"{finding.Identity} / {finding.Other}";

    private static JsonNode? Member(JsonNode entry, string name)
    {
        foreach (JsonMember group in entry.IsObject ? entry.Members : [])
        {
            if (group.Value[name] is { } member)
            {
                return member;
            }

            if (group.Value.Items.FirstOrDefault(item => item.IsString && item.Text == name) is { } ordered)
            {
                return ordered;
            }
        }

        return null;
    }
}
