using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies what all commands have in common: exit codes, errors, formats, terminals and cancellation.</summary>
public sealed class ConsoleTests : IDisposable
{
    private const string Project =
        "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>";

    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void Help_does_not_present_the_completions_of_an_api_name_as_the_only_choices()
    {
        string help = _connectors.Run("add", "--help").Succeeded().Output;
        Assert.Contains("<api>", help, StringComparison.Ordinal);
        Assert.DoesNotContain("office365users|", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_command_line_is_reported_on_standard_error()
    {
        _connectors.RunAlone().Failed(2, "connectors --help");
        _connectors.Run("lintt").Failed(2, "Did you mean 'lint'?");
        _connectors.Run("lint").Failed(2, "'spec'", "connectors lint --help");
        _connectors.Run("lint", "a.json", "--outptu", "json").Failed(2, "--outptu");
        _connectors.RunAlone("lint", "a.json", "--output", "xml").Failed(2, "xml");
    }

    [Fact]
    public void An_error_is_one_JSON_object_if_the_result_is_JSON()
    {
        CommandResult result = _connectors.Run("lint", "none.json", "--output", "json").Exited(4);

        Assert.Equal("", result.Output);
        JsonNode error = JsonNode.Parse(result.Error)!;
        Assert.Equal("notFound", (string?)error["error"]);
        Assert.Equal(4, (int?)error["exitCode"]);
        Assert.Equal("none.json", (string?)error["file"]);
    }

    [Fact]
    public void Rows_are_JSON_objects_or_lines_without_control_characters()
    {
        _connectors.Write("a.json", Specs.Ferry.Replace("List crossings", "List\\u001b[31m\\tcrossings\\n", StringComparison.Ordinal));
        _connectors.Write("app.csproj", Project);
        _connectors.Run("add", "ferry", "--from", "a.json", "--no-restore").Succeeded();

        Assert.Equal("List[31m crossings", _connectors.Run("show", "ferry").Succeeded().ToRows()[0][5]);
        JsonNode rows = _connectors.Run("show", "ferry", "-o", "json").Succeeded().ToJson();
        Assert.Equal("List\u001b[31m\tcrossings\n", (string?)rows[0]!["title"]);
    }

    [Fact]
    public void A_terminal_gets_a_table_and_colors_unless_they_are_turned_off()
    {
        _connectors.Write("a.json", Specs.Ferry.Replace("\"in\": \"query\"", "\"in\": \"nowhere\"", StringComparison.Ordinal));

        string table = _connectors.RunOnTerminal("lint a.json");
        Assert.Contains("severity", table, StringComparison.Ordinal);
        Assert.Contains("│", table, StringComparison.Ordinal);

        // A table that doesn't fit isn't drawn, and nothing is lost.
        Assert.Contains("CONN", _connectors.RunOnTerminal("lint a.json", "; stty cols 9; TERM=xterm-256color"), StringComparison.Ordinal);
        Assert.Contains("\u001b[", _connectors.RunOnTerminal("lint none.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[3", _connectors.RunOnTerminal("lint none.json", "NO_COLOR=1"), StringComparison.Ordinal);
        Assert.DoesNotContain("│", _connectors.RunOnTerminal("lint a.json -o tsv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_is_asked_for_confirmation()
    {
        _connectors.Write("app.csproj", Project);
        _connectors.Write("a.json", Specs.Ferry);
        _connectors.Run("add", "ferry", "--from", "a.json", "--no-restore").Succeeded();

        string declined = _connectors.RunOnTerminal("remove ferry --no-restore", input: "n\n");
        Assert.Contains("[y/N]", declined, StringComparison.Ordinal);
        Assert.True(File.Exists(_connectors.PathOf("connectors/ferry/connector.json")));
        _connectors.RunOnTerminal("remove ferry --no-restore", input: "y\n");
        Assert.False(File.Exists(_connectors.PathOf("connectors/ferry/connector.json")));
    }

    [Fact]
    public async Task Ctrl_C_at_a_confirmation_ends_the_command_at_once()
    {
        _connectors.Write("app.csproj", Project);
        _connectors.Write("a.json", Specs.Ferry);
        _connectors.Run("add", "ferry", "--from", "a.json", "--no-restore").Succeeded();
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(2));
        using Process terminal = _connectors.StartOnTerminal("remove ferry --no-restore");
        await ConnectorsCommand.ReadUntilAsync(terminal, "[y/N]", limit.Token);

        await terminal.StandardInput.WriteAsync('\u0003');
        await terminal.StandardInput.FlushAsync(limit.Token);

        Assert.Contains("canceled", await terminal.StandardOutput.ReadToEndAsync(limit.Token), StringComparison.Ordinal);
        await terminal.WaitForExitAsync(limit.Token);
        Assert.Equal(130, terminal.ExitCode);
        Assert.True(File.Exists(_connectors.PathOf("connectors/ferry/connector.json")));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_canceled_command_leaves_nothing_behind(string signal)
    {
        _connectors.Write("app.csproj", Project);
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, null));
        using Process process = _connectors.Start("add", "ferry", "--from", server.Url + "ferry.json");
        await server.Received.Task.WaitAsync(TimeSpan.FromMinutes(2));

        ConnectorsCommand.Interrupt(process, signal);

        Assert.Contains("canceled", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(["app.csproj"], _connectors.Files);
        Assert.Equal(Project, _connectors.Read("app.csproj"));
    }

    [Theory]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    [InlineData(404, 4)]
    [InlineData(429, 5)]
    [InlineData(500, 5)]
    public async Task A_failed_download_has_an_exit_code_and_shows_no_secret(int status, int exitCode)
    {
        _connectors.Write("target.json", "");
        await using LoopbackServer server = LoopbackServer.Start(_ => (status, "refused"));

        CommandResult result = _connectors.Run("convert", server.Url + "ferry.json?sig=secret-7&v=1", "out.json");

        result.Failed(exitCode, $"{status}", "sig=REDACTED&v=1");
        Assert.DoesNotContain("secret-7", result.Error, StringComparison.Ordinal);
        Assert.Equal(["/ferry.json?sig=secret-7&v=1"], server.Requests);
    }

    [Fact]
    public async Task A_server_that_can_not_be_reached_is_a_failure_of_the_network()
    {
        LoopbackServer server = LoopbackServer.Start(_ => (200, ""));
        await server.DisposeAsync();

        _connectors.Run("convert", server.Url, "out.json").Failed(5, "can't be fetched");
    }

    [Fact]
    public void YAML_and_OpenAPI_3_are_converted()
    {
        _connectors.Write("ferry.yaml", """
            openapi: 3.0.1
            info: &info { title: Ferry, version: 1.0 }
            paths:
              /crossings:
                get:
                  operationId: ListCrossings
                  responses:
                    200: { description: "Crossings", content: { application/json: { schema: { type: array, items: { type: string } } } } }
            """);

        _connectors.Run("convert", "ferry.yaml", "out/ferry.json").Succeeded();
        JsonNode converted = JsonNode.Parse(_connectors.Read("out/ferry.json"))!;
        Assert.Equal("2.0", (string?)converted["swagger"]);
        Assert.Equal("ListCrossings", (string?)converted["paths"]!["/crossings"]!["get"]!["operationId"]);
        Assert.Empty(_connectors.Run("lint", "out/ferry.json").Succeeded().ToRows());

        _connectors.Run("convert", "out/ferry.json", "again.json").Failed(6, "needs no conversion");
        _connectors.Write("trunc.json", "{\n \"swagger\": 2");
        _connectors.Run("convert", "trunc.json", "again.json").Failed(6, "trunc.json(2,");
        _connectors.Write("newer.json", """{ "openapi": "4.0.0", "paths": {} }""");
        _connectors.Run("convert", "newer.json", "again.json").Failed(6, "neither Swagger 2.0 nor OpenAPI 3");
        _connectors.Write("several.yaml", "swagger: '2.0'\npaths: {}\n---\nswagger: '2.0'\n");
        _connectors.Run("convert", "several.yaml", "again.json").Failed(6, "several.yaml(3,1)", "several documents");
        _connectors.Write("bad.yaml", "a: *missing");
        _connectors.Run("convert", "bad.yaml", "again.json").Failed(6, "bad.yaml(1,4)");
        _connectors.Write("deep.yaml", "a: &a [1,1,1,1,1,1,1,1,1]\n" + string.Concat(Enumerable.Range(0, 12).Select(i =>
            $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i)}", 9))}]\n")));
        _connectors.Run("convert", "deep.yaml", "again.json").Failed(6, "too large");
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("lint", "a.json")]
    [InlineData("list", "--project")]
    public void Messages_have_no_secrets_of_addresses(params string[] arguments)
    {
        const string Address = "https://user:hidden@ferry.invalid/spec?code=hidden&client_secret=hidden&page=2#access_token=hidden";
        string[] line = [.. arguments, Address];
        foreach (string error in (string[])[_connectors.Run(line).Error, _connectors.Run([.. line, "--output", "json"]).Error])
        {
            Assert.DoesNotContain("hidden", error, StringComparison.Ordinal);
            Assert.Contains("https://ferry.invalid/spec?code=REDACTED&client_secret=REDACTED&page=2", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("completion bash")]
    public void A_result_that_cannot_be_written_fails_the_command(string commandLine)
    {
        string shown = _connectors.RunOnTerminal($"{commandLine} > /dev/full; echo exited with $?");

        Assert.Contains("Standard output can't be written", shown, StringComparison.Ordinal);
        Assert.Contains("exited with 6", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_cannot_be_written_is_omitted()
    {
        Assert.Contains(
            "exited with 4", _connectors.RunOnTerminal("lint missing.json 2> /dev/full; echo exited with $?"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_is_not_a_file_with_arguments()
    {
        _connectors.Write("a.json", "--version");
        _connectors.Run("lint", "@a.json").Failed(4, "'@a.json' doesn't exist");
    }

    [Fact]
    public void A_long_path_is_on_one_line()
    {
        string path = new string('p', 150) + " q.json";
        Assert.StartsWith($"{path}: error: ", _connectors.Run("lint", path).Failed(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_lines_are_completed()
    {
        Assert.Equal(["lint", "list"], _connectors.RunAlone("[suggest:2]", "li").Succeeded().ToRows().Select(row => row[0]));
        Assert.Contains(["teams"], _connectors.Run("[suggest:15]", "connectors add ").Succeeded().ToRows());
        foreach (string shell in (string[])["bash", "zsh", "fish", "pwsh"])
        {
            Assert.Contains("[suggest:", _connectors.Run("completion", shell).Succeeded().Output, StringComparison.Ordinal);
        }

        _connectors.Run("completion", "cmd").Failed(2);
    }
}
