namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>Verifies that messages name the command of the tool that remedies the problem.</summary>
public class RemedyTests
{
    private const string Show = "'connectors show library' lists the operations and triggers.";

    [Fact]
    public async Task An_unknown_operation_is_reported_with_the_command_that_lists_the_operations()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        foreach (Action setUp in (Action[])
        [
            () => emulator.For(Library.Api).Operation("none"),
            () => emulator.Faults.Add(FaultMatch.Operation(Library.Api, "none"), EmulatorFault.ResetAfterExecution),
            () => emulator.CreateTriggerCallback(Library.Api, "none", TriggerCallbackShape.Batch),
        ])
        {
            Assert.Contains(Show, Assert.Throws<ArgumentException>(setUp).Message, StringComparison.Ordinal);
        }

        using Response response = await emulator.SendAsync("GET", "/none/at/all");
        Assert.Equal(404, response.Status);
        Assert.Contains(Show, Assert.Single(emulator.Calls[0].Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_connector_is_reported_with_the_command_that_adds_it()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        Assert.Contains(
            "'connectors add'", Assert.Throws<ArgumentException>(() => emulator.For("ferry")).Message, StringComparison.Ordinal);
        using HttpClient client = await emulator.ConnectAsync();
        using HttpResponseMessage response = await client.GetAsync(new Uri("/apim/ferry/1/crossings", UriKind.Relative));
        Assert.Contains("'connectors add'", Assert.Single(emulator.Calls[0].Reasons), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "'connectors lint'")]
    [InlineData("[]", "'connectors lint'")]
    [InlineData("""{ "openapi": "3.0.1", "paths": {} }""", "'connectors convert'")]
    public void An_invalid_spec_is_reported_with_the_command_that_checks_or_converts_it(string spec, string command)
    {
        EmulatorSpecException exception =
            Assert.Throws<EmulatorSpecException>(() => ConnectorEmulator.Create(ConnectorSpecSource.FromJson("a", spec)));
        Assert.Contains(command, exception.Message, StringComparison.Ordinal);
    }
}
