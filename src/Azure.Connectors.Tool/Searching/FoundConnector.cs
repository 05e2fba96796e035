using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Searching;

/// <summary>Represents a connector of a location.</summary>
/// <param name="ApiName">The API name.</param>
/// <param name="DisplayName">The name for people.</param>
/// <param name="Description">What the connector is for.</param>
internal sealed record FoundConnector(string ApiName, string DisplayName, string Description)
{
    private const string NameMember = "apiName";
    private const string DisplayNameMember = "displayName";
    private const string DescriptionMember = "description";

    public static FoundConnector From(ManagedConnector connector) =>
        new(connector.Name, connector.DisplayName ?? "", connector.Description ?? "");

    public static FoundConnector From(JsonObject json) =>
        new(json.Text(NameMember) ?? "", json.Text(DisplayNameMember) ?? "", json.Text(DescriptionMember) ?? "");

    public JsonObject ToJson() => new()
    {
        [NameMember] = ApiName,
        [DisplayNameMember] = DisplayName,
        [DescriptionMember] = Description,
    };

    /// <summary>Gets a value that indicates whether the connector contains each of the words, ignoring case.</summary>
    public bool Matches(IEnumerable<string> words) => words.All(word =>
        ApiName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || DisplayName.Contains(word, StringComparison.OrdinalIgnoreCase)
        || Description.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Lists connectors. The last column is the package of a connector that has one.</summary>
    public static ResultTable ToTable(IEnumerable<FoundConnector> connectors)
    {
        ResultTable table = new(NameMember, DisplayNameMember, DescriptionMember, "package");
        foreach (FoundConnector connector in connectors)
        {
            table.Add(
                connector.ApiName, connector.DisplayName, connector.Description, CuratedConnector.Find(connector.ApiName)?.PackageId);
        }

        return table;
    }
}
