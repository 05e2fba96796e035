using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.SharePointOnline.Schemas;

namespace InvoiceList;

/// <summary>Receives the trigger callbacks for new items in an ASP.NET Core application.</summary>
internal static class NewInvoices
{
    private const string Function = "OnNewInvoice";
    private const string Key = "a key of the sample";

    /// <summary>Starts the application, lets the emulator send a callback, and returns the number of items that were received.</summary>
    public static async Task<int> RunAsync(ConnectorEmulator emulator)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["Triggers:SystemKeys:0"] = Key;
        builder.Services.AddSingleton<NewInvoiceHandler>();
        builder.Services.AddConnectorTriggers(builder.Configuration.GetSection("Triggers"))
            .AddHandler<InvoiceOnNewItemsTriggerPayload, NewInvoiceHandler>(Function);
        await using WebApplication app = builder.Build();
        app.MapConnectorTriggers();
        await app.StartAsync();

        JsonNode? item = JsonNode.Parse("""{"ID":18,"Title":"Invoice 18","Status":{"Id":0,"Value":"New"}}""");
        TriggerDelivery delivery = await emulator.FireTriggerAsync(
            new Uri($"{app.Urls.First()}/runtime/webhooks/connector?functionName={Function}"),
            EmulatedList.ApiName,
            SharePointOnlineTriggerOperations.OnNewItems,
            TriggerCallbackShape.Batch,
            [item],
            Key);
        if (!delivery.Accepted)
        {
            Console.Error.WriteLine($"The callback was rejected with status {delivery.Status}: {delivery.Body}");
        }

        await app.StopAsync();
        return app.Services.GetRequiredService<NewInvoiceHandler>().Count;
    }
}

/// <summary>Writes the title of each new invoice.</summary>
internal sealed class NewInvoiceHandler : IConnectorTriggerHandler<InvoiceOnNewItemsTriggerPayload>
{
    private int _count;

    public int Count => _count;

    public Task HandleAsync(
        InvoiceOnNewItemsTriggerPayload payload, ConnectorTriggerContext context, CancellationToken cancellationToken)
    {
        foreach (Invoice invoice in payload.Body?.Value ?? [])
        {
            Console.WriteLine($"New item: {invoice.Title} ({invoice.Status?.Value})");
            Interlocked.Increment(ref _count);
        }

        return Task.CompletedTask;
    }
}
