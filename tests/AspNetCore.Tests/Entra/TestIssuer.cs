using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Azure.Connectors.Sdk.AspNetCore.Tests.Entra;

/// <summary>Represents a token issuer with its keys, on loopback.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string Audience = "api://connectors";
    public const string Principal = "3f6d2c1e-58a4-4d0b-9a51-6a2c80f1d7aa";

    private readonly WebApplication _app;
    private static readonly RSA s_rsa = RSA.Create(2048);

    private readonly List<RsaSecurityKey> _keys = [new(s_rsa) { KeyId = Guid.NewGuid().ToString("n") }];
    private int _keyRequests;

    private TestIssuer(WebApplication app) => _app = app;

    /// <summary>Gets the issuer of v2 tokens.</summary>
    public string Issuer => _app.Urls.Single() + "/tenant/v2.0";

    /// <summary>Gets the issuer of v1 tokens, which ends with a slash.</summary>
    public string V1Issuer => _app.Urls.Single() + "/tenant/";

    public int KeyRequests => _keyRequests;

    public bool IsDown { get; set; }

    public RsaSecurityKey Key => _keys[^1];

    public static async Task<TestIssuer> StartAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication app = builder.Build();
        TestIssuer issuer = new(app);
        foreach (string tenant in new[] { "/tenant", "/tenant/v2.0" })
        {
            app.MapGet(tenant + "/.well-known/openid-configuration", (RequestDelegate)(context => issuer.RespondAsync(
                context, new() { ["issuer"] = app.Urls.Single() + tenant, ["jwks_uri"] = app.Urls.Single() + "/keys" })));
        }

        app.MapGet("/keys", (RequestDelegate)(context =>
        {
            Interlocked.Increment(ref issuer._keyRequests);
            return issuer.RespondAsync(context, new() { ["keys"] = new JsonArray([.. issuer._keys.Select(ToJson)]) });
        }));
        await app.StartAsync();
        return issuer;
    }

    public static RsaSecurityKey NewKey() => new(RSA.Create(2048)) { KeyId = Guid.NewGuid().ToString("n") };

    /// <summary>Replaces the keys by a new one.</summary>
    public void RotateKeys()
    {
        _keys.Clear();
        _keys.Add(NewKey());
    }

    /// <summary>Configures an endpoint to accept the tokens of the issuer.</summary>
    public void Configure(ConnectorTriggerEntraOptions options)
    {
        options.Issuers.Add(Issuer);
        options.Issuers.Add(V1Issuer);
        options.AllowedAudiences.Add(Audience);
        options.AllowedPrincipals.Identities.Add(Principal);
    }

    public string CreateToken(Action<SecurityTokenDescriptor>? change = null)
    {
        SecurityTokenDescriptor descriptor = new()
        {
            Issuer = Issuer,
            Audience = Audience,
            NotBefore = DateTime.UtcNow.AddMinutes(-5),
            Expires = DateTime.UtcNow.AddMinutes(30),
            Claims = new Dictionary<string, object> { ["oid"] = Principal },
            SigningCredentials = new(Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private Task RespondAsync(HttpContext context, JsonObject response)
    {
        context.Response.StatusCode = (int)(IsDown ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        return context.Response.WriteAsync(response.ToJsonString());
    }

    private static JsonNode ToJson(RsaSecurityKey key)
    {
        JsonWebKey web =
            JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(key.Rsa.ExportParameters(false)) { KeyId = key.KeyId });
        return new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["kid"] = web.Kid, ["n"] = web.N, ["e"] = web.E };
    }
}
