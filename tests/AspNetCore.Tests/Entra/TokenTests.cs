using System.Net;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace Azure.Connectors.Sdk.AspNetCore.Tests.Entra;

/// <summary>Authenticates callbacks with tokens of an issuer on loopback.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private TestIssuer _issuer = null!;

    public async Task InitializeAsync() => _issuer = await TestIssuer.StartAsync();

    public async Task DisposeAsync() => await _issuer.DisposeAsync();

    [Theory]
    [InlineData("v2 token")]
    [InlineData("v1 token")]
    [InlineData("lower-case scheme")]
    [InlineData("other case of the object ID")]
    [InlineData("one of several audiences")]
    public async Task A_valid_token_of_an_allowed_principal_is_accepted(string kind)
    {
        string token = _issuer.CreateToken(descriptor =>
        {
            descriptor.Issuer = kind == "v1 token" ? _issuer.V1Issuer : descriptor.Issuer;
            if (kind == "other case of the object ID")
            {
                descriptor.Claims["oid"] = TestIssuer.Principal.ToUpperInvariant();
            }

            if (kind == "one of several audiences")
            {
                descriptor.Audience = null;
                descriptor.Audiences.Add("api://other");
                descriptor.Audiences.Add(TestIssuer.Audience);
            }
        });
        await using TriggerHost host = await StartAsync();
        using HttpResponseMessage response = await PostAsync(host, (kind == "lower-case scheme" ? "bearer " : "Bearer ") + token);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("missing", "The request has no credential.")]
    [InlineData("other scheme", "The request has no credential.")]
    [InlineData("malformed", "The token isn't a JSON Web Token.")]
    [InlineData("empty", "The request has no credential.")]
    [InlineData("expired", "The token has expired.")]
    [InlineData("not yet valid", "The token isn't valid yet.")]
    [InlineData("without expiration", "The token has no expiration time.")]
    [InlineData("alg none", "The token is unsigned, or signed with an algorithm that isn't accepted.")]
    [InlineData("alg None", "The token is unsigned, or signed with an algorithm that isn't accepted.")]
    [InlineData("unsigned", "The signature of the token isn't valid.")]
    [InlineData("changed payload", "The signature of the token isn't valid.")]
    [InlineData("unknown key", "The signature of the token isn't valid.")]
    [InlineData("own key with a known ID", "The signature of the token isn't valid.")]
    [InlineData("public key as a secret", "The token is unsigned, or signed with an algorithm that isn't accepted.")]
    [InlineData("other issuer", "The issuer of the token isn't accepted.")]
    [InlineData("issuer with a slash", "The issuer of the token isn't accepted.")]
    [InlineData("without issuer", "The issuer of the token isn't accepted.")]
    [InlineData("other audience", "The audience of the token isn't allowed.")]
    [InlineData("without audience", "The audience of the token isn't allowed.")]
    [InlineData("two headers", "The request has several Authorization headers.")]
    public async Task A_faulty_token_is_rejected_with_401_and_never_logged(string fault, string reason)
    {
        await using TriggerHost host = await StartAsync();
        string[] credentials = Faulty(fault);
        using HttpResponseMessage response = await PostAsync(host, credentials);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(reason, await response.Content.ReadAsStringAsync());
        foreach (string part in credentials.SelectMany(credential => credential.Split(' ', '.')).Where(part => part.Length > 10))
        {
            Assert.DoesNotContain(host.Logs.Lines, line => line.Contains(part, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("another oid")]
    [InlineData("no oid")]
    [InlineData("two oids")]
    [InlineData("the oid as the subject")]
    public async Task A_principal_that_is_not_listed_is_rejected_with_403(string kind)
    {
        string token = _issuer.CreateToken(descriptor => descriptor.Claims = kind switch
        {
            "another oid" => new Dictionary<string, object> { ["oid"] = "00000000-0000-0000-0000-000000000001" },
            "no oid" => new Dictionary<string, object>(),
            "two oids" =>
                new Dictionary<string, object> { ["oid"] = new[] { "00000000-0000-0000-0000-000000000001", TestIssuer.Principal } },
            _ => new Dictionary<string, object> { ["sub"] = TestIssuer.Principal },
        });
        await using TriggerHost host = await StartAsync();
        using HttpResponseMessage response = await PostAsync(host, "Bearer " + token);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("The principal of the token isn't allowed.", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Keys_of_one_issuer_do_not_sign_for_another()
    {
        await using TestIssuer other = await TestIssuer.StartAsync();
        other.RotateKeys();
        await using TriggerHost host = await StartAsync(configure: options =>
        {
            _issuer.Configure(options);
            options.Issuers.Add(other.Issuer);
        });
        string forged = other.CreateToken(descriptor => descriptor.Issuer = _issuer.Issuer);
        using HttpResponseMessage rejected = await PostAsync(host, "Bearer " + forged);
        using HttpResponseMessage accepted = await PostAsync(host, "Bearer " + other.CreateToken());
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (rejected.StatusCode, accepted.StatusCode));
    }

    [Theory]
    [InlineData(true, true, HttpStatusCode.OK)]
    [InlineData(false, true, HttpStatusCode.OK)]
    [InlineData(true, false, HttpStatusCode.OK)]
    [InlineData(false, false, HttpStatusCode.Unauthorized)]
    public async Task A_key_and_a_token_can_both_be_configured(bool hasToken, bool hasKey, HttpStatusCode status)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(add => add
            .AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask)
            .AddEntraAuthenticator(_issuer.Configure));
        string credential = "Bearer " + (hasToken ? _issuer.CreateToken() : "x.y.z");
        using HttpResponseMessage response = await PostAsync(host, [credential], hasKey ? TriggerHost.Key : "wrong");
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_new_key_is_fetched_and_the_same_request_succeeds()
    {
        FakeTimeProvider time = new();
        await using TriggerHost host = await StartAsync(time);
        using (HttpResponseMessage before = await PostAsync(host, "Bearer " + _issuer.CreateToken()))
        {
            Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        }

        _issuer.RotateKeys();
        time.Advance(TimeSpan.FromSeconds(31));
        using HttpResponseMessage after = await PostAsync(host, "Bearer " + _issuer.CreateToken());
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.Equal(2, _issuer.KeyRequests);
    }

    [Fact]
    public async Task Unknown_keys_cause_one_request_in_each_interval_regardless_of_the_number_of_tokens()
    {
        FakeTimeProvider time = new();
        await using TriggerHost host = await StartAsync(time);
        for (int round = 1; round <= 3; round++)
        {
            string token = _issuer.CreateToken(Sign(TestIssuer.NewKey()));
            HttpResponseMessage[] responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(host, "Bearer " + token)));
            Assert.All(responses, response => Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode));
            Assert.Equal(round, _issuer.KeyRequests);
            time.Advance(TimeSpan.FromSeconds(31));
        }
    }

    [Fact]
    public async Task A_bad_signature_of_a_known_key_causes_no_request()
    {
        FakeTimeProvider time = new();
        await using TriggerHost host = await StartAsync(time);
        using HttpResponseMessage first = await PostAsync(host, Faulty("changed payload"));
        time.Advance(TimeSpan.FromSeconds(31));
        using HttpResponseMessage second = await PostAsync(host, Faulty("changed payload"));
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (first.StatusCode, second.StatusCode));
        Assert.Equal(1, _issuer.KeyRequests);
    }

    [Fact]
    public async Task If_the_keys_cannot_be_fetched_the_event_is_delivered_again()
    {
        FakeTimeProvider time = new();
        await using TriggerHost host = await StartAsync(time);
        _issuer.IsDown = true;
        using HttpResponseMessage down = await PostAsync(host, "Bearer " + _issuer.CreateToken());
        _issuer.IsDown = false;
        time.Advance(TimeSpan.FromSeconds(31));
        using HttpResponseMessage up = await PostAsync(host, "Bearer " + _issuer.CreateToken());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (down.StatusCode, up.StatusCode));

        // The known keys stay in use while the issuer can't be reached.
        _issuer.IsDown = true;
        time.Advance(TimeSpan.FromSeconds(31));
        using HttpResponseMessage unknown = await PostAsync(host, "Bearer " + _issuer.CreateToken(Sign(TestIssuer.NewKey())));
        using HttpResponseMessage known = await PostAsync(host, "Bearer " + _issuer.CreateToken());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (unknown.StatusCode, known.StatusCode));

        // Within the interval there is no other request, and whether the token is valid still isn't known.
        using HttpResponseMessage later = await PostAsync(host, "Bearer " + _issuer.CreateToken(Sign(TestIssuer.NewKey())));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, later.StatusCode);
    }

    [Theory]
    [InlineData("Issuers", null, "Entra:Issuers is missing")]
    [InlineData("Issuers:0", "http://issuer.example/tenant", "Entra:Issuers must have https addresses")]
    [InlineData("Issuers:0", "tenant", "Entra:Issuers must have https addresses")]
    [InlineData("AllowedAudiences", null, "Entra:AllowedAudiences is missing")]
    [InlineData("AllowedAudiences:0", " ", "Entra:AllowedAudiences has an empty value")]
    [InlineData("AllowedPrincipals:Identities", null, "Entra:AllowedPrincipals:Identities is missing")]
    [InlineData("KeyRefreshInterval", "often", "Entra:KeyRefreshInterval must be a time")]
    [InlineData("MetadataAddress", "http://issuer.example/", "Entra:MetadataAddress must be an https address")]
    public async Task A_host_with_a_missing_or_invalid_setting_does_not_start(string name, string? value, string problem)
    {
        Dictionary<string, string?> settings = Settings();
        foreach (string key in settings.Keys.Where(key => key.StartsWith("Entra:" + name, StringComparison.Ordinal)).ToArray())
        {
            settings.Remove(key);
        }

        settings["Entra:" + name] = value;
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(settings));
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Issuers:0")]
    [InlineData("Issuers")]
    [InlineData("OpenIdIssuer")]
    public async Task Options_are_read_from_a_section_with_the_names_of_the_built_in_authentication(string issuerSetting)
    {
        Dictionary<string, string?> settings = Settings();
        settings.Remove("Entra:Issuers:0");
        settings["Entra:" + issuerSetting] = _issuer.Issuer;
        await using TriggerHost host = await StartAsync(settings);
        using HttpResponseMessage response = await PostAsync(host, "Bearer " + _issuer.CreateToken());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_signing_keys_can_have_another_address_than_the_issuer()
    {
        const string Issuer = "https://login.microsoftonline.com/tenant/v2.0";
        await using TriggerHost host = await StartAsync(configure: options =>
        {
            _issuer.Configure(options);
            options.Issuers.Clear();
            options.Issuers.Add(Issuer);
            options.MetadataAddress = new Uri(_issuer.Issuer + "/.well-known/openid-configuration");
        });
        using HttpResponseMessage accepted =
            await PostAsync(host, "Bearer " + _issuer.CreateToken(descriptor => descriptor.Issuer = Issuer));
        using HttpResponseMessage rejected = await PostAsync(host, "Bearer " + _issuer.CreateToken());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (accepted.StatusCode, rejected.StatusCode));
    }

    private static Action<SecurityTokenDescriptor> Sign(SecurityKey key) =>
        descriptor => descriptor.SigningCredentials = new(key, SecurityAlgorithms.RsaSha256);

    private static async Task<HttpResponseMessage> PostAsync(TriggerHost host, params string[] credentials) =>
        await PostAsync(host, credentials, null);

    private static async Task<HttpResponseMessage> PostAsync(TriggerHost host, string[] credentials, string? key)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, TriggerHost.Address(key: key));
        request.Content = new StringContent(TriggerHost.Callback, Encoding.UTF8, "application/json");
        foreach (string credential in credentials)
        {
            request.Headers.TryAddWithoutValidation("Authorization", credential);
        }

        return await host.Client.SendAsync(request);
    }

    private Task<TriggerHost> StartAsync(TimeProvider? time = null, Action<ConnectorTriggerEntraOptions>? configure = null) =>
        TriggerHost.StartAsync(
            add => add
                .AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask)
                .AddEntraAuthenticator(configure ?? _issuer.Configure),
            _ => { },
            builder => builder.Services.AddSingleton(time ?? TimeProvider.System));

    private static Task<TriggerHost> StartAsync(Dictionary<string, string?> settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return TriggerHost.StartAsync(
            add => add
                .AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask)
                .AddEntraAuthenticator(configuration.GetSection("Entra")),
            _ => { });
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Entra:Issuers:0"] = _issuer.Issuer,
        ["Entra:AllowedAudiences:0"] = TestIssuer.Audience,
        ["Entra:AllowedPrincipals:Identities:0"] = TestIssuer.Principal,
    };

    private string[] Faulty(string fault)
    {
        string valid = _issuer.CreateToken();
        string[] parts = valid.Split('.');
        string token = fault switch
        {
            "malformed" => "not-a-token-at-all",
            "expired" => _issuer.CreateToken(descriptor => descriptor.Expires = DateTime.UtcNow.AddMinutes(-1)),
            "not yet valid" => _issuer.CreateToken(descriptor => descriptor.NotBefore = DateTime.UtcNow.AddMinutes(2)),
            "without expiration" => _issuer.CreateToken(descriptor => descriptor.Expires = null),
            "alg none" => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{parts[1]}.",
            "alg None" => $"{Base64UrlEncoder.Encode("""{"alg":"None","typ":"JWT"}""")}.{parts[1]}.",
            "unsigned" => $"{parts[0]}.{parts[1]}.",
            "changed payload" => ChangePayload(parts),
            "unknown key" => _issuer.CreateToken(Sign(TestIssuer.NewKey())),
            "own key with a known ID" =>
                _issuer.CreateToken(Sign(new RsaSecurityKey(TestIssuer.NewKey().Rsa) { KeyId = _issuer.Key.KeyId })),
            "public key as a secret" => _issuer.CreateToken(descriptor => descriptor.SigningCredentials = new(
                new SymmetricSecurityKey(_issuer.Key.Rsa.ExportSubjectPublicKeyInfo()) { KeyId = _issuer.Key.KeyId },
                SecurityAlgorithms.HmacSha256)),
            "other issuer" => _issuer.CreateToken(descriptor => descriptor.Issuer = "https://login.microsoftonline.com/other/v2.0"),
            "issuer with a slash" => _issuer.CreateToken(descriptor => descriptor.Issuer += "/"),
            "without issuer" => _issuer.CreateToken(descriptor => descriptor.Issuer = null),
            "other audience" => _issuer.CreateToken(descriptor => descriptor.Audience = "api://other"),
            "without audience" => _issuer.CreateToken(descriptor => descriptor.Audience = null),
            _ => valid,
        };
        return fault switch
        {
            "missing" => [],
            "empty" => ["Bearer "],
            "other scheme" => ["Basic " + token],
            "two headers" => ["Bearer " + token, "Bearer " + token],
            _ => ["Bearer " + token],
        };
    }

    private static string ChangePayload(string[] parts)
    {
        string payload =
            Base64UrlEncoder.Decode(parts[1]).Replace(TestIssuer.Principal, TestIssuer.Principal + "1", StringComparison.Ordinal);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}";
    }
}
