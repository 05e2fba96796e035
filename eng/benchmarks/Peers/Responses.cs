using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>
/// Contains the responses of the service: invented data with the size and the properties of real responses.
/// </summary>
internal static class Responses
{
    public const int PageSize = 25;
    public const int PageCount = 4;

    private static readonly DateTimeOffset s_start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The properties of a user that were selected; half a kilobyte.</summary>
    public static byte[] User { get; } = Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("businessPhones");
        json.WriteStringValue("+44 20 5550 0100");
        json.WriteEndArray();
        json.WriteString("city", "Zürich");
        json.WriteString("department", "Research");
        json.WriteString("displayName", "Ada Example");
        json.WriteString("givenName", "Ada");
        json.WriteString("id", "7f3c6f4e-9a52-4c1b-8d31-2f0f5b7f9f10");
        json.WriteString("jobTitle", "Engineer");
        json.WriteString("mail", "ada@example.com");
        json.WriteString("officeLocation", "12/1110");
        json.WriteString("preferredLanguage", "en-GB");
        json.WriteString("surname", "Example");
        json.WriteString("userPrincipalName", "ada@example.com");
        json.WriteString("userType", "Member");
        json.WriteEndObject();
    });

    /// <summary>25 mails, 17 KB.</summary>
    public static byte[] Mails { get; } = Write(json => List(json, 25, Mail));

    /// <summary>The callback of a trigger with 25 mails.</summary>
    public static byte[] Callback { get; } = Write(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("body");
        List(json, 25, Mail);
        json.WriteEndObject();
    });

    /// <summary>500 events, 1 MB.</summary>
    public static byte[] Events { get; } = Write(json => List(json, 500, Event));

    /// <summary>Pages of contacts, each but the last with a link to the next.</summary>
    public static byte[][] Contacts { get; } = [.. Enumerable.Range(0, PageCount).Select(ContactPage)];

    /// <summary>Gets the page of an address.</summary>
    public static byte[] ContactsAt(Uri address)
    {
        const string Name = "skip=";
        int at = address.Query.LastIndexOf(Name, StringComparison.Ordinal);
        int skip = at < 0 ? 0 : int.Parse(address.Query.AsSpan(at + Name.Length), CultureInfo.InvariantCulture);
        return Contacts[skip / PageSize];
    }

    private static byte[] ContactPage(int page) =>
        Write(json => List(json, PageSize, (json, i) => Contact(json, page * PageSize + i), page == PageCount - 1
        ? null
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{Clients.Address}/codeless/v1.0/me/contactFolders/contacts/contacts?$top={PageSize}&$skip={(page + 1) * PageSize}")));

    private static void Mail(Utf8JsonWriter json, int i)
    {
        json.WriteString("from", Address(i));
        json.WriteString("toRecipients", "team@example.com;ada@example.com");
        json.WriteString("ccRecipients", Address(i + 1));
        json.WriteNull("bccRecipients");
        json.WriteString("replyTo", Address(i));
        json.WriteString("subject", Numbered("Réunion about the order", i));
        json.WriteString("body", "Hello,\r\nthe parts have arrived and are \"in order\". Could someone sign for them?\r\nThank you");
        json.WriteString("importance", i % 5 == 0 ? "high" : "normal");
        json.WriteString("bodyPreview", "Hello, the parts have arrived");
        json.WriteBoolean("hasAttachments", i % 10 == 0);
        json.WriteString("id", Numbered("AAMkADAwATM3ZmYAZS0xOTUAMC0AMAA9MC0wMAoARgAAAx", i));
        json.WriteString("internetMessageId", Numbered("<VI1PR0102MB0001", i) + "@example.com>");
        json.WriteString("conversationId", Numbered("AAQkADAwATM3ZmYAZS0xOTUAMC0A", i));
        json.WriteString("receivedDateTime", s_start.AddMinutes(i));
        json.WriteBoolean("isRead", i % 3 == 0);
        json.WriteStartArray("attachments");
        if (i % 10 == 0)
        {
            json.WriteStartObject();
            json.WriteString("id", Numbered("attachment", i));
            json.WriteString("name", "note.txt");
            json.WriteBase64String("contentBytes", "A short note about the order."u8);
            json.WriteString("contentType", "text/plain");
            json.WriteNumber("size", 29);
            json.WriteBoolean("isInline", false);
            json.WriteString("lastModifiedDateTime", s_start.AddMinutes(i));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteBoolean("isHtml", false);
    }

    private static void Event(Utf8JsonWriter json, int i)
    {
        json.WriteString("subject", Numbered("Planning", i));
        json.WriteString("start", s_start.AddDays(i).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        json.WriteString(
            "end", s_start.AddDays(i).AddHours(1).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture));
        json.WriteString("startWithTimeZone", s_start.AddDays(i));
        json.WriteString("endWithTimeZone", s_start.AddDays(i).AddHours(1));
        json.WriteString("body", string.Concat(Enumerable.Repeat("We go through what is open, and say who does what until when.\r\n", 12)));
        json.WriteBoolean("isHtml", false);
        json.WriteString("responseType", "organizer");
        json.WriteString("responseTime", s_start);
        json.WriteString("id", Numbered("AAMkADAwATM3ZmYAZS0xOTUAMC0AMAA9MC0wMAoARgAAAx", i));
        json.WriteString("createdDateTime", s_start.AddMinutes(i));
        json.WriteString("lastModifiedDateTime", s_start.AddMinutes(i + 1));
        json.WriteString("organizer", Address(i));
        json.WriteString("timeZone", "UTC");
        json.WriteNull("seriesMasterId");
        json.WriteString("iCalUId", Numbered("040000008200E00074C5B7101A82E00800000000A3CA5AD93D9AD401", i));
        json.WriteStartArray("categories");
        json.WriteStringValue("Blue category");
        json.WriteEndArray();
        json.WriteString("webLink", Numbered("https://example.com/calendar/item/", i));
        json.WriteString("requiredAttendees", Address(i + 1) + ";" + Address(i + 2));
        json.WriteString("optionalAttendees", "");
        json.WriteString("resourceAttendees", "");
        json.WriteString("location", "Zürich 2");
        json.WriteString("importance", "normal");
        json.WriteBoolean("isAllDay", false);
        json.WriteString("recurrence", "none");
        json.WriteString("recurrenceEnd", "2026-12-31");
        json.WriteNumber("numberOfOccurences", i);
        json.WriteNumber("reminderMinutesBeforeStart", 15);
        json.WriteBoolean("isReminderOn", true);
        json.WriteString("showAs", "busy");
        json.WriteBoolean("responseRequested", true);
        json.WriteString("sensitivity", "normal");
    }

    private static void Contact(Utf8JsonWriter json, int i)
    {
        json.WriteString("id", Numbered("AAMkADAwATM3ZmYAZS0xOTUAMC0AMAA9MC0wMAoARgAAAy", i));
        json.WriteString("parentFolderId", "AAMkADAwATM3ZmYAZS0xOTUAMC0AMAA9MC0wMAoALgAAAx");
        json.WriteNull("birthday");
        json.WriteString("fileAs", Numbered("Example, Ada", i));
        json.WriteString("displayName", Numbered("Ada Example", i));
        json.WriteString("givenName", "Ada");
        json.WriteString("surname", "Example");
        json.WriteStartArray("emailAddresses");
        json.WriteStartObject();
        json.WriteString("name", Numbered("Ada Example", i));
        json.WriteString("address", Address(i));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("imAddresses");
        json.WriteEndArray();
        json.WriteString("jobTitle", "Engineer");
        json.WriteString("companyName", "Example AG");
        json.WriteStartArray("homePhones");
        json.WriteEndArray();
        json.WriteStartArray("businessPhones");
        json.WriteStringValue("+44 20 5550 0100");
        json.WriteEndArray();
        json.WriteString("mobilePhone", "+44 7700 900000");
        json.WriteStartObject("businessAddress");
        json.WriteString("street", "1 Example Street");
        json.WriteString("city", "Zürich");
        json.WriteString("countryOrRegion", "Switzerland");
        json.WriteString("postalCode", "8000");
        json.WriteEndObject();
        json.WriteStartArray("categories");
        json.WriteEndArray();
        json.WriteString("changeKey", Numbered("EQAAABYAAAC", i));
        json.WriteString("createdDateTime", s_start.AddMinutes(i));
        json.WriteString("lastModifiedDateTime", s_start.AddMinutes(i + 1));
    }

    private static void List(Utf8JsonWriter json, int count, Action<Utf8JsonWriter, int> item, string? nextLink = null)
    {
        json.WriteStartObject();
        json.WriteStartArray("value");
        for (int i = 0; i < count; i++)
        {
            json.WriteStartObject();
            item(json, i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (nextLink is not null)
        {
            json.WriteString("@odata.nextLink", nextLink);
        }

        json.WriteEndObject();
    }

    private static string Address(int i) => Numbered("person", i) + "@example.com";

    private static string Numbered(string text, int i) => string.Create(CultureInfo.InvariantCulture, $"{text} {i}");

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            content(json);
        }

        return stream.ToArray();
    }
}
