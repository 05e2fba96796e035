using System.Diagnostics;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies <c>connectors connection</c>, as processes against the management API of an emulator.</summary>
public sealed class ConnectionTests : IClassFixture<ManagementService>, IDisposable
{
    private const string User = "33333333-3333-3333-3333-333333333333";
    private const string Key = "Connectors:Ferry:ConnectionRuntimeUrl";

    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(2);

    private readonly ConnectorsCommand _connectors = new();
    private readonly ManagementService _service;
    private readonly Dictionary<string, string> _environment;
    private readonly string _namespace = "ns-" + Guid.NewGuid().ToString("n");

    public ConnectionTests(ManagementService service)
    {
        _service = service;
        _environment = service.Settings;
        _environment["CONNECTORS_RESOURCE_GROUP"] = ManagementService.ResourceGroup;
        _environment["CONNECTORS_NAMESPACE"] = _namespace;
        _environment["APPDATA"] = _connectors.PathOf("home");
        service.Management.RefusedCallsPerAccessPolicy = 0;
    }

    public void Dispose()
    {
        _service.Management.RefusedCallsPerAccessPolicy = 0;
        _connectors.Dispose();
    }

    [Fact]
    public async Task A_connection_is_created_from_nothing_and_called()
    {
        WriteProject("<UserSecretsId>the-id</UserSecretsId>");
        _service.Management.RefusedCallsPerAccessPolicy = 2;
        _connectors.Write("home/Microsoft/UserSecrets/the-id/secrets.json", "{\r\n  \"Other\": \"x\" // kept\r\n}\r\n");

        CommandResult created = await CreateAsync("connection", "create", "ferry", "--object-id", User, "--yes");

        created.Succeeded();
        string setting = created.Output.Trim();
        Assert.StartsWith("Connectors__Ferry__ConnectionRuntimeUrl=http://127.0.0.1", setting, StringComparison.Ordinal);
        string url = setting.Split('=', 2)[1];
        Assert.Equal(
            $"{{\r\n  \"Other\": \"x\", // kept\r\n  \"{Key}\": \"{url}\"\r\n}}\r\n",
            _connectors.Read("home/Microsoft/UserSecrets/the-id/secrets.json"));
        Assert.DoesNotContain(_connectors.Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));

        // The application can use it, and so can the tool.
        _connectors.Write("ferry.json", Specs.Ferry);
        Run("add", "ferry", "--from", "ferry.json", "--no-restore").Succeeded();
        Assert.IsType<JsonArray>(Run("call", "ferry", "ListCrossings", "--arg", "port=K1").Succeeded().ToJson());

        Assert.Equal(["ferry", "ferry", "Connected", "ferry", url], Assert.Single(Run("connection", "list").Succeeded().ToRows()));
        JsonNode shown = Run("connection", "show", "ferry", "--output", "json").Succeeded().ToJson();
        Assert.Equal(("Connected", url), ((string?)shown["status"], (string?)shown["url"]));
        Assert.Equal(
            (User, EmulatedManagement.TenantId),
            ((string?)shown["accessPolicies"]![0]!["objectId"], (string?)shown["accessPolicies"]![0]!["tenantId"]));

        // A second run changes nothing.
        CommandResult again = Run("connection", "create", "ferry", "--object-id", User, "--yes").Succeeded();
        Assert.Equal(created.Output, again.Output);
        Assert.DoesNotContain("Wrote", again.Error, StringComparison.Ordinal);

        // The name belongs to another connector.
        Run("connection", "create", "teams", "--name", "ferry", "--yes").Failed(2, "'ferry'");

        Run("connection", "remove", "ferry").Failed(2, "--yes");
        Run("connection", "remove", "ferry", "--yes").Succeeded();
        Run("connection", "remove", "ferry", "--yes").Failed(4, "ferry");
    }

    [Fact]
    public async Task Consent_and_access_are_given_again()
    {
        WriteProject("");
        CommandResult created = await CreateAsync("connection", "create", "ferry", "--yes", "--settings", "none", "--output", "json");
        created.Succeeded();
        JsonNode json = created.ToJson();
        Assert.Equal(("Connected", Key), ((string?)json["status"], (string?)json["setting"]));
        Assert.DoesNotContain(_connectors.Files, file => file.Contains("settings", StringComparison.Ordinal));

        Run("connection", "grant", "ferry", "--yes").Failed(2, "--object-id");
        Run("connection", "grant", "ferry", "--object-id", User).Failed(2, "--yes");
        Run("connection", "grant", "ferry", "--object-id", "me", "--yes").Failed(2, "GUID");
        Assert.Equal(User, Run("connection", "grant", "ferry", "--object-id", User, "--yes").Succeeded().Output.Trim());
        string tenant = Guid.NewGuid().ToString();
        CommandResult other = Run("connection", "grant", "ferry", "--object-id", User, "--tenant", tenant, "--yes", "--output", "json");
        Assert.Equal(tenant, (string?)other.Succeeded().ToJson()["tenantId"]);

        string app = "app-" + _namespace;
        Run("connection", "grant", "ferry", "--app", app, "--yes").Failed(4, app);
        string identity = _service.Management.AddApp(ManagementService.ResourceGroup, app);
        CommandResult granted = Run("connection", "grant", "ferry", "--app", app, "--yes").Succeeded();
        Assert.Equal(identity, granted.Output.Trim());
        Assert.Contains("five minutes", granted.Error, StringComparison.Ordinal);

        CommandResult authorized = Run("connection", "authorize", "ferry").Succeeded();
        Assert.Contains("/consent?id=", authorized.Error, StringComparison.Ordinal);
        Run("connection", "authorize", "other").Failed(4, "other");
        Run("connection", "show", "..").Failed(2, "..");
    }

    [Fact]
    public void Without_consent_the_command_ends_and_the_setting_isn_t_written()
    {
        WriteProject("");
        CommandResult result = Run("connection", "create", "ferry", "--object-id", User, "--yes", "--time-out", "0");
        result.Failed(5, "isn't connected", "/consent?id=");
        Assert.DoesNotContain(_connectors.Files, file => file.Contains("appsettings", StringComparison.Ordinal));
        Assert.Equal("Error", Run("connection", "list").Succeeded().ToRows().Single()[2]);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task The_wait_for_consent_is_canceled(string signal)
    {
        WriteProject("");
        using Process process = _connectors.Start(["connection", "create", "ferry", "--object-id", User, "--yes"], _environment);
        process.StandardInput.Close();
        await ReadLinkAsync(process);
        ConnectorsCommand.Interrupt(process, signal);
        await process.WaitForExitAsync().WaitAsync(s_limit);
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(["app.csproj"], _connectors.Files.Where(file => !file.StartsWith("obj/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_link_is_opened_on_a_local_terminal_only()
    {
        WriteProject("");
        _connectors.Write("bin/xdg-open", $"#!/bin/sh\nprintf '%s' \"$1\" > '{_connectors.PathOf("opened")}.new'\n"
            + $"mv '{_connectors.PathOf("opened")}.new' '{_connectors.PathOf("opened")}'\n");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_connectors.PathOf("bin/xdg-open"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        string environment = string.Join(' ', _environment.Select(value => $"{value.Key}='{value.Value}'"))
            + $" PATH='{_connectors.PathOf("bin")}':\"$PATH\" DISPLAY=:0";
        string command = "connection create ferry --yes --settings none --time-out 0";

        Assert.Contains("/consent?id=", _connectors.RunOnTerminal(command + " --no-browser", environment), StringComparison.Ordinal);
        _connectors.RunOnTerminal(command, environment + " SSH_CONNECTION=1");
        Assert.False(File.Exists(_connectors.PathOf("opened")));

        string shown = _connectors.RunOnTerminal(command, environment);
        Assert.Contains("opened in a browser", shown, StringComparison.Ordinal);
        Assert.True(SpinWait.SpinUntil(() => File.Exists(_connectors.PathOf("opened")), s_limit));
        Assert.Contains("/consent?id=", _connectors.Read("opened"), StringComparison.Ordinal);

        // On a terminal, the command asks, and nothing is created without a yes.
        Assert.Contains(
            "Nothing was changed",
            _connectors.RunOnTerminal("connection create teams --settings none", environment, input: "n\n"),
            StringComparison.Ordinal);
        Assert.Equal(["ferry"], Run("connection", "list").Succeeded().ToRows().Select(row => row[0]));
    }

    [Fact]
    public void Nothing_is_created_if_the_setting_can_t_be_written()
    {
        WriteProject("<AzureFunctionsVersion>v4</AzureFunctionsVersion>");
        string[] create = ["connection", "create", "ferry", "--object-id", User];
        Run(create).Failed(2, "--yes");
        Run([.. create, "--yes", "--settings", "user-secrets"]).Failed(6, "dotnet user-secrets init");
        Run([.. create, "--yes", "--settings", "elsewhere"]).Failed(2, "elsewhere");
        _connectors.Write("local.settings.json", "{ \"IsEncrypted\": true, \"Values\": {} }");
        Run([.. create, "--yes"]).Failed(6, "encrypted");
        _connectors.Write("local.settings.json", "{ \"Values\": ");
        Run([.. create, "--yes"]).Failed(6, "local.settings.json(1,");

        _connectors.Write("local.settings.json", "{ \"Values\": {} }");
        Git("init", "-q");
        Git("add", "local.settings.json");
        Run([.. create, "--yes"]).Failed(6, "Git tracks");
        Git("rm", "-q", "--cached", "local.settings.json");
        CommandResult dry = Run([.. create, "--dry-run"]).Succeeded();
        Assert.Contains("local.settings.json: " + Key, dry.Output, StringComparison.Ordinal);
        Assert.Equal("", Run("connection", "list").Succeeded().Output);
        Assert.Equal("{ \"Values\": {} }", _connectors.Read("local.settings.json"));
    }

    [Fact]
    public void A_connector_with_keys_needs_no_consent_and_its_values_never_appear()
    {
        const string Secret = "s3cr3t-value";
        _connectors.Write("key.txt", Secret + "\n");
        _environment["THE_ACCOUNT"] = Secret + "2";
        string[] create = ["connection", "create", "ferry", "--object-id", User, "--yes"];

        CommandResult refused = Run([.. create, "--parameter", "sharedkey=" + Secret]);
        refused.Failed(2, "command line");
        Assert.DoesNotContain(Secret, refused.Error, StringComparison.Ordinal);
        Run([.. create, "--parameter", "sharedkey"]).Failed(2, "sharedkey=@-");
        Run([.. create, "--parameter", "sharedkey=env:NOT_THERE"]).Failed(2, "NOT_THERE");

        CommandResult created = Run([.. create, "--parameter", "sharedkey=@key.txt", "--parameter", "account=env:THE_ACCOUNT"]).Succeeded();
        Assert.DoesNotContain("consent", created.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, created.Error + created.Output, StringComparison.Ordinal);
        Run([.. create, "--parameter", "sharedkey=@key.txt"]).Failed(2, "connection remove");
    }

    [Fact]
    public async Task Failures_of_the_service_have_exit_codes()
    {
        Run("connection", "show", "ferry").Failed(4, "ferry");
        Run("connection", "create", "fery", "--object-id", User, "--yes").Failed(4, "Did you mean 'ferry'?");

        // Some are tried again after a while, so that all of them run at the same time.
        Task<CommandResult> down = Task.Run(() => RunAt("http://127.0.0.1:9", "connection", "list"));
        await Task.WhenAll(new (int, int)[] { (401, 3), (403, 3), (404, 4), (429, 5), (503, 5) }.Select(
            one => Task.Run(() => CheckAsync(one.Item1, one.Item2))));
        (await down).Failed(5);

        async Task CheckAsync(int status, int exitCode)
        {
            await using LoopbackServer server = LoopbackServer.Start(
                _ => (status, "{ \"error\": { \"code\": \"Refused\", \"message\": \"no\\u001b[31m\" } }"));
            CommandResult failed = RunAt(server.Url, "connection", "show", "ferry").Failed(exitCode, $"{status}", "Refused");
            Assert.DoesNotContain('\u001b', failed.Error);
        }
    }

    private CommandResult RunAt(string endpoint, params string[] arguments) =>
        _connectors.Run(arguments, new(_environment) { ["CONNECTORS_ARM_ENDPOINT"] = endpoint });

    private CommandResult Run(params string[] arguments) => _connectors.Run(arguments, _environment);

    private void WriteProject(string properties) => _connectors.Write(
        "app.csproj",
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework>"
            + $"{properties}</PropertyGroup></Project>");

    /// <summary>Runs a command, and gives consent when it prints the link.</summary>
    private async Task<CommandResult> CreateAsync(params string[] arguments)
    {
        using Process process = _connectors.Start(arguments, _environment);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        (string error, string link) = await ReadLinkAsync(process);
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
        using HttpResponseMessage response = await browser.GetAsync(new Uri(link));
        Assert.Equal("https://portal.azure.com/", response.Headers.Location?.AbsoluteUri);
        error += await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(s_limit);
        return new(process.ExitCode, await output, error);
    }

    private static async Task<(string Error, string Link)> ReadLinkAsync(Process process)
    {
        string error = "";
        while (await process.StandardError.ReadLineAsync().WaitAsync(s_limit) is { } line)
        {
            error += line + "\n";
            if (line.Contains("/consent?id=", StringComparison.Ordinal))
            {
                return (error, line.Trim());
            }
        }

        throw new InvalidOperationException(error);
    }

    private void Git(params string[] arguments)
    {
        using Process git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _connectors.Folder })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
