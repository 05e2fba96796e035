using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Connectors.Sdk.Teams;

namespace EmailTriage.Demo;

/// <summary>The three connections on an emulator, with a small directory and mailbox behind them.</summary>
internal sealed class EmulatedConnections : IAsyncDisposable
{
    private static readonly Dictionary<string, string> s_sections = new()
    {
        ["office365"] = "Connectors:Office365",
        ["office365users"] = "Connectors:Office365Users",
        ["teams"] = "Connectors:Teams",
    };

    private readonly EmulatedIssuer? _issuer;

    private EmulatedConnections(ConnectorEmulator emulator, string? key, EmulatedPollQueue? queue, EmulatedIssuer? issuer) =>
        (Emulator, Key, Queue, _issuer) = (emulator, key, queue, issuer);

    public ConnectorEmulator Emulator { get; }

    /// <summary>Gets the key of the trigger endpoint, for this run only; <see langword="null"/> if callbacks have a token.</summary>
    public string? Key { get; }

    /// <summary>Gets the queue of events; <see langword="null"/> if they arrive as callbacks.</summary>
    public EmulatedPollQueue? Queue { get; }

    /// <summary>Where none of the connections is configured, starts an emulator and configures them to it.</summary>
    public static async Task<EmulatedConnections?> StartIfNeededAsync(WebApplicationBuilder builder, bool polls, bool usesTokens)
    {
        if (s_sections.Values.Any(section => !string.IsNullOrWhiteSpace(builder.Configuration[$"{section}:ConnectionRuntimeUrl"])))
        {
            return null;
        }

        EmulatedIssuer? issuer = usesTokens ? await EmulatedIssuer.StartAsync() : null;
        ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
            ((string[])["Office365", "Office365Users", "Teams"]).Select(
                service => ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk." + service)),
            new ConnectorEmulatorOptions { CallbackHandler = issuer?.CreateCallbackHandler() });
        Program(emulator);
        await emulator.StartAsync();

        string? key = usesTokens ? null : Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        EmulatedPollQueue? queue = polls
            ? emulator.GetPollQueue(builder.Configuration["Connectors:Polling:OnNewEmail:TriggerConfigName"]!)
            : null;
        Dictionary<string, string?> settings = s_sections.ToDictionary(
            entry => $"{entry.Value}:ConnectionRuntimeUrl", entry => (string?)emulator.GetConnectionRuntimeUrl(entry.Key).AbsoluteUri);
        if (key is not null)
        {
            settings["Connectors:Triggers:SystemKeys:0"] = key;
        }

        settings["Connectors:Polling:OnNewEmail:PollingEndpoint"] = queue?.PollingEndpoint.OriginalString;
        issuer?.Configure(settings, "Connectors:Triggers:Entra");
        settings["Logging:LogLevel:Default"] = settings["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Warning";
        builder.Configuration.AddInMemoryCollection(settings);
        return new(emulator, key, queue, issuer);
    }

    public async ValueTask DisposeAsync()
    {
        await Emulator.DisposeAsync();
        if (_issuer is not null)
        {
            await _issuer.DisposeAsync();
        }
    }

    private static void Program(ConnectorEmulator emulator)
    {
        JsonObject missing =
            new() { ["error"] = new JsonObject { ["code"] = "Request_ResourceNotFound", ["message"] = "There is no such resource." } };
        OperationSetup profile = emulator.For("office365users").Operation(Office365UsersOperations.UserProfile).Returns(missing, 404);
        OperationSetup manager = emulator.For("office365users").Operation(Office365UsersOperations.Manager).Returns(missing, 404);
        foreach (DemoPerson person in DemoData.People)
        {
            profile.When("id", person.Mail).Returns(Profile(person));
            if (DemoData.People.FirstOrDefault(other => other.Name == person.Manager) is DemoPerson superior)
            {
                manager.When("id", person.Mail).Returns(Profile(superior));
            }
        }

        emulator
            .For("office365")
            .Operation(Office365Operations.GetEmails)
            .Returns(request => EmulatedResponse.FromJson(RecentMails(request.Argument("from") ?? "")));
        int cards = 0;
        emulator.For("teams").Operation(TeamsOperations.PostMessageToConversation).Returns(_ =>
            EmulatedResponse.FromJson(new JsonObject { ["id"] = $"card-{Interlocked.Increment(ref cards)}" }, 201));
    }

    private static JsonObject Profile(DemoPerson person) => new()
    {
        ["id"] = person.Mail,
        ["mail"] = person.Mail,
        ["displayName"] = person.Name,
        ["jobTitle"] = person.JobTitle,
    };

    private static JsonObject RecentMails(string from) => new()
    {
        ["value"] = new JsonArray([.. Enumerable.Range(1, DemoData.EarlierMails.GetValueOrDefault(from))
            .Select(number => new DemoMail($"{from}-{number}", from, $"Earlier mail {number}", "").ToJson())]),
    };
}
