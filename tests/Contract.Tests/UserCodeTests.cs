using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>An application's own lines, as its author would write them, against the emulator on loopback.</summary>
public sealed class UserCodeTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Fact]
    public async Task Clients_from_a_container_log_the_mails_of_a_trigger_and_look_up_the_sender()
    {
        await fixture.Emulator.StartAsync();
        fixture.Emulator.ClearCalls();
        fixture.Emulator
            .For("office365users")
            .Operation(Office365UsersOperations.UserProfile)
            .Returns("""{"displayName":"Ada Quill","jobTitle":"Bookbinder"}""");
        string url = fixture.Emulator.GetConnectionRuntimeUrl("office365").AbsoluteUri;
        string usersUrl = fixture.Emulator.GetConnectionRuntimeUrl("office365users").AbsoluteUri;
        TokenCredential credential = new FixedCredential();
        ILogger logger = NullLogger.Instance;
        ServiceCollection services = new();
        services.AddSingleton<TokenCredential>(credential);
        services.AddSingleton(sp => new Office365Client(new Uri(url), sp.GetRequiredService<TokenCredential>()));
        services.AddSingleton(sp => new Office365UsersClient(new Uri(usersUrl), sp.GetRequiredService<TokenCredential>()));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Office365UsersClient users = provider.GetRequiredService<Office365UsersClient>();
        var payload = JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(
            """{"body":{"value":[{"from":"ada@example.com","subject":"Proofs"},{"from":"ada@example.com","subject":"More proofs"}]}}""");

        List<string?> seen = [];
        var emails = payload?.Body?.Value ?? [];
        foreach (var email in emails)
        {
            logger.LogInformation("{From} {Subject}", email.From, email.Subject);
            var user = await users.UserProfileAsync(email.From!);
            seen.AddRange([email.Subject, user.DisplayName, user.JobTitle]);
        }

        await provider.GetRequiredService<Office365Client>().SendDraftEmailAsync("draft-1");

        Assert.Equal(["Proofs", "Ada Quill", "Bookbinder", "More proofs", "Ada Quill", "Bookbinder"], seen);
        Assert.Equal(["UserProfile_V2", "UserProfile_V2", "SendDraftEmail"], fixture.Emulator.Calls.Select(call => call.OperationId));
        Assert.True(fixture.Emulator.AllConform);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_result_that_takes_time_is_returned_by_a_typed_method(bool isLoopback)
    {
        await fixture.Emulator.StartAsync();
        fixture.Emulator.For("office365users")
            .Operation(Office365UsersOperations.UserProfile)
            .When("id", "slow@example.com")
            .ReturnsAccepted("""{"displayName":"Ada Quill"}""", pendingCount: 2);
        ConnectorClientOptions options = new();
        if (!isLoopback)
        {
            options.Transport = fixture.Emulator.CreateTransport();
        }

        Uri url = isLoopback
            ? fixture.Emulator.GetConnectionRuntimeUrl("office365users")
            : fixture.Emulator.GetTransportRuntimeUrl("office365users");
        Office365UsersClient client = new(url, new FixedCredential(), options);

        using ConnectorResponses responses = ConnectorResponses.Capture();
        var user = await client.UserProfileAsync("slow@example.com");

        Assert.Equal("Ada Quill", user.DisplayName);
        CapturedResponse response = Assert.Single(responses);
        Assert.Equal((Office365UsersOperations.UserProfile, 200), (response.OperationId, response.Response.Status));
    }

    [Theory]
    [InlineData(202)]
    [InlineData(200)]
    public async Task A_list_that_is_accepted_without_content_is_empty_for_typed_and_dynamic_callers(int status)
    {
        await fixture.Emulator.StartAsync();
        fixture.Emulator
            .For("office365users")
            .Operation(Office365UsersOperations.SearchUser)
            .ReturnsUnchecked(EmulatedResponse.FromStatus(status));
        Uri url = fixture.Emulator.GetConnectionRuntimeUrl("office365users");
        Office365UsersClient typed = new(url, new FixedCredential());
        DynamicConnectorClient dynamic = new(Office365UsersOperationCatalog.Instance, url, new FixedCredential());

        await foreach (object user in typed.SearchUserAsync())
        {
            Assert.Fail($"There is no user {user}.");
        }

        await foreach (object user in dynamic.InvokePagesAsync(Office365UsersOperations.SearchUser))
        {
            Assert.Fail($"There is no user {user}.");
        }

        Assert.Null((await dynamic.InvokeAsync(Office365UsersOperations.SearchUser)).Json);
    }
}
