using Azure.Connectors.Sdk.Office365.Models;
using Azure.Core;
using Azure.Identity;
using TriggerWorker;
using TriggerWorker.Demo;

HostApplicationBuilder builder =
    Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });

// If no connection is configured, everything runs against an emulator on loopback.
await using EmulatedMailbox? emulated = await EmulatedMailbox.StartIfNeededAsync(builder);

builder.Services.AddSingleton<TokenCredential>(new DefaultAzureCredential());
builder.Services.AddOffice365Client(builder.Configuration.GetSection("Connectors:Office365"));
builder.Services.AddConnectorPolling(builder.Configuration.GetSection("Connectors:Polling"))
    .AddHandler<Office365OnNewEmailTriggerPayload, NewEmailHandler>("OnNewEmail", options => options.MaxConcurrency = 8)
    .DropDuplicates();

using IHost host = builder.Build();
if (emulated is not null)
{
    return await emulated.RunAsync(host);
}

await host.RunAsync();
return 0;
