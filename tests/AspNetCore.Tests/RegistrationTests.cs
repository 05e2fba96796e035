using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

public sealed class RegistrationTests
{
    [Fact]
    public async Task A_host_without_keys_does_not_start_and_names_the_option()
    {
        OptionsValidationException exception =
            await Assert.ThrowsAsync<OptionsValidationException>(() => TriggerHost.StartAsync(configure: _ => { }));
        Assert.Contains("ConnectorTriggerOptions.SystemKeys", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "Connectors:Triggers:SystemKeys")]
    [InlineData("Connectors:Triggers:SystemKeys", "", "Connectors:Triggers:SystemKeys is missing")]
    [InlineData("Connectors:Triggers:SystemKeys:0", " ", "Connectors:Triggers:SystemKeys has an empty key")]
    [InlineData("Connectors:Triggers:MaxBodyBytes", "much", "Connectors:Triggers:MaxBodyBytes")]
    [InlineData("Connectors:Triggers:MaxBodyBytes", "-1", "Connectors:Triggers:MaxBodyBytes")]
    public async Task A_host_with_a_missing_or_invalid_setting_does_not_start_and_names_it(
        string? name, string? value, string setting)
    {
        Dictionary<string, string?> settings = name is null ? [] : new() { [name] = value };
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(settings));
        Assert.Contains(setting, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Connectors:Triggers:SystemKeys")]
    [InlineData("Connectors:Triggers:SystemKeys:0")]
    public async Task Keys_are_read_from_configuration_and_are_rotated_while_the_host_runs(string setting)
    {
        await using WebApplication app = await StartAsync(new() { [setting] = "before" });
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "before"));

        ((IConfigurationRoot)app.Configuration).Providers.OfType<MemoryConfigurationProvider>().Last().Set(setting, "after");
        ((IConfigurationRoot)app.Configuration).Reload();
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "after"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, "before"));
    }

    public static TheoryData<string, Dictionary<string, string?>> InvalidKeys => new()
    {
        { "SystemKeys is missing", new() { ["SystemKeys"] = "", ["SystemKeys:0"] = null } },
        { "SystemKeys is missing", [] },
        { "SystemKeys has an empty key", new() { ["SystemKeys:0"] = "" } },
        { "SystemKeys has an empty key", new() { ["SystemKeys:0"] = "after", ["SystemKeys:1"] = " " } },
    };

    [Theory]
    [MemberData(nameof(InvalidKeys))]
    public async Task The_last_valid_keys_are_used_when_the_configuration_is_reloaded_without_valid_keys(
        string problem, Dictionary<string, string?> settings)
    {
        ReloadedSource source = new() { ["SystemKeys:0"] = "first" };
        CollectingLoggerProvider logs = new();
        await using WebApplication app = await StartAsync(source, logs);
        source.Reload(new() { ["SystemKeys:0"] = "second" });
        source.Reload(settings);
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "second"));
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, "first"));
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, "after"));
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, ""));
            using IServiceScope scope = app.Services.CreateScope();
            Assert.Equal(
                ["second"], scope.ServiceProvider.GetRequiredService<IOptionsSnapshot<ConnectorTriggerOptions>>().Value.SystemKeys);
        }

        source.Reload(settings); // the same file, read twice
        string warning = Assert.Single(
            logs.Lines,
            line => line.StartsWith("Warning", StringComparison.Ordinal) && line.Contains("reloaded", StringComparison.Ordinal));
        Assert.Contains($"Connectors:Triggers:{problem}", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(
            logs.Lines, line => line.Contains("second", StringComparison.Ordinal) || line.StartsWith("Error", StringComparison.Ordinal));

        source.Reload(new() { ["SystemKeys"] = "third" });
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "third"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, "second"));
        source.Reload(settings);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "third"));
        Assert.Equal(2, logs.Lines.Count(line => line.Contains("reloaded", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_key_is_rotated_even_if_the_limit_in_the_same_section_is_invalid()
    {
        ReloadedSource source = new() { ["SystemKeys:0"] = "leaked", ["MaxBodyBytes"] = "100" };
        CollectingLoggerProvider logs = new();
        await using WebApplication app = await StartAsync(source, logs);
        source.Reload(new() { ["SystemKeys:0"] = "fresh", ["MaxBodyBytes"] = "much" });
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(app, "leaked"));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "fresh"));
        Assert.Equal(100, app.Services.GetRequiredService<IOptionsMonitor<ConnectorTriggerOptions>>().CurrentValue.MaxBodyBytes);
        Assert.Contains(
            "MaxBodyBytes",
            Assert.Single(logs.Lines, line => line.Contains("reloaded", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_from_another_source_fills_an_array_that_is_empty_in_a_file()
    {
        await using WebApplication app =
            await StartAsync(new() { ["Connectors:Triggers:SystemKeys"] = "", ["Connectors:Triggers:SystemKeys:0"] = "given" });
        Assert.Equal(HttpStatusCode.OK, await PostAsync(app, "given"));
    }

    [Fact]
    public void Two_handlers_cannot_share_a_name()
    {
        ConnectorTriggersBuilder triggers = new ServiceCollection().AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        triggers.AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask);
        Assert.Throws<ArgumentException>("functionName", () => triggers.AddHandler<NotePayload>("onnote", (_, _, _) => Task.CompletedTask));
    }

    [Fact]
    public void A_type_that_cannot_be_read_is_rejected_when_it_is_added()
    {
        ConnectorTriggersBuilder triggers = new ServiceCollection().AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        InvalidOperationException exception =
            Assert.Throws<InvalidOperationException>(() => triggers.AddHandler<Version>("OnNote", (_, _, _) => Task.CompletedTask));
        Assert.Contains("System.Version", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mapping_without_the_services_throws_with_the_remedy()
    {
        await using WebApplication app = WebApplication.CreateSlimBuilder().Build();
        Assert.Contains(
            "AddConnectorTriggers",
            Assert.Throws<InvalidOperationException>(() => app.MapConnectorTriggers()).Message,
            StringComparison.Ordinal);
    }

    private static Task<WebApplication> StartAsync(Dictionary<string, string?> settings) =>
        StartAsync(new MemoryConfigurationSource { InitialData = settings });

    private static async Task<WebApplication> StartAsync(IConfigurationSource settings, CollectingLoggerProvider? logs = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.Sources.Add(settings);
        if (logs is not null)
        {
            builder.Logging.AddProvider(logs);
        }

        builder.Services.AddConnectorTriggers(builder.Configuration.GetSection("Connectors:Triggers"))
            .AddHandler<NotePayload>("OnNote", (_, _, _) => Task.CompletedTask);
        WebApplication app = builder.Build();
        app.MapConnectorTriggers();
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpStatusCode> PostAsync(WebApplication app, string key)
    {
        using HttpClient client = app.GetTestClient();
        using StringContent content = new(TriggerHost.Callback, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(TriggerHost.Address(key: key), UriKind.Relative), content);
        return response.StatusCode;
    }

    /// <summary>A section whose settings are replaced as a whole, as a file's are.</summary>
    private sealed class ReloadedSource : ConfigurationProvider, IConfigurationSource
    {
        public string? this[string key]
        {
            set => Data["Connectors:Triggers:" + key] = value;
        }

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public void Reload(Dictionary<string, string?> settings)
        {
            Data = settings.Where(setting => setting.Value is not null)
                .ToDictionary(setting => "Connectors:Triggers:" + setting.Key, setting => setting.Value, StringComparer.OrdinalIgnoreCase);
            OnReload();
        }
    }
}
