using Azure.Connectors.Sdk.Agents;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Teams;

namespace MailAgent;

/// <summary>Represents the few operations that the model can call. Two of them change something and require an approval.</summary>
internal sealed class AgentTools
{
    public AgentTools(Office365Client mailbox, Office365UsersClient users, TeamsClient teams)
    {
        ConnectorToolOptions posts = new() { OperationIds = { TeamsOperations.PostMessageToConversation }, Approvals = Approvals };

        // The model can't choose who posts, and where messages are posted.
        posts.Arguments["poster"] = "Flow bot";
        posts.Arguments["location"] = "Channel";
        All = ConnectorToolSet.Combine(
            users.AsAIFunctions(new() { OperationIds = { Office365UsersOperations.UserProfile } }),
            mailbox.AsAIFunctions(new()
            {
                OperationIds = { Office365Operations.GetEmails, Office365Operations.SendEmail },
                Approvals = Approvals,
            }),
            teams.AsAIFunctions(posts));
    }

    public ConnectorToolSet All { get; }

    public ConnectorApprovals Approvals { get; } = new();
}
