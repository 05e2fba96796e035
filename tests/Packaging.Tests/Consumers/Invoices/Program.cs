using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.SharePointOnline.Schemas;

const string Api = "sharepointonline";

// The types of the list come from its snapshot, and the operations from the spec in the package.
await using ConnectorEmulator emulator =
    await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.SharePointOnline")]);
emulator.For(Api).UseSchema(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Invoice.schema.json")));
await emulator.StartAsync();
InvoiceTable invoices = new SharePointOnlineClient(emulator.GetConnectionRuntimeUrl(Api)).Invoices();

// What the service has is read into the model and written from it, and nothing is lost.
JsonNode callback = JsonNode.Parse(
    emulator.CreateTriggerCallback(Api, SharePointOnlineTriggerOperations.OnNewItems, TriggerCallbackShape.Single))!;
JsonObject item = callback["body"]!.AsObject();
item["Added_x0020_Later"] = 5;
emulator.For(Api).Operation(SharePointOnlineOperations.GetItem).Returns(item.ToJsonString());
Invoice read = await invoices.GetItemAsync(7);
JsonObject written = JsonNode.Parse(JsonSerializer.Serialize(read))!.AsObject();
Console.WriteLine(string.Join(' ', item.Where(column => !written.ContainsKey(column.Key)).Select(column => column.Key)) + "|");

await invoices.PostItemAsync(new Invoice
{
    Title = "Invoice 17", Number = "17", Status = new() { Value = Invoice.StatusValues.New }, Customer = new() { Id = 7 },
});
await invoices.PatchItemAsync(7, read);
Console.WriteLine(emulator.Calls[1].Body);
Console.WriteLine(JsonNode.Parse(emulator.Calls[2].Body!.ToString())!["Added_x0020_Later"]);
return emulator.AllConform ? 0 : 1;
