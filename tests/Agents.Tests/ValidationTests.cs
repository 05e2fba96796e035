using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Agents.Tests.Generated;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>
/// Compares the validator with the emulator's, which was written from the specs alone: what the tool accepts conforms, and what it
/// rejects isn't sent and wouldn't conform.
/// </summary>
public sealed class ValidationTests
{
    private const string ApiName = "generated";

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_body_is_sent_if_and_only_if_it_conforms(int seed)
    {
        Random random = new(seed);
        string spec = new RandomSpec(random).Create(bodies: 20, parameters: 0).ToJsonString();
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromJson(ApiName, spec)]);
        DynamicConnectorClient client = Specs.CreateClient(Specs.CatalogOf(ApiName, spec)!, emulator);
        int accepted = 0;
        int rejected = 0;
        List<string> failures = [];
        ConnectorApprovals approvals = new();
        foreach (AIFunction tool in client.AsAIFunctions(new() { Operations = _ => true, Approvals = approvals }))
        {
            for (int i = 0; i < 30; i++)
            {
                JsonObject arguments = new RandomValues(random, tool.JsonSchema).Arguments();
                if (arguments.ContainsKey("unknown") || !arguments.ContainsKey("body"))
                {
                    continue;
                }

                if (await ToolCheck.InvokeAsync(emulator, tool, approvals, arguments, failures))
                {
                    accepted++;
                    continue;
                }

                rejected++;
                string id = tool.GetService<ConnectorOperation>()!.Id;
                using JsonDocument body = JsonDocument.Parse(arguments["body"]?.ToJsonString() ?? "null");
                if (await ConformsAsync(client, emulator, id, body.RootElement))
                {
                    failures.Add($"{id} rejects {arguments.ToJsonString()}, which conforms. {tool.JsonSchema}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(5)));
        Assert.InRange(accepted, 50, 10_000);
        Assert.InRange(rejected, 50, 10_000);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Parameters_are_sent_only_if_they_conform(int seed)
    {
        Random random = new(seed);
        string spec = new RandomSpec(random).Create(bodies: 0, parameters: 20).ToJsonString();
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromJson(ApiName, spec)]);
        DynamicConnectorClient client = Specs.CreateClient(Specs.CatalogOf(ApiName, spec)!, emulator);
        int accepted = 0;
        int rejected = 0;
        List<string> failures = [];
        foreach (AIFunction tool in client.AsAIFunctions(new() { Operations = _ => true }))
        {
            for (int i = 0; i < 30; i++)
            {
                bool isSent = await ToolCheck.InvokeAsync(
                    emulator, tool, null, new RandomValues(random, tool.JsonSchema).Arguments(), failures);
                accepted += isSent ? 1 : 0;
                rejected += isSent ? 0 : 1;
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(5)));
        Assert.InRange(accepted, 20, 10_000);
        Assert.InRange(rejected, 50, 10_000);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("secret")]
    public async Task A_hidden_member_cannot_be_sent(string member)
    {
        const string Spec = """
            {
              "swagger": "2.0", "info": { "title": "Generated", "version": "1.0" },
              "paths": { "/items": { "post": {
                "operationId": "FindItems", "x-ms-safe-operation": true,
                "parameters": [{ "name": "body", "in": "body", "schema": { "type": "object", "required": ["name"], "properties": {
                  "name": { "type": "string" },
                  "id": { "type": "string", "readOnly": true },
                  "secret": { "type": "string", "x-ms-visibility": "internal" } } } }],
                "responses": { "200": { "description": "Success." } } } } }
            }
            """;
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromJson(ApiName, Spec)]);
        AIFunction tool = Assert.Single(Specs.CreateClient(Specs.CatalogOf(ApiName, Spec)!, emulator).AsAIFunctions());

        JsonElement result = await MailService.InvokeAsync(tool, $$$"""{"body":{"name":"a","{{{member}}}":"b"}}""");

        Assert.DoesNotContain(member + "\"", tool.JsonSchema.GetRawText(), StringComparison.Ordinal);
        Assert.Equal("arguments", MailService.ErrorKind(result));
        Assert.Empty(emulator.Calls);
        await MailService.InvokeAsync(tool, """{"body":{"name":"a","unknown":"b"}}""");
        Assert.True(Assert.Single(emulator.Calls).Conforms);
    }

    private static async Task<bool> ConformsAsync(DynamicConnectorClient client, ConnectorEmulator emulator, string id, JsonElement body)
    {
        emulator.ClearCalls();
        try
        {
            await client.InvokeAsync(id, new Dictionary<string, object?> { ["body"] = body });
            return emulator.AllConform;
        }
        catch (Exception e) when (e is ConnectorException or ArgumentException)
        {
            return false;
        }
    }
}
