using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Packaging.Tests;

/// <summary>Verifies the packed tool: from an empty project to a response, and every command after that.</summary>
[Collection(PackageCollection.Name)]
public sealed class ToolTests(PackageFeed feed)
{
    private const string User = "33333333-3333-3333-3333-333333333333";

    private static readonly (string Name, string Value)[] s_settings =
    [
        ("CONNECTORS_SUBSCRIPTION", "11111111-1111-1111-1111-111111111111"),
        ("CONNECTORS_LOCATION", "westeurope"),
        ("CONNECTORS_RESOURCE_GROUP", "desk"),
        ("CONNECTORS_NAMESPACE", "desk-events"),
    ];

    private readonly string _folder = feed.CopyConsumer("Desk");

    [Fact]
    public async Task A_new_project_adds_a_connector_with_the_tool_and_uses_every_command()
    {
        await WriteProjectAsync();
        PackedTool connectors = await PackedTool.InstallAsync(feed, _folder);

        // The printed lines are the whole program.
        string lines = await connectors.RunFromManifestAsync("add", "zendesk", "--from", "zendesk.json");
        await File.WriteAllTextAsync(PathOf("Program.cs"), lines);
        await feed.RunAsync(_folder, "build", "-v", "q", "--no-restore");

        using Process emulator = connectors.Start("emulator");
        try
        {
            foreach (string expected in (string[])["Connectors__Zendesk__ConnectionRuntimeUrl", "CONNECTORS_ARM_ENDPOINT"])
            {
                string[] setting = (await emulator.StandardOutput.ReadLineAsync())!.Split('=', 2);
                Assert.Equal(expected, setting[0]);
                connectors.Set(setting[0], setting[1]);
            }

            await connectors.RunProgramAsync(Path.Combine("bin", "Debug", "net10.0", "Desk.dll"));
            Assert.StartsWith("ok\tGET\t/apim/zendesk/emulated/tickets", await emulator.StandardOutput.ReadLineAsync());
            _ = emulator.StandardOutput.ReadToEndAsync();
            _ = emulator.StandardError.ReadToEndAsync();
            foreach ((string name, string value) in s_settings)
            {
                connectors.Set(name, value);
            }

            await Task.WhenAll(UseProjectAsync(connectors), UseServiceAsync(connectors));
        }
        finally
        {
            emulator.Kill(entireProcessTree: true);
        }

        await connectors.RunAsync("remove", "zendesk", "--yes", "--no-restore");
        Assert.DoesNotContain("ConnectorSpec", await File.ReadAllTextAsync(PathOf("Desk.csproj")), StringComparison.Ordinal);
    }

    /// <summary>Runs the commands that use the project and files.</summary>
    private async Task UseProjectAsync(PackedTool connectors)
    {
        Assert.Contains("Azure.Connectors.Sdk.Zendesk.ZendeskClient", await connectors.RunAsync("list"), StringComparison.Ordinal);
        Assert.Contains("--frequency", await connectors.RunAsync("show", "zendesk", "TicketCreated"), StringComparison.Ordinal);
        Assert.Equal("", await connectors.RunAsync("lint", "zendesk.json"));
        await connectors.RunAsync("convert", "desk.yaml", "desk.json");
        Assert.Equal("2.0", (string?)JsonNode.Parse(await File.ReadAllTextAsync(PathOf("desk.json")))!["swagger"]);
        foreach (string shell in (string[])["bash", "zsh", "fish", "pwsh"])
        {
            Assert.Contains("[suggest:", await connectors.RunAsync("completion", shell), StringComparison.Ordinal);
        }

        // The specs of the packages come with the tool.
        Assert.Contains("office365", await connectors.RunAsync("[suggest:15]", "connectors add o"), StringComparison.Ordinal);

        await connectors.RunAsync("call", "zendesk", "CreateTicket", "--arg", "form=1", "--arg", "ticket/subject=Ink", "--yes");
        using (Process mcp = connectors.Start("mcp", "zendesk"))
        {
            await mcp.StandardInput.WriteLineAsync(
                """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"""
                    + """ "clientInfo":{"name":"t","version":"1"}}}""");
            Assert.Contains("serverInfo", await mcp.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
            await mcp.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
            await mcp.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":2,"method":"tools/list"}""");
            Assert.Contains("zendesk_ListTickets", await mcp.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
            mcp.StandardInput.Close();
            await PackedTool.EndAsync(mcp, "mcp");
        }

        Assert.Contains(
            "Azure.Connectors.Sdk.Zendesk.Schemas.Form",
            await connectors.RunAsync("schema", "add", "zendesk", "CreateTicket", "--name", "Form", "--set", "form=1"),
            StringComparison.Ordinal);
        await connectors.RunAsync("schema", "update", "--check");

        // A newer spec has another parameter.
        const string Status = """{ "name": "status",""";
        string spec = await File.ReadAllTextAsync(PathOf("zendesk.json"));
        await File.WriteAllTextAsync(
            PathOf("zendesk.json"),
            spec.Replace(Status, """{ "name": "tag", "in": "query", "type": "string" }, """ + Status, StringComparison.Ordinal));
        Assert.Contains("query:tag", await connectors.RunAsync("diff", "connectors/zendesk", "zendesk.json"), StringComparison.Ordinal);
        await connectors.RunAsync("update", "--apply");
        await connectors.RunAsync("update", "--check");
        Assert.Contains("query:tag", await File.ReadAllTextAsync(PathOf("connectors/zendesk/names.json")), StringComparison.Ordinal);
    }

    /// <summary>Runs the commands that manage resources.</summary>
    private static async Task UseServiceAsync(PackedTool connectors)
    {
        Assert.Contains("Zendesk", await connectors.RunOnTerminalAsync("search zendesk", ""), StringComparison.Ordinal);
        Assert.Contains(
            "Connectors__Zendesk__ConnectionRuntimeUrl=http://127.0.0.1",
            await connectors.RunWithConsentAsync("connection", "create", "zendesk", "--object-id", User, "--yes", "--settings", "none"),
            StringComparison.Ordinal);
        await connectors.RunAsync("connection", "grant", "zendesk", "--object-id", User, "--yes");
        await connectors.RunAsync("connection", "authorize", "zendesk");
        Assert.Contains("Connected", await connectors.RunAsync("connection", "list"), StringComparison.Ordinal);
        Assert.Contains(User, await connectors.RunAsync("connection", "show", "zendesk"), StringComparison.Ordinal);

        // The connection, the recurrence and the confirmation are chosen on a terminal.
        await connectors.RunOnTerminalAsync("trigger add zendesk TicketCreated --name tickets --poll", "\r\ry\n");
        Assert.Contains("TicketCreated", await connectors.RunAsync("trigger", "list"), StringComparison.Ordinal);
        await connectors.RunAsync("trigger", "update", "tickets", "--frequency", "Minute", "--interval", "5", "--yes");
        await connectors.RunAsync("trigger", "disable", "tickets", "--yes");
        await connectors.RunAsync("trigger", "enable", "tickets", "--yes");
        Assert.Contains("  interval: 5\n", await connectors.RunAsync("trigger", "show", "tickets"), StringComparison.Ordinal);
        await connectors.RunAsync("trigger", "remove", "tickets", "--yes");
        Assert.Contains(
            "Nothing was changed", await connectors.RunOnTerminalAsync("connection remove zendesk", "n\n"), StringComparison.Ordinal);
        await connectors.RunAsync("connection", "remove", "zendesk", "--yes");
    }

    private string PathOf(string file) => Path.Combine(_folder, file);

    // A new project doesn't have the settings that the other consumers share.
    private async Task WriteProjectAsync()
    {
        await File.WriteAllTextAsync(PathOf("Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(
            PathOf("Desk.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>

            </Project>
            """);
    }
}
