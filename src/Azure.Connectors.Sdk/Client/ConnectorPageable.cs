using System.Runtime.CompilerServices;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents the pages of a list, which are requested one after another. A continuation token is a next link. A link to a page that was
/// requested before, and too many empty pages in a row, end the enumeration with an exception: it would go on forever.
/// </summary>
internal sealed class ConnectorPageable<TPage, TItem>(
    ConnectorClient client,
    Func<ConnectorRequest> createFirst,
    JsonValueReader<TPage?> read,
    Func<TPage, IReadOnlyList<TItem>?> items,
    Func<TPage, string?> nextLink,
    bool mayBeEmpty,
    CancellationToken callToken) : AsyncPageable<TItem>
    where TPage : notnull
    where TItem : notnull
{
    private const int MaxEmptyPages = 1000;

    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        ReadPagesAsync(continuationToken);

    private async IAsyncEnumerable<Page<TItem>> ReadPagesAsync(
        string? link, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? linked = callToken.CanBeCanceled && cancellationToken.CanBeCanceled && callToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(callToken, cancellationToken)
            : null;
        CancellationToken token = linked?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : callToken);
        string? current = null;
        Response? response = null;
        SeenLinks? seen = null;
        int emptyPages = 0;
        while (true)
        {
            ConnectorRequest request = createFirst();
            if (!string.IsNullOrEmpty(link))
            {
                string address = NextLink.Resolve(client.Endpoint, link, current)
                    ?? throw Failure(
                        request, response, $"The next link of '{request.OperationId}' leads away from the connection and wasn't followed.");
                request.ContinueAt(address);
                if (seen?.Add(request.Method.Method, address) == false)
                {
                    throw Failure(
                        request,
                        response,
                        $"A page of '{request.OperationId}' links to a page that was read before, so the list would never end.");
                }
            }

            (
                IReadOnlyList<TItem> values,
                link,
                response) = await client.SendCoreAsync<(IReadOnlyList<TItem>, string?, Response), PageReader>(
                request, ResponseMode.Buffered, new PageReader(read, items, nextLink, mayBeEmpty), token).ConfigureAwait(false);
            current = request.Address;
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
                throw Failure(
                    request,
                    response,
                    $"The last {MaxEmptyPages} pages of '{request.OperationId}' had no items and a link to another. To read on, pass the "
                        + $"continuation token of the last page to AsPages.");
            }
        }
    }

    /// <summary>Creates the exception of a list that can't be continued; its response is that of the page that doesn't lead on.</summary>
    private ConnectorException Failure(ConnectorRequest request, Response? response, string message) => response is null
        ? new(client.ApiName, request.OperationId, message, null)
        : new(client.ApiName, request.OperationId, response, message, null, null, null);

    private readonly struct PageReader(
        JsonValueReader<TPage?> read, Func<TPage, IReadOnlyList<TItem>?> items, Func<TPage, string?> nextLink, bool mayBeEmpty)
        : IResponseReader<(IReadOnlyList<TItem>, string?, Response)>
    {
        public (IReadOnlyList<TItem>, string?, Response) Read(
            ConnectorClient client, ConnectorRequest request, HttpMessage message, ref bool ownsResponse)
        {
            Response response = message.Response;
            TPage? page = ResponseJson.Read(client, request, response, read, mayBeEmpty);
            (IReadOnlyList<TItem> values, string? link) = page is null ? ([], null) : (items(page) ?? [], nextLink(page));

            // The page's response outlives the call, so its body leaves the pool.
            response.ReplaceContent(new MemoryStream(ResponseJson.BodyOf(response).ToArray(), writable: false));
            return (values, link, response);
        }
    }
}
