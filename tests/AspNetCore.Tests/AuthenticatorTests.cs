using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>Authenticators of the application, besides the system keys.</summary>
public sealed class AuthenticatorTests
{
    [Theory]
    [InlineData("good", HttpStatusCode.OK, "")]
    [InlineData("unlisted", HttpStatusCode.Forbidden, "The caller isn't listed.")]
    [InlineData("expired", HttpStatusCode.Unauthorized, "The token has expired.")]
    [InlineData(null, HttpStatusCode.Unauthorized, "The request has no credential.")]
    public async Task An_authenticator_decides_without_system_keys(string? token, HttpStatusCode status, string reason)
    {
        await using TriggerHost host = await StartAsync(keys: false);
        using HttpResponseMessage response = await PostAsync(host, token, key: null);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(reason, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("good", TriggerHost.Key, HttpStatusCode.OK)]
    [InlineData("good", "wrong", HttpStatusCode.OK)]
    [InlineData("good", null, HttpStatusCode.OK)]
    [InlineData("expired", TriggerHost.Key, HttpStatusCode.OK)]
    [InlineData("unlisted", TriggerHost.Key, HttpStatusCode.OK)]
    [InlineData("failing", TriggerHost.Key, HttpStatusCode.OK)]
    [InlineData(null, TriggerHost.Key, HttpStatusCode.OK)]
    [InlineData("expired", "wrong", HttpStatusCode.Unauthorized)]
    [InlineData("unlisted", "wrong", HttpStatusCode.Forbidden)]
    [InlineData("unlisted", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "wrong", HttpStatusCode.Unauthorized)]
    [InlineData(null, null, HttpStatusCode.Unauthorized)]
    public async Task A_request_is_accepted_if_one_of_several_authenticators_accepts_it(string? token, string? key, HttpStatusCode status)
    {
        await using TriggerHost host = await StartAsync(keys: true);
        using HttpResponseMessage response = await PostAsync(host, token, key);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_reasons_of_all_authenticators_are_returned_and_logged_once()
    {
        await using TriggerHost host = await StartAsync(keys: true);
        using HttpResponseMessage response = await PostAsync(host, "expired", "wrong");
        string reason = await response.Content.ReadAsStringAsync();
        Assert.Contains("The key of the request isn't one of the system keys.", reason, StringComparison.Ordinal);
        Assert.Contains("The token has expired.", reason, StringComparison.Ordinal);
        Assert.Contains(reason, Assert.Single(host.OwnLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Authenticators_run_after_the_method_check_and_before_the_function_and_the_body()
    {
        await using TriggerHost host = await StartAsync(keys: false);
        using HttpRequestMessage get = new(HttpMethod.Get, TriggerHost.Address("Unknown", null));
        using HttpResponseMessage method = await host.Client.SendAsync(get);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, method.StatusCode);

        foreach ((string? token, HttpStatusCode status) in new (string?, HttpStatusCode)[]
        {
            ("expired", HttpStatusCode.Unauthorized), ("unlisted", HttpStatusCode.Forbidden), ("good", HttpStatusCode.NotFound),
        })
        {
            using HttpResponseMessage response = await PostAsync(host, token, null, "Unknown", "not json", "text/plain");
            Assert.Equal(status, response.StatusCode);
        }
    }

    [Fact]
    public async Task If_an_authenticator_fails_the_event_is_delivered_again()
    {
        bool handled = false;
        await using TriggerHost host = await StartAsync(keys: true, () => handled = true);
        using HttpResponseMessage response = await PostAsync(host, "failing", "wrong");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.False(handled);
        Assert.Equal("The request can't be authenticated at the moment.", await response.Content.ReadAsStringAsync());
        Assert.Contains(host.OwnLines, line =>
            line.StartsWith("Error", StringComparison.Ordinal)
            && line.Contains(nameof(TokenAuthenticator), StringComparison.Ordinal)
            && line.Contains("No keys were downloaded.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_system_key_is_not_accepted_if_none_is_configured()
    {
        await using TriggerHost host = await StartAsync(keys: false);
        foreach (string? key in new[] { "", TriggerHost.Key, null })
        {
            using HttpResponseMessage response = await PostAsync(host, null, key);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_host_with_an_empty_key_does_not_start_even_with_another_authenticator()
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TriggerHost.StartAsync(
            add => add.AddAuthenticator<TokenAuthenticator>(), options => options.SystemKeys.Add(" ")));
        Assert.Contains("SystemKeys has an empty key", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_keyed_service_is_not_an_authenticator()
    {
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => TriggerHost.StartAsync(
            add => add.Services.AddKeyedSingleton<IConnectorTriggerAuthenticator, TokenAuthenticator>("other"), _ => { }));
        Assert.Contains("SystemKeys is missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authenticator_that_is_added_twice_is_called_once()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddAuthenticator<TokenAuthenticator>().AddAuthenticator<TokenAuthenticator>(), _ => { });
        using HttpResponseMessage response = await PostAsync(host, "expired", null);
        Assert.Equal("The token has expired.", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_authenticator_can_use_services_of_the_application()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(
            add => add.AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask).AddAuthenticator<ListAuthenticator>(),
            _ => { },
            builder => builder.Services.AddKeyedSingleton("a keyed service", new Version()).AddSingleton(new AllowedTokens("good")));
        using HttpResponseMessage accepted = await PostAsync(host, "good", null);
        using HttpResponseMessage rejected = await PostAsync(host, "other", null);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (accepted.StatusCode, rejected.StatusCode));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_rejection_needs_a_reason(string? reason)
    {
        Assert.ThrowsAny<ArgumentException>(() => ConnectorTriggerAuthenticationResult.Unauthorized(reason!));
        Assert.ThrowsAny<ArgumentException>(() => ConnectorTriggerAuthenticationResult.Forbidden(reason!));
    }

    private static Task<TriggerHost> StartAsync(bool keys, Action? handled = null) => TriggerHost.StartAsync(
        add => add
            .AddHandler<NotePayload>("OnNote", (_, _, _) =>
            {
                handled?.Invoke();
                return Task.CompletedTask;
            })
            .AddAuthenticator<TokenAuthenticator>(),
        keys ? null : _ => { });

    private static async Task<HttpResponseMessage> PostAsync(
        TriggerHost host,
        string? token,
        string? key,
        string function = "OnNote",
        string body = TriggerHost.Callback,
        string contentType = "application/json")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, TriggerHost.Address(function, key));
        request.Content = new StringContent(body, null, contentType);
        if (token is not null)
        {
            request.Headers.Add("Authorization", "Bearer " + token);
        }

        return await host.Client.SendAsync(request);
    }

    private static string? Token(HttpRequest request) =>
        request.Headers.Authorization.ToString() is { Length: > 0 } value ? value[7..] : null;

    private sealed class TokenAuthenticator : IConnectorTriggerAuthenticator
    {
        public async ValueTask<ConnectorTriggerAuthenticationResult> AuthenticateAsync(
            HttpRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            return Token(request) switch
            {
                null => ConnectorTriggerAuthenticationResult.NoResult,
                "good" => ConnectorTriggerAuthenticationResult.Success,
                "unlisted" => ConnectorTriggerAuthenticationResult.Forbidden("The caller isn't listed."),
                "failing" => throw new HttpRequestException("No keys were downloaded."),
                _ => ConnectorTriggerAuthenticationResult.Unauthorized("The token has expired."),
            };
        }
    }

    private sealed record AllowedTokens(params string[] Tokens);

    private sealed class ListAuthenticator(AllowedTokens allowed, IOptionsMonitor<ConnectorTriggerOptions> options)
        : IConnectorTriggerAuthenticator
    {
        public ValueTask<ConnectorTriggerAuthenticationResult> AuthenticateAsync(HttpRequest request, CancellationToken cancellationToken)
        {
            Assert.Empty(options.CurrentValue.SystemKeys);
            return ValueTask.FromResult(
                allowed.Tokens.Contains(Token(request))
                    ? ConnectorTriggerAuthenticationResult.Success
                    : ConnectorTriggerAuthenticationResult.Forbidden("The token isn't allowed."));
        }
    }
}
