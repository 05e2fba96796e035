using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Tests.Generated;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Teams;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Finds the values of arguments as a model does.</summary>
public sealed class ValuesToolTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    private const string Folders = "office365_GetEmailsV3/folderPath";

    [Fact]
    public void The_default_has_no_such_tool()
    {
        Assert.DoesNotContain(Tools("teams", new()), IsValues);
        Assert.DoesNotContain(
            Tools("office365users", new() { Operations = _ => true, IncludeValues = true }), IsValues);
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task All_values_are_found_with_conforming_requests(string apiName)
    {
        AIFunction? tool = Tools(apiName, new() { Operations = _ => true, IncludeValues = true }).SingleOrDefault(IsValues);
        if (tool is null)
        {
            Assert.Equal("office365users", apiName);
            return;
        }

        Assert.Empty(ToolRules.Violations(tool));
        Assert.Null(tool.GetService<ApprovalRequiredAIFunction>());
        JsonElement schema = tool.JsonSchema.GetProperty("properties").GetProperty("argument");
        foreach (JsonElement argument in schema.GetProperty("enum").EnumerateArray())
        {
            fixture.Emulator.ClearCalls();
            JsonElement result = await MailService.InvokeAsync(tool, $$"""{"argument":"{{argument.GetString()}}"}""");
            string? kind = MailService.ErrorKind(result);

            // Values that depend on others name what is missing. A sample of a response without a schema isn't a list.
            bool isSample = kind == "service" && result.GetProperty("error").GetProperty("status").GetInt32() == 200;
            Assert.True(kind is null || isSample ? fixture.Emulator.Calls.Count > 0 : kind == "arguments", result.GetRawText());
            Assert.True(fixture.Emulator.AllConform, argument.GetString());
        }
    }

    [Fact]
    public async Task A_model_finds_a_team_and_then_its_channel()
    {
        AIFunction tool = Tools("teams", new() { OperationIds = { TeamsOperations.GetMessagesFromChannel }, IncludeValues = true })
            .Single(IsValues);
        fixture.Emulator.ClearCalls();

        JsonElement teams = await MailService.InvokeAsync(tool, """{"argument":"teams_GetMessagesFromChannel/groupId"}""");
        string team = teams.GetProperty("data")[0].GetProperty("value").GetString()!;
        JsonElement missing = await MailService.InvokeAsync(tool, """{"argument":"teams_GetMessagesFromChannel/channelId"}""");
        JsonElement channels = await MailService.InvokeAsync(
            tool, $$$"""{"argument":"teams_GetMessagesFromChannel/channelId","known":{"groupId":"{{{team}}}"}}""");

        Assert.Equal("arguments", MailService.ErrorKind(missing));
        Assert.NotEmpty(channels.GetProperty("data").EnumerateArray());
        Assert.Contains(Uri.EscapeDataString(team), fixture.Emulator.Calls[^1].RawPathAndQuery, StringComparison.Ordinal);
        Assert.True(fixture.Emulator.AllConform);
    }

    [Fact]
    public async Task A_model_finds_a_folder_within_a_folder()
    {
        On("OnFilePickerOpen").ReturnsUnchecked(
            """{"value":[{"Id":"in","DisplayName":"Inbox","IsFolder":true},{"Id":"out","DisplayName":"Sent","IsFolder":false}]}""");
        On("OnFilePickerBrowse").ReturnsUnchecked("""{"value":[{"Id":"in/1","DisplayName":"Invoices","IsFolder":false}]}""");
        AIFunction tool = MailTool(new() { Arguments = { ["mailboxAddress"] = "shared@contoso.example" } });
        fixture.Emulator.ClearCalls();

        JsonElement root = (await MailService.InvokeAsync(tool, $$"""{"argument":"{{Folders}}"}""")).GetProperty("data");
        string parent = root[0].GetProperty("parent").GetString()!;
        JsonElement within = (await MailService.InvokeAsync(tool, $$"""{"argument":"{{Folders}}","parent":"{{parent}}"}"""))
            .GetProperty("data");

        Assert.Equal("Inbox", root[0].GetProperty("title").GetString());
        Assert.False(root[1].TryGetProperty("parent", out _));
        Assert.False(root[1].GetProperty("isSelectable").GetBoolean());
        Assert.Equal("in/1", within[0].GetProperty("value").GetString());
        Assert.All(fixture.Emulator.Calls, call => Assert.Equal("shared@contoso.example", call.Arguments["mailboxAddress"].GetString()));
        Assert.Contains("id=in", fixture.Emulator.Calls[^1].RawPathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_searched_and_continued_by_a_cursor()
    {
        string items = string.Join(',', Enumerable.Range(0, 60).Select(i =>
            $$"""{"Id":"{{i}}","DisplayName":"{{(i % 2 == 0 ? "Even" : "Odd")}} {{i}} {{new string('x', 60)}}","IsFolder":false}"""));
        On("OnFilePickerOpen").ReturnsUnchecked($$"""{"value":[{{items}}]}""");
        AIFunction tool = MailTool(new() { MaxResultLength = 1024 });
        List<string> found = [];
        string? cursor = null;
        do
        {
            string more = cursor is null ? "" : $""","cursor":"{cursor}" """;
            JsonElement result = await MailService.InvokeAsync(tool, $$"""{"argument":"{{Folders}}","search":"even"{{more}}}""");
            found.AddRange(result.GetProperty("data").EnumerateArray().Select(value => value.GetProperty("value").GetString()!));
            cursor = result.TryGetProperty("cursor", out JsonElement next) ? next.GetString() : null;
        }
        while (cursor is not null);

        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i * 2}"), found);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"argument":"office365_SendEmailV2/emailMessage"}""")]
    [InlineData("""{"argument":"office365_GetEmailsV3/folderPath","known":[]}""")]
    [InlineData("""{"argument":"office365_GetEmailsV3/folderPath","known":{"unknown":1}}""")]
    [InlineData("""{"argument":"office365_GetEmailsV3/folderPath","known":{"mailboxAddress":"\ud800"}}""")]
    [InlineData("""{"argument":"office365_GetEmailsV3/folderPath","parent":"https://evil.example"}""")]
    [InlineData("""{"argument":"office365_GetEmailsV3/folderPath","cursor":"AAAA"}""")]
    [InlineData("""{"argument":"office365_GetEmailsV3/folderPath","more":1}""")]
    public async Task Wrong_arguments_are_a_result(string arguments)
    {
        AIFunction tool = MailTool(new());
        fixture.Emulator.ClearCalls();

        Assert.Equal("arguments", MailService.ErrorKind(await MailService.InvokeAsync(tool, arguments)));
        Assert.Empty(fixture.Emulator.Calls);
    }

    [Fact]
    public void An_operation_with_an_effect_is_never_requested_for_values()
    {
        const string Spec = """
            {
              "swagger": "2.0", "info": { "title": "Values", "version": "1.0" },
              "paths": {
                "/items": { "get": { "operationId": "GetItems", "parameters": [
                  { "name": "kind", "in": "query", "type": "string",
                    "x-ms-dynamic-values": { "operationId": "DeleteKinds", "value-path": "id", "parameters": {} } }],
                  "responses": { "200": { "description": "Success." } } } },
                "/kinds": { "delete": { "operationId": "DeleteKinds", "responses": { "200": { "description": "Success." } } } }
              }
            }
            """;
        ConnectorOperationCatalog catalog = Specs.CatalogOf("office365", Spec)!;

        Assert.Equal(
            ["office365_GetItems"],
            Specs.CreateClient(catalog, fixture.Emulator).AsAIFunctions(new() { IncludeValues = true }).Select(tool => tool.Name));
    }

    private static bool IsValues(AIFunction tool) => tool.Name.EndsWith("_FindValues", StringComparison.Ordinal);

    private ConnectorToolSet Tools(string apiName, ConnectorToolOptions options) =>
        fixture.CreateDynamic(ConnectorUnderTest.Find(apiName)).AsAIFunctions(options);

    private AIFunction MailTool(ConnectorToolOptions options)
    {
        options.IncludeValues = true;
        options.OperationIds.Add(Office365Operations.GetEmails);
        return Tools("office365", options).Single(IsValues);
    }

    private OperationSetup On(string operationId) => fixture.Emulator.For("office365").Operation(operationId);
}
