using System.Globalization;
using System.Runtime.InteropServices;
using Azure.Connectors.Sdk.Benchmarks;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Startup;

// The first call of a fresh process, from its start to the response, over loopback: programs take turns, so that what else the machine does
// meets them all.
const int Rounds = 25;
const int Warmups = 3;
string[] jit = ["-p:PublishAot=false", "-p:PublishTrimmed=false", "--no-self-contained"];
Contestant ours = new("ours, JIT", "samples/NativeCall", jit);
Contestant native = new("ours, NativeAOT", "samples/NativeCall", ["-r", RuntimeInformation.RuntimeIdentifier]);
Contestant reflection = new("reflection over Azure.Core, JIT", "eng/startup/ReflectionCall", jit, "pipeline");
Contestant plain = new("reflection over HttpClient, JIT", "eng/startup/ReflectionCall", jit, "http");
Contestant unread = new("Azure.Core, nothing read, JIT", "eng/startup/ReflectionCall", jit, "unread") { Writes = "200" };
Contestant[] all = [ours, native, reflection, plain, unread];
if (!args.Contains("--no-publish"))
{
    foreach (Contestant contestant in all)
    {
        contestant.Publish();
    }
}

await using ConnectorEmulator emulator =
    await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile("office365", Repository.Spec("office365"))]);
emulator
    .For("office365")
    .Operation("GetEmailsV3")
    .Returns($$"""{"value":[{"subject":"{{Contestant.FirstSubject}}","importance":"normal","receivedDateTime":"2026-03-02T08:00:00Z"}]}""");
await emulator.StartAsync();
Uri address = emulator.GetConnectionRuntimeUrl("office365");
for (int round = 0; round < Warmups + Rounds; round++)
{
    foreach (Contestant contestant in all)
    {
        contestant.Run(address, counts: round >= Warmups);
    }
}

foreach (Contestant contestant in all)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{contestant.Name,-32} {contestant.Median,6:F0} ms"));
}

Print("JIT, of reflection's", ours.Median / reflection.Median, 0.6);
Print("NativeAOT, of the JIT's", native.Median / ours.Median, 0.25);

static void Print(string what, double ratio, double bound)
    => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-32} {ratio:F2} of at most {bound:F2}: {(ratio <= bound ? "holds" : "DOESN'T HOLD")}"));
