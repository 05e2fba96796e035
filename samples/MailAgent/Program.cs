using Azure.Connectors.Sdk.Office365.Models;
using MailAgent;
using MailAgent.Approval;
using MailAgent.Model;
using Microsoft.Extensions.AI;

HostApplicationBuilder builder =
    Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });

// The standard output is the journal.
builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

// Without a credential among the services, the clients use the managed identity.
builder.Services.AddOffice365Client(builder.Configuration.GetSection("Connectors:Office365"));
builder.Services.AddOffice365UsersClient(builder.Configuration.GetSection("Connectors:Office365Users"));
builder.Services.AddTeamsClient(builder.Configuration.GetSection("Connectors:Teams"));

builder.Services.AddSingleton<IChatClient>(_ => ModelSelection.Create(builder.Configuration.GetSection("Model")));
builder.Services.AddSingleton<IApprover>(_ => HttpApprover.Create(builder.Configuration["Approvals:Url"]));
builder.Services.AddSingleton<AgentTools>();
builder.Services.AddSingleton<ReplyAgent>();
builder.Services.AddSingleton<MailQueue>();
builder.Services.AddHostedService<AgentWorker>();
builder.Services.AddConnectorPolling(builder.Configuration.GetSection("Connectors:Polling"))
    .AddHandler<Office365OnNewEmailTriggerPayload, NewEmailHandler>("OnNewEmail")
    .DropDuplicates();

await builder.Build().RunAsync();
