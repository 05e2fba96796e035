using System.Runtime.CompilerServices;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the pages of a list, which are requested one after another. A continuation token is a next link. A link to a page that was requested before, and too many
/// empty pages in a row, end the enumeration with an exception: it would go on forever.
/// </summary>
internal sealed class ConnectorPageable<TPage, TItem>(
    ConnectorClient client,
    Func<ConnectorRequest> createFirst,
    JsonValueReader<TPage?> read,
    Func<TPage, IReadOnlyList<TItem>?> items,
    Func<TPage, string?> nextLink,
    CancellationToken callToken) : AsyncPageable<TItem>
    where TPage : notnull
    where TItem : notnull
{
    private const int MaxEmptyPages = 1000;

    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => ReadPagesAsync(continuationToken);

    private async IAsyncEnumerable<Page<TItem>> ReadPagesAsync(string? link, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? linked = callToken.CanBeCanceled && cancellationToken.CanBeCanceled && callToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(callToken, cancellationToken)
            : null;
        CancellationToken token = linked?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : callToken);
        string? current = null;
        SeenLinks? seen = null;
        int emptyPages = 0;
        while (true)
        {
            ConnectorRequest request = createFirst();
            if (!string.IsNullOrEmpty(link))
            {
                string address = NextLink.Resolve(client.Endpoint, link, current)
                    ?? throw new ConnectorException(client.ApiName, request.OperationId, $"The next link of '{request.OperationId}' leads away from the connection and wasn't followed.", null);
                request.ContinueAt(address);
                if (seen?.Add(request.Method.Method, address) == false)
                {
                    throw new ConnectorException(
                        client.ApiName, request.OperationId, $"A page of '{request.OperationId}' links to a page that was read before, so the list would never end.", null);
                }
            }

            (TPage page, Response response) = await client.SendCoreAsync<(TPage, Response), PageReader>(request, ResponseMode.Buffered, new PageReader(read), token).ConfigureAwait(false);
            current = request.Address;
            link = nextLink(page);
            IReadOnlyList<TItem> values = items(page) ?? [];
            yield return Page<TItem>.FromValues(values, string.IsNullOrEmpty(link) ? null : link, response);
            if (string.IsNullOrEmpty(link))
            {
                yield break;
            }

            if (seen is null)
            {
                seen = new SeenLinks();
                seen.Add(request.Method.Method, current!);
            }

            emptyPages = values.Count == 0 ? emptyPages + 1 : 0;
            if (emptyPages == MaxEmptyPages)
            {
                throw new ConnectorException(
                    client.ApiName,
                    request.OperationId,
                    $"The last {MaxEmptyPages} pages of '{request.OperationId}' had no items and a link to another. To read on, pass the continuation token of the last page to AsPages.",
                    null);
            }
        }
    }

    private readonly struct PageReader(JsonValueReader<TPage?> read) : IResponseReader<(TPage, Response)>
    {
        public (TPage, Response) Read(ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool isHandedOn)
        {
            Response response = message.Response;
            TPage page = ResponseJson.Read(client, request, response, read, isOptional: false)!;

            // The page's response outlives the call, so its body leaves the pool.
            response.ReplaceContent(new MemoryStream(ResponseJson.BodyOf(response).ToArray(), writable: false));
            return (page, response);
        }
    }
}
