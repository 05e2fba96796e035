using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management.Http;
using Azure.Core;

namespace Azure.Connectors.Sdk.Management;

/// <summary>
/// Represents a client for a Connector Namespace: its connections, their access policies, and its trigger configurations.
/// <see cref="ConnectorManagementClient.GetNamespaceClient"/> creates it. The class is thread-safe. Every method throws a
/// <see cref="ConnectorManagementException"/> if a request fails.
/// </summary>
public partial class ConnectorNamespaceClient
{
    private readonly ManagementPipeline? _pipeline;
    private readonly string _path = "";

    /// <summary>Initializes a new instance for mocking.</summary>
    protected ConnectorNamespaceClient()
    {
    }

    internal ConnectorNamespaceClient(ManagementPipeline pipeline, string path, string name)
    {
        _pipeline = pipeline;
        _path = path;
        Name = name;
    }

    /// <summary>Gets the name of the namespace.</summary>
    public virtual string Name { get; } = "";

    private ManagementPipeline Pipeline =>
        _pipeline ?? throw new InvalidOperationException("The client was created for mocking and can't send requests.");

    /// <summary>Gets the namespace.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The namespace.</returns>
    public virtual Task<ConnectorNamespace> GetAsync(CancellationToken cancellationToken = default) =>
        SendAsync(
            new(RequestMethod.Get, _path) { Purpose = $"get the Connector Namespace '{Name}'" },
            ConnectorNamespace.Read,
            cancellationToken);

    /// <summary>Creates the namespace with a system-assigned identity, or updates it.</summary>
    /// <param name="location">The location, such as <c>westeurope</c>.</param>
    /// <param name="tags">The tags; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The namespace.</returns>
    /// <exception cref="ArgumentException">The location is empty.</exception>
    public virtual async Task<ConnectorNamespace> CreateOrUpdateAsync(
        string location, IReadOnlyDictionary<string, string>? tags = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(location);
        JsonObject body = new() { ["location"] = location, ["properties"] = new JsonObject() };
        if (tags is not null)
        {
            body["tags"] = ToJson(tags);
        }

        ManagementRequest update = new(RequestMethod.Put, _path) { Purpose = $"create the Connector Namespace '{Name}'", Body = body };
        JsonObject withIdentity = (JsonObject)body.DeepClone();
        withIdentity["identity"] = new JsonObject { ["type"] = "SystemAssigned" };
        try
        {
            return await SendAsync(update with { Body = withIdentity }, ConnectorNamespace.Read, cancellationToken).ConfigureAwait(false);
        }
        catch (ConnectorManagementException exception) when (exception.ErrorCode == "ManagedIdentityInvalid")
        {
            // The namespace exists and has the identity; the service can refuse it a second time.
            return await SendAsync(update, ConnectorNamespace.Read, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Replaces the tags of the namespace.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The namespace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tags"/> is <see langword="null"/>.</exception>
    public virtual Task<ConnectorNamespace> SetTagsAsync(
        IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tags);
        ManagementRequest request = new(RequestMethod.Patch, _path)
        {
            Purpose = $"set the tags of the Connector Namespace '{Name}'",
            Body = new() { ["tags"] = ToJson(tags) },
        };
        return SendAsync(request, ConnectorNamespace.Read, cancellationToken);
    }

    /// <summary>Deletes the namespace. If it doesn't exist, the method has no effect.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    public virtual Task DeleteAsync(CancellationToken cancellationToken = default) =>
        DeleteAsync(_path, $"delete the Connector Namespace '{Name}'", cancellationToken);

    private static JsonObject ToJson(IReadOnlyDictionary<string, string> tags) =>
        new(tags.Select(tag => KeyValuePair.Create<string, JsonNode?>(tag.Key, tag.Value)));

    private ManagementPageable<T> List<T>(string path, string purpose, Func<JsonElement, T> read, CancellationToken cancellationToken)
        where T : notnull =>
        new(Pipeline, new(RequestMethod.Get, path) { Purpose = purpose }, read, cancellationToken);

    private async Task<T> SendAsync<T>(ManagementRequest request, Func<JsonElement, T> read, CancellationToken cancellationToken)
    {
        (Response response, JsonElement value) = await Pipeline.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return value.ValueKind == JsonValueKind.Object ? read(value) : throw ManagementErrors.Unreadable(request, response);
    }

    private async Task DeleteAsync(string path, string purpose, CancellationToken cancellationToken) =>
        await Pipeline.SendAsync(new(RequestMethod.Delete, path) { Purpose = purpose }, cancellationToken).ConfigureAwait(false);
}
