using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>
/// The operations of <see cref="MailClient"/> as the generator emits them where there are no models. Those that tests call by several
/// methods are found by id and method.
/// </summary>
internal sealed class MailCatalog : ConnectorOperationCatalog
{
    public static MailCatalog Instance { get; } = new();

    public override string ApiName => "mail";

    public override string ServiceName => "Mail";

    public override IReadOnlyList<string> OperationIds =>
    [
        "GetMail",
        "FindMail",
        "GetMails",
        "FindMails",
        "SearchMails",
        "Store",
        "SendDraft",
        "Search",
        "Exchange GET",
        "Call GET",
        "Upload PUT",
        "Submit PUT",
        "Download",
    ];

    protected override ConnectorOperation? Create(string operationId)
    {
        string[] words = operationId.Split(' ');
        string method = words.ElementAtOrDefault(1) ?? "GET";
        return words[0] switch
        {
            "GetMail" => new()
            {
                Id = "GetMail",
                Method = "GET",
                Path = "/v2/Mail/{id}",
                ResponseKind = ConnectorContentKind.Json,
                Parameters = [
                    new() { Name = "id", In = ConnectorParameterLocation.Path, IsRequired = true },
                    new() { Name = "$select", In = ConnectorParameterLocation.Query },
                ],
            },
            "FindMail" => new() { Id = "FindMail", Method = "GET", Path = "/find", ResponseKind = ConnectorContentKind.Json },
            "GetMails" => new()
            {
                Id = "GetMails",
                Method = "GET",
                Path = "/mails",
                ResponseKind = ConnectorContentKind.Json,
                PageItemsName = "value",
                PageNextLinkName = "@odata.nextLink",
            },
            "FindMails" => new()
            {
                Id = "FindMails",
                Method = "GET",
                Path = "/mails/found",
                ResponseKind = ConnectorContentKind.Json,
                MayBeEmpty = true,
                PageItemsName = "value",
                PageNextLinkName = "@odata.nextLink",
            },
            "SearchMails" => new()
            {
                Id = "SearchMails",
                Method = "POST",
                Path = "/search",
                ResponseKind = ConnectorContentKind.Json,
                PageItemsName = "value",
                PageNextLinkName = "@odata.nextLink",
                Parameters = [new() { Name = "X-Mode", In = ConnectorParameterLocation.Header, Constant = "deep" }],
                Body = Json(required: true),
            },
            "Store" => new()
            {
                Id = "Store",
                Method = "PUT",
                Path = "/store",
                Parameters = [
                    new() { Name = "sig", In = ConnectorParameterLocation.Query },
                    new() { Name = "X-Api-Key", In = ConnectorParameterLocation.Header },
                ],
                Body = Json(required: true),
            },
            "SendDraft" => new()
            {
                Id = "SendDraft",
                Method = "POST",
                Path = "/Draft/Send/{id}",
                Parameters = [new() { Name = "id", In = ConnectorParameterLocation.Path, IsRequired = true }],
            },
            "Search" => new()
            {
                Id = "Search",
                Method = "POST",
                IsSafe = true,
                Path = "/search",
                ResponseKind = ConnectorContentKind.Json,
                Body = Json(required: true),
            },
            "Exchange" => new()
            {
                Id = "Exchange",
                Method = method,
                IsSafe = words.Contains("safe"),
                Path = "/exchange",
                ResponseKind = ConnectorContentKind.Json,
                Body = Json(required: false),
            },
            "Accept" => new()
            {
                Id = "Accept",
                Method = "POST",
                Path = "/accept",
                ResponseKind = ConnectorContentKind.Json,
                AcceptedResponse = Enum.Parse<AcceptedResponse>(words[1]),
            },
            "Poll" => new() { Id = "Poll", Method = "GET", Path = "/poll", ResponseKind = ConnectorContentKind.Json, IsTrigger = true },
            "Call" => new() { Id = "Call", Method = method, Path = "/call" },
            "Upload" => new()
            {
                Id = "Upload",
                Method = method,
                Path = "/upload",
                Body = new()
                {
                    Name = "content",
                    Kind = ConnectorContentKind.Binary,
                    ContentType = "application/octet-stream",
                    IsRequired = true,
                },
            },
            "Convert" => new()
            {
                Id = "Convert",
                Method = "PUT",
                Path = "/convert",
                ResponseKind = ConnectorContentKind.Binary,
                Body = new()
                {
                    Name = "content",
                    Kind = ConnectorContentKind.Binary,
                    ContentType = "application/octet-stream",
                    IsRequired = true,
                },
            },
            "Submit" => new()
            {
                Id = "Submit",
                Method = method,
                Path = "/submit",
                IsMultipart = true,
                Parameters =
                [
                    new() { Name = "title", In = ConnectorParameterLocation.Form, IsRequired = true },
                    .. MailClient.FormFiles.Select(name =>
                        new ConnectorParameter { Name = name, In = ConnectorParameterLocation.Form, Kind = ConnectorValueKind.File }),
                ],
            },
            "Attach" => new()
            {
                Id = "Attach",
                Method = method,
                Path = "/attachments",
                IsMultipart = true,
                Parameters =
                [
                    new() { Name = "title", In = ConnectorParameterLocation.Form, IsRequired = true },
                    new()
                    {
                        Name = "files",
                        In = ConnectorParameterLocation.Form,
                        Kind = ConnectorValueKind.Array,
                        ItemKind = ConnectorValueKind.File,
                        CollectionFormat = CollectionFormat.Multi,
                    },
                ],
            },
            "Download" => new() { Id = "Download", Method = "GET", Path = "/download", ResponseKind = ConnectorContentKind.Binary },
            _ => null,
        };
    }

    private static ConnectorBody Json(bool required)
        => new() { Name = "mail", Kind = ConnectorContentKind.Json, ContentType = "application/json", IsRequired = required };
}
