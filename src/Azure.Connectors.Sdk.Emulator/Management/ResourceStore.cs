using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Contains the resources by their IDs, which are compared ignoring case. The caller holds the lock.</summary>
internal sealed class ResourceStore
{
    private readonly SortedDictionary<string, JsonObject> _resources = new(StringComparer.OrdinalIgnoreCase);

    public JsonObject? Find(string id) => _resources.GetValueOrDefault(id);

    /// <returns>Whether the resource is a new one.</returns>
    public bool Set(string id, JsonObject resource)
    {
        bool isNew = !_resources.ContainsKey(id);
        _resources[id] = resource;
        return isNew;
    }

    /// <summary>Removes a resource and everything below it.</summary>
    /// <returns>Whether there was such a resource.</returns>
    public bool Remove(string id)
    {
        string[] removed = [.. _resources.Keys.Where(key => IsAtOrBelow(key, id))];
        Array.ForEach(removed, key => _resources.Remove(key));
        return removed.Length > 0;
    }

    /// <summary>Gets the resources of a collection: one segment below its address.</summary>
    public IReadOnlyList<JsonObject> List(string collection) =>
    [
        .. _resources.Where(resource => IsItemOf(resource.Key, collection)).Select(resource => resource.Value)
    ];

    /// <summary>Gets the resources of a kind, such as <c>triggerConfigs</c>, whose ID begins with a text.</summary>
    public IReadOnlyList<(string Id, JsonObject Resource)> ListAll(string prefix, string kind) =>
    [
        .. _resources
            .Where(resource => resource.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && resource.Key.Split('/') is [.., string last, _]
                && last.Equals(kind, StringComparison.OrdinalIgnoreCase))
            .Select(resource => (resource.Key, resource.Value))
    ];

    private static bool IsAtOrBelow(string key, string id) =>
        key.StartsWith(id, StringComparison.OrdinalIgnoreCase) && (key.Length == id.Length || key[id.Length] == '/');

    private static bool IsItemOf(string key, string collection) =>
        IsAtOrBelow(key, collection)
        && key.Length > collection.Length + 1
        && key.IndexOf('/', collection.Length + 1) < 0;
}
