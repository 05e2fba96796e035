using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>Verifies the log entries of rejected requests, and what no log contains about any request.</summary>
public sealed class RejectionTests
{
    [Theory]
    [InlineData("GET", TriggerHost.Key, "OnNote", "application/json", TriggerHost.Callback, 405, "POST and PUT")]
    [InlineData("HEAD", null, null, "application/json", TriggerHost.Callback, 405, "POST and PUT")]
    [InlineData("POST", null, "OnNote", "application/json", TriggerHost.Callback, 401, "no key")]
    [InlineData("POST", "wrong-key-52", "OnNote", "application/json", TriggerHost.Callback, 401, "isn't one of")]
    [InlineData("POST", TriggerHost.Key, null, "application/json", TriggerHost.Callback, 404, "OnNote")]
    [InlineData("POST", TriggerHost.Key, TriggerHost.Key, "application/json", TriggerHost.Callback, 404, "functionName")]
    [InlineData("PUT", TriggerHost.Key, "OnNote", "text/plain", TriggerHost.Callback, 415, "application/json")]
    [InlineData("POST", TriggerHost.Key, "OnNote", "application/json", "[1]", 400, "callback")]
    [InlineData("POST", TriggerHost.Key, "OnNote", "application/json", "", 400, "callback")]
    [InlineData("POST", TriggerHost.Key, "OnNote", "application/json", "{}", 400, "callback")]
    [InlineData("POST", TriggerHost.Key, "OnNote", "application/json", """{"body":{"value":"current-key-7f3a"}}""", 400, "callback")]
    [InlineData("POST", TriggerHost.Key, "OnNote", "application/json", """{"body":{"current-key-7f3a":1}}""", 400, "KeyNotFoundException")]
    public async Task A_rejection_is_logged_once_with_its_reason_and_without_the_key(
        string method, string? key, string? function, string contentType, string body, int status, string reason)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true);
        using HttpRequestMessage request =
            new(new HttpMethod(method), TriggerHost.Address(function, key)) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = new(contentType);
        using HttpResponseMessage response = await host.Client.SendAsync(request);

        Assert.Equal(status, (int)response.StatusCode);
        string line = Assert.Single(host.OwnLines);
        Assert.StartsWith("Warning ", line, StringComparison.Ordinal);
        Assert.Contains($"status {status}", line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.Lines, other => other.StartsWith("Error", StringComparison.Ordinal) || HasKey(other));
    }

    [Fact]
    public async Task A_callback_that_is_handled_is_not_logged_as_a_rejection()
    {
        await using TriggerHost host = await TriggerHost.StartAsync();
        using HttpResponseMessage response = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(host.OwnLines);
    }

    [Theory]
    [InlineData("""{"value":[1]}""")]
    [InlineData("{}")]
    [InlineData("""{"body":null}""")]
    [InlineData("""{"Body":null}""")]
    [InlineData("""{"body":[1],"BODY":[2]}""")]
    [InlineData("[1]")]
    [InlineData("null")]
    public async Task A_body_that_is_not_a_callback_is_rejected_even_if_the_payload_converter_accepts_it(string body)
    {
        bool isHandled = false;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<AnythingPayload>("OnNote", (_, _, _) =>
        {
            isHandled = true;
            return Task.CompletedTask;
        }));
        using HttpResponseMessage rejected = await host.PostAsync(body);
        Assert.Equal(HttpStatusCode.BadRequest, rejected.StatusCode);
        Assert.Single(host.OwnLines);
        Assert.False(isHandled);
        using HttpResponseMessage accepted = await host.PostAsync("""{"more":{"body":null},"Body":"AQID"}""");
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        Assert.True(isHandled);
    }

    [Theory]
    [InlineData("""{"value":[1]}""", 400, -1)]
    [InlineData("{}", 400, -1)]
    [InlineData("""{"body":null}""", 400, -1)]
    [InlineData("""{"body":{"value":7}}""", 400, -1)]
    [InlineData("""{"Body":{"VALUE":{"name":"a"}}}""", 400, -1)]
    [InlineData("""{"body":{"value":null}}""", 200, 0)]
    [InlineData("""{"body":{}}""", 200, 0)]
    [InlineData("""{"body":{"name":"a"}}""", 200, 1)]
    [InlineData("""{"body":{"unknown":1}}""", 200, 1)]
    [InlineData("""{"body":[{"name":"a"},{"name":"b"}]}""", 200, 2)]
    public async Task An_event_of_a_payload_of_the_runtime_is_handled_or_rejected(string body, int status, int items)
    {
        int handled = -1;
        await using TriggerHost host = await TriggerHost.StartAsync(add => add.AddHandler<PersonPayload>("OnNote", (payload, _, _) =>
        {
            handled = payload.Body!.Value!.Count;
            return Task.CompletedTask;
        }));
        using HttpResponseMessage response = await host.PostAsync(body);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(items, handled);
        Assert.Equal(status == 200 ? 0 : 1, host.OwnLines.Length);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_connection_that_ends_within_a_body_is_not_a_server_error(bool isReset, bool chunked)
    {
        TaskCompletionSource started = new();
        TaskCompletionSource ended = new();
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true, pipeline: app => app.Use(async (context, next) =>
        {
            started.SetResult();
            try
            {
                await next(context);
                ended.SetResult();
            }
            catch (Exception exception)
            {
                ended.SetException(exception);
            }
        }));
        using Socket caller = new(SocketType.Stream, ProtocolType.Tcp);
        await caller.ConnectAsync(IPAddress.Loopback, host.Client.BaseAddress!.Port);
        await caller.SendAsync(Encoding.ASCII.GetBytes(
            $"POST {TriggerHost.Address()} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + (chunked ? "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"body\":\r\n" : "Content-Length: 1000\r\n\r\n{\"body\":")));
        await started.Task.WaitAsync(TimeSpan.FromMinutes(1));
        if (isReset)
        {
            caller.LingerState = new LingerOption(enable: true, seconds: 0);
            caller.Dispose();
        }
        else
        {
            caller.Shutdown(SocketShutdown.Send);
        }

        await ended.Task.WaitAsync(TimeSpan.FromMinutes(1));
        string line = Assert.Single(host.OwnLines);
        Assert.Contains(isReset ? "Information " : "", line, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.Lines, other =>
            other.StartsWith("Error", StringComparison.Ordinal) || other.Contains("unhandled", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_endpoint_is_anonymous_to_the_application()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(
            host: builder =>
            {
                builder.Services.AddAuthentication("Cookies").AddCookie("Cookies");
                builder.Services
                    .AddAuthorizationBuilder()
                    .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
            },
            pipeline: app => app.UseAuthentication().UseAuthorization());
        using HttpResponseMessage accepted = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        using HttpResponseMessage elsewhere = await host.Client.GetAsync(new Uri("/elsewhere", UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.OK, elsewhere.StatusCode);
    }

    public static TheoryData<string> Lines => new(
        $"POST {TriggerHost.Address()} HTTP/1.1 more\r\nHost: localhost\r\n\r\n",
        $"POST  {TriggerHost.Address()} HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"POST {TriggerHost.Address()} HTTP/9.9\r\nHost: localhost\r\n\r\n",
        $"POST {TriggerHost.Address()}\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        $"POST {TriggerHost.Address()} HTTP/1.1\r\nHost: localhost\r\nx-functions-key {TriggerHost.Key}\r\n\r\n",
        $"POST {TriggerHost.Address()} HTTP/1.1\r\n\r\n");

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task No_key_of_a_malformed_request_reaches_the_log(string head)
    {
        await using TriggerHost host = await TriggerHost.StartAsync(kestrel: true);
        using Socket caller = new(SocketType.Stream, ProtocolType.Tcp);
        await caller.ConnectAsync(IPAddress.Loopback, host.Client.BaseAddress!.Port);
        await caller.SendAsync(Encoding.Latin1.GetBytes(head));
        byte[] response = new byte[1000];
        int length = await caller.ReceiveAsync(response);
        Assert.StartsWith("HTTP/1.1 ", Encoding.ASCII.GetString(response, 0, length), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Logs.Lines, HasKey);
    }

    [Fact]
    public async Task No_middleware_of_the_framework_logs_the_key()
    {
        await using TriggerHost host = await TriggerHost.StartAsync(
            kestrel: true,
            host: builder =>
            {
                builder.Services.AddHttpLogging(options =>
                {
                    options.LoggingFields = HttpLoggingFields.All | HttpLoggingFields.RequestQuery;
                    options.RequestHeaders.Add("x-functions-key");
                });
                builder.Services.AddHttpsRedirection(options => options.HttpsPort = 5001);
                builder.Services.AddProblemDetails();
                foreach (string category in (string[])[
                    "Microsoft.AspNetCore.Hosting.Diagnostics",
                    "Microsoft.AspNetCore",
                    "Microsoft.AspNetCore.HttpsPolicy",
                    "Microsoft.AspNetCore.Rewrite",
                ])
                {
                    builder.Logging.AddFilter<CollectingLoggerProvider>(category, LogLevel.Trace);
                }
            },
            pipeline: app => app
                .UseHttpLogging()
                .UseExceptionHandler()
                .UseStatusCodePages()
                .UseHostFiltering()
                .UseRewriter(new RewriteOptions().AddRewrite("^never$", "/", skipRemainingRules: false).AddRedirect("^nowhere$", "/"))
                .UseWhen(context => context.Request.Query.ContainsKey("https"), branch => branch.UseHttpsRedirection()));
        host.Client.DefaultRequestHeaders.Add("x-functions-key", TriggerHost.Key);
        using HttpResponseMessage accepted = await host.PostAsync();
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);
        using HttpResponseMessage rejected = await host.PostAsync("{");
        Assert.Equal(HttpStatusCode.BadRequest, rejected.StatusCode);
        using HttpResponseMessage missing =
            await host.Client.GetAsync(new Uri($"/runtime/webhook?code={TriggerHost.Key}", UriKind.Relative));
        using SocketsHttpHandler direct = new() { AllowAutoRedirect = false };
        using HttpClient client = new(direct) { BaseAddress = host.Client.BaseAddress };
        using HttpResponseMessage redirected = await client.PostAsync(new Uri(TriggerHost.Address() + "&https=1", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, redirected.StatusCode);
        Assert.Contains(host.Logs.Lines, line => line.Contains("HttpLogging", StringComparison.Ordinal));
        Assert.True(!host.Logs.Lines.Any(HasKey), host.Logs.Lines.FirstOrDefault(HasKey));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None, false, LogLevel.None)]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None, true, LogLevel.None)]
    [InlineData("Microsoft.AspNetCore", LogLevel.Error, false, LogLevel.Error)]
    [InlineData("Microsoft.AspNetCore", LogLevel.Critical, true, LogLevel.Critical)]
    [InlineData("Microsoft.*.Diagnostics", LogLevel.Error, false, LogLevel.Error)]
    [InlineData("Microsoft.AspNetCore.Hosting.Diagnostics*", LogLevel.Trace, true, LogLevel.Warning)]
    [InlineData("microsoft.aspnetcore.hosting.diagnostics", LogLevel.Debug, false, LogLevel.Warning)]
    [InlineData(null, LogLevel.Error, false, LogLevel.Error)]
    [InlineData(null, LogLevel.None, true, LogLevel.None)]
    [InlineData("Other", LogLevel.None, true, LogLevel.Warning)]
    public void A_stricter_level_of_the_application_is_kept(string? category, LogLevel configured, bool ofProvider, LogLevel expected)
    {
        CollectingLoggerProvider logs = new();
        ServiceCollection services = new();
        services.AddLogging(logging =>
        {
            logging.AddProvider(logs);
            logging.AddFilter("Microsoft.AspNetCore", LogLevel.Information);
            _ = ofProvider
                ? logging.AddFilter<CollectingLoggerProvider>(category, configured)
                : logging.AddFilter(category ?? "Microsoft.AspNetCore", configured);
        });
        services.AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        using ServiceProvider provider = services.BuildServiceProvider();
        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics");

        LogLevel actual = Enum.GetValues<LogLevel>().Where(level => level == LogLevel.None || logger.IsEnabled(level)).Min();
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void The_minimum_level_of_all_categories_is_kept_if_it_is_stricter()
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.AddProvider(new CollectingLoggerProvider()).SetMinimumLevel(LogLevel.Error));
        services.AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        using ServiceProvider provider = services.BuildServiceProvider();
        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics");

        Assert.False(logger.IsEnabled(LogLevel.Warning));
        Assert.True(logger.IsEnabled(LogLevel.Error));
    }

    [Fact]
    public void A_filter_of_the_application_is_kept()
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging
            .AddProvider(new CollectingLoggerProvider())
            .AddFilter("Microsoft.AspNetCore.Hosting", level => level == LogLevel.Critical));
        services.AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        using ServiceProvider provider = services.BuildServiceProvider();
        ILogger logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger("Microsoft.AspNetCore.Hosting.Diagnostics");

        Assert.False(logger.IsEnabled(LogLevel.Error));
        Assert.True(logger.IsEnabled(LogLevel.Critical));
    }

    [Fact]
    public void The_query_is_not_a_field_of_the_W3C_log()
    {
        ServiceCollection services = new();
        services.AddW3CLogging(options => options.LoggingFields = W3CLoggingFields.All);
        services.AddConnectorTriggers(options => options.SystemKeys.Add("k"));
        using ServiceProvider provider = services.BuildServiceProvider();
        W3CLoggerOptions options = provider.GetRequiredService<IOptions<W3CLoggerOptions>>().Value;
        Assert.False(options.LoggingFields.HasFlag(W3CLoggingFields.UriQuery));
        Assert.True(options.LoggingFields.HasFlag(W3CLoggingFields.UriStem));
    }

    private static bool HasKey(string line) =>
        line.Contains(TriggerHost.Key, StringComparison.Ordinal) || line.Contains("wrong-key-52", StringComparison.Ordinal);
}
