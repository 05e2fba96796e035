using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// Requests the values, the schema and the tree of each location with dynamic metadata. The emulator serves the discovery operation; the
/// request must have the arguments that the spec names, and what it returns must come back.
/// </summary>
internal sealed class DiscoveryCalls(
    WireResult result, ConnectorEmulator emulator, CallClients clients, WireDocument document, SampleArguments samples)
{
    private static readonly string[] s_values = ["x-ms-dynamic-values", "x-ms-dynamic-list"];
    private static readonly string[] s_schemas = ["x-ms-dynamic-schema", "x-ms-dynamic-properties"];
    private const string Tree = "x-ms-dynamic-tree";
    private const string Value = "71";

    private readonly ConnectorClient _client = clients.Typed ?? clients.Dynamic;

    public async Task CallAsync(WireOperation operation)
    {
        IReadOnlyList<WireDynamicPlace> places = WireDynamicWalk.Of(document, operation);
        if (places.Count == 0)
        {
            return;
        }

        ConnectorOperation? entry = clients.Catalog.Find(operation.Id);
        if (entry is null)
        {
            foreach ((WireDynamicPlace place, string extension) in places.SelectMany(p => p.Sources.Keys.Select(key => (p, key))))
            {
                Skip(operation, place, extension, "the operation is omitted");
            }

            return;
        }

        DiscoveryArguments known = new(operation, entry, samples.Create(operation));
        foreach (WireDynamicPlace place in places)
        {
            await RequestFirstAsync(operation, place, s_values, known, ValuesAsync).ConfigureAwait(false);
            await RequestFirstAsync(operation, place, s_schemas, known, SchemaAsync).ConfigureAwait(false);
            if (place.Sources.TryGetValue(Tree, out JsonElement tree))
            {
                await RequestAsync(operation, place, Tree, tree, known, TreeAsync).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Requests the first source with an operation: the others are other spellings of it.</summary>
    private async Task RequestFirstAsync(
        WireOperation operation, WireDynamicPlace place, string[] extensions, DiscoveryArguments known, DiscoveryRequest request)
    {
        bool isRequested = false;
        foreach (string extension in extensions.Where(place.Sources.ContainsKey))
        {
            JsonElement source = place.Sources[extension];
            if (isRequested)
            {
                Skip(operation, place, extension, "another extension of the location is requested");
            }
            else
            {
                isRequested = await RequestAsync(operation, place, extension, source, known, request).ConfigureAwait(false);
            }
        }
    }

    /// <returns>Whether the source has an operation to request.</returns>
    private async Task<bool> RequestAsync(
        WireOperation operation, WireDynamicPlace place, string extension, JsonElement source, DiscoveryArguments known,
        DiscoveryRequest request)
    {
        JsonElement named = extension == Tree ? WireDocument.Member(source, "open") : source;
        string? reason = ReasonToSkip(named, known);
        if (reason is not null)
        {
            Skip(operation, place, extension, reason);
            return false;
        }

        string where = $"{operation.Id} {place.Location} ({extension})";
        try
        {
            emulator.ClearCalls();
            string[] wrong = [.. await request(operation.Id, place.Location, source, known).ConfigureAwait(false)];
            if (wrong.Length > 0)
            {
                result.Deviations.Add($"{where}: {string.Join("; ", wrong.Take(3))}");
            }
            else
            {
                result.Discovered[extension] = result.Discovered.GetValueOrDefault(extension) + 1;
            }
        }
        catch (ArgumentException e) when (emulator.Calls.Count == 0 && known.IsLacking(named, e.ParamName))
        {
            Skip(operation, place, extension, "the source names no value for a required argument");
        }
        catch (ArgumentException e) when (emulator.Calls.Count == 0 && known.IsPassed(named, e.ParamName))
        {
            Skip(operation, place, extension, "the argument has another type than the one that it is passed as");
        }
        catch (ConnectorException) when (emulator.Calls is [.., { Conforms: false } rejected]
            && rejected.OperationId is not null
            && rejected.Reasons.All(text => known.IsAboutSample(named, text)))
        {
            Skip(operation, place, extension, "the sample of the argument isn't valid as the one that it is passed as");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            result.Deviations.Add($"{where}: {e.GetType().Name}: {e.Message}");
        }

        return true;
    }

    private string? ReasonToSkip(JsonElement source, DiscoveryArguments known)
    {
        if (source.ValueKind != JsonValueKind.Object)
        {
            return "the metadata isn't an object";
        }

        if (WireDocument.Text(source, "operationId") is not { Length: > 0 } id)
        {
            return WireDocument.Text(source, "capability") is not null
                ? "a capability without an operation"
                : "an operation of the designer, or none";
        }

        if (clients.Catalog.Find(id) is not { } operation)
        {
            return "the spec has no such operation";
        }

        return known.IsNoBase64(source, operation) ? "a literal isn't base64, as the type of its parameter requires" : null;
    }

    private async Task<IEnumerable<string>> ValuesAsync(string operationId, string location, JsonElement source, DiscoveryArguments known)
    {
        DiscoverySource of = DiscoverySource.Read(source);
        Serve(of, of.List(Value, null));
        IReadOnlyList<ConnectorDynamicValue> values = await _client
            .GetDynamicValuesAsync(clients.Catalog, operationId, location, known.Values)
            .ConfigureAwait(false);
        return [
            .. Check(of, source, known, null), .. values is [{ } only] && only.Value.ToString() == Value ? (string[])[] : ["another value"]
        ];
    }

    private async Task<IEnumerable<string>> SchemaAsync(string operationId, string location, JsonElement source, DiscoveryArguments known)
    {
        DiscoverySource of = DiscoverySource.Read(source);
        Serve(of, of.Schema());
        JsonElement schema = await _client
            .GetDynamicSchemaAsync(clients.Catalog, operationId, location, known.Values)
            .ConfigureAwait(false);
        return [.. Check(of, source, known, null), .. schema.TryGetProperty("title", out _) ? (string[])[] : ["another schema"]];
    }

    /// <summary>Requests the root and what its node contains.</summary>
    private async Task<IEnumerable<string>> TreeAsync(string operationId, string location, JsonElement source, DiscoveryArguments known)
    {
        JsonElement browse = WireDocument.Member(source, "browse");
        DiscoverySource root = DiscoverySource.Read(WireDocument.Member(source, "open"));
        DiscoverySource children = DiscoverySource.Read(browse);
        Serve(root, root.List(Value, children));
        ConnectorDynamicTreeNode? node = await OnlyAsync(operationId, location, null, known).ConfigureAwait(false);
        string[] wrong =
        [
            .. Check(root, WireDocument.Member(source, "open"), known, null), .. node is { IsParent: true } ? (string[])[] : ["no parent"]
        ];
        if (wrong.Length > 0)
        {
            return wrong;
        }

        Serve(children, children.List(Value, children));
        ConnectorDynamicTreeNode? child = await OnlyAsync(operationId, location, node, known).ConfigureAwait(false);
        return [.. Check(children, browse, known, Value), .. child?.Value.ToString() == Value ? (string[])[] : ["another child"]];
    }

    private async Task<ConnectorDynamicTreeNode?> OnlyAsync(
        string operationId, string location, ConnectorDynamicTreeNode? parent, DiscoveryArguments known)
    {
        List<ConnectorDynamicTreeNode> nodes = [];
        await foreach (ConnectorDynamicTreeNode node in _client
            .GetDynamicTreeNodesAsync(clients.Catalog, operationId, location, parent, known.Values)
            .ConfigureAwait(false))
        {
            nodes.Add(node);
        }

        return nodes is [{ } only] && only.Value.ToString() == Value ? only : null;
    }

    private void Serve(DiscoverySource source, JsonNode response) => emulator.For(WireRun.ApiName)
        .Operation(source.OperationId)
        .ReturnsUnchecked(EmulatedResponse.FromText(response.ToJsonString(), "application/json"));

    /// <summary>The request reached the operation of the source with its arguments.</summary>
    private IEnumerable<string> Check(DiscoverySource of, JsonElement source, DiscoveryArguments known, string? selected)
    {
        EmulatedCall call = emulator.Calls[^1];
        result.Requests.Add($"discovery\t{RequestFingerprint.Of(call)}");
        return call.OperationId == of.OperationId
            ? call.Reasons.Concat(known.Lost(source, call, selected))
            : [$"it reached {call.OperationId}"];
    }

    private void Skip(WireOperation operation, WireDynamicPlace place, string extension, string reason) =>
        result.Undiscovered.Add((extension, reason, $"{operation.Id} {place.Location}"));

    private delegate Task<IEnumerable<string>> DiscoveryRequest(
        string operationId, string location, JsonElement source, DiscoveryArguments known);
}
