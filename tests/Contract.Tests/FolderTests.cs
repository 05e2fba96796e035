using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.OneDriveForBusiness;
using Azure.Connectors.Sdk.SharePointOnline;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Folders and files of SharePoint and OneDrive, browsed as the operations that take one describe it.</summary>
public sealed class FolderTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Site = "https://contoso.sharepoint.com/sites/finance";

    private const string Root = """
        [{"Id":"%252fShared%2bDocuments","Name":"Shared Documents","DisplayName":"Documents","Path":"/Shared Documents","IsFolder":true}]
        """;

    private const string Folder = """
        [
          {"Id":"%252fShared%2bDocuments%252f2026","DisplayName":"2026","Path":"/Shared Documents/2026","IsFolder":true},
          {"Id":"%252fShared%2bDocuments%252fplan.zip","DisplayName":"plan.zip","Path":"/Shared Documents/plan.zip","IsFolder":false,
           "MediaType":"application/zip"},
          {"Id":"%252fShared%2bDocuments%252fplan.txt","DisplayName":"plan.txt","Path":"/Shared Documents/plan.txt","IsFolder":false,
           "MediaType":"text/plain"}
        ]
        """;

    [Fact]
    public async Task A_typed_client_browses_the_folders_of_a_site()
    {
        await StartAsync("sharepointonline", "ListAllRootFolders", "ListFolder");
        SharePointOnlineClient client = new(fixture.Emulator.GetConnectionRuntimeUrl("sharepointonline"), new FixedCredential());
        Dictionary<string, object?> arguments = new() { ["dataset"] = Site };

        ConnectorDynamicTreeNode library = Assert.Single(await ListAsync(
            client.GetDynamicTreeNodesAsync(SharePointOnlineOperations.GetFolderMetadata, "id", null, arguments)));
        IReadOnlyList<ConnectorDynamicTreeNode> nodes = await ListAsync(
            client.GetDynamicTreeNodesAsync(SharePointOnlineOperations.GetFolderMetadata, "id", library, arguments));

        Assert.Equal(
            ("Documents", "/Shared Documents", true, true), (library.Title, library.FullTitle, library.IsParent, library.IsSelectable));
        Assert.Equal(["2026", "plan.zip", "plan.txt"], nodes.Select(node => node.Title));
        Assert.Equal([true, false, false], nodes.Select(node => node.IsParent));
        Assert.Equal([true, false, false], nodes.Select(node => node.IsSelectable));
        Assert.Equal("%252fShared%2bDocuments", fixture.Emulator.Calls[1].Arguments["id"].GetString());
        Assert.All(fixture.Emulator.Calls, call => Assert.Equal(Site, call.Arguments["dataset"].GetString()));
        Assert.True(fixture.Emulator.AllConform);
    }

    /// <summary>A folder whose site is in the body; a file of one type; a file by its path.</summary>
    [Theory]
    [InlineData("sharepointonline", "CopyFileAsync", "body/destinationFolderPath", "/Shared Documents", "/Shared Documents/2026")]
    [InlineData("sharepointonline", "ExtractFolderV2", "source", "", "/Shared Documents/plan.zip")]
    [InlineData(
        "sharepointonline", "GetFileContent", "id", "", "%252fShared%2bDocuments%252fplan.zip,%252fShared%2bDocuments%252fplan.txt")]
    [InlineData("onedriveforbusiness", "GetFileContentByPath", "path", "", "/Shared Documents/plan.zip,/Shared Documents/plan.txt")]
    [InlineData("onedriveforbusiness", "ExtractFolderV2", "source", "", "/Shared Documents/plan.zip")]
    public async Task A_dynamic_client_returns_the_values_of_an_argument(
        string api, string operation, string location, string roots, string selectable)
    {
        await StartAsync(api, "ListAllRootFolders", "ListFolder");
        DynamicConnectorClient client = fixture.CreateDynamic(ConnectorUnderTest.All.Single(connector => connector.ApiName == api));
        Dictionary<string, object?> arguments = api == "onedriveforbusiness" ? [] : new()
        {
            ["dataset"] = Site,
            ["parameters"] = new Dictionary<string, object?> { ["destinationDataset"] = Site },
        };

        ConnectorDynamicTreeNode root =
            Assert.Single(await ListAsync(client.GetDynamicTreeNodesAsync(operation, location, null, arguments)));
        IReadOnlyList<ConnectorDynamicTreeNode> nodes =
            await ListAsync(client.GetDynamicTreeNodesAsync(operation, location, root, arguments));

        Assert.Equal(roots, root.IsSelectable ? root.Value.GetString() : "");
        Assert.Equal(selectable, string.Join(',', nodes.Where(node => node.IsSelectable).Select(node => node.Value.GetString())));
        Assert.Equal(["ListAllRootFolders", "ListFolder"], fixture.Emulator.Calls.Select(call => call.OperationId));
        Assert.True(fixture.Emulator.AllConform);
    }

    [Fact]
    public async Task A_typed_client_of_OneDrive_finds_a_file_at_any_depth()
    {
        await StartAsync("onedriveforbusiness", "ListAllRootFolders");
        fixture.Emulator.For("onedriveforbusiness").Operation("ListFolder")
            .When("id", "%252fShared%2bDocuments").Returns("""[{"Id":"2026","DisplayName":"2026","IsFolder":true}]""");
        fixture.Emulator.For("onedriveforbusiness").Operation("ListFolder")
            .When("id", "2026").Returns(
                """[{"Id":"F1","DisplayName":"plan.txt","Path":"/Shared Documents/2026/plan.txt","IsFolder":false}]""");
        OneDriveForBusinessClient client = new(fixture.Emulator.GetConnectionRuntimeUrl("onedriveforbusiness"), new FixedCredential());

        List<string> files = [];
        await FindAsync(null);

        Assert.Equal(["/Shared Documents/2026/plan.txt: F1"], files);
        Assert.True(fixture.Emulator.AllConform);

        async Task FindAsync(ConnectorDynamicTreeNode? folder)
        {
            await foreach (ConnectorDynamicTreeNode node in client.GetDynamicTreeNodesAsync(
                OneDriveForBusinessOperations.GetFileContent, "id", folder))
            {
                if (node.IsSelectable)
                {
                    files.Add($"{node.FullTitle}: {node.Value.GetString()}");
                }

                await FindAsync(node);
            }
        }
    }

    private static async Task<IReadOnlyList<ConnectorDynamicTreeNode>> ListAsync(AsyncPageable<ConnectorDynamicTreeNode> pages)
    {
        List<ConnectorDynamicTreeNode> nodes = [];
        await foreach (ConnectorDynamicTreeNode node in pages)
        {
            nodes.Add(node);
        }

        return nodes;
    }

    private async Task StartAsync(string api, string rootOperation, string? folderOperation = null)
    {
        await fixture.Emulator.StartAsync();
        fixture.Emulator.For(api).Operation(rootOperation).Returns(Root);
        if (folderOperation is not null)
        {
            fixture.Emulator.For(api).Operation(folderOperation).Returns(Folder);
        }

        fixture.Emulator.ClearCalls();
    }
}
