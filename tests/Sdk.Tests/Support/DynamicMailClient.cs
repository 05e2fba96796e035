using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// The calls of <see cref="MailClient"/> made by <see cref="DynamicConnectorClient"/>, their responses read as an application without
/// models would.
/// </summary>
internal sealed class DynamicMailClient(Uri url, TokenCredential? credential, ConnectorClientOptions? options) : MailClient
{
    private readonly DynamicConnectorClient _client = new(MailCatalog.Instance, url, credential, options);

    public DynamicConnectorClient Inner => _client;

    /// <summary>A client of the same connection for requests without a catalog.</summary>
    public RawConnectorClient Raw { get; } = new("mail", url, credential, options);

    public override async Task<Mail> GetMailAsync(string id, string? select = null, CancellationToken cancellationToken = default)
        => ToMail(await InvokeAsync("GetMail", new() { ["id"] = id, ["$select"] = select }, cancellationToken))
            ?? throw new InvalidOperationException("There is no mail.");

    public override async Task<Mail?> FindMailAsync(CancellationToken cancellationToken = default) =>
        ToMail(await InvokeAsync("FindMail", [], cancellationToken));

    public override AsyncPageable<Mail> GetMailsAsync(CancellationToken cancellationToken = default)
        => new Mails(_client.InvokePagesAsync("GetMails", null, cancellationToken));

    public override AsyncPageable<Mail> FindMailsAsync() => new Mails(_client.InvokePagesAsync("FindMails"));

    public override AsyncPageable<Mail> SearchMailsAsync(Mail body)
        => new Mails(_client.InvokePagesAsync("SearchMails", new Dictionary<string, object?> { ["mail"] = ToJson(body) }));

    public override Task StoreAsync(string signature, string key, Mail mail, CancellationToken cancellationToken = default)
        => InvokeAsync("Store", new() { ["sig"] = signature, ["X-Api-Key"] = key, ["mail"] = ToJson(mail) }, cancellationToken);

    public override Task SendDraftAsync(string id, CancellationToken cancellationToken = default) =>
        InvokeAsync("SendDraft", new() { ["id"] = id }, cancellationToken);

    public override async Task<Mail> SearchAsync(Mail body, CancellationToken cancellationToken = default)
        => ToMail(await InvokeAsync("Search", new() { ["mail"] = ToJson(body) }, cancellationToken))!;

    public override async Task<Mail?> ExchangeAsync(
        RequestMethod method, bool isSafe, Mail? body, CancellationToken cancellationToken = default)
        => ToMail(await InvokeAsync(
            $"Exchange {method}{(isSafe ? " safe" : "")}", new() { ["mail"] = body is null ? null : ToJson(body) }, cancellationToken));

    public override async Task<Mail?> AcceptAsync(AcceptedResponse accepted) =>
        ToMail(await InvokeAsync($"Accept {accepted}", [], default));

    public override Task CallAsync(RequestMethod method, CancellationToken cancellationToken = default) =>
        InvokeAsync($"Call {method}", [], cancellationToken);

    public override Task UploadAsync(FileContent content, RequestMethod? method = null, CancellationToken cancellationToken = default)
        => InvokeAsync($"Upload {method ?? RequestMethod.Put}", new() { ["content"] = content }, cancellationToken);

    public override Task SubmitAsync(
        IReadOnlyList<FileContent> files, RequestMethod? method = null, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object?> arguments = FormFiles.Zip(files).ToDictionary(pair => pair.First, object? (pair) => pair.Second);
        arguments["title"] = FormTitle;
        return InvokeAsync($"Submit {method ?? RequestMethod.Put}", arguments, cancellationToken);
    }

    public override Task AttachAsync(
        IEnumerable<FileContent> files, RequestMethod? method = null, CancellationToken cancellationToken = default)
        => InvokeAsync($"Attach {method ?? RequestMethod.Put}", new() { ["title"] = FormTitle, ["files"] = files }, cancellationToken);

    public override Task<Stream> DownloadStreamAsync(CancellationToken cancellationToken = default) =>
        _client.InvokeStreamAsync("Download", null, cancellationToken);

    public override Task<Stream> ConvertStreamAsync(FileContent content, CancellationToken cancellationToken = default)
        => _client.InvokeStreamAsync("Convert", new Dictionary<string, object?> { ["content"] = content }, cancellationToken);

    private static JsonElement ToJson(Mail mail) => JsonSerializer.SerializeToElement(mail);

    private static Mail? ToMail(ConnectorResponse response) => response.Json is { } json ? ToMail(json) : null;

    private static Mail? ToMail(JsonElement json) => json.Deserialize<Mail>();

    private Task<ConnectorResponse> InvokeAsync(
        string operationId, Dictionary<string, object?> arguments, CancellationToken cancellationToken)
        => _client.InvokeAsync(operationId, arguments, cancellationToken);

    private sealed class Mails(AsyncPageable<JsonElement> items) : AsyncPageable<Mail>
    {
        public override IAsyncEnumerable<Page<Mail>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
            ReadAsync(continuationToken);

        private async IAsyncEnumerable<Page<Mail>> ReadAsync(
            string? continuationToken, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await foreach (Page<JsonElement> page in items.AsPages(continuationToken).WithCancellation(cancellationToken))
            {
                yield return Page<Mail>.FromValues(
                    [.. page.Values.Select(item => ToMail(item)!)], page.ContinuationToken, page.GetRawResponse());
            }
        }
    }
}
