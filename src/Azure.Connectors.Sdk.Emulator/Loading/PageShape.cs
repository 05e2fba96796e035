using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>The members of a page: by <c>x-ms-pageable</c>, else a <c>value</c> array beside a next link.</summary>
/// <param name="Items">The member that contains the items.</param>
/// <param name="NextLink">The member that contains the address of the next page.</param>
internal sealed record PageShape(string Items, string NextLink)
{
    private static readonly string[] s_nextLinks = ["@odata.nextLink", "nextLink"];

    public static PageShape Default { get; } = new("value", "@odata.nextLink");

    public static PageShape? Of(OperationDefinition operation)
    {
        if (!operation.Success.HasBody)
        {
            return null;
        }

        FlatSchema schema = FlatSchema.Of(operation.Document, operation.Success.Schema);
        if (SpecDocument.TryGet(operation.Source, "x-ms-pageable", out JsonElement pageable))
        {
            string items = SpecDocument.Text(pageable, "itemName") ?? Default.Items;
            string? named = SpecDocument.Text(pageable, "nextLinkName");
            return new(items, named ?? s_nextLinks.FirstOrDefault(name => schema.TryGetProperty(name, out _)) ?? Default.NextLink);
        }

        return schema.TryGetProperty("value", out JsonElement value) && FlatSchema.Of(operation.Document, value).Type == "array"
            && s_nextLinks.FirstOrDefault(name => schema.TryGetProperty(name, out _)) is { } link
            ? new("value", link)
            : null;
    }
}
