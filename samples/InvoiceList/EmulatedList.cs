using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.SharePointOnline.Schemas;

namespace InvoiceList;

/// <summary>Starts an emulator of SharePoint with the list <em>Invoices</em>.</summary>
internal static class EmulatedList
{
    public const string ApiName = "sharepointonline";

    private const int FileSize = 4 * 1024 * 1024;

    public static async Task<ConnectorEmulator> StartAsync()
    {
        ConnectorEmulator emulator =
            await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.SharePointOnline")]);
        string snapshot = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Invoice.schema.json"));
        ConnectorSetup list = emulator.For(ApiName).UseSchema(snapshot);
        const string One = """{"ID":1,"Title":"Invoice 1","Due_x0020_Date":"2026-04-30","Status":{"Id":2,"Value":"Paid"}}""";
        const string Two = """{"ID":2,"Title":"Miller's invoice","Due_x0020_Date":"2026-05-31","Status":{"Id":0,"Value":"New"}}""";
        OperationSetup items = list.Operation(SharePointOnlineOperations.GetItems).When("table", InvoiceTable.DefaultTable);
        items.Returns($"{{\"value\":[{One},{Two}]}}");
        items.When("$filter", "Title eq 'Miller''s invoice'").Returns($"{{\"value\":[{Two}]}}");
        list.Operation(SharePointOnlineOperations.GetFileContentByPath).ReturnsStream(FileSize);
        await emulator.StartAsync();
        return emulator;
    }
}
