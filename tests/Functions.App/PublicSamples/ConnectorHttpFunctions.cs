using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Office365Users.Models;
using Azure.Connectors.Sdk.Teams;
using Azure.Connectors.Sdk.Teams.Models;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace Azure.Connectors.Sdk.Functions.App.PublicSamples;

/// <summary>
/// Exposes operations of connectors as HTTP functions, in the programming model of the samples of Microsoft's SDK. It compiles with the
/// edits that <c>docs/migrating.md</c> names.
/// </summary>
public sealed class ConnectorHttpFunctions(Office365Client office365, Office365UsersClient users, TeamsClient teams)
{
    [Function("SampleGetEmails")]
    public async Task<IActionResult> GetEmailsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "sample/emails")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            BatchResponseGraphClientReceiveMessage emails = await office365.GetEmailsAsync(
                folder: "Inbox", top: 10, cancellationToken: cancellationToken);
            return new OkObjectResult(emails.Value);
        }
        catch (ConnectorException exception)
        {
            return new ObjectResult(new { exception.ConnectorName, exception.Operation, exception.ErrorCode })
            {
                StatusCode = exception.Status,
            };
        }
    }

    [Function("SampleSearchUsers")]
    public async Task<IActionResult> SearchUsersAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "sample/users")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<string?> names = [];
        await foreach (User user in users.SearchUserAsync(request.Query["name"], top: 5, cancellationToken: cancellationToken))
        {
            names.Add(user.DisplayName);
        }

        return new OkObjectResult(names);
    }

    [Function("SampleListTeams")]
    public async Task<IActionResult> ListTeamsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "get", Route = "sample/teams")] HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        GetAllTeamsResponse all = await teams.GetAllTeamsAsync(cancellationToken);
        return new OkObjectResult(all.TeamsList?.Select(team => new { team.Id, team.DisplayName }));
    }
}
