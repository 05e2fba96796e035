using System.Text.Json;
using Refit;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>The calls as Refit wants them, with the hand-written models and their generated serialization.</summary>
[Headers("Authorization: Bearer token")]
internal interface IRefitOffice365
{
    [Get("/codeless/v1.0/users/{id}")]
    Task<User> GetUserAsync(string id, [AliasAs("$select")] string select);

    [Get("/v3/Mail")]
    Task<MailList> GetMailsAsync(string folderPath, bool fetchOnlyUnread, int top);

    [Get("/datasets/calendars/v4/tables/{calendar}/items")]
    Task<CalendarEventList> GetEventsAsync(string calendar, [AliasAs("$top")] int top);

    [Get("/codeless/v1.0/me/contactFolders/{folder}/contacts")]
    Task<ContactPage> GetContactsAsync(string folder, [AliasAs("$top")] int top, [AliasAs("$skip")] int skip);

    [Post("/v2/Mail")]
    Task SendMailAsync([Body] OutgoingMail mail);

    static IRefitOffice365 Create(HttpClient http)
        => RestService.For<IRefitOffice365>(
            http, new RefitSettings(new SystemTextJsonContentSerializer(new JsonSerializerOptions(HandWrittenJson.Default.Options))));
}
