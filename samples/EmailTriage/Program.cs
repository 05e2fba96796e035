using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Core;
using Azure.Identity;
using EmailTriage;
using EmailTriage.Demo;

// Events arrive as callbacks that authenticate with a key, with --entra as callbacks that authenticate with a token, and with --poll by
// polling.
string[] modes = ["--poll", "--entra"];
bool polls = args.Contains(modes[0]);
bool usesTokens = args.Contains(modes[1]);
WebApplicationBuilder builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = [.. args.Except(modes)], ContentRootPath = AppContext.BaseDirectory });

// If no connection is configured, everything runs against an emulator on loopback.
await using EmulatedConnections? emulated = await EmulatedConnections.StartIfNeededAsync(builder, polls, usesTokens);

builder.Services.AddSingleton<TokenCredential>(new DefaultAzureCredential());
builder.Services.AddOffice365Client(builder.Configuration.GetSection("Connectors:Office365"));
builder.Services.AddOffice365UsersClient(builder.Configuration.GetSection("Connectors:Office365Users"));
builder.Services.AddTeamsClient(builder.Configuration.GetSection("Connectors:Teams"));

builder.Services.Configure<TriageOptions>(builder.Configuration.GetSection("Triage"));
builder.Services.AddSingleton<TriageJournal>();
builder.Services.AddScoped<NewEmailHandler>();
ConnectorTriggersBuilder triggers = polls
    ? builder.Services.AddConnectorPolling(builder.Configuration.GetSection("Connectors:Polling"))
    : builder.Services.AddConnectorTriggers(builder.Configuration.GetSection("Connectors:Triggers"));
if (usesTokens)
{
    triggers.AddEntraAuthenticator(builder.Configuration.GetSection("Connectors:Triggers:Entra"));
}

triggers.AddHandler<Office365OnNewEmailTriggerPayload, NewEmailHandler>("OnNewEmail");

WebApplication app = builder.Build();
if (!polls)
{
    app.MapConnectorTriggers();
}

if (builder.Configuration["replay"] is string file)
{
    return await Replay.RunAsync(app.Services, file);
}

if (emulated is not null)
{
    return await DemoRun.RunAsync(app, emulated);
}

await app.RunAsync();
return 0;
