using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Teams;
using Azure.Identity;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var host = new HostBuilder()
    .ConfigureFunctionsWebApplication()
    .ConfigureServices((context, services) =>
    {
        var credential = new DefaultAzureCredential();
        services.AddSingleton(new Office365Client(new Uri(context.Configuration["office365:connectionRuntimeUrl"]!), credential));
        services.AddSingleton(new TeamsClient(new Uri(context.Configuration["teams:connectionRuntimeUrl"]!), credential));
    })
    .Build();

host.Run();
