using System.Runtime.CompilerServices;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>Pages that are asked for one after another; a continuation token is a next link.</summary>
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
    public override IAsyncEnumerable<Page<TItem>> AsPages(string? continuationToken = null, int? pageSizeHint = null) => ReadPagesAsync(continuationToken);

    private async IAsyncEnumerable<Page<TItem>> ReadPagesAsync(string? link, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? linked = callToken.CanBeCanceled && cancellationToken.CanBeCanceled && callToken != cancellationToken
            ? CancellationTokenSource.CreateLinkedTokenSource(callToken, cancellationToken)
            : null;
        CancellationToken token = linked?.Token ?? (cancellationToken.CanBeCanceled ? cancellationToken : callToken);
        string? current = null;
        while (true)
        {
            ConnectorRequest request = createFirst();
            if (!string.IsNullOrEmpty(link))
            {
                string address = NextLink.Resolve(client.Endpoint, link, current)
                    ?? throw new ConnectorException(client.ApiName, request.OperationId, $"The next link of '{request.OperationId}' leads away from the connection and wasn't followed.", null);
                if (address == current)
                {
                    throw new ConnectorException(client.ApiName, request.OperationId, $"A page of '{request.OperationId}' names itself as the next one.", null);
                }

                request.ContinueAt(address);
            }

            (TPage page, Response response) = await client.SendCoreAsync<(TPage, Response), PageReader>(request, ResponseMode.Buffered, new PageReader(read), token).ConfigureAwait(false);
            current = request.Address;
            link = nextLink(page);
            yield return Page<TItem>.FromValues(items(page) ?? [], string.IsNullOrEmpty(link) ? null : link, response);
            if (string.IsNullOrEmpty(link))
            {
                yield break;
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
