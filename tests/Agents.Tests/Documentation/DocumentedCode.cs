using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.Teams;
using Azure.Identity;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Azure.Connectors.Sdk.Agents.Tests.Documentation;

/// <summary>Contains the code blocks of the documentation, so that the compiler checks them and the tests run them.</summary>
internal static class DocumentedCode
{
    public static ChatOptions GetReadOnlyTools(Office365Client office365)
    {
        ConnectorToolSet tools = office365.AsAIFunctions();
        ChatOptions options = new() { Tools = [.. tools] };

        return options;
    }

    public static ConnectorToolSet SelectOperations(Office365Client office365, ConnectorApprovals approvals)
    {
        ConnectorToolSet tools = office365.AsAIFunctions(new()
        {
            OperationIds = { Office365Operations.GetEmails, Office365Operations.SendEmail },
            Approvals = approvals,
        });

        return tools;
    }

    public static ConnectorToolSet SelectByPredicate(Office365Client office365)
    {
        ConnectorToolSet tools = office365.AsAIFunctions(new()
        {
            Operations = operation => operation.IsReadOnly && !operation.IsDeprecated,
        });

        return tools;
    }

    public static ConnectorToolSet Combine(Office365Client ownMailbox, Office365Client sharedMailbox, TeamsClient teams)
    {
        ConnectorToolSet tools = ConnectorToolSet.Combine(
            ownMailbox.AsAIFunctions(),
            sharedMailbox.AsAIFunctions(new() { NamePrefix = "support" }),
            teams.AsAIFunctions());

        return tools;
    }

    public static ConnectorToolSet IncludeValues(TeamsClient teams)
    {
        ConnectorToolSet tools = teams.AsAIFunctions(new()
        {
            OperationIds = { TeamsOperations.GetMessagesFromChannel },
            IncludeValues = true,
        });

        return tools;
    }

    public static async Task<ConnectorToolSet> UseSnapshotAsync(
        SharePointOnlineClient sharePoint, ConnectorApprovals approvals, string site, string list)
    {
        ConnectorToolSet tools = sharePoint.AsAIFunctions(new()
        {
            OperationIds = { SharePointOnlineOperations.PostItem },
            Approvals = approvals,
            Arguments = { ["dataset"] = site, ["table"] = list },
            Snapshots = { BinaryData.FromBytes(await File.ReadAllBytesAsync("Invoice.schema.json")) },
        });

        return tools;
    }

    public static void WriteOmitted(ConnectorToolSet tools)
    {
        foreach (OmittedOperation omitted in tools.Omitted)
        {
            Console.WriteLine($"{omitted.OperationId}: {omitted.Reason}");
        }
    }

    public static ConnectorToolSet GetToolsWithoutModels(string connectionRuntimeUrl)
    {
        DynamicConnectorClient mail = new(Office365OperationCatalog.Instance, new Uri(connectionRuntimeUrl), new DefaultAzureCredential());
        ConnectorToolSet tools = mail.AsAIFunctions();

        return tools;
    }

    public static ConnectorToolSet SetArguments(TeamsClient teams)
    {
        ConnectorToolOptions options = new() { OperationIds = { TeamsOperations.GetMessagesFromChannel } };
        options.Arguments["groupId"] = "4f1d2a52-0000-4c8e-9d0e-6f3f0c1b7a11";
        options.Arguments["path:channelId"] = "19:general@thread.tacv2";
        ConnectorToolSet tools = teams.AsAIFunctions(options);

        return tools;
    }

    public static async Task<string> ChatAsync(
        IChatClient model, Office365Client office365, Func<FunctionCallContent, Task<bool>> askUserAsync, string question)
    {
        ConnectorApprovals approvals = new();
        ConnectorToolSet tools = office365.AsAIFunctions(new()
        {
            OperationIds = { Office365Operations.GetEmails, Office365Operations.SendEmail },
            Approvals = approvals,
        });
        using IChatClient chat = model.AsBuilder().UseFunctionInvocation().Build();
        ChatOptions options = new() { Tools = [.. tools] };
        List<ChatMessage> messages = [new(ChatRole.User, question)];

        ChatResponse response = await chat.GetResponseAsync(messages, options);
        while (FindRequests(response) is { Count: > 0 } requests)
        {
            messages.AddRange(response.Messages);
            List<AIContent> decisions = [];
            foreach (ToolApprovalRequestContent request in requests)
            {
                bool isApproved = !ConnectorApprovals.IsRequired(request, tools)
                    || await askUserAsync((FunctionCallContent)request.ToolCall);
                decisions.Add(isApproved ? approvals.Approve(request) : request.CreateResponse(approved: false));
            }

            messages.Add(new(ChatRole.User, decisions));
            response = await chat.GetResponseAsync(messages, options);
        }

        return response.Text;

        static List<ToolApprovalRequestContent> FindRequests(ChatResponse response) =>
            [.. response.Messages.SelectMany(message => message.Contents).OfType<ToolApprovalRequestContent>()];
    }

    public static async Task<string> CallDirectlyAsync(AIFunction tool, AIFunctionArguments arguments, ConnectorApprovals approvals)
    {
        approvals.Approve(tool, arguments);
        string result = (string)(await tool.InvokeAsync(arguments))!;

        return result;
    }

    public static ConnectorApprovals ShareKey(byte[] key)
    {
        ConnectorApprovals approvals = new(key, lifetime: TimeSpan.FromMinutes(5));

        return approvals;
    }

    public static void AddMcpServer(IServiceCollection services, Office365Client office365)
    {
        services.AddSingleton(office365);
        services.AddMcpServer()
            .WithStdioServerTransport()
            .WithConnectorTools<Office365Client>(new()
            {
                OperationIds = { Office365Operations.GetEmails, Office365Operations.SendEmail },
            });
    }

    public static ConnectorToolSet SaveFiles(Office365Client office365, string folder)
    {
        ConnectorToolSet tools = office365.AsAIFunctions(new()
        {
            SaveFile = async (file, cancellationToken) =>
            {
                string name = $"{Guid.NewGuid():N}.bin";
                await File.WriteAllBytesAsync(Path.Combine(folder, name), file.Content.ToArray(), cancellationToken);
                return name;
            },
        });

        return tools;
    }

    public static IChatClient Trace(IChatClient model)
    {
        IChatClient chat = model.AsBuilder().UseFunctionInvocation().UseOpenTelemetry().Build();

        return chat;
    }
}
