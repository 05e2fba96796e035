using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
    [
        ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365"),
        ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365Users"),
    ]);
emulator.For("office365users").Operation(Office365UsersOperations.UserProfile).Returns("""{"displayName":"Ada """
    + """Brandt","jobTitle":"Engineer"}""");
await emulator.StartAsync();
string url = emulator.GetConnectionRuntimeUrl("office365").AbsoluteUri;
TokenCredential credential = new DefaultAzureCredential();

ServiceCollection services = new();
services.AddLogging();
services.AddSingleton<TokenCredential>(credential);
services.AddSingleton(sp => new Office365Client(new Uri(url), sp.GetRequiredService<TokenCredential>()));
IConfiguration configuration = new ConfigurationBuilder()
    .AddInMemoryCollection(
        new Dictionary<string, string?> { ["Users:ConnectionRuntimeUrl"] = emulator.GetConnectionRuntimeUrl("office365users").AbsoluteUri })
    .Build();
services.AddOffice365UsersClient(configuration.GetSection("Users"));
await using ServiceProvider provider = services.BuildServiceProvider();
Office365Client mailbox = provider.GetRequiredService<Office365Client>();
Office365UsersClient users = provider.GetRequiredService<Office365UsersClient>();
ILogger logger = provider.GetRequiredService<ILogger<Office365Client>>();

Office365OnNewEmailTriggerPayload? payload = JsonSerializer.Deserialize<Office365OnNewEmailTriggerPayload>(
    """{"body":{"value":[{"id":"1","from":"ada@contoso.example","subject":"Hello"}]}}""");
var emails = payload?.Body?.Value ?? [];
foreach (var email in emails)
{
    logger.LogInformation("{From} {Subject}", email.From, email.Subject);
    var user = await users.UserProfileAsync(email.From!);
    await mailbox.FlagAsync(email.MessageId!, new() { Flag = new() { FlagStatus = "flagged" } });
    Console.WriteLine($"{email.From} | {email.Subject} | {user.DisplayName} | {user.JobTitle}");
}

Console.WriteLine(string.Join(' ', emulator.Calls.Select(call => call.OperationId)));
return emulator.AllConform ? 0 : 1;
