using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class RegistrationTests
{
    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData("not a url", "malformed")]
    [InlineData("http://example.com/x", "malformed")]
    [InlineData("https://example.com/x?sig=secret", "malformed")]
    public async Task A_host_does_not_start_with_a_bad_setting_and_names_its_key(string? url, string problem)
    {
        using IHost host = CreateHost(url, services => services.AddSingleton<TokenCredential>(new FixedCredential()));
        OptionsValidationException e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains("Connectors:Mail:ConnectionRuntimeUrl", e.Message, StringComparison.Ordinal);
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_gets_the_url_and_the_containers_credential_and_is_made_once()
    {
        FixedCredential credential = new();
        using IHost host = CreateHost("https://hub.example/a", services => services.AddSingleton<TokenCredential>(credential));
        await host.StartAsync();
        (MailClient client, Uri url, TokenCredential? given) = Made.Last(host.Services.GetRequiredService<MailClient>());
        Assert.Equal("https://hub.example/a", url.AbsoluteUri);
        Assert.Same(credential, given);
        Assert.Same(client, host.Services.GetRequiredService<MailClient>());
    }

    [Fact]
    public async Task Several_connections_of_one_connector_go_by_name()
    {
        using IHost host = CreateHost("https://hub.example/a", services =>
        {
            IConfiguration other = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionRuntimeUrl", "https://hub.example/b"), new("ManagedIdentityClientId", "id")]).Build();
            Add(services, "second", other);
        });
        await host.StartAsync();
        Assert.Equal("https://hub.example/a", Made.Last(host.Services.GetRequiredService<MailClient>()).Url.AbsoluteUri);
        (_, Uri url, TokenCredential? credential) = Made.Last(host.Services.GetRequiredKeyedService<MailClient>("second"));
        Assert.Equal("https://hub.example/b", url.AbsoluteUri);
        Assert.IsType<Azure.Identity.ManagedIdentityCredential>(credential);
    }

    [Theory]
    [InlineData("https://hub.example/a", true)]
    [InlineData("http://localhost/a", false)]
    public async Task Without_a_credential_the_managed_identity_signs_in_where_tokens_are_sent(string url, bool isAsked)
    {
        using IHost host = CreateHost(url, _ => { });
        await host.StartAsync();
        Assert.Equal(isAsked, Made.Last(host.Services.GetRequiredService<MailClient>()).Credential is Azure.Identity.ManagedIdentityCredential);
    }

    [Fact]
    public void A_client_has_a_credential_where_tokens_are_sent()
    {
        Assert.Equal("credential", Assert.Throws<ArgumentNullException>(() => new MailClient(new Uri("https://hub.example/a"), null)).ParamName);
        Assert.NotNull(new MailClient(new Uri("https://hub.example/a")));
        Assert.NotNull(new MailClient(new Uri("http://localhost/a"), null));
        Assert.Equal("connectionRuntimeUrl", Assert.Throws<ArgumentNullException>(() => new MailClient(null!)).ParamName);
    }

    private static IHost CreateHost(string? url, Action<IServiceCollection> configure)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("Connectors:Mail:ConnectionRuntimeUrl", url)]);
        Add(builder.Services, null, builder.Configuration.GetSection("Connectors:Mail"));
        configure(builder.Services);
        return builder.Build();
    }

    private static void Add(IServiceCollection services, string? name, IConfiguration section)
        => ConnectorClientRegistration.Add<MailClient>(services, name, section, options => options.Retry.MaxRetries = 1, (url, credential, options) =>
        {
            Assert.Equal(1, options.Retry.MaxRetries);
            return new Made(url, credential, options);
        });

    private sealed class Made(Uri url, TokenCredential? credential, ConnectorClientOptions options) : MailClient(url, credential, options)
    {
        private (Uri Url, TokenCredential? Credential) Given { get; } = (url, credential);

        public static (MailClient Client, Uri Url, TokenCredential? Credential) Last(MailClient client)
        {
            Made made = Assert.IsType<Made>(client);
            return (client, made.Given.Url, made.Given.Credential);
        }
    }
}
