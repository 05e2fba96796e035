using System.Diagnostics;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies where the values of management commands come from, and how the failures of the service are reported.</summary>
public sealed class ManagementOptionsTests(ManagementService service) : IClassFixture<ManagementService>, IDisposable
{
    private readonly ConnectorsCommand _connectors = new();

    public void Dispose() => _connectors.Dispose();

    [Fact]
    public void A_value_comes_from_the_option_the_variable_or_the_file_in_this_order()
    {
        _connectors.Write(".connectors.json", "{ \"subscription\": \"from-file\", \"location\": \"filelocation\" }");
        Dictionary<string, string> environment = service.Settings;
        environment["AZURE_SUBSCRIPTION_ID"] = "from-shared";
        environment.Remove("CONNECTORS_LOCATION");

        environment.Remove("CONNECTORS_SUBSCRIPTION");
        Assert.Equal("/subscriptions/from-file/providers/Microsoft.Web/locations/filelocation/managedApis", PathOf(environment));

        environment["CONNECTORS_SUBSCRIPTION"] = "from-variable";
        Assert.Equal("/subscriptions/from-variable/providers/Microsoft.Web/locations/filelocation/managedApis", PathOf(environment));
        Assert.Equal(
            "/subscriptions/from-option/providers/Microsoft.Web/locations/optionlocation/managedApis",
            PathOf(environment, "--subscription", "from-option", "--location", "optionlocation"));

        // The file applies to the folders below its own.
        environment.Remove("CONNECTORS_SUBSCRIPTION");
        _connectors.Write(".connectors.json", "{ \"location\": \"filelocation\" }");
        Assert.Equal("/subscriptions/from-shared/providers/Microsoft.Web/locations/filelocation/managedApis", PathOf(environment));
    }

    [Theory]
    [InlineData("{ \"subscripton\": \"s\" }", "Did you mean 'subscription'?")]
    [InlineData("{ \"armEndpoint\": \"https://elsewhere.example\" }", "'armEndpoint' is unknown")]
    [InlineData("{ \"location\": 7 }", "'location' must be a string")]
    [InlineData("{ \"location\": ", ".connectors.json(1,")]
    [InlineData("[]", ".connectors.json")]
    public void An_invalid_file_is_an_error_with_its_location(string text, string message)
    {
        _connectors.Write(".connectors.json", text);
        Dictionary<string, string> environment = service.Settings;
        environment.Remove("CONNECTORS_LOCATION");
        environment.Remove("CONNECTORS_SUBSCRIPTION");
        _connectors.Run(["search"], environment).Failed(6, message);
    }

    [Fact]
    public async Task Without_a_value_and_a_terminal_the_choices_are_listed()
    {
        Dictionary<string, string> environment = service.Settings;
        environment.Remove("CONNECTORS_SUBSCRIPTION");
        _connectors.Run(["search"], environment).Failed(2, EmulatedManagement.SubscriptionId);

        await new Management.ConnectorManagementClient(null, new() { Cloud = new(service.Management.Endpoint, "https://audience.example") })
            .GetNamespaceClient(EmulatedManagement.SubscriptionId, "group", "ns-options").CreateOrUpdateAsync("northeurope");
        environment = service.Settings;
        environment.Remove("CONNECTORS_LOCATION");
        _connectors.Run(["search"], environment).Failed(2, "northeurope");

        // The location of the named namespace is used.
        environment["CONNECTORS_NAMESPACE"] = "ns-options";
        environment["AZURE_RESOURCE_GROUP"] = "group";
        Assert.EndsWith("/locations/northeurope/managedApis", PathOf(environment), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_chosen_on_a_terminal()
    {
        string variables = $"CONNECTORS_ARM_ENDPOINT={service.Management.Endpoint.AbsoluteUri} CONNECTORS_LOCATION=westeurope";
        string shown = _connectors.RunOnTerminal("search ferry", variables, input: "\r");
        Assert.Contains("Which subscription?", shown, StringComparison.Ordinal);
        Assert.Contains("Ferry", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://elsewhere.example", "https")]
    [InlineData("https://user:secret@elsewhere.example", "user info")]
    [InlineData("elsewhere", "https")]
    public void An_endpoint_that_is_unsafe_is_refused(string endpoint, string message)
    {
        CommandResult failed = _connectors.Run("search", "--arm-endpoint", endpoint, "--subscription", "s", "--location", "l");
        failed.Failed(2, message);
        Assert.DoesNotContain("secret", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_who_isn_t_signed_in_is_told_how_to_sign_in()
    {
        CommandResult failed = _connectors.Run("search", "--subscription", "s", "--location", "l");
        failed.Failed(3, "az login");
    }

    [Theory]
    [InlineData(401, 3)]
    [InlineData(403, 3)]
    [InlineData(404, 4)]
    [InlineData(429, 5)]
    [InlineData(400, 5)]
    public async Task A_failure_of_the_service_has_an_exit_code(int status, int exitCode)
    {
        await using LoopbackServer server = LoopbackServer.Start(
            _ => (status, "{ \"error\": { \"code\": \"Refused\", \"message\": \"The service says no.\" } }"));
        CommandResult failed = _connectors.Run(["search", "--output", "json"], ManagementService.SettingsOf(new(server.Url)));
        Assert.Equal("", failed.Exited(exitCode).Output);
        Assert.Contains("The service says no.", failed.Error, StringComparison.Ordinal);
        Assert.Equal(exitCode, (int)System.Text.Json.Nodes.JsonNode.Parse(failed.Error)!["exitCode"]!);
    }

    [Fact]
    public async Task A_command_that_waits_for_the_service_ends_with_Ctrl_C()
    {
        await using LoopbackServer server = LoopbackServer.Start(_ => (200, null));
        using Process process = _connectors.Start(["search"], ManagementService.SettingsOf(new(server.Url)));
        await server.Received.Task;
        ConnectorsCommand.Interrupt(process);
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
    }

    /// <summary>Runs a search, and gets the path of the only request that it sends for the list.</summary>
    private string PathOf(Dictionary<string, string> environment, params string[] arguments)
    {
        int before = service.Emulator.Calls.Count;
        _connectors.Run(["search", .. arguments], environment).Succeeded();
        return service.Emulator.Calls.Skip(before).Last().RawPathAndQuery.Split('?')[0];
    }
}
