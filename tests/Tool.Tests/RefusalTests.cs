using System.Diagnostics;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Management;
using Azure.Identity;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies the exit codes and remedies of refusals that commands share.</summary>
public sealed class RefusalTests : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
          <ItemGroup><ConnectorSpec Include="other/apiDefinition.swagger.json" /></ItemGroup>
        </Project>
        """;

    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Theory]
    [InlineData(0, 5, "")]
    [InlineData(400, 5, "")]
    [InlineData(401, 3, "'connectors connection authorize'")]
    [InlineData(403, 3, "'connectors connection grant'")]
    [InlineData(404, 4, "")]
    [InlineData(410, 4, "")]
    [InlineData(429, 5, "")]
    [InlineData(503, 5, "")]
    public void A_status_of_a_connection_has_an_exit_code_and_a_remedy(int status, int exitCode, string remedy)
    {
        ToolException failure = ServiceFailure.Find(new ConnectorException("ferry", "ListCrossings", status))!;
        Assert.Equal(exitCode, (int)failure.ExitCode);
        Assert.Contains(remedy, failure.Message, StringComparison.Ordinal);
        Assert.Equal(exitCode, (int)StatusCode.ToExitCode(status));
    }

    [Fact]
    public void A_failed_sign_in_has_an_exit_code_and_a_remedy_and_other_exceptions_are_bugs()
    {
        ToolException failure = ServiceFailure.Find(new CredentialUnavailableException("Nobody is signed in."))!;
        Assert.Equal(ExitCode.AccessRefused, failure.ExitCode);
        Assert.Contains("az login", failure.Message, StringComparison.Ordinal);
        Assert.Null(ServiceFailure.Find(new InvalidOperationException()));
    }

    [Fact]
    public void Nothing_is_sent_if_nobody_is_signed_in()
    {
        string[] ferry = ["--url", "https://ferry.invalid/apim/ferry/1"];
        _connectors.Run(["call", "office365", "ListFolder", "--arg", "x=1", .. ferry]).Failed(4, "'connectors show office365'");
        _connectors.Run(["call", "office365users", "MyProfile_V2", .. ferry]).Failed(3, "az login");
        _connectors.Run("connection", "list", "--subscription", "s", "--resource-group", "g", "--namespace", "n").Failed(3, "az login");
    }

    [Theory]
    [InlineData("add", "INT")]
    [InlineData("update", "TERM")]
    public async Task A_command_that_fetches_a_spec_is_canceled_and_writes_nothing(string command, string signal)
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, null));
        _connectors.Write("app.csproj", Project);
        _connectors.Write("other/apiDefinition.swagger.json", Specs.Ferry);
        _connectors.Write(
            "other/connector.json", $$"""{ "apiName": "other", "source": { "kind": "url", "url": "{{server.Url}}other.json" } }""");
        string[] files = [.. _connectors.Files];
        string[] arguments = command == "add" ? ["add", "ferry", "--from", server.Url + "ferry.json"] : ["update", "--apply"];
        using Process process = _connectors.Start(arguments);
        await server.Received.Task.WaitAsync(TimeSpan.FromMinutes(2));
        ConnectorsCommand.Interrupt(process, signal);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(130, process.ExitCode);
        Assert.Equal(files, _connectors.Files);
        Assert.Equal(Project, _connectors.Read("app.csproj"));
    }

    [Fact]
    public void An_invalid_spec_of_a_project_is_reported_with_its_location()
    {
        _connectors.Write("app.csproj", Project);
        _connectors.Write("other/apiDefinition.swagger.json", "{\n  \"openapi\": \"3.0.1\", \"paths\": { } }");
        _connectors.Run("show", "other").Failed(6, "apiDefinition.swagger.json(2,3)", "'connectors convert'");
    }
}
