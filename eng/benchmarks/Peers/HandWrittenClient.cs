using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>
/// The calls as someone would write them by hand: <see cref="HttpClient"/>, responses read as they arrive, serialization generated at build
/// time.
/// </summary>
internal sealed class HandWrittenClient(HttpClient http, string address)
{
    private static readonly AuthenticationHeaderValue s_authorization = new("Bearer", "token");

    public Task<User> GetUserAsync(string id, string select)
        => GetAsync(
            $"{address}/codeless/v1.0/users/{Uri.EscapeDataString(id)}?$select={Uri.EscapeDataString(select)}",
            HandWrittenJson.Default.User);

    public Task<MailList> GetMailsAsync(string folder, bool unreadOnly, int top)
        => GetAsync(
            $"{address}/v3/Mail?folderPath={Uri.EscapeDataString(folder)}&fetchOnlyUnread={(unreadOnly ? "true" : "false")}&top={top}",
            HandWrittenJson.Default.MailList);

    public Task<CalendarEventList> GetEventsAsync(string calendar, int top)
        => GetAsync(
            $"{address}/datasets/calendars/v4/tables/{Uri.EscapeDataString(calendar)}/items?$top={top}",
            HandWrittenJson.Default.CalendarEventList);

    public async Task<int> CountContactsAsync(string folder, int top)
    {
        int count = 0;
        string? link = $"{address}/codeless/v1.0/me/contactFolders/{Uri.EscapeDataString(folder)}/contacts?$top={top}";
        while (link is not null)
        {
            ContactPage page = await GetAsync(link, HandWrittenJson.Default.ContactPage).ConfigureAwait(false);
            count += page.Value?.Count ?? 0;
            link = page.NextLink;
        }

        return count;
    }

    public async Task SendMailAsync(OutgoingMail mail)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, $"{address}/v2/Mail");
        request.Headers.Authorization = s_authorization;
        request.Content = JsonContent.Create(mail, HandWrittenJson.Default.OutgoingMail);
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
    }

    private async Task<T> GetAsync<T>(string url, JsonTypeInfo<T> type)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, url);
        request.Headers.Authorization = s_authorization;
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        return await JsonSerializer.DeserializeAsync(body, type).ConfigureAwait(false) ?? throw new JsonException("The response is null.");
    }
}
