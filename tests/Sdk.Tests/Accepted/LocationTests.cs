using System.Diagnostics.CodeAnalysis;
using System.Net;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Sdk.Tests.Accepted;

/// <summary>Verifies the address of a Location. A token is never sent to another one.</summary>
public class LocationTests
{
    private static readonly Uri s_url = new("https://hub.example/apim/mail/conn");

    [Theory]
    [InlineData("https://hub.example/apim/mail/conn/r?x=1", "https://hub.example/apim/mail/conn/r?x=1")]
    [InlineData("https://hub.example/other/r", "https://hub.example/other/r")]
    [InlineData("https://backend.example/r?sig=1", "https://hub.example/apim/mail/conn/r?sig=1")]
    [InlineData("/r/1", "https://hub.example/apim/mail/conn/r/1")]
    [InlineData("/apim/mail/conn/r/1", "https://hub.example/apim/mail/conn/r/1")]
    [InlineData("?status=1", "https://hub.example/apim/mail/conn/find?status=1")]
    [InlineData(" /r/1 ", "https://hub.example/apim/mail/conn/r/1")]
    [InlineData("/r#part", "https://hub.example/apim/mail/conn/r")]
    [InlineData("/r/a b/ü", "https://hub.example/apim/mail/conn/r/a%20b/%C3%BC")]
    public async Task A_Location_is_followed_under_the_rule_of_next_links(string location, string requested)
    {
        StubHandler handler = await CallAsync(location, null);

        Assert.Equal(["https://hub.example/apim/mail/conn/find", requested], handler.Requests.Select(r => r.RequestUri!.OriginalString));
        Assert.All(handler.Requests, r => Assert.Equal("Bearer " + FixedCredential.Token, r.Headers.Authorization?.ToString()));
    }

    [Theory]
    [InlineData("http://hub.example/r")]
    [InlineData("http://evil.example/r")]
    [InlineData("https://hub.example:444/r")]
    [InlineData("https://evil.example:444/r")]
    [InlineData("https://user@hub.example/r")]
    [InlineData("//evil.example/r")]
    [InlineData("\\\\evil.example\\r")]
    [InlineData("/r/../../x")]
    [InlineData("/r/%2e%2E/x")]
    [InlineData("/r\r\nHost: evil.example")]
    [InlineData("/r\0")]
    [InlineData("r/1")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    public async Task Any_other_Location_is_an_exception(string location)
    {
        ConnectorException? failure = null;
        StubHandler handler = await CallAsync(location, e => failure = e);

        Assert.Single(handler.Requests);
        Assert.Equal((202, null, "FindMail"), (failure?.Status, failure?.Location, failure?.Operation));
        Assert.DoesNotContain("evil", failure!.ToString(), StringComparison.Ordinal);
        Assert.Contains("Location", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<StubHandler> CallAsync(string location, Action<ConnectorException>? onFailure)
    {
        ConnectorClientOptions options = StubHandler.Options(
            (_, n) => StubHandler.Json("""{"id":"1"}""", n == 1 ? HttpStatusCode.Accepted : HttpStatusCode.OK), out StubHandler handler);
        options.TimeProvider = new InstantClock();
        options.Transport = new LocationTransport(options.Transport, location);
        MailClient client = new(s_url, new FixedCredential(), options);
        if (onFailure is null)
        {
            Assert.Equal("1", (await client.FindMailAsync())?.Id);
        }
        else
        {
            onFailure(await Assert.ThrowsAsync<ConnectorException>(() => client.FindMailAsync()));
        }

        return handler;
    }

    /// <summary>Adds a Location to a response with status 202. A handler of .NET would let no line break pass.</summary>
    private sealed class LocationTransport(HttpPipelineTransport transport, string location) : HttpPipelineTransport
    {
        public override Request CreateRequest() => transport.CreateRequest();

        public override void Process(HttpMessage message) => transport.Process(message);

        public override async ValueTask ProcessAsync(HttpMessage message)
        {
            await transport.ProcessAsync(message);
            if (message.Response.Status == 202)
            {
                message.Response = new LocatedResponse(message.Response, location);
            }
        }
    }

    private sealed class LocatedResponse(Response response, string location) : Response
    {
        public override int Status => response.Status;

        public override string ReasonPhrase => response.ReasonPhrase;

        public override Stream? ContentStream { get => response.ContentStream; set => response.ContentStream = value; }

        public override string ClientRequestId { get => response.ClientRequestId; set => response.ClientRequestId = value; }

        public override void Dispose() => response.Dispose();

        protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value)
        {
            value = location;
            return IsLocation(name) || response.Headers.TryGetValue(name, out value);
        }

        protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
        {
            values = TryGetHeader(name, out string? value) ? [value] : null;
            return values is not null;
        }

        protected override bool ContainsHeader(string name) => IsLocation(name) || response.Headers.Contains(name);

        protected override IEnumerable<HttpHeader> EnumerateHeaders() => response.Headers.Append(new HttpHeader("Location", location));

        private static bool IsLocation(string name) => name.Equals("Location", StringComparison.OrdinalIgnoreCase);
    }
}
