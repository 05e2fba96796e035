using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Mailroom;
using Microsoft.Extensions.Logging.Abstractions;

namespace Azure.Connectors.Sdk.Contract.Tests;

public sealed class ArticleTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Fact]
    public async Task A_function_needs_only_the_usings_of_the_models_and_the_clients()
    {
        await fixture.Emulator.StartAsync();
        fixture.Emulator
            .For("office365users")
            .Operation(Office365UsersOperations.UserProfile)
            .Returns("""{"displayName":"Ada Quill"}""");
        Office365UsersClient users = new(fixture.Emulator.GetConnectionRuntimeUrl("office365users"), new FixedCredential());
        Office365OnNewEmailTriggerPayload payload = JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(
            """{"body":{"value":[{"from":"ada@example.com","subject":"Proofs"}]}}""")!;

        Assert.Equal(["Ada Quill"], await new NewEmailFunction(users, NullLogger<NewEmailFunction>.Instance).Run(payload));
    }
}
