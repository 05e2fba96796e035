using System.Text.Json;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public abstract class PagingTests(ClientKind clientKind)
{
    private static readonly Uri s_url = new("https://hub.example/apim/mail/conn");

    [Theory]
    [InlineData("https://hub.example/apim/mail/conn/mails?$skip=1", "https://hub.example/apim/mail/conn/mails?$skip=1")]
    [InlineData("https://HUB.example/apim/mail/conn/mails?t=a%2Fb%7E%41", "https://hub.example/apim/mail/conn/mails?t=a%2Fb%7E%41")]
    [InlineData("https://other.example/apim/mail/conn/mails?$skip=1", "https://hub.example/apim/mail/conn/mails?$skip=1")]
    [InlineData("https://graph.example/v1.0/mails?$skip=1", "https://hub.example/apim/mail/conn/v1.0/mails?$skip=1")]
    [InlineData("/apim/mail/conn/mails?$skip=1", "https://hub.example/apim/mail/conn/mails?$skip=1")]
    [InlineData("/mails?$skip=1", "https://hub.example/apim/mail/conn/mails?$skip=1")]
    [InlineData("?$skip=1", "https://hub.example/apim/mail/conn/mails?$skip=1")]
    [InlineData("https://hub.example/apim/mail/conn/mails?q=a b", "https://hub.example/apim/mail/conn/mails?q=a%20b")]
    [InlineData("https://1.2.3.4/mails?p=2", "https://hub.example/apim/mail/conn/mails?p=2")]
    [InlineData("https://еvil.example/mails?p=2", "https://hub.example/apim/mail/conn/mails?p=2")]
    public async Task A_next_link_is_sent_to_the_connection(string link, string asked)
    {
        ConnectorClientOptions options = StubHandler.Options(
            (_, n) => StubHandler.Json(n == 1 ? $$"""{"value":[{"id":"1"}],"@odata.nextLink":"{{link}}"}""" : """{"value":[{"id":"2"}]}"""),
            out StubHandler handler);
        List<string?> ids = [];
        await foreach (Mail mail in clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync())
        {
            ids.Add(mail.Id);
        }

        Assert.Equal(["1", "2"], ids);
        Assert.Equal(asked, handler.Requests[1].RequestUri!.OriginalString);
        Assert.Equal("hub.example", handler.Requests[1].RequestUri!.Host);
    }

    [Theory]
    [InlineData("http://hub.example/apim/mail/conn/mails?p=2")]
    [InlineData("https://hub.example:8443/apim/mail/conn/mails?p=2")]
    [InlineData("http://other.example/mails?p=2")]
    [InlineData("https://other.example:444/mails?p=2")]
    [InlineData("https://hub.example@evil.example/mails?p=2")]
    [InlineData("https://user:pw@hub.example/mails?p=2")]
    [InlineData("//evil.example/mails")]
    [InlineData("https:\\\\evil.example\\mails")]
    [InlineData("/\\evil.example/mails")]
    [InlineData("ftp://hub.example/mails?p=2")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/apim/mail/conn/../other/mails")]
    [InlineData("https://hub.example/apim/mail/conn/%2e%2e/other")]
    public async Task A_next_link_to_another_address_is_rejected(string link)
    {
        string escaped = link.Replace("\\", "\\\\", StringComparison.Ordinal);
        ConnectorClientOptions options = StubHandler.Options(
            (_, _) => StubHandler.Json($$"""{"value":[{"id":"1"}],"@odata.nextLink":"{{escaped}}"}"""), out StubHandler handler);
        List<string?> ids = [];
        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(async () =>
        {
            await foreach (Mail mail in clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync())
            {
                ids.Add(mail.Id);
            }
        });
        Assert.Equal("GetMails", e.Operation);
        Assert.Contains("leads away", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", e.Message, StringComparison.Ordinal);
        Assert.Equal(["1"], ids);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("https://2130706433/mails")]
    [InlineData("https://0x7f.1/mails")]
    [InlineData("https://[::1]/mails")]
    [InlineData("https://[::ffff:1.2.3.4]:443/mails")]
    [InlineData("https://hub.example.evil.example/mails")]
    [InlineData("https://hub.example.:443/mails")]
    [InlineData("https://evil.example#@hub.example/mails")]
    [InlineData("https://evil.example?@hub.example/mails")]
    [InlineData("https://evil.example:443#hub.example/mails")]
    [InlineData("https://hub.example%2eevil.example/mails")]
    [InlineData("https://hub.example%00.evil.example/mails")]
    [InlineData("https://ｈｕｂ．ｅｘａｍｐｌｅ/mails")]
    [InlineData("https://hub。example/mails")]
    [InlineData("https://xn--hub-example-9za.example/mails")]
    [InlineData("HTTPS://evil.example/mails")]
    [InlineData("https:evil.example/mails")]
    [InlineData("https:/evil.example/mails")]
    [InlineData("https:///evil.example/mails")]
    [InlineData("https:\\\\evil.example/mails")]
    [InlineData("https://evil.example\\@hub.example/mails")]
    [InlineData("\\\\evil.example\\mails")]
    [InlineData("\thttps://evil.example/mails")]
    [InlineData(" https://evil.example/mails")]
    [InlineData("///evil.example/mails")]
    [InlineData("/%2f%2fevil.example/mails")]
    [InlineData("/..%2f..%2fother/mails")]
    [InlineData("/mails/%2E%2e/%2e%2E/other")]
    [InlineData("/./../other")]
    [InlineData("@evil.example/mails")]
    [InlineData(":8443/mails")]
    [InlineData("?@evil.example")]
    [InlineData("ws://hub.example/mails")]
    [InlineData("data:text/html,x")]
    [InlineData("/mails\r\nHost: evil.example")]
    public async Task No_next_link_sends_the_token_to_another_host(string link)
    {
        string body =
            JsonSerializer.Serialize(new Dictionary<string, object> { ["value"] = Array.Empty<object>(), ["@odata.nextLink"] = link });
        ConnectorClientOptions options = StubHandler.Options((_, n) => StubHandler.Json(n == 1 ? body : "{}"), out StubHandler handler);

        Exception? e = await Record.ExceptionAsync(async () =>
        {
            await foreach (Mail _ in clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync())
            {
            }
        });

        Assert.True(e is null or ConnectorException, $"{e}");
        Assert.Equal(e is null ? 2 : 1, handler.Requests.Count);
        Assert.All(handler.Requests, request =>
        {
            Uri asked = request.RequestUri!;
            Assert.Equal(("https", "hub.example", 443, ""), (asked.Scheme, asked.IdnHost, asked.Port, asked.UserInfo));
            Assert.StartsWith("https://hub.example/", asked.OriginalString, StringComparison.Ordinal);
            Assert.DoesNotContain(asked.AbsolutePath.Split('/'), segment => Uri.UnescapeDataString(segment) is "." or "..");
        });
    }

    [Fact]
    public async Task A_page_has_its_own_response_and_a_continuation_token()
    {
        ConnectorClientOptions options = StubHandler.Options((_, n) => StubHandler.Json(
            n == 1 ? """{"value":[{"id":"1"}],"@odata.nextLink":"/mails?p=2"}""" : """{"value":null}""",
            n == 1 ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.PartialContent), out StubHandler handler);
        MailClient client = new(s_url, new FixedCredential(), options);
        List<Page<Mail>> pages = [];
        await foreach (Page<Mail> page in client.GetMailsAsync().AsPages())
        {
            pages.Add(page);
        }

        Assert.Equal(
            ["""{"value":[{"id":"1"}],"@odata.nextLink":"/mails?p=2"}""", """{"value":null}"""],
            pages.Select(p => p.GetRawResponse().Content.ToString()));
        Assert.Equal([200, 206], pages.Select(p => p.GetRawResponse().Status));
        Assert.Equal(["/mails?p=2", null], pages.Select(p => p.ContinuationToken));

        await foreach (Page<Mail> page in client.GetMailsAsync().AsPages("/mails?p=9"))
        {
            Assert.Empty(page.Values);
        }

        Assert.Equal("https://hub.example/apim/mail/conn/mails?p=9", handler.Requests[^1].RequestUri!.AbsoluteUri);
    }

    [Fact]
    public async Task A_next_link_is_sent_unchanged()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
            context.Response.WriteAsync(n == 1 ? """{"value":[],"@odata.nextLink":"/mails/%41%7e/b%2fc?t=%41%7E'()"}""" : "{}"));
        await foreach (Mail _ in server.CreateClient(clientKind).GetMailsAsync())
        {
        }

        Assert.Equal("/apim/mail/conn/mails/%41%7e/b%2fc?t=%41%7E'()", server.Requests.Last().Target);
    }

    [Fact]
    public async Task A_next_link_is_requested_with_GET_even_if_the_first_page_was_a_POST()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) => context.Response.WriteAsync(
            n == 1 ? """{"value":[{"id":"1"}],"@odata.nextLink":"/search/2"}""" : """{"value":[{"id":"2"}]}"""));
        List<string?> ids = [];
        await foreach (Mail mail in server.CreateClient(clientKind).SearchMailsAsync(new Mail { Subject = "s" }))
        {
            ids.Add(mail.Id);
        }

        Assert.Equal(["1", "2"], ids);
        Assert.Equal(
            [("POST", """{"subject":"s"}""", "deep"), ("GET", "", "deep")],
            server.Requests.Select(r => (r.Method, r.Text, r.Headers["X-Mode"])));
        Assert.False(server.Requests.Last().Headers.ContainsKey("Content-Type"));
    }

    [Theory]
    [InlineData("/mails")]
    [InlineData("https://hub.example/apim/mail/conn/mails#again")]
    [InlineData("/mails?p=b", "/mails")]
    [InlineData("/mails?p=b", "https://other.example/apim/mail/conn/mails?p=c", "?p=b")]
    [InlineData("/mails?p=b", "/mails?p=c", "/mails?p=c")]
    public async Task A_link_to_a_previous_page_ends_the_enumeration_with_an_exception(params string[] links)
    {
        foreach (string items in new[] { "[]", """[{"id":"1"}]""" })
        {
            // After the last link, each page has it again, as a service has that forgets where it was.
            string body(int n) => $$"""{"value":{{items}},"@odata.nextLink":"{{links[Math.Min(n, links.Length) - 1]}}"}""";
            ConnectorClientOptions options = StubHandler.Options(
                (_, n) => n > 20 ? throw new InvalidOperationException("It goes on and on.") : StubHandler.Json(body(n)),
                out StubHandler handler);
            int read = 0;

            ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(async () =>
            {
                await foreach (Mail _ in clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync())
                {
                    read++;
                }
            });

            // No page was requested twice, and no item was returned twice.
            Assert.Contains("read before", e.Message, StringComparison.Ordinal);
            Assert.Equal("GetMails", e.Operation);
            Assert.Equal(handler.Requests.Count, handler.Requests.Select(request => request.RequestUri!.OriginalString).Distinct().Count());
            Assert.Equal(links.Length, handler.Requests.Count);
            Assert.Equal(items == "[]" ? 0 : links.Length, read);
        }
    }

    [Fact]
    public async Task A_cycle_is_detected_from_a_continuation_token_and_each_enumeration_starts_anew()
    {
        ConnectorClientOptions options = StubHandler.Options(
            (request, n) =>
            {
                Assert.True(n <= 20, "It goes on and on.");
                int next = request.RequestUri!.Query == "?p=1" ? 2 : 1;
                return StubHandler.Json($$"""{"value":[],"@odata.nextLink":"/mails?p={{next}}"}""");
            },
            out StubHandler handler);
        AsyncPageable<Mail> mails = clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync();
        for (int i = 1; i <= 2; i++)
        {
            await Assert.ThrowsAsync<ConnectorException>(async () =>
            {
                await foreach (Page<Mail> _ in mails.AsPages("/mails?p=1"))
                {
                }
            });
            Assert.Equal(2 * i, handler.Requests.Count);
        }
    }

    [Fact]
    public async Task A_first_page_requested_with_POST_can_continue_at_its_own_address()
    {
        ConnectorClientOptions options = StubHandler.Options(
            (request, _) => StubHandler.Json(request.Method == HttpMethod.Post
                ? """{"value":[],"@odata.nextLink":"/search"}"""
                : """{"value":[{"id":"2"}]}"""), out StubHandler handler);
        await foreach (Mail mail in clientKind
            .CreateClient(s_url, new FixedCredential(), options)
            .SearchMailsAsync(new Mail { Subject = "s" }))
        {
            Assert.Equal("2", mail.Id);
        }

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task Endless_empty_pages_end_with_an_exception_that_allows_continuing()
    {
        ConnectorClientOptions options = StubHandler.Options(
            (_, n) => StubHandler.Json(n switch
            {
                500 => """{"value":[{}],"@odata.nextLink":"/mails?p=500"}""",
                <= 1500 => $$"""{"value":[],"@odata.nextLink":"/mails?p={{n}}"}""",
                _ => """{"value":[{"id":"x"}]}""",
            }),
            out StubHandler handler);
        AsyncPageable<Mail> mails = clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync();
        string? token = null;

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(async () =>
        {
            await foreach (Page<Mail> page in mails.AsPages())
            {
                token = page.ContinuationToken;
            }
        });

        // An item begins the count anew.
        Assert.Contains("1000 pages", e.Message, StringComparison.Ordinal);
        Assert.Equal(1500, handler.Requests.Count);
        Assert.Equal("/mails?p=1500", token);
        await foreach (Page<Mail> page in mails.AsPages(token))
        {
            Assert.Equal("x", Assert.Single(page.Values).Id);
        }
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(9_000, 9_500)]
    [InlineData(10_500, 11_000)]
    public async Task A_cycle_of_any_length_is_detected_in_limited_memory(int backTo, int length)
    {
        static string body(int n) => $$"""{"value":[{}],"@odata.nextLink":"/mails?p={{n}}"}""";
        ConnectorClientOptions options = StubHandler.Options(
            (_, n) => StubHandler.Json(body(n < length ? n : backTo + ((n - backTo) % (length - backTo)))), out StubHandler handler);
        await Assert.ThrowsAsync<ConnectorException>(async () =>
        {
            await foreach (Mail _ in clientKind.CreateClient(s_url, new FixedCredential(), options).GetMailsAsync())
            {
                Assert.InRange(handler.Requests.Count, 0, 4 * length);
            }
        });
    }

    [Fact]
    public async Task Cancellation_ends_an_enumeration()
    {
        using CancellationTokenSource source = new();
        ConnectorClientOptions options =
            StubHandler.Options((_, n) => StubHandler.Json($$"""{"value":[{"id":"1"}],"@odata.nextLink":"/mails?p={{n}}"}"""), out _);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Mail _ in clientKind
                .CreateClient(s_url, new FixedCredential(), options)
                .GetMailsAsync()
                .WithCancellation(source.Token))
            {
                await source.CancelAsync();
            }
        });
    }
}

public sealed class TypedPagingTests() : PagingTests(ClientKind.Typed);

public sealed class DynamicPagingTests() : PagingTests(ClientKind.Dynamic);
