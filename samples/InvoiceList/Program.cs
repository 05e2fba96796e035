using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.SharePointOnline.Schemas;
using InvoiceList;

// An emulator takes the place of SharePoint. It knows the columns of the list, so a request that the list would reject is rejected.
await using ConnectorEmulator emulator = await EmulatedList.StartAsync();
SharePointOnlineClient sharePoint = new(emulator.GetConnectionRuntimeUrl(EmulatedList.ApiName));
InvoiceTable invoices = sharePoint.Invoices();

Console.WriteLine("The list:");
await foreach (Invoice invoice in invoices.GetItemsAsync())
{
    Console.WriteLine($"  {invoice.ID} {invoice.Title}: {invoice.Status?.Value}, due {invoice.DueDate}");
}

string filter = $"{InvoiceColumns.Query.Title} eq {ODataFilter.Quote("Miller's invoice")}";
await foreach (Invoice invoice in invoices.GetItemsAsync(filterQuery: filter, orderBy: $"{InvoiceColumns.Query.DueDate} desc"))
{
    Console.WriteLine($"Found with {filter}: {invoice.ID}");
}

Invoice created = await invoices.PostItemAsync(new Invoice
{
    Title = "Invoice 17",
    Number = "2026-017",
    Amount = 1250.50,
    DueDate = new DateOnly(2026, 12, 31),
    Status = new() { Value = Invoice.StatusValues.New },
    Customer = new() { Id = 7 },
    Approver = new() { Claims = "i:0#.f|membership|ada@contoso.example" },
    Tags = [new() { Value = Invoice.TagsValues.Urgent }],
});
long id = created.ID ?? throw new InvalidOperationException("The new item has no ID.");
Console.WriteLine($"Created item {id} ({created.System.Link}).");

// An update sends the columns that it changes, and null clears a column.
await invoices.PatchItemAsync(id, new Invoice { Status = new() { Value = Invoice.StatusValues.Paid } });
await invoices.PatchItemAsync(id, new Invoice { Notes = null });
Console.WriteLine("Updated the status and cleared the notes.");

await invoices.CreateAttachmentAsync(id, new FileContent(BinaryData.FromString("a scan")), "scan.txt");
Console.WriteLine("Uploaded an attachment.");

await Download.RunAsync(sharePoint, invoices.Dataset);
int received = await NewInvoices.RunAsync(emulator);

foreach (EmulatedCall call in emulator.Calls.Where(call => !call.Conforms))
{
    Console.Error.WriteLine($"{call.OperationId}: {string.Join("; ", call.Reasons)}");
}

Console.WriteLine($"{emulator.Calls.Count} calls, all of which conform: {emulator.AllConform}. New items received: {received}.");
return emulator.AllConform && received == 1 ? 0 : 1;
