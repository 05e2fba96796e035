using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using CsCheck;
using Microsoft.AspNetCore.WebUtilities;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Any value is received unchanged in any culture: in JSON, paths, queries, headers and forms.</summary>
public class RoundTripTests
{
    private static readonly string[] s_cultures = ["de-DE", "tr-TR", "ar-SA"];

    // Every kind of UTF-16 unit, halves of pairs too, and what means something in a URL, a form or JSON.
    private static readonly Gen<string> s_texts = Gen.OneOf(
        Gen.Char['\0', '\uFFFF'],
        Gen.Char[' ', '~'],
        Gen.OneOf("%/?#&=+ \"\\;,:@$\r\n\t\0\u2028\uD83D\uDE00".ToCharArray())).Array[0, 24].Select(characters => new string(characters));

    private static readonly Gen<double> s_doubles = Gen.OneOf(
        Gen.Double.Where(
            double.IsFinite), Gen.OneOf(0.0, -0.0, double.Epsilon, double.MaxValue, double.MinValue, 1e21, 0.1, 123456789012345680));

    [Fact]
    public void Any_text_in_a_body_round_trips() => s_texts.Sample(text =>
        InEachCulture(() => JsonSerializer.Deserialize<Mail>(JsonSerializer.Serialize(new Mail { Id = text, To = [text, ""] })) is { } mail
            && mail.Id == AsText(text) && mail.To is [var first, ""] && first == AsText(text)), iter: 1000);

    [Fact]
    public void Any_number_and_time_in_a_body_round_trips() =>
        Gen.Select(
            s_doubles,
            Gen.OneOf(Gen.Decimal, Gen.OneOf(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 1.10m)),
            Gen.OneOf(Gen.Long, Gen.OneOf(long.MinValue, long.MaxValue)),
            Gen.DateTimeOffset,
            Gen.DateOnly).Sample((score, price, count, received, day) => InEachCulture(() =>
            {
                Mail mail = new() { Score = score, Price = price, Count = count, Received = received, Day = day };
                Mail read = JsonSerializer.Deserialize<Mail>(JsonSerializer.Serialize(mail))!;
                return BitConverter.DoubleToInt64Bits(read.Score!.Value) == BitConverter.DoubleToInt64Bits(score)
                    && read.Price == price
                    && read.Count == count
                    && read.Received == received && read.Received.Value.Offset == received.Offset && read.Day == day;
            }), iter: 1000);

    [Fact]
    public void A_deep_and_wide_object_round_trips() => Gen.Select(Gen.Int[1, 60], Gen.Int[0, 2000], s_texts).Sample((depth, width, text) =>
    {
        Mail mail = new() { To = [.. Enumerable.Repeat(text, width)] };
        for (int i = 0; i < depth; i++)
        {
            mail = new Mail { Id = FormattableString.Invariant($"{i}"), Sender = mail };
        }

        string json = JsonSerializer.Serialize(mail);
        return json == JsonSerializer.Serialize(JsonSerializer.Deserialize<Mail>(json));
    }, iter: 50);

    [Fact]
    public void Any_text_arrives_unchanged_in_a_path_a_query_and_a_form() => s_texts.Sample(text => InEachCulture(() =>
    {
        bool isSegment = text.Length > 0 && text is not ("." or "..");
        HttpRequestMessage sent = Send(request =>
        {
            request.AppendPath("/a/");
            request.AppendPathParameter(isSegment ? text : "x", "id");
            request.AppendPath("/z");
            request.AppendQuery("q", text);
            request.AppendQuery("again", text, encodeTwice: true);
            request.UseForm(multipart: false);
            request.AddFormField("f", text);
        }, out string body);

        // The reader is ASP.NET Core's.
        string[] segments = sent.RequestUri!.AbsolutePath.Split('/');
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query = QueryHelpers.ParseQuery(sent.RequestUri.Query);
        return segments is ["", "x", "a", var segment, "z"] && Uri.UnescapeDataString(segment) == AsText(isSegment ? text : "x")
            && query["q"] == AsText(text) && Uri.UnescapeDataString(query["again"].ToString()) == AsText(text)
            && new FormReader(body).ReadForm()["f"] == AsText(text);
    }), iter: 500);

    [Fact]
    public void Any_text_arrives_unchanged_in_a_header_or_is_rejected_by_name() => s_texts.Sample(text =>
    {
        try
        {
            HttpRequestMessage sent = Send(request => request.AddHeader("X-Thing", text, "thing"), out _);
            return text.All(c => c is '\t' or (>= ' ' and <= '~')) && (!sent.Headers.TryGetValues(
                "X-Thing", out IEnumerable<string>? values) ? text.Length == 0 : string.Join(", ", values) == text);
        }
        catch (ArgumentException e)
        {
            return e.ParamName == "thing" && text.Any(c => c is not ('\t' or (>= ' ' and <= '~')));
        }
    }, iter: 1000);

    /// <summary>Gets a text after an encoding to UTF-8: half of a surrogate pair, which has no encoding, becomes U+FFFD.</summary>
    private static string AsText(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static bool InEachCulture(Func<bool> holds) => s_cultures.All(culture =>
    {
        using CultureScope scope = new(culture);
        return holds();
    });

    private static HttpRequestMessage Send(Action<ConnectorRequest> build, out string body)
    {
        string sent = "";
        MailClient client = new(new Uri("http://localhost/x"), null, StubHandler.Options(
            (request, _) =>
            {
                sent = request.Content is null ? "" : request.Content.ReadAsStringAsync().GetAwaiter().GetResult();
                return StubHandler.Json("{}");
            },
            out StubHandler handler));
        client.RawAsync(build).GetAwaiter().GetResult();
        body = sent;
        return handler.Requests.Single();
    }
}
