using System.Reflection;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.OneDriveForBusiness;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.Teams;
using Azure.Connectors.Sdk.Teams.Models;

namespace Azure.Connectors.Sdk.Contract.Tests.Support;

/// <summary>Represents a curated connector in its package.</summary>
/// <param name="ApiName">Its folder under <c>specs</c>.</param>
/// <param name="ClientType">Its typed client.</param>
/// <param name="Catalog">Its operations for dynamic calls.</param>
/// <param name="Triggers">The payload types by the triggers' ids.</param>
public sealed record ConnectorUnderTest(
    string ApiName, Type ClientType, ConnectorOperationCatalog Catalog, IReadOnlyDictionary<string, Type> Triggers)
{
    public static IReadOnlyList<ConnectorUnderTest> All { get; } =
    [
        new("office365", typeof(Office365Client), Office365OperationCatalog.Instance, Office365Triggers.Operations),
        new("office365users", typeof(Office365UsersClient), Office365UsersOperationCatalog.Instance, new Dictionary<string, Type>()),
        new(
            "sharepointonline",
            typeof(SharePointOnlineClient),
            SharePointOnlineOperationCatalog.Instance,
            SharePointOnline.Models.SharePointOnlineTriggers.Operations),
        new(
            "onedriveforbusiness",
            typeof(OneDriveForBusinessClient),
            OneDriveForBusinessOperationCatalog.Instance,
            OneDriveForBusiness.Models.OneDriveForBusinessTriggers.Operations),
        new("teams", typeof(TeamsClient), TeamsOperationCatalog.Instance, TeamsTriggers.Operations),
    ];

    /// <summary>The methods that call operations; of a binary response both of them.</summary>
    public IReadOnlyList<MethodInfo> Methods { get; } =
        [.. ClientType
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal))];

    public static TheoryData<string> ApiNames => [.. All.Select(connector => connector.ApiName)];

    public static TheoryData<string, string> ApiNamesAndMethods
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (ConnectorUnderTest connector in All)
            {
                foreach (MethodInfo method in connector.Methods)
                {
                    data.Add(connector.ApiName, method.Name);
                }
            }

            return data;
        }
    }

    public static ConnectorUnderTest Find(string apiName) => All.Single(connector => connector.ApiName == apiName);
}
