using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsEmailTriage;

/// <summary>Contains the functions that HTTP requests start.</summary>
public sealed class HttpFunctions(TeamsChannel channel)
{
    [Function("PostToTeams")]
    public async Task<IActionResult> PostToTeamsAsync(
        [HttpTrigger(AuthorizationLevel.Function, "post", Route = "teams/{title}")] HttpRequest request,
        string title,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using StreamReader body = new(request.Body);
        string text = await body.ReadToEndAsync(cancellationToken);
        if (text.Length == 0)
        {
            return new BadRequestObjectResult("The body must contain the text of the message.");
        }

        await channel.PostAsync(title, text, cancellationToken);
        return new OkObjectResult($"Posted '{title}'.");
    }
}
