using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.Teams;
using Azure.Connectors.Tool.Calling;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that the tool reads from a spec what the generator writes into the catalog of a client.</summary>
public sealed class SpecCatalogTests
{
    private static readonly JsonSerializerOptions s_json = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutMembers } },
        MaxDepth = 512,
    };

    public static TheoryData<ConnectorOperationCatalog> Catalogs => new()
    {
        Office365OperationCatalog.Instance,
        SharePointOnlineOperationCatalog.Instance,
        TeamsOperationCatalog.Instance,
    };

    [Theory]
    [MemberData(nameof(Catalogs), DisableDiscoveryEnumeration = true)]
    public void A_catalog_of_a_spec_is_the_one_of_the_client(ConnectorOperationCatalog expected)
    {
        SpecCatalog actual =
            new(LoadedConnector.Load(CuratedConnector.Find(expected.ApiName)!.Folder.ReadInput(), CancellationToken.None).GetConnector());

        Assert.Equal(expected.OperationIds, actual.OperationIds);
        Assert.Equal(expected.OmittedOperationIds, actual.OmittedOperationIds);
        Assert.Contains(actual.OperationIds, id => actual.Find(id)!.Kind == ConnectorOperationKind.Trigger);
        Assert.Contains(actual.OperationIds, id => actual.Find(id)!.DynamicLocations.Any(place => place.Location.Contains('/')));
        Assert.All(actual.OperationIds, id => Assert.Equal(Describe(expected.Find(id)!), Describe(actual.Find(id)!)));
    }

    private static string Describe(ConnectorOperation operation) => JsonSerializer.Serialize(operation, s_json);

    // Members can contain themselves. DynamicLocations lists them to a bound.
    private static void WithoutMembers(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        foreach (JsonPropertyInfo property in type.Properties.Where(
            p => p.PropertyType == typeof(IReadOnlyList<ConnectorDynamicMember>)).ToArray())
        {
            type.Properties.Remove(property);
        }
    }
}
