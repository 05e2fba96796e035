using System.Reflection;
using System.Text.Json;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Every method of the typed clients, judged by the emulator's own reading of the specs.</summary>
public sealed class TypedOperationTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public Task A_call_with_every_argument_conforms_and_its_answer_comes_back_whole(string apiName, string methodName) =>
        CallAsync(apiName, methodName, requiredOnly: false);

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public Task A_call_with_the_required_arguments_conforms_and_its_answer_comes_back_whole(string apiName, string methodName) =>
        CallAsync(apiName, methodName, requiredOnly: true);

    private async Task CallAsync(string apiName, string methodName, bool requiredOnly)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        MethodInfo method = connector.Methods.Single(method => method.Name == methodName);
        fixture.Emulator.ClearCalls();

        object? result = await ClientCall.InvokeAsync(fixture.CreateTyped(connector), method, new ArgumentFactory(requiredOnly).Create(method));

        EmulatedCall call = Assert.Single(fixture.Emulator.Calls);
        Assert.True(call.Conforms, $"{call}\n{string.Join('\n', call.Reasons)}");
        EmulatedResponse answer = fixture.Emulator.For(apiName).SampleResponse(call.OperationId!);
        using Stream body = answer.OpenRead();
        AssertSame(await BinaryData.FromStreamAsync(body), answer.Headers.GetValueOrDefault("Content-Type"), result);
    }

    private static void AssertSame(BinaryData answer, string? contentType, object? result)
    {
        switch (result)
        {
            case null:
                Assert.Equal("", answer.ToString());
                break;
            case BinaryData bytes:
                Assert.Equal(answer.ToArray(), bytes.ToArray());
                break;
            case string text when contentType?.Contains("json", StringComparison.Ordinal) != true:
                Assert.Equal(answer.ToString(), text);
                break;
            default:
                string written = JsonSerializer.Serialize(result, result.GetType());
                IReadOnlyList<string> differences = JsonComparison.Differences(PageItems(answer.ToString(), written), written);
                Assert.True(differences.Count == 0, string.Join('\n', differences));
                break;
        }
    }

    /// <summary>Of a page the client gives the items alone.</summary>
    private static string PageItems(string answer, string written)
    {
        using JsonDocument document = JsonDocument.Parse(answer);
        return written.StartsWith('[') && document.RootElement.ValueKind == JsonValueKind.Object
            ? document.RootElement.EnumerateObject().Single(member => member.Value.ValueKind == JsonValueKind.Array).Value.GetRawText()
            : answer;
    }
}
