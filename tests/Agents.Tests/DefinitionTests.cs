using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Checks what a model sees of the operations.</summary>
public sealed class DefinitionTests : IAsyncLifetime
{
    private readonly MailService _mail = new();

    public Task InitializeAsync() => _mail.InitializeAsync();

    public Task DisposeAsync() => _mail.DisposeAsync();

    [Fact]
    public void The_default_is_the_read_only_operations()
    {
        ConnectorToolSet tools = _mail.Client.AsAIFunctions();

        Assert.NotEmpty(tools);
        Assert.All(tools, tool => Assert.True(tool.GetService<ConnectorOperation>()!.IsReadOnly));
        Assert.Contains(tools.Omitted, omitted => omitted.OperationId == Office365Operations.SendEmail);
    }

    [Fact]
    public void An_argument_that_the_application_sets_is_not_offered()
    {
        ConnectorToolOptions options = new();
        options.Arguments["query:folderPath"] = "Archive";
        AIFunction tool = _mail.Tool(Office365Operations.GetEmails, options);

        Assert.False(tool.JsonSchema.GetProperty("properties").TryGetProperty("folderPath", out _));
        Assert.True(tool.JsonSchema.GetProperty("properties").TryGetProperty("top", out _));
    }

    [Fact]
    public async Task An_argument_that_the_application_sets_is_sent_and_cannot_be_replaced()
    {
        ConnectorToolOptions options = new();
        options.Arguments["folderPath"] = "Archive";
        AIFunction tool = _mail.Tool(Office365Operations.GetEmails, options);

        Assert.Equal("arguments", MailService.ErrorKind(await MailService.InvokeAsync(tool, """{"folderPath":"Inbox"}""")));
        Assert.Empty(_mail.Emulator.Calls);
        await MailService.InvokeAsync(tool, """{"top":3}""");

        EmulatedCall call = Assert.Single(_mail.Emulator.Calls);
        Assert.Equal("Archive", call.Arguments["folderPath"].GetString());
        Assert.Equal(3, call.Arguments["top"].GetInt32());
    }

    [Fact]
    public void A_prefix_distinguishes_two_connections()
    {
        AIFunction tool = _mail.Tool(Office365Operations.GetEmails, new() { NamePrefix = "shared mailbox" });

        Assert.Equal("shared_mailbox_GetEmailsV3", tool.Name);
    }

    [Fact]
    public void A_client_without_models_has_the_same_tools()
    {
        DynamicConnectorClient client =
            new(MailService.Catalog, _mail.Emulator.GetTransportRuntimeUrl("office365"), new FixedCredential());

        Assert.Equal(
            _mail.Client.AsAIFunctions().Select(tool => $"{tool.Name} {tool.JsonSchema}"),
            client.AsAIFunctions().Select(tool => $"{tool.Name} {tool.JsonSchema}"));
    }
}
