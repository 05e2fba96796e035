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
                PathSegments = [ConnectorPathSegment.Literal("/v2/Mail/"), ConnectorPathSegment.Parameter("id")],
                ResponseKind = ConnectorContentKind.Json,
                Parameters = [
                    new() { Name = "id", In = ConnectorParameterLocation.Path, IsRequired = true },
                    new() { Name = "$select", In = ConnectorParameterLocation.Query },
                ],
            },
            "FindMail" => new()
            {
                Id = "FindMail",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/find")],
                ResponseKind = ConnectorContentKind.Json,
            },
            "GetMails" => new()
            {
                Id = "GetMails",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/mails")],
                ResponseKind = ConnectorContentKind.Json,
                PageItemsName = "value",
                PageNextLinkName = "@odata.nextLink",
            },
            "FindMails" => new()
            {
                Id = "FindMails",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/mails/found")],
                ResponseKind = ConnectorContentKind.Json,
                MayBeEmpty = true,
                PageItemsName = "value",
                PageNextLinkName = "@odata.nextLink",
            },
            "SearchMails" => new()
            {
                Id = "SearchMails",
                Method = "POST",
                PathSegments = [ConnectorPathSegment.Literal("/search")],
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
                PathSegments = [ConnectorPathSegment.Literal("/store")],
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
                PathSegments = [ConnectorPathSegment.Literal("/Draft/Send/"), ConnectorPathSegment.Parameter("id")],
                Parameters = [new() { Name = "id", In = ConnectorParameterLocation.Path, IsRequired = true }],
            },
            "Search" => new()
            {
                Id = "Search",
                Method = "POST",
                IsRetrySafe = true,
                PathSegments = [ConnectorPathSegment.Literal("/search")],
                ResponseKind = ConnectorContentKind.Json,
                Body = Json(required: true),
            },
            "Exchange" => new()
            {
                Id = "Exchange",
                Method = method,
                IsRetrySafe = words.Contains("safe"),
                PathSegments = [ConnectorPathSegment.Literal("/exchange")],
                ResponseKind = ConnectorContentKind.Json,
                Body = Json(required: false),
            },
            "Accept" => new()
            {
                Id = "Accept",
                Method = "POST",
                PathSegments = [ConnectorPathSegment.Literal("/accept")],
                ResponseKind = ConnectorContentKind.Json,
                AcceptedResponse = Enum.Parse<AcceptedResponse>(words[1]),
            },
            "Poll" => new()
            {
                Id = "Poll",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/poll")],
                ResponseKind = ConnectorContentKind.Json,
                Kind = ConnectorOperationKind.Trigger,
            },
            "Call" => new() { Id = "Call", Method = method, PathSegments = [ConnectorPathSegment.Literal("/call")] },
            "Upload" => new()
            {
                Id = "Upload",
                Method = method,
                PathSegments = [ConnectorPathSegment.Literal("/upload")],
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
                PathSegments = [ConnectorPathSegment.Literal("/convert")],
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
                PathSegments = [ConnectorPathSegment.Literal("/submit")],
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
                PathSegments = [ConnectorPathSegment.Literal("/attachments")],
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
            "Download" => new()
            {
                Id = "Download",
                Method = "GET",
                PathSegments = [ConnectorPathSegment.Literal("/download")],
                ResponseKind = ConnectorContentKind.Binary,
            },
            _ => null,
        };
    }

    private static ConnectorBody Json(bool required)
        => new() { Name = "mail", Kind = ConnectorContentKind.Json, ContentType = "application/json", IsRequired = required };
}
