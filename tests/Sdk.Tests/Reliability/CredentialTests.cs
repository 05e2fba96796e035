using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests.Reliability;

/// <summary>Verifies a client whose credential or token fails, over TLS.</summary>
public abstract class CredentialTests(ClientKind clientKind)
{
    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "expired token")]
    public async Task A_token_that_has_expired_is_not_sent(string verb)
    {
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask, isSecure: true);
        CallbackCredential credential =
            new((_, n, _) => new(new AccessToken($"token{n}", DateTimeOffset.UtcNow.AddMinutes(n == 1 ? -1 : 60))));
        MailClient client = server.CreateClient(clientKind, credential: credential);

        await client.CallAsync(verb);
        await client.CallAsync(verb);
        await client.CallAsync(verb);

        Assert.Equal(["Bearer token1", "Bearer token2", "Bearer token2"], server.Requests.Select(r => r.Headers["Authorization"]));
        Assert.Equal(3 * Reliable.Attempts("expired token", verb), server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "401 although the token is valid")]
    public async Task A_rejected_token_is_reported(string verb)
    {
        await using TestServer server = await TestServer.StartAsync(
            (context, _) =>
            {
                context.Response.StatusCode = 401;
                context.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
                return Task.CompletedTask;
            },
            isSecure: true);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => server.CreateClient(clientKind, credential: new FixedCredential()).CallAsync(verb));

        Assert.Equal(401, e.Status);
        Assert.Equal(Reliable.Attempts("401 although the token is valid", verb), server.Requests.Count);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "401 that requests a token with other claims (continuous access evaluation)")]
    public async Task A_claims_challenge_is_handled_once(string verb)
    {
        bool isContent = false;
        await using TestServer server = await TestServer.StartAsync(
            (context, _) =>
            {
                if (!isContent || context.Request.Headers.Authorization != "Bearer claimed")
                {
                    Challenge(context);
                }

                return Task.CompletedTask;
            },
            isSecure: true);
        CallbackCredential credential =
            new((request, _, _) => new(new AccessToken(request.Claims is null ? "plain" : "claimed", DateTimeOffset.UtcNow.AddHours(1))));

        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind, credential: credential).CallAsync(verb));
        Assert.Equal(401, e.Status);
        Assert.Equal(
            Reliable.Attempts("401 that requests a token with other claims (continuous access evaluation)", verb), server.Requests.Count);
        Assert.Equal(["Bearer plain", "Bearer claimed"], server.Requests.Select(r => r.Headers["Authorization"]));
        Assert.Equal([null, """{"access_token":{}}"""], credential.Requests.Select(r => r.Claims));

        isContent = true;
        await server.CreateClient(clientKind, credential: credential).CallAsync(verb);
        Assert.Equal(4, server.Requests.Count);
        Assert.Single(server.Requests.Select(r => (r.Method, r.Target, r.Text)).Distinct());
    }

    [Fact]
    public async Task A_challenge_to_an_upload_that_cannot_be_sent_again_is_a_401()
    {
        await using TestServer server = await TestServer.StartAsync(
            (context, _) =>
            {
                Challenge(context);
                return Task.CompletedTask;
            },
            isSecure: true);
        CallbackCredential credential = new((_, _, _) => new(new AccessToken("token", DateTimeOffset.UtcNow.AddHours(1))));
        FileContent upload = new(new OneWayStream([1, 2]));

        ConnectorException e =
            await Assert.ThrowsAsync<ConnectorException>(() => server.CreateClient(clientKind, credential: credential).UploadAsync(upload));

        Assert.Equal(401, e.Status);
        Assert.Equal([1, 2], Assert.Single(server.Requests).Body);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "exception from the credential")]
    public async Task An_exception_of_a_credential_is_thrown_unchanged(string verb)
    {
        await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask, isSecure: true);
        Azure.Identity.AuthenticationFailedException failure = new("no");
        CallbackCredential credential = new((_, _, _) => throw failure);

        Exception e = await Assert.ThrowsAsync<Azure.Identity.AuthenticationFailedException>(
            () => server.CreateClient(clientKind, credential: credential).CallAsync(verb));

        Assert.Same(failure, e);
        Assert.Equal(Reliable.Attempts("exception from the credential", verb), server.Requests.Count);
        Assert.Single(credential.Requests);
    }

    [Theory]
    [MemberData(nameof(Reliable.Verbs), MemberType = typeof(Reliable))]
    [HoldsRow(Reliable.Page, "slow credential")]
    public Task A_slow_credential_may_take_longer_than_the_network_time_out(string verb) => GrowingTime.RunAsync(
        TimeSpan.FromSeconds(1),
        async timeout =>
        {
            await using TestServer server = await TestServer.StartAsync((_, _) => Task.CompletedTask, isSecure: true);
            CallbackCredential credential = new(async (_, _, token) =>
            {
                await Task.Delay(timeout * 1.5, token);
                return new AccessToken("token", DateTimeOffset.UtcNow.AddHours(1));
            });

            await server.CreateClient(clientKind, o => o.Retry.NetworkTimeout = timeout, credential).CallAsync(verb);

            Assert.Equal(Reliable.Attempts("slow credential", verb), server.Requests.Count);
        });

    private static void Challenge(HttpContext context)
    {
        context.Response.StatusCode = 401;
        string claims = Convert.ToBase64String("""{"access_token":{}}"""u8);
        context.Response.Headers.WWWAuthenticate =
            $"Bearer realm=\"\", authorization_uri=\"https://login.example/authorize\", error=\"insufficient_claims\", claims=\"{claims}\"";
    }
}

public sealed class TypedCredentialTests() : CredentialTests(ClientKind.Typed);

public sealed class DynamicCredentialTests() : CredentialTests(ClientKind.Dynamic);
