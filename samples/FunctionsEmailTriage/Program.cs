using Azure.Connectors.Sdk.Teams;
using Azure.Core;
using Azure.Identity;
using FunctionsEmailTriage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

IHost host = new HostBuilder()
    .ConfigureFunctionsWebApplication()
    .ConfigureServices((context, services) =>
    {
        // A client is registered with its settings, which are validated when the app starts…
        services.AddSingleton<TokenCredential>(new DefaultAzureCredential());
        services.AddOffice365Client(context.Configuration.GetSection("office365"));

        // …or separately.
        services.AddSingleton(provider => new TeamsClient(
            new Uri(context.Configuration["teams:connectionRuntimeUrl"]
                ?? throw new InvalidOperationException("The setting 'teams__connectionRuntimeUrl' is missing.")),
            provider.GetRequiredService<TokenCredential>()));
        services.AddSingleton<TeamsChannel>();
    })
    .Build();

await host.RunAsync();
