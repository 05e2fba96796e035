using System.Diagnostics;
using System.Globalization;
using Azure.Connectors.Sdk.Emulator;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Aot.Tests;

/// <summary>An app that calls one operation, published without what it doesn't use, still calls it.</summary>
public class PublishTests(ITestOutputHelper output)
{
    private const string Connector = "Azure.Connectors.Sdk.Office365.dll";

    [Fact]
    public async Task A_trimmed_app_publishes_without_a_warning_and_calls_the_connector()
    {
        PublishedApp app = await Publisher.PublishAsync("samples/NativeCall", "Trimmed");

        AssertNoWarning(app);
        await AssertCallsAsync(app);
        long whole = WholeSizeOf(Connector);
        Record("trimmed, self-contained", app);
        Record($"  {Connector}, of {whole:N0} bytes", app.SizeOf(Connector));
        Record("  Azure.Connectors.Sdk.dll", app.SizeOf("Azure.Connectors.Sdk.dll"));

        // An app pays for a sign-in only where it uses one, and for the operations it calls, not for the connector.
        Assert.DoesNotContain("Microsoft.Identity.Client.dll", app.Assemblies);
        Assert.True(
            app.SizeOf(Connector) * 4 < whole,
            $"{app.SizeOf(Connector):N0} of {whole:N0} bytes are left of the connector, for one operation.");
    }

    [NativeAotFact]
    public async Task A_native_app_publishes_without_a_warning_and_calls_the_connector()
    {
        PublishedApp app = await Publisher.PublishAsync("samples/NativeCall", "Native");

        AssertNoWarning(app);
        Assert.Empty(app.Assemblies);
        await AssertCallsAsync(app);
        Record("native", app);
    }

    [Fact]
    public async Task A_trimmed_app_that_does_not_use_the_catalog_contains_no_schemas()
    {
        PublishedApp without = await Publisher.PublishAsync("samples/NativeCall", "Trimmed", hasSchemas: false);
        PublishedApp with = await Publisher.PublishAsync("samples/NativeCall", "Trimmed");

        Assert.Equal(without.Files, with.Files);
        AssertGrowth();
        foreach (string assembly in (string[])[Connector, "Azure.Connectors.Sdk.dll"])
        {
            Assert.DoesNotContain(with.TypesOf(assembly), IsOfCatalog);
        }
    }

    [NativeAotFact]
    public async Task A_native_app_that_does_not_use_the_catalog_contains_no_schemas()
    {
        PublishedApp without = await Publisher.PublishAsync("samples/NativeCall", "Native", hasSchemas: false);
        PublishedApp with = await Publisher.PublishAsync("samples/NativeCall", "Native");

        Assert.Equal(without.Files, with.Files);
        AssertGrowth();
        byte[] code = await File.ReadAllBytesAsync(with.Executable);
        Assert.Equal(-1, code.AsSpan().IndexOf("OperationCatalog"u8));
        Assert.Equal(-1, code.AsSpan().IndexOf("x-ms-visibility"u8));
    }

    [Fact]
    public async Task The_emulator_works_in_a_trimmed_app_without_a_warning() =>
        await AssertEmulatesAsync(await Publisher.PublishAsync("tests/Aot.Tests/EmulatorApp", "Trimmed"));

    [NativeAotFact]
    public async Task The_emulator_works_in_a_native_app_without_a_warning() =>
        await AssertEmulatesAsync(await Publisher.PublishAsync("tests/Aot.Tests/EmulatorApp", "Native"));

    [Fact]
    public async Task A_trimmed_app_with_a_schema_snapshot_publishes_without_a_warning_and_works() =>
        await AssertInvoicesAsync(await Publisher.PublishAsync("samples/InvoiceList", "Trimmed"));

    [NativeAotFact]
    public async Task A_native_app_with_a_schema_snapshot_publishes_without_a_warning_and_works() =>
        await AssertInvoicesAsync(await Publisher.PublishAsync("samples/InvoiceList", "Native"));

    [Fact]
    public async Task A_trimmed_agent_publishes_without_a_warning_and_sends_only_what_was_approved() =>
        await AssertAgentAsync(await Publisher.PublishAsync("samples/MailAgent", "Trimmed"));

    [NativeAotFact]
    public async Task A_native_agent_publishes_without_a_warning_and_sends_only_what_was_approved() =>
        await AssertAgentAsync(await Publisher.PublishAsync("samples/MailAgent", "Native"));

    /// <summary>The demonstration of the sample starts the published agent and checks what it sends.</summary>
    private async Task AssertAgentAsync(PublishedApp app)
    {
        AssertNoWarning(app);
        string configuration = Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
        string demo = Path.Combine(Publisher.Repository, "samples", "MailAgent", "Demo", "bin", configuration, "net10.0", "Demo.dll");
        ProcessOutput run = await Publisher.RunAsync("dotnet", [demo, "--agent", app.Executable]);

        Assert.True(run.ExitCode == 0, $"{run.Output}\n{run.Error}");
        Assert.Contains("Nothing was changed without an approval: yes.", run.Output, StringComparison.Ordinal);
        Record("an agent with three connectors and a model's client", app);
    }

    /// <summary>The sample calls typed operations, and an ASP.NET Core endpoint passes it the items of a trigger.</summary>
    private async Task AssertInvoicesAsync(PublishedApp app)
    {
        AssertNoWarning(app);
        ProcessOutput run = await Publisher.RunAsync(app.Executable, []);

        Assert.True(run.ExitCode == 0, $"{run.Output}\n{run.Error}");
        Assert.Contains("New item: Invoice 18 (New)", run.Output, StringComparison.Ordinal);
        Record("an app with a schema snapshot, an endpoint and the emulator", app);
    }

    /// <summary>The schemas are in the assemblies before trimming, so the comparison of the applications says something.</summary>
    private void AssertGrowth()
    {
        foreach (string connector in (string[])["Office365", "Office365Users", "Teams"])
        {
            string assembly = $"Azure.Connectors.Sdk.{connector}.dll";
            if (FindWhole(assembly, "aot-without-schemas") is { } without && FindWhole(assembly, "aot") is { } with)
            {
                Record($"{assembly} before trimming, without schemas", without);
                Record($"{assembly} before trimming, with schemas", with);
                Assert.True(with > without, $"{assembly} has {with:N0} bytes with schemas and {without:N0} bytes without.");
            }
        }
    }

    private static bool IsOfCatalog(string type) =>
        type.Contains("Catalog", StringComparison.Ordinal)
        || type is "ConnectorOperation" or "ConnectorParameter" or "ConnectorBody" or "ConnectorSchema" or "ConnectorPathSegment"
            or "OperationPlan" or "OperationMetadata";

    private async Task AssertEmulatesAsync(PublishedApp app)
    {
        AssertNoWarning(app);
        ProcessOutput run = await Publisher.RunAsync(
            app.Executable, [Path.Combine(Publisher.Repository, "tests", "Emulator.Tests", "Fixtures", "library.swagger.json")]);

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            [
                """{"title":"One"}""",
                """{"title":"2","pages":2}""",
                "sample",
                """{"value":[{"title":"B"}]}""",
                "201: ",
                "400: body: 'title' must be a string, and is a number; body: 'pages' is less than 1; body: 'kind' is not one of the values "
                    + "of its enumeration",
                "429: status 429",
                "204: ",
                "200: ",
                "204: ",
                """204: {"body":{"name":"name 1","id":"00000002-0000-4000-8000-000000000000"}}""",
                "11 calls",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
        Record("an app with the emulator", app);
    }

    private static void AssertNoWarning(PublishedApp app)
    {
        string[] warnings = [.. app.Log
            .Split('\n')
            .Where(line => line.Contains("warning IL", StringComparison.Ordinal) || line.Contains("warning CS", StringComparison.Ordinal))];
        Assert.True(warnings.Length == 0, string.Join('\n', warnings));
    }

    private async Task AssertCallsAsync(PublishedApp app)
    {
        string spec = Path.Combine(Publisher.Repository, "specs", "office365", "apiDefinition.swagger.json");
        await using ConnectorEmulator emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile("office365", spec)]);
        emulator
            .For("office365")
            .Operation("GetEmailsV3")
            .Returns("""{"value":[{"subject":"First, with an ümlaut"},{"subject":"Second"}]}""");
        await emulator.StartAsync();

        long start = Stopwatch.GetTimestamp();
        ProcessOutput run = await Publisher.RunAsync(app.Executable, [emulator.GetConnectionRuntimeUrl("office365").ToString()]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"start to end, one call: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms"));

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal(
            ["First, with an ümlaut", "Second"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.True(emulator.AllConform, string.Join('\n', emulator.Calls));
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.Equal("GetEmailsV3", call.OperationId);
        Assert.False(call.Headers.ContainsKey("Authorization"));
    }

    /// <summary>The connector's assembly as it was compiled, before trimming.</summary>
    private static long WholeSizeOf(string assembly) =>
        FindWhole(assembly, "aot") ?? throw new FileNotFoundException("The assembly wasn't compiled.", assembly);

    private static long? FindWhole(string assembly, string artifacts)
    {
        string folder = Path.Combine(Publisher.Repository, "artifacts", artifacts, "bin", Path.GetFileNameWithoutExtension(assembly));
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, assembly, SearchOption.AllDirectories).Max(path => new FileInfo(path).Length)
            : null;
    }

    private void Record(string what, PublishedApp app) => Record(what, app.Size);

    private void Record(string what, long bytes) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes:N0} bytes"));
}
