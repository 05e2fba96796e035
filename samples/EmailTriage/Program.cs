using Azure.Connectors.Sdk.Office365.Models;
using Azure.Core;
using Azure.Identity;
using EmailTriage;
using EmailTriage.Demo;

WebApplicationBuilder builder =
    WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

// With no connection configured, all of it runs against an emulator on loopback.
await using EmulatedConnections? emulated = await EmulatedConnections.StartIfNeededAsync(builder);

builder.Services.AddSingleton<TokenCredential>(new DefaultAzureCredential());
builder.Services.AddOffice365Client(builder.Configuration.GetSection("Connectors:Office365"));
builder.Services.AddOffice365UsersClient(builder.Configuration.GetSection("Connectors:Office365Users"));
builder.Services.AddTeamsClient(builder.Configuration.GetSection("Connectors:Teams"));

builder.Services.Configure<TriageOptions>(builder.Configuration.GetSection("Triage"));
builder.Services.AddSingleton<TriageJournal>();
builder.Services.AddScoped<NewEmailHandler>();
builder.Services.AddConnectorTriggers(builder.Configuration.GetSection("Connectors:Triggers"))
    .AddHandler<Office365OnNewEmailTriggerPayload, NewEmailHandler>("OnNewEmail");

WebApplication app = builder.Build();
app.MapConnectorTriggers();

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
