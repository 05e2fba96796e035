using System.Net;
using System.Text;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Azure.Connectors.Sdk.AspNetCore.Tests.Entra;

/// <summary>Runs the endpoint in applications with authentication of their own, which it must not affect.</summary>
public sealed class ApplicationAuthenticationTests : IAsyncLifetime
{
    private const string OwnScheme = "own";
    private static readonly SymmetricSecurityKey s_ownKey = new(Encoding.UTF8.GetBytes(new string('k', 64))) { KeyId = "own" };

    private TestIssuer _issuer = null!;

    public async Task InitializeAsync() => _issuer = await TestIssuer.StartAsync();

    public async Task DisposeAsync() => await _issuer.DisposeAsync();

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task A_token_of_a_connector_is_accepted_only_by_the_endpoint(int schemes, bool hasFallbackPolicy)
    {
        await using TriggerHost host = await StartAsync(schemes, hasFallbackPolicy);
        using HttpResponseMessage callback = await SendAsync(host, HttpMethod.Post, TriggerHost.Address(key: null), _issuer.CreateToken());
        Assert.Equal(HttpStatusCode.OK, callback.StatusCode);

        // Without a scheme, ASP.NET Core can't evaluate a policy, and throws an exception.
        if (schemes == 0)
        {
            await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(host, HttpMethod.Get, "/secret", _issuer.CreateToken()));
        }
        else
        {
            using HttpResponseMessage secret = await SendAsync(host, HttpMethod.Get, "/secret", _issuer.CreateToken());
            Assert.Equal(HttpStatusCode.Unauthorized, secret.StatusCode);
        }

        using HttpResponseMessage open = await SendAsync(host, HttpMethod.Get, "/user", _issuer.CreateToken());
        Assert.Equal(hasFallbackPolicy ? HttpStatusCode.Unauthorized : HttpStatusCode.OK, open.StatusCode);
        Assert.DoesNotContain("authenticated", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task A_token_of_the_application_is_accepted_by_its_policies_and_not_by_the_endpoint(int schemes, bool hasFallbackPolicy)
    {
        await using TriggerHost host = await StartAsync(schemes, hasFallbackPolicy);
        string token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = "own",
            Audience = "own",
            Claims = new Dictionary<string, object> { ["oid"] = TestIssuer.Principal },
            SigningCredentials = new(s_ownKey, SecurityAlgorithms.HmacSha256),
        });
        using HttpResponseMessage callback = await SendAsync(host, HttpMethod.Post, TriggerHost.Address(key: null), token);
        using HttpResponseMessage secret = await SendAsync(host, HttpMethod.Get, "/secret", token);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (callback.StatusCode, secret.StatusCode));
    }

    [Fact]
    public async Task No_authentication_scheme_is_added()
    {
        await using TriggerHost host = await StartAsync(1, false);
        IAuthenticationSchemeProvider schemes = host.Services.GetRequiredService<IAuthenticationSchemeProvider>();
        Assert.Equal([OwnScheme], (await schemes.GetAllSchemesAsync()).Select(scheme => scheme.Name));
    }

    [Theory]
    [InlineData("default policy")]
    [InlineData("named policy")]
    [InlineData("policy")]
    [InlineData("attribute")]
    [InlineData("group")]
    public async Task A_host_with_an_endpoint_that_requires_authorization_does_not_start(string kind)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthorization();
        builder.Services.AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        await using WebApplication app = builder.Build();
        IEndpointRouteBuilder routes = kind == "group" ? app.MapGroup("/hooks").RequireAuthorization() : app;
        IEndpointConventionBuilder endpoint = routes.MapConnectorTriggers();
        _ = kind switch
        {
            "default policy" => endpoint.RequireAuthorization(),
            "named policy" => endpoint.RequireAuthorization("named"),
            "policy" => endpoint.RequireAuthorization(policy => policy.RequireAuthenticatedUser()),
            "attribute" => endpoint.WithMetadata(new AuthorizeAttribute()),
            _ => endpoint,
        };
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => app.StartAsync());
        Assert.Contains("RequireAuthorization", exception.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SendAsync(TriggerHost host, HttpMethod method, string path, string token)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Authorization = new("Bearer", token);
        request.Content = method == HttpMethod.Post ? new StringContent(TriggerHost.Callback, Encoding.UTF8, "application/json") : null;
        return await host.Client.SendAsync(request);
    }

    private Task<TriggerHost> StartAsync(int schemes, bool hasFallbackPolicy) => TriggerHost.StartAsync(
        add => add.AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask).AddEntraAuthenticator(_issuer.Configure),
        _ => { },
        builder =>
        {
            AuthenticationBuilder authentication = builder.Services.AddAuthentication();
            foreach (string scheme in new[] { OwnScheme, "other" }.Take(schemes))
            {
                authentication.AddJwtBearer(scheme, options => options.TokenValidationParameters = new()
                {
                    ValidIssuer = "own",
                    ValidAudience = "own",
                    IssuerSigningKey = s_ownKey,
                });
            }

            AuthorizationPolicy policy = new AuthorizationPolicyBuilder([.. new[] { OwnScheme, "other" }.Take(schemes)])
                .RequireAuthenticatedUser()
                .Build();
            builder.Services.AddAuthorization(options =>
            {
                options.DefaultPolicy = policy;
                options.FallbackPolicy = hasFallbackPolicy ? policy : null;
            });
        },
        pipeline: app =>
        {
            app.UseAuthentication();
            app.UseAuthorization();
            app.MapGet("/secret", () => "secret").RequireAuthorization();
            app.MapGet("/user", (System.Security.Claims.ClaimsPrincipal user) =>
                user.Identity?.IsAuthenticated == true ? "authenticated" : "anonymous");
        });
}
