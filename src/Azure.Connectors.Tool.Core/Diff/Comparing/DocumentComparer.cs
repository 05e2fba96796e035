using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Compares the root of the document and the names that are derived from it.</summary>
internal sealed class DocumentComparer(Comparison comparison)
{
    private static readonly HashSet<string> s_elsewhere = new(
        ["paths", "definitions", "parameters", "responses", "info", "security", "securityDefinitions", "consumes", "produces"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_withoutEffect = new(
        ["swagger", "host", "basePath", "schemes", "tags", "x-ms-capabilities", "x-ms-connector-metadata", "x-ms-keywords", "externalDocs"],
        StringComparer.Ordinal);

    public void Compare()
    {
        JsonNode old = comparison.Old.Document.Root;
        JsonNode @new = comparison.New.Document.Root;
        foreach (string name in NodeComparer.Different(old, @new).Where(name => !name.StartsWith('/') && !s_elsewhere.Contains(name)))
        {
            comparison.Add(
                s_withoutEffect.Contains(name) ? ChangeRules.DocumentChanged : ChangeRules.Other,
                ElementOf(name, old[name], @new[name]),
                NodeComparer.Detail(name, old, @new));
        }

        CompareInfo(old.ObjectAt("info"), @new.ObjectAt("info"));
        CompareSecurity(old, @new);
        CompareNames();
    }

    /// <summary>Gets a member of the new document, or that of the old one if it was removed.</summary>
    private Element ElementOf(string name, JsonNode? old, JsonNode? @new) =>
        new("#/" + name, @new is null ? comparison.Old.Place(old!) : comparison.New.Place(@new));

    private void CompareInfo(JsonNode? old, JsonNode? @new)
    {
        if (old is null || @new is null)
        {
            return;
        }

        foreach (string name in NodeComparer.Different(old, @new))
        {
            ChangeRule rule = name switch
            {
                "title" => ChangeRules.TitleChanged,
                "version" or "contact" or "license" or "termsOfService" => ChangeRules.DocumentChanged,
                _ when NodeComparer.IsText(name) => ChangeRules.TextChanged,
                _ => ChangeRules.Other,
            };
            comparison.Add(rule, ElementOf("info/" + name, old[name], @new[name]), NodeComparer.Detail(name, old, @new));
        }
    }

    private void CompareSecurity(JsonNode old, JsonNode @new)
    {
        const string Name = "securityDefinitions";
        if (NodeComparer.Different(old, @new).Contains(Name))
        {
            comparison.Add(ChangeRules.SecurityChanged, ElementOf(Name, old[Name], @new[Name]), NodeComparer.Detail(Name, old, @new));
        }
    }

    private void CompareNames()
    {
        string before = $"{comparison.Old.Connector.Namespace}.{comparison.Old.Connector.Types.Client}";
        string after = $"{comparison.New.Connector.Namespace}.{comparison.New.Connector.Types.Client}";
        if (before != after)
        {
            comparison.Add(ChangeRules.ServiceNameChanged, new("serviceName", comparison.New.Place(), before), $"{before} → {after}");
        }
    }
}
