using Azure.Connectors.Sdk.Agents.Tests.Generated;
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
    public void Operations_are_selected_by_constants_and_by_a_predicate()
    {
        ConnectorToolOptions options = new()
        {
            OperationIds = { Office365Operations.SendEmail, Office365Operations.GetEmails },
            Operations = operation => operation.Id == Office365Operations.Flag,
        };

        IEnumerable<string> ids = _mail.Client.AsAIFunctions(options).Select(tool => tool.GetService<ConnectorOperation>()!.Id);

        Assert.Equal(
            [Office365Operations.Flag, Office365Operations.GetEmails, Office365Operations.SendEmail], ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_constant_is_an_error()
    {
        ConnectorToolOptions options = new() { OperationIds = { "GetEmailz" } };

        ArgumentException e = Assert.Throws<ArgumentException>(() => _mail.Client.AsAIFunctions(options));

        Assert.Contains("'GetEmailz'", e.Message, StringComparison.Ordinal);
        Assert.Contains("Office365Operations", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trigger_that_is_selected_is_omitted_with_the_reason()
    {
        string trigger = MailService.Catalog.OperationIds.First(
            id => MailService.Catalog.Find(id)!.Kind == ConnectorOperationKind.Trigger);

        ConnectorToolSet tools = _mail.Client.AsAIFunctions(new() { OperationIds = { trigger } });

        Assert.Empty(tools);
        Assert.Equal("It is a trigger.", tools.Omitted.Single(omitted => omitted.OperationId == trigger).Reason);
    }

    [Fact]
    public void Names_are_unique_over_the_clients_of_a_set()
    {
        ConnectorToolSet own = _mail.Client.AsAIFunctions();
        ConnectorToolSet shared = _mail.Client.AsAIFunctions(new() { NamePrefix = "shared" });

        ConnectorToolSet all = ConnectorToolSet.Combine(own, shared);
        ArgumentException e = Assert.Throws<ArgumentException>(() => ConnectorToolSet.Combine(own, shared, _mail.Client.AsAIFunctions()));

        Assert.Equal(own.Count + shared.Count, all.Count);
        Assert.Equal(own.Omitted.Count + shared.Omitted.Count, all.Omitted.Count);
        Assert.Contains(own[0].Name, e.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ConnectorToolOptions.NamePrefix), e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_prefixes_that_differ_at_their_end_have_different_names()
    {
        string prefix = new('p', 100);
        ConnectorToolSet first = _mail.Client.AsAIFunctions(new() { NamePrefix = prefix + "1" });
        ConnectorToolSet second = _mail.Client.AsAIFunctions(new() { NamePrefix = prefix + "2" });

        Assert.Equal(first.Count * 2, ConnectorToolSet.Combine(first, second).Count);
        Assert.All(first, tool => Assert.Equal(64, tool.Name.Length));
        Assert.Equal(
            first.Select(tool => tool.Name),
            _mail.Client.AsAIFunctions(new() { NamePrefix = prefix + "1" }).Select(tool => tool.Name));
    }

    [Theory]
    [InlineData("Get items")]
    [InlineData("Get_items")]
    public void The_name_of_a_tool_does_not_depend_on_the_others(string id)
    {
        const string Spec = """
            { "swagger": "2.0", "info": { "title": "Names", "version": "1.0" }, "paths": {
              "/a": { "get": { "operationId": "Get_items", "responses": { "200": { "description": "Success." } } } },
              "/b": { "get": { "operationId": "Get items", "responses": { "200": { "description": "Success." } } } } } }
            """;
        DynamicConnectorClient client = Specs.CreateClient(Specs.CatalogOf("office365", Spec)!, _mail.Emulator);

        AIFunction alone = Assert.Single(client.AsAIFunctions(new() { OperationIds = { id } }));

        Assert.Contains(client.AsAIFunctions(), tool => tool.Name == alone.Name && tool.GetService<ConnectorOperation>()!.Id == id);
        Assert.Equal(2, client.AsAIFunctions().Select(tool => tool.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("folderpath")]
    [InlineData("header:folderPath")]
    public void An_argument_that_no_tool_has_is_an_error(string name)
    {
        ConnectorToolOptions options = new() { OperationIds = { Office365Operations.GetEmails }, Arguments = { [name] = "Archive" } };

        Assert.Contains(
            $"'{name}'",
            Assert.Throws<ArgumentException>(() => _mail.Client.AsAIFunctions(options)).Message,
            StringComparison.Ordinal);
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
