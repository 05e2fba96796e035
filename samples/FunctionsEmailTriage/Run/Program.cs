// Starts the function app on a local host, fires its triggers from the emulator, and checks what the functions did.
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Emulator.Functions;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.SharePointOnline;
using Azure.Connectors.Sdk.Teams;

string app = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "FunctionsApp").Value!;
await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync(
    ((string[])["Office365", "SharePointOnline", "Teams"]).Select(name => ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk." + name)));
await emulator.StartAsync();

FunctionsHostOptions options = new();
options.Settings["office365__connectionRuntimeUrl"] = emulator.GetConnectionRuntimeUrl("office365").AbsoluteUri;
options.Settings["teams__connectionRuntimeUrl"] = emulator.GetConnectionRuntimeUrl("teams").AbsoluteUri;
await using FunctionsHost host = await FunctionsHost.StartAsync(app, options);
Console.WriteLine($"The worker has loaded {string.Join(", ", host.FunctionNames)}.\n");
Console.WriteLine($"{"Function",-20} {"Shape",-7} {"Status",-7} {"Logged",-7} Calls");
bool isAsExpected = true;

JsonNode urgent = new JsonObject { ["id"] = "mail-1", ["subject"] = "URGENT: the line is down", ["bodyPreview"] = "Since 8 o'clock." };
JsonNode other = new JsonObject { ["id"] = "mail-2", ["subject"] = "Lunch", ["bodyPreview"] = "At noon?" };
string onNewEmail = Office365TriggerOperations.OnNewEmail;
await FireAsync("OnNewEmail", "office365", onNewEmail, TriggerCallbackShape.Batch, logs: 2, calls: 2, urgent, other);
await FireAsync("OnNewEmail", "office365", onNewEmail, TriggerCallbackShape.Single, logs: 1, calls: 2, urgent);
await FireAsync("OnNewEmail", "office365", onNewEmail, TriggerCallbackShape.Array, logs: 2, calls: 2, other, urgent);
foreach (TriggerCallbackShape shape in new[] { TriggerCallbackShape.Batch, TriggerCallbackShape.Single, TriggerCallbackShape.Array })
{
    await FireAsync("OnNewChannelMessage", "teams", TeamsTriggerOperations.OnNewChannelMessage, shape, logs: null, calls: 0);
    await FireAsync("OnNewItem", "sharepointonline", SharePointOnlineTriggerOperations.OnNewItems, shape, logs: null, calls: 0);
}

await FireAsync(
    "OnNewFile", "sharepointonline", SharePointOnlineTriggerOperations.OnNewFile, TriggerCallbackShape.File, logs: 1, calls: 0, "AQIDBA==");
await PostAsync("Hello from HTTP", status: 200, calls: 1);
await PostAsync("", status: 400, calls: 0);

foreach (EmulatedCall call in emulator.Calls.Where(call => !call.Conforms))
{
    isAsExpected = false;
    Console.Error.WriteLine(call);
}

foreach (FunctionLog log in host.Logs.Where(log => log.Exception is not null))
{
    Console.Error.WriteLine(log);
}

Console.WriteLine($"\n{emulator.Calls.Count} calls reached the emulator. {(isAsExpected ? "All is as expected." : "NOT as expected.")}");
return isAsExpected ? 0 : 1;

async Task FireAsync(
    string function, string apiName, string operation, TriggerCallbackShape shape, int? logs, int calls, params JsonNode?[] items)
{
    (int logsBefore, int callsBefore) = (Received(function), emulator.Calls.Count);
    TriggerDelivery delivery = await emulator.FireTriggerAsync(
        host.GetCallbackUrl(function), apiName, operation, shape, items.Length == 0 ? null : items, host.Key);
    int received = Received(function) - logsBefore;
    Report(function, shape.ToString(), delivery.Status, 202, received, logs, emulator.Calls.Count - callsBefore, calls);
}

async Task PostAsync(string text, int status, int calls)
{
    int before = emulator.Calls.Count;
    using HttpClient client = new();
    using StringContent content = new(text);
    using HttpResponseMessage response = await client.PostAsync(new Uri(host.Address, "api/teams/Note"), content);
    Report("PostToTeams", "HTTP", (int)response.StatusCode, status, 0, 0, emulator.Calls.Count - before, calls);
}

int Received(string function) => host.GetLogs(function).Count(log => log.Message.StartsWith("Received a ", StringComparison.Ordinal));

void Report(string function, string shape, int status, int expectedStatus, int logs, int? expectedLogs, int calls, int expectedCalls)
{
    bool matches = status == expectedStatus && calls == expectedCalls && (expectedLogs is null ? logs > 0 : logs == expectedLogs);
    isAsExpected &= matches;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{function,-20} {shape,-7} {status,-7} {logs,-7} {calls}{(matches ? "" : "   UNEXPECTED")}"));
}
