using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class RegistrationTests
{
    [Theory]
    [InlineData(null, "is missing: the connection's runtime URL. 'connectors connection create'")]
    [InlineData("", "is missing: the connection's runtime URL. 'connectors connection create'")]
    [InlineData("not a url", "malformed")]
    [InlineData("http://example.com/x", "malformed")]
    [InlineData("https://example.com/x?sig=secret", "malformed")]
    public async Task A_host_with_an_invalid_setting_does_not_start_and_names_its_key(string? url, string problem)
    {
        using IHost host = CreateHost(url, services => services.AddSingleton<TokenCredential>(new FixedCredential()));
        OptionsValidationException e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains("Connectors:Mail:ConnectionRuntimeUrl", e.Message, StringComparison.Ordinal);
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_gets_the_URL_and_the_credential_of_the_container_and_is_a_singleton()
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
    public async Task Several_connections_of_one_connector_are_registered_by_name()
    {
        using IHost host = CreateHost("https://hub.example/a", services =>
        {
            IConfiguration other = new ConfigurationBuilder()
                .AddInMemoryCollection([new("ConnectionRuntimeUrl", "https://hub.example/b"), new("ManagedIdentityClientId", "id")])
                .Build();
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
    public async Task Without_a_credential_the_managed_identity_authenticates_if_tokens_are_sent(string url, bool isAsked)
    {
        using IHost host = CreateHost(url, _ => { });
        await host.StartAsync();
        Assert.Equal(
            isAsked, Made.Last(host.Services.GetRequiredService<MailClient>()).Credential is Azure.Identity.ManagedIdentityCredential);
    }

    [Fact]
    public void A_client_has_a_credential_if_tokens_are_sent()
    {
        Assert.Equal(
            "credential", Assert.Throws<ArgumentNullException>(() => new MailClient(new Uri("https://hub.example/a"), null)).ParamName);
        Assert.NotNull(new MailClient(new Uri("https://hub.example/a")));
        Assert.NotNull(new MailClient(new Uri("http://localhost/a"), null));
        Assert.Equal("connectionRuntimeUrl", Assert.Throws<ArgumentNullException>(() => new MailClient(null!)).ParamName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("shared")]
    public async Task Each_registration_has_its_own_settings_and_the_last_one_is_resolved(string? name)
    {
        FixedCredential credential = new();
        using IHost host = CreateHost(services =>
        {
            services.AddSingleton<TokenCredential>(credential);
            foreach (string path in (string[])["a", "b", "c"])
            {
                Add(services, name, Section(("ConnectionRuntimeUrl", "https://hub.example/" + path)));
            }
        });
        await host.StartAsync();

        Assert.Equal(
            "https://hub.example/c",
            UrlOf(name is null ? host.Services.GetRequiredService<MailClient>() : host.Services.GetRequiredKeyedService<MailClient>(name)));
        IEnumerable<MailClient> all = name is null
            ? host.Services.GetServices<MailClient>()
            : host.Services.GetKeyedServices<MailClient>(name);
        Assert.Equal(["https://hub.example/a", "https://hub.example/b", "https://hub.example/c"], all.Select(UrlOf));
    }

    [Fact]
    public async Task Registrations_with_and_without_a_key_do_not_share_settings()
    {
        using IHost host = CreateHost(services =>
        {
            services.AddSingleton<TokenCredential>(new FixedCredential());
            Add(services, "", Section(("ConnectionRuntimeUrl", "https://hub.example/empty")));
            Add(services, null, Section(("ConnectionRuntimeUrl", "https://hub.example/plain")));
            Add(services, "Mail", Section(("ConnectionRuntimeUrl", "https://hub.example/mail")));
        });
        await host.StartAsync();

        Assert.Equal("https://hub.example/plain", UrlOf(host.Services.GetRequiredService<MailClient>()));
        Assert.Equal("https://hub.example/empty", UrlOf(host.Services.GetRequiredKeyedService<MailClient>("")));
        Assert.Equal("https://hub.example/mail", UrlOf(host.Services.GetRequiredKeyedService<MailClient>("Mail")));
        Assert.Null(host.Services.GetKeyedService<MailClient>("mail"));
    }

    public static TheoryData<string, Action<IServiceCollection, string?, MailClient>> Replacements => new()
    {
        { "added after", (services, name, mock) => services.Add(Mock(name, mock)) },
        { "replaced", (services, name, mock) => RemoveClient(services, name).Add(Mock(name, mock)) },
        { "tried after it was removed", (services, name, mock) => RemoveClient(services, name).TryAdd(Mock(name, mock)) },
        { "valid settings after", (
            services, name, _) => Add(services, name, Section(("ConnectionRuntimeUrl", "https://hub.example/mock"))) },
    };

    [Theory]
    [MemberData(nameof(Replacements))]
    public async Task The_settings_of_a_client_that_was_replaced_are_not_required(
        string how, Action<IServiceCollection, string?, MailClient> replace)
    {
        Assert.NotNull(how);
        foreach (string? name in (string?[])[null, "shared"])
        {
            using IHost host = CreateHost(services =>
            {
                services.AddSingleton<TokenCredential>(new FixedCredential());
                Add(services, name, Section());
                replace(services, name, new Made(new Uri("https://hub.example/mock"), new FixedCredential(), new()));
            });
            await host.StartAsync();
            Assert.Equal("https://hub.example/mock", UrlOf(
                name is null ? host.Services.GetRequiredService<MailClient>() : host.Services.GetRequiredKeyedService<MailClient>(name)));
        }
    }

    [Fact]
    public async Task The_settings_of_a_client_that_was_removed_are_not_required()
    {
        using IHost host = CreateHost(services =>
        {
            Add(services, null, Section());
            services.RemoveAll<MailClient>();
        });
        await host.StartAsync();
        Assert.Null(host.Services.GetService<MailClient>());
    }

    [Fact]
    public async Task The_settings_of_a_client_that_was_not_replaced_are_required()
    {
        Made mock = new(new Uri("https://hub.example/mock"), new FixedCredential(), new());
        Action<IServiceCollection>[] attempts =
        [
            services => services.AddSingleton<MailClient>(mock), // before it
            services => services.AddKeyedSingleton<MailClient>("other", mock),
            services => services.AddSingleton(mock),
        ];
        foreach (Action<IServiceCollection> attempt in attempts)
        {
            using IHost host = CreateHost(services =>
            {
                attempt(services);
                Add(services, null, Section());
                services.TryAddSingleton<MailClient>(mock);
            });
            await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        }
    }

    [Fact]
    public async Task A_replaced_client_without_settings_throws_when_all_are_resolved()
    {
        using IHost host = CreateHost(services =>
        {
            services.AddSingleton<TokenCredential>(new FixedCredential());
            Add(services, null, Section());
            Add(services, null, Section(("ConnectionRuntimeUrl", "https://hub.example/b")));
        });
        await host.StartAsync();
        Assert.NotNull(host.Services.GetService<MailClient>());
        Assert.Contains(
            "ConnectionRuntimeUrl",
            Assert.Throws<OptionsValidationException>(() => host.Services.GetServices<MailClient>().Count()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_missing_settings_are_named_together()
    {
        using IHost host = CreateHost(services =>
        {
            Add(services, null, new ConfigurationBuilder().AddInMemoryCollection().Build().GetSection("Connectors:First"));
            Add(services, "second", new ConfigurationBuilder().AddInMemoryCollection().Build().GetSection("Connectors:Second"));
        });
        OptionsValidationException e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(2, e.Failures.Count());
        Assert.Contains("Connectors:First:ConnectionRuntimeUrl", e.Message, StringComparison.Ordinal);
        Assert.Contains("Connectors:Second:ConnectionRuntimeUrl", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("b")]
    public async Task Clients_without_models_are_registered_like_typed_ones(string? name)
    {
        await using TestServer server = await TestServer.RespondingAsync("""{"id":"1"}""");
        IConfiguration section = Section(("ConnectionRuntimeUrl", server.Url.AbsoluteUri));
        bool isConfigured = false;
        using IHost host = CreateHost(services =>
        {
            _ = name is null
                ? services
                    .AddDynamicConnectorClient(MailCatalog.Instance, section, _ => isConfigured = true)
                    .AddRawConnectorClient("mail", section)
                : services
                    .AddDynamicConnectorClient(name, MailCatalog.Instance, section, _ => isConfigured = true)
                    .AddRawConnectorClient(name, "mail", section);
        });
        await host.StartAsync();
        DynamicConnectorClient dynamic = host.Services.GetRequiredKeyedService<DynamicConnectorClient>(name);
        RawConnectorClient raw = host.Services.GetRequiredKeyedService<RawConnectorClient>(name);
        Assert.Same(raw, host.Services.GetRequiredKeyedService<RawConnectorClient>(name));
        Assert.Same(MailCatalog.Instance, dynamic.Catalog);
        Assert.Equal("1", (await dynamic.InvokeAsync("FindMail")).Json?.GetProperty("id").GetString());
        Assert.Equal("1", (await raw.SendAsync(RequestMethod.Get, "/x")).Json?.GetProperty("id").GetString());
        Assert.True(isConfigured);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_without_models_needs_its_settings_when_the_host_starts(bool isRaw)
    {
        IConfiguration section = new ConfigurationBuilder().AddInMemoryCollection().Build().GetSection("Connectors:Other");
        using IHost host = CreateHost(services => _ = isRaw
            ? services.AddRawConnectorClient("mail", section)
            : services.AddDynamicConnectorClient(MailCatalog.Instance, section));
        OptionsValidationException e = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains("Connectors:Other:ConnectionRuntimeUrl", e.Message, StringComparison.Ordinal);
    }

    private static IServiceCollection RemoveClient(IServiceCollection services, string? name) =>
        name is null ? services.RemoveAll<MailClient>() : services.RemoveAllKeyed<MailClient>(name);

    private static ServiceDescriptor Mock(string? name, MailClient mock) =>
        name is null ? ServiceDescriptor.Singleton(mock) : ServiceDescriptor.KeyedSingleton(name, mock);

    private static IConfiguration Section(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();

    private static string UrlOf(MailClient client) => Made.Last(client).Url.AbsoluteUri;

    private static IHost CreateHost(Action<IServiceCollection> configure)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        configure(builder.Services);
        return builder.Build();
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
        => ConnectorClientRegistration.Add<MailClient>(services, name, section, options => options.Retry.MaxRetries = 1, (
            url, credential, options) =>
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
