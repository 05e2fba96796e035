using System.Net;
using System.Text;
using Azure.Connectors.Sdk.Emulator;
using Azure.Core;
using Azure.Core.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Management.Tests;

/// <summary>Verifies that each failure is a clear exception without a secret, and that the token is sent only to the endpoint.</summary>
[Collection("management")]
public sealed class FailureTests(ManagementFixture fixture)
{
    [Fact]
    public async Task An_error_has_the_code_and_the_text_of_the_service_without_secrets()
    {
        Script script = new((_, _) => (HttpStatusCode.BadRequest, """
            {"error":{"code":"BadKey","message":"The value the-secret is wrong for the token abc.def."}}
            """));
        ConnectorNamespaceClient client = script.CreateClient().GetNamespaceClient("s", "g", "n");
        script.Statuses.Enqueue(HttpStatusCode.NotFound);
        ConnectorManagementException exception = await Assert.ThrowsAsync<ConnectorManagementException>(
            () => client.CreateConnectionAsync("c", new("smtp") { ParameterValues = { ["password"] = "the-secret" } }));
        Assert.Equal((400, "BadKey"), (exception.Status, exception.ErrorCode));
        Assert.Contains("create the connection 'c'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the-secret", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("abc.def", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("not json")]
    [InlineData("null")]
    public async Task A_success_that_can_t_be_read_is_an_exception(string content)
    {
        ConnectorManagementClient client = new Script((_, _) => (HttpStatusCode.OK, content)).CreateClient();
        ConnectorNamespaceClient mail = client.GetNamespaceClient("s", "g", "n");
        await Assert.ThrowsAsync<ConnectorManagementException>(() => mail.GetConnectionAsync("c"));
        await Assert.ThrowsAsync<ConnectorManagementException>(() => ResourceTests.ToListAsync(mail.GetConnectionsAsync()));
        await Assert.ThrowsAsync<ConnectorManagementException>(() => client.GetConnectorSpecAsync("s", "l", "c"));
    }

    [Fact]
    public async Task A_failure_without_a_response_has_status_0()
    {
        Script script = new((_, _) => throw new HttpRequestException("refused"));
        ConnectorManagementException exception = await Assert.ThrowsAsync<ConnectorManagementException>(
            () => script.CreateClient().GetNamespaceClient("s", "g", "n").GetAsync());
        Assert.Equal(0, exception.Status);
        Assert.NotNull(exception.InnerException);
    }

    [Theory]
    [InlineData("https://elsewhere.example/next")]
    [InlineData("http://management.azure.com/next")]
    [InlineData("https://management.azure.com:8443/next")]
    [InlineData("https://user@management.azure.com/next")]
    [InlineData("/relative")]
    public async Task A_next_link_that_leaves_the_endpoint_isn_t_followed(string link)
    {
        Script script = new((_, _) => (HttpStatusCode.OK, $$"""{"value":[],"nextLink":"{{link}}"}"""));
        await Assert.ThrowsAsync<ConnectorManagementException>(
            () => ResourceTests.ToListAsync(script.CreateClient().GetSubscriptionsAsync()));
        Assert.Single(script.Requests);
    }

    [Fact]
    public async Task A_list_whose_pages_lead_in_a_circle_ends()
    {
        Script script =
            new((_, _) => (HttpStatusCode.OK, """{"value":[],"nextLink":"https://management.azure.com/subscriptions?page=2"}"""));
        await Assert.ThrowsAsync<ConnectorManagementException>(
            () => ResourceTests.ToListAsync(script.CreateClient().GetSubscriptionsAsync()));
        Assert.Equal(2, script.Requests.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_name_that_can_t_be_part_of_a_url_is_rejected(string name)
    {
        ConnectorManagementClient client = new Script((_, _) => (HttpStatusCode.OK, "{}")).CreateClient();
        ConnectorNamespaceClient mail = client.GetNamespaceClient("s", "g", "n");
        Assert.Throws<ArgumentException>(() => client.GetNamespaceClient("s", name, "n"));
        Assert.Throws<ArgumentException>(() => client.GetConnectorsAsync("s", name));
        await Assert.ThrowsAsync<ArgumentException>(() => mail.GetConnectionAsync(name));
        await Assert.ThrowsAsync<ArgumentException>(() => mail.DeleteTriggerConfigurationAsync(name));
    }

    [Fact]
    public async Task A_name_stays_in_its_segment()
    {
        Script script = new((_, _) => (HttpStatusCode.OK, """{"id":"x","name":"y"}"""));
        await script.CreateClient().GetNamespaceClient("s", "g", "n").GetConnectionAsync("a/../b?c#d%2e");
        Assert.EndsWith(
            "/connections/a%2F..%2Fb%3Fc%23d%252e?api-version=2026-05-01-preview",
            script.Requests.Single().AbsoluteUri,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_loopback_the_credential_isn_t_used()
    {
        ConnectorManagementClient client = new(new ThrowingCredential(), fixture.Options());
        await ResourceTests.ToListAsync(client.GetSubscriptionsAsync());
        Assert.Throws<ArgumentNullException>(() => new ConnectorManagementClient(null));
    }

    [Theory]
    [InlineData("http://management.azure.com")]
    [InlineData("https://management.azure.com/path")]
    [InlineData("https://user@management.azure.com")]
    [InlineData("relative")]
    public void An_endpoint_that_can_t_be_used_is_rejected(string endpoint)
    {
        Assert.Throws<ArgumentException>(() => new ConnectorManagementCloud(new Uri(endpoint, UriKind.RelativeOrAbsolute), "a"));
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Register(("Endpoint", endpoint)));
        Assert.Contains("'Azure:Endpoint'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_registered_client_has_its_settings()
    {
        ConnectorManagementClient client = Register(("Endpoint", fixture.Management.Endpoint.AbsoluteUri));
        Assert.NotEmpty(await ResourceTests.ToListAsync(client.GetSubscriptionsAsync()));
        Assert.Contains(
            "AzureChina",
            Assert.Throws<OptionsValidationException>(() => Register(("Cloud", "AzureMoon"))).Message,
            StringComparison.Ordinal);
        Assert.NotNull(Register(("Cloud", "AzureGovernment")));
    }

    [Fact]
    public async Task A_request_that_departs_from_the_spec_gets_the_reason_from_the_emulator()
    {
        fixture.Emulator.Faults.Add(
            new FaultMatch { ApiName = EmulatedManagement.ApiName, OperationId = "Subscriptions_List" }, EmulatorFault.Status(503));
        ConnectorManagementException exception = await Assert.ThrowsAsync<ConnectorManagementException>(
            () => ResourceTests.ToListAsync(fixture.Client.GetSubscriptionsAsync()));
        Assert.Equal(503, exception.Status);

        using HttpClient http = new(new SocketsHttpHandler());
        using HttpResponseMessage response = await http.GetAsync(new Uri(fixture.Management.Endpoint, "/subscriptions?api-version=1999"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("NonConforming", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static ConnectorManagementClient Register(params (string Key, string Value)[] settings)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("Azure:" + setting.Key, (string?)setting.Value)))
            .Build();
        return new ServiceCollection()
            .AddConnectorManagement(configuration.GetSection("Azure"))
            .BuildServiceProvider()
            .GetRequiredService<ConnectorManagementClient>();
    }

    private sealed class ThrowingCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("A token was requested.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("A token was requested.");
    }

    private sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("abc.def", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    /// <summary>Represents a service whose responses a test writes.</summary>
    private sealed class Script(Func<HttpRequestMessage, int, (HttpStatusCode Status, string Content)> respond) : HttpMessageHandler
    {
        public List<Uri> Requests { get; } = [];

        /// <summary>Gets statuses of the first responses, which have no content.</summary>
        public Queue<HttpStatusCode> Statuses { get; } = [];

        public ConnectorManagementClient CreateClient()
        {
            ConnectorManagementClientOptions options = new() { Transport = new HttpClientTransport(this) };
            options.Retry.MaxRetries = 0;
            return new(new FixedCredential(), options);
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Assert.Equal("abc.def", request.Headers.Authorization?.Parameter);
            Requests.Add(request.RequestUri!);
            if (Statuses.TryDequeue(out HttpStatusCode first))
            {
                return Task.FromResult(new HttpResponseMessage(first));
            }

            (HttpStatusCode status, string content) = respond(request, Requests.Count);
            return Task.FromResult(new HttpResponseMessage(status)
            {
                Content = new StringContent(content, Encoding.UTF8, "application/json"),
            });
        }
    }
}
