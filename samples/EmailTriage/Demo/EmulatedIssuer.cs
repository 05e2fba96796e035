using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EmailTriage.Demo;

/// <summary>Represents an issuer of tokens on loopback, instead of Microsoft Entra ID.</summary>
internal sealed class EmulatedIssuer : IAsyncDisposable
{
    private const string Audience = "api://email-triage";
    private const string Namespace = "0d4b1f9c-3c52-4a7e-9a51-6a2c80f1d7aa";

    private readonly WebApplication _app;
    private readonly RsaSecurityKey _key;

    private EmulatedIssuer(WebApplication app, RsaSecurityKey key) => (_app, _key) = (app, key);

    private string Issuer => _app.Urls.Single() + "/v2.0";

    public static async Task<EmulatedIssuer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        EmulatedIssuer issuer = new(app, new RsaSecurityKey(RSA.Create(2048)) { KeyId = "demo" });
        app.MapGet("/v2.0/.well-known/openid-configuration", () => Json(
            new() { ["issuer"] = issuer.Issuer, ["jwks_uri"] = app.Urls.Single() + "/keys" }));
        app.MapGet("/keys", () => Json(new() { ["keys"] = new JsonArray(issuer.PublicKey()) }));
        await app.StartAsync();
        return issuer;
    }

    /// <summary>Adds the settings of an endpoint that accepts the tokens of the emulated namespace.</summary>
    public void Configure(Dictionary<string, string?> settings, string section)
    {
        settings[$"{section}:Issuers:0"] = Issuer;
        settings[$"{section}:AllowedAudiences:0"] = Audience;
        settings[$"{section}:AllowedPrincipals:Identities:0"] = Namespace;
    }

    /// <summary>Creates a handler that adds a token to callbacks.</summary>
    public HttpMessageHandler CreateCallbackHandler() => new TokenHandler(this) { InnerHandler = new SocketsHttpHandler() };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static IResult Json(JsonObject value) => Results.Text(value.ToJsonString(), "application/json");

    private JsonObject PublicKey()
    {
        RSAParameters key = _key.Rsa.ExportParameters(includePrivateParameters: false);
        return new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = _key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        };
    }

    private string CreateToken() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = Audience,
        Claims = new Dictionary<string, object> { ["oid"] = Namespace },
        SigningCredentials = new(_key, SecurityAlgorithms.RsaSha256),
    });

    private sealed class TokenHandler(EmulatedIssuer issuer) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", issuer.CreateToken());
            return base.SendAsync(request, cancellationToken);
        }
    }
}
