using System.Text.Json;
using Azure.Connectors.Sdk.Polling.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// One of several instances that share the work. It prints the ID of each event that it handles.
HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton<TimeProvider>(new ShortPauses());
builder.Services.AddStackExchangeRedisCache(options => options.Configuration = builder.Configuration["Redis"]);
builder.Services.AddConnectorPolling(builder.Configuration.GetSection("Polling"))
    .AddHandler<JsonElement>(
        "OnEvent",
        async (_, context, cancellationToken) =>
        {
            await Task.Delay(1, cancellationToken);
            lock (Console.Out)
            {
                Console.WriteLine(context.MessageId);
            }
        },
        options => options.MaxConcurrency = 16)
    .DropDuplicates();
using IHost host = builder.Build();
await host.RunAsync();
