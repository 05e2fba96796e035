using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Core;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>A client as the generator emits one.</summary>
public class MailClient : ConnectorClient
{
    /// <summary>The text field of the form, and the names of its files.</summary>
    internal const string FormTitle = "three files";
    internal static readonly string[] FormFiles = ["first", "second", "third"];

    protected MailClient()
    {
    }

    public MailClient(Uri url)
        : base("mail", "Mail", url)
    {
    }

    public MailClient(Uri url, TokenCredential? credential, ConnectorClientOptions? options = null)
        : base("mail", "Mail", url, credential, options)
    {
    }

    public virtual Task<Mail> GetMailAsync(string id, string? select = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ConnectorRequest request = CreateRequest("GetMail", RequestMethod.Get);
        request.AppendPath("/v2/Mail/");
        request.AppendPathParameter(id, "id");
        request.AppendQuery("$select", select);
        return SendAsync<Mail>(request, cancellationToken);
    }

    public virtual Task<Mail?> FindMailAsync(CancellationToken cancellationToken = default)
        => SendOptionalAsync<Mail>(Path("FindMail", RequestMethod.Get, "/find"), cancellationToken);

    public virtual AsyncPageable<Mail> SearchMailsAsync(Mail body) => CreatePageable<MailPage, Mail>(
        () =>
        {
            ConnectorRequest request = CreateRequest("SearchMails", RequestMethod.Post);
            request.AppendPath("/search");
            request.AddHeader("X-Mode", "deep", "mode");
            request.SetJsonBody(body);
            return request;
        },
        page => page.Value,
        page => page.NextLink,
        default);

    /// <summary>Sends a value in each place that may hold a secret.</summary>
    public virtual Task StoreAsync(string signature, string key, Mail mail, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = CreateRequest("Store", RequestMethod.Put);
        request.AppendPath("/store");
        request.AppendQuery("sig", signature);
        request.AddHeader("X-Api-Key", key, "key");
        request.SetJsonBody(mail);
        return SendAsync(request, cancellationToken);
    }

    public virtual Task SendDraftAsync(string id, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = CreateRequest("SendDraft", RequestMethod.Post);
        request.AppendPath("/Draft/Send/");
        request.AppendPathParameter(id, "id");
        return SendAsync(request, cancellationToken);
    }

    public virtual Task<Mail> SearchAsync(Mail body, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = CreateRequest("Search", RequestMethod.Post, isRetrySafe: true);
        request.AppendPath("/search");
        request.SetJsonBody(body);
        return SendAsync<Mail>(request, cancellationToken);
    }

    /// <summary>Any method, with or without a body and a response.</summary>
    public virtual Task<Mail?> ExchangeAsync(RequestMethod method, bool isSafe, Mail? body, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = CreateRequest("Exchange", method, isSafe);
        request.AppendPath("/exchange");
        request.SetJsonBody(body);
        return SendOptionalAsync<Mail>(request, cancellationToken);
    }

    /// <summary>A POST whose spec says what a response with status 202 means.</summary>
    public virtual Task<Mail?> AcceptAsync(AcceptedResponse accepted)
    {
        ConnectorRequest request = CreateRequest("Accept", RequestMethod.Post, accepted: accepted);
        request.AppendPath("/accept");
        return SendOptionalAsync<Mail>(request, default);
    }

    public virtual Task CallAsync(RequestMethod method, CancellationToken cancellationToken = default)
        => SendAsync(Path("Call", method, "/call"), cancellationToken);

    public virtual Task UploadAsync(FileContent content, RequestMethod? method = null, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = Path("Upload", method ?? RequestMethod.Put, "/upload");
        request.SetBody(content, "application/octet-stream");
        return SendAsync(request, cancellationToken);
    }

    /// <summary>Sends a form of a text and up to three files.</summary>
    public virtual Task SubmitAsync(
        IReadOnlyList<FileContent> files, RequestMethod? method = null, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = Path("Submit", method ?? RequestMethod.Put, "/submit");
        request.UseForm(multipart: true);
        request.AddFormField("title", FormTitle);
        for (int i = 0; i < files.Count; i++)
        {
            request.AddFormFile(FormFiles[i], files[i]);
        }

        return SendAsync(request, cancellationToken);
    }

    /// <summary>Sends a form of a text and a list of files under one name.</summary>
    public virtual Task AttachAsync(
        IEnumerable<FileContent> files, RequestMethod? method = null, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = Path("Attach", method ?? RequestMethod.Put, "/attachments");
        request.UseForm(multipart: true);
        request.AddFormField("title", FormTitle);
        request.AddFormFiles("files", files);
        return SendAsync(request, cancellationToken);
    }

    public virtual Task<Stream> DownloadStreamAsync(CancellationToken cancellationToken = default)
        => SendForStreamAsync(Path("Download", RequestMethod.Get, "/download"), cancellationToken);

    /// <summary>An upload whose response is a download.</summary>
    public virtual Task<Stream> ConvertStreamAsync(FileContent content, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = Path("Convert", RequestMethod.Put, "/convert");
        request.SetBody(content, "application/octet-stream");
        return SendForStreamAsync(request, cancellationToken);
    }

    public virtual AsyncPageable<Mail> GetMailsAsync(CancellationToken cancellationToken = default)
        => CreatePageable<MailPage, Mail>(
            () => Path("GetMails", RequestMethod.Get, "/mails"), page => page.Value, page => page.NextLink, cancellationToken);

    /// <summary>A list that has a response without content too.</summary>
    public virtual AsyncPageable<Mail> FindMailsAsync()
        => CreatePageable<MailPage, Mail>(
            () => Path("FindMails", RequestMethod.Get, "/mails/found"),
            page => page.Value,
            page => page.NextLink,
            default,
            mayBeEmpty: true);

    /// <summary>Sends the request that a test builds.</summary>
    public Task RawAsync(Action<ConnectorRequest> build, RequestMethod? method = null, CancellationToken cancellationToken = default)
    {
        ConnectorRequest request = CreateRequest("Raw", method ?? RequestMethod.Post);
        build(request);
        return SendAsync(request, cancellationToken);
    }

    public Task<List<int?>?> NumbersAsync(CancellationToken cancellationToken = default)
        => SendAsync(
            Path("Numbers", RequestMethod.Get, "/numbers"),
            (ref Utf8JsonReader r) => JsonRead.List(ref r, JsonRead.Int32),
            cancellationToken);

    public Task<string> TextAsync(CancellationToken cancellationToken = default) =>
        SendForTextAsync(Path("Text", RequestMethod.Get, "/text"), cancellationToken);

    public Task<BinaryData> BytesAsync(CancellationToken cancellationToken = default) =>
        SendForBytesAsync(Path("Bytes", RequestMethod.Get, "/bytes"), cancellationToken);

    private ConnectorRequest Path(string operation, RequestMethod method, string path)
    {
        ConnectorRequest request = CreateRequest(operation, method);
        request.AppendPath(path);
        return request;
    }
}
