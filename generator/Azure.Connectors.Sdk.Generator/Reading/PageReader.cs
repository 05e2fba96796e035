using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Finds how the pages of an operation hang together; the models have been filled by then.</summary>
internal sealed class PageReader(SpecReport report, SchemaReader schemas)
{
    private const string DefaultItems = "value";

    private static readonly string[] s_links = ["nextLink", "@odata.nextLink"];

    public PageSpec? Read(RawOperation operation, ResponseSpec response)
    {
        JsonNode? pageable = operation.Node.ObjectAt("x-ms-pageable");
        ModelBuilder? page = response.Kind == ContentKind.Json && response.Type is ModelTypeSpec model ? schemas.Model(model.Id) : null;
        if (pageable is null)
        {
            return page is null ? null : Detect(page);
        }

        string? link = Texts.NotEmpty(pageable.TextOf("nextLinkName"));
        if (link is null)
        {
            return NoPages(operation, pageable, "it names no next link");
        }

        if (page is null)
        {
            return NoPages(operation, pageable, "its response is no object with a list");
        }

        if (FindItems(page, pageable) is not { } items)
        {
            return NoPages(operation, pageable, "'" + page.Site.Id + "' has no list that could be the page's items");
        }

        if (MayHoldNull(List(page, items)))
        {
            return NoPages(operation, pageable, "its items are values that may be null");
        }

        if (!HasLink(operation, page, pageable, link))
        {
            return null;
        }

        if (Texts.NotEmpty(pageable.TextOf("operationName")) is { } unused)
        {
            report.Add(
                ConnectorDescriptors.UnusedPageOperation,
                new DiagnosticSubject.Operation(operation.Id),
                pageable["operationName"]!,
                operation.Id,
                unused);
        }

        return new PageSpec(items, link);
    }

    private PageSpec? Detect(ModelBuilder page)
    {
        IReadOnlyList<PropertySpec> properties = AllProperties(page);
        if (List(page, DefaultItems) is not { } list || MayHoldNull(list))
        {
            return null;
        }

        string? link = s_links.FirstOrDefault(
            name => properties.Any(property => property.WireName == name && !property.IsUndeclared && IsText(property.Type)));
        return link is null ? null : new PageSpec(DefaultItems, link);
    }

    private string? FindItems(ModelBuilder page, JsonNode pageable)
    {
        string[] lists =
            AllProperties(page).Where(property => property.Type is ArrayTypeSpec).Select(property => property.WireName).ToArray();
        string wanted = Texts.NotEmpty(pageable.TextOf("itemName")) ?? DefaultItems;
        if (lists.Contains(wanted))
        {
            return wanted;
        }

        return lists.Length == 1 ? lists[0] : null;
    }

    private bool HasLink(RawOperation operation, ModelBuilder page, JsonNode pageable, string link)
    {
        PropertySpec? declared = AllProperties(page).FirstOrDefault(property => property.WireName == link);
        if (declared is not null)
        {
            if (IsText(declared.Type))
            {
                return true;
            }

            NoPages(operation, pageable, "'" + link + "' is no text");
            return false;
        }

        report.Add(ConnectorDescriptors.AddedNextLink, new DiagnosticSubject.Schema(page.Site.Id), pageable, page.Site.Id, link);
        page.Properties.Add(
            new PropertySpec(link, new ScalarTypeSpec(ScalarKind.String), null, null, false, false, false, null, null, IsUndeclared: true));
        return true;
    }

    private ArrayTypeSpec? List(ModelBuilder page, string name) =>
        AllProperties(page).FirstOrDefault(property => property.WireName == name)?.Type as ArrayTypeSpec;

    /// <summary>An item of a page that is a string or an object can be null; a number can't.</summary>
    private static bool MayHoldNull(ArrayTypeSpec? list) => list is
    {
        ItemsNullable: true, Items: not (ModelTypeSpec or ArrayTypeSpec
        or MapTypeSpec or ScalarTypeSpec { Kind: ScalarKind.String or ScalarKind.Base64 })
    };

    private List<PropertySpec> AllProperties(ModelBuilder model)
    {
        List<PropertySpec> all = [.. model.Properties];
        for (ModelBuilder? parent = Base(model); parent is not null; parent = Base(parent))
        {
            all.AddRange(parent.Properties);
        }

        return all;
    }

    private ModelBuilder? Base(ModelBuilder model) => model.Merged.Base is { } name ? schemas.Model(name) : null;

    private static bool IsText(TypeSpec type) => type is ScalarTypeSpec { Kind: ScalarKind.String };

    private PageSpec? NoPages(RawOperation operation, JsonNode at, string reason)
    {
        report.Add(ConnectorDescriptors.NoPages, new DiagnosticSubject.Operation(operation.Id), at, operation.Id, reason);
        return null;
    }
}
