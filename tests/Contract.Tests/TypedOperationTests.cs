using System.Reflection;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Every method of the typed clients, judged by the emulator's own reading of the specs.</summary>
public sealed class TypedOperationTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public Task A_call_with_all_arguments_conforms_and_its_response_is_returned_completely(string apiName, string methodName) =>
        CallAsync(apiName, methodName, requiredOnly: false);

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public Task A_call_with_the_required_arguments_conforms_and_its_response_is_returned_completely(string apiName, string methodName) =>
        CallAsync(apiName, methodName, requiredOnly: true);

    private async Task CallAsync(string apiName, string methodName, bool requiredOnly)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        MethodInfo method = connector.Methods.Single(method => method.Name == methodName);
        fixture.Emulator.ClearCalls();

        object? result =
            await ClientCall.InvokeAsync(fixture.CreateTyped(connector), method, new ArgumentFactory(requiredOnly).Create(method));

        EmulatedCall call = Assert.Single(fixture.Emulator.Calls);
        Assert.True(call.Conforms, $"{call}\n{string.Join('\n', call.Reasons)}");
        EmulatedResponse response = fixture.Emulator.For(apiName).SampleResponse(call.OperationId!);
        using Stream body = response.OpenRead();
        bool isJson = response.Headers.GetValueOrDefault("Content-Type")?.Contains("json", StringComparison.Ordinal) == true;
        IReadOnlyList<string> differences = ResponseComparison.Differences(
            [await BinaryData.FromStreamAsync(body)], isJson, result, connector.Catalog.Find(call.OperationId!)!.PageItemsName);
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
