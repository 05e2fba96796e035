using System.Text.Json;

namespace Azure.Connectors.Sdk.Management.Http;

/// <summary>Represents the pages of a list. Each page is requested when it is needed.</summary>
internal sealed class ManagementPageable<T>(
    ManagementPipeline pipeline, ManagementRequest first, Func<JsonElement, T> read, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override async IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        SeenLinks seen = new();
        ManagementRequest? next = continuationToken is null ? first : Next(continuationToken, null);
        while (next is not null)
        {
            (Response response, JsonElement page) = await pipeline.SendAsync(next, CancellationToken).ConfigureAwait(false);
            if (page.Member("value").ValueKind != JsonValueKind.Array)
            {
                throw ManagementErrors.Unreadable(next, response);
            }

            string? link = page.Text("nextLink");
            T[] items = [.. page.Items("value").Select(read)];
            yield return Page<T>.FromValues(items, string.IsNullOrEmpty(link) ? null : link, response);
            next = string.IsNullOrEmpty(link) ? null : Next(link, response);
            if (next is not null && !seen.Add("GET", link!))
            {
                throw Refused(response, "it leads to a page that was read before");
            }
        }
    }

    private ManagementRequest Next(string link, Response? response) =>
        Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && pipeline.IsSameOrigin(address)
            ? first with { Path = link, ApiVersion = null, Query = null }
            : throw Refused(response, "it doesn't lead to the endpoint, to which alone a token is sent");

    private ConnectorManagementException Refused(Response? response, string reason)
    {
        string message = $"The link to the next page of the request to {first.Purpose} isn't followed: {reason}.";
        return response is null ? new(0, message) : new(response, message, null);
    }
}
