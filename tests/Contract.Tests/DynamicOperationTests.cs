using System.Reflection;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Every operation again, called by its id with the arguments that the emulator understood from the typed call.</summary>
public sealed class DynamicOperationTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public Task A_dynamic_call_with_all_arguments_sends_the_request_of_the_typed_call(string apiName, string methodName) =>
        CompareAsync(apiName, methodName, requiredOnly: false);

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public Task A_dynamic_call_with_the_required_arguments_sends_the_request_of_the_typed_call(string apiName, string methodName) =>
        CompareAsync(apiName, methodName, requiredOnly: true);

    private async Task CompareAsync(string apiName, string methodName, bool requiredOnly)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        MethodInfo method = connector.Methods.Single(method => method.Name == methodName);
        fixture.Emulator.ClearCalls();
        await ClientCall.InvokeAsync(fixture.CreateTyped(connector), method, new ArgumentFactory(requiredOnly).Create(method));
        EmulatedCall typed = Assert.Single(fixture.Emulator.Calls);
        fixture.Emulator.ClearCalls();

        DynamicConnectorClient client = fixture.CreateDynamic(connector);
        ConnectorResponse response =
            await client.InvokeAsync(typed.OperationId!, ArgumentsOf(typed, connector.Catalog.Find(typed.OperationId!)!));

        EmulatedCall call = Assert.Single(fixture.Emulator.Calls);
        Assert.Empty(RequestComparison.Differences(typed, call));
        using Stream sample = fixture.Emulator.For(apiName).SampleResponse(call.OperationId!).OpenRead();
        Assert.Equal((await BinaryData.FromStreamAsync(sample)).ToArray(), response.Content.ToArray());
    }

    /// <summary>
    /// Gets the arguments by wire name, without constants. The emulator doesn't record a body that isn't JSON as an argument, so its bytes
    /// are used.
    /// </summary>
    private static Dictionary<string, object?> ArgumentsOf(EmulatedCall call, ConnectorOperation operation)
    {
        IEnumerable<string> constants =
            operation.Parameters.Where(parameter => parameter.Constant is not null).Select(parameter => parameter.Name);
        Dictionary<string, object?> arguments = call.Arguments.Where(argument => !constants.Contains(argument.Key))
            .ToDictionary(argument => argument.Key, argument => (object?)argument.Value, StringComparer.Ordinal);
        if (operation.Body is { Kind: ConnectorContentKind.Binary } binary && call.BodyLength > 0)
        {
            arguments[binary.Name] = call.Body;
        }

        return arguments;
    }
}
