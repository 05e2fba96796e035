using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Snapshots;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Schemas;

/// <summary>Fetches schema snapshots, and reports failures as those of the user or of the service.</summary>
internal static class SnapshotFetch
{
    /// <summary>Fetches a snapshot.</summary>
    /// <param name="client">The client.</param>
    /// <param name="name">The name of the model.</param>
    /// <param name="operation">An operation that has the schema.</param>
    /// <param name="location">The location of the schema, or null for the first one of the operation.</param>
    /// <param name="arguments">The arguments that the schema depends on.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The operation has no dynamic schema, an argument is wrong, the call failed, or the response has no
    /// schema.</exception>
    public static async Task<BinaryData> AddAsync(
        DynamicConnectorClient client,
        string name,
        ConnectorOperation operation,
        string? location,
        IReadOnlyDictionary<string, object?> arguments,
        CancellationToken cancellationToken)
    {
        string found = location ?? operation.DynamicLocations.FirstOrDefault(part => part.Schema is not null)?.Location
            ?? throw new ToolException(ExitCode.Usage, $"The operation '{operation.Id}' has no schema that only the service knows.");
        try
        {
            return await SchemaSnapshot.FetchAsync(
                client, name, [new SchemaSnapshotLocation(operation.Id, found)], arguments, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Usage, e.Message, e);
        }
        catch (Exception e) when (ServiceFailure.Find(e) is { } failure)
        {
            throw failure;
        }
        catch (InvalidOperationException e)
        {
            throw new ToolException(ExitCode.Service, e.Message, e);
        }
    }

    /// <summary>Fetches a snapshot of a project again.</summary>
    /// <returns>The new content, and the differences.</returns>
    /// <exception cref="ToolException">The file isn't a snapshot, the call failed, or the response has no schema.</exception>
    public static async Task<(byte[] Content, IReadOnlyList<SnapshotDrift> Drifts)> UpdateAsync(
        DynamicConnectorClient client, ProjectSnapshot snapshot, CancellationToken cancellationToken)
    {
        byte[] old = ToolFile.ReadBytes(snapshot.Path);
        JsonObject oldRoot = SpecJson.Parse(snapshot.Path, System.Text.Encoding.UTF8.GetString(old).TrimStart('\uFEFF'));
        try
        {
            BinaryData updated = await SchemaSnapshot.UpdateAsync(
                client, BinaryData.FromString(oldRoot.ToJsonString()), cancellationToken).ConfigureAwait(false);
            return (updated.ToArray(), SnapshotDrift.Find(oldRoot, SpecJson.Parse(snapshot.Path, updated.ToString())));
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Invalid, e.Message, e) { Place = new(snapshot.Path) };
        }
        catch (Exception e) when (ServiceFailure.Find(e) is { } failure)
        {
            throw new ToolException(failure.ExitCode, failure.Message, e) { Place = new(snapshot.Path) };
        }
        catch (InvalidOperationException e)
        {
            throw new ToolException(ExitCode.Service, e.Message, e) { Place = new(snapshot.Path) };
        }
    }
}
