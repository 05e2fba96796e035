using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Diff;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Sources;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Updating;

/// <summary>Represents a newer spec of a connector.</summary>
/// <param name="ApiName">The API name.</param>
/// <param name="Folder">The folder of the connector.</param>
/// <param name="Source">The document as it was fetched.</param>
/// <param name="Document">The document as Swagger 2.0.</param>
/// <param name="Names">The complete name lock of the document.</param>
/// <param name="Changes">The changes, the most severe ones first.</param>
/// <param name="IsChanged">Whether the document differs from that of the project.</param>
/// <param name="Accepted">The keys of the changes that the team has accepted.</param>
internal sealed record ConnectorUpdate(
    string ApiName,
    ConnectorFolder Folder,
    SpecSource Source,
    SpecDocument Document,
    JsonObject Names,
    IReadOnlyList<SpecChange> Changes,
    bool IsChanged,
    IReadOnlySet<string> Accepted)
{
    /// <summary>Gets a value that indicates whether the project's <c>names.json</c> isn't the complete name lock.</summary>
    public bool LacksNames { get; init; }

    /// <summary>Gets the changes that a check reports.</summary>
    public IEnumerable<SpecChange> Findings => Changes.Where(change => change.IsFinding && !Accepted.Contains(change.Key));

    /// <summary>Gets the changes of several connectors as rows.</summary>
    public static ResultTable ToTable(IEnumerable<ConnectorUpdate> updates, OutputFormat format)
    {
        ResultTable? all = null;
        foreach (ConnectorUpdate update in updates)
        {
            ResultTable one = DiffReport.ToTable(update.Changes, format);
            all ??= new(["connector", .. one.Columns, "accepted"]);
            foreach ((JsonNode?[] row, SpecChange change) in one.Rows.Zip(update.Changes))
            {
                all.Add([update.ApiName, .. row, update.Accepted.Contains(change.Key)]);
            }
        }

        return all ?? DiffReport.ToTable([], format);
    }
}
