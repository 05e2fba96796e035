using System.Reflection;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Agents.Definitions;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Calls each operation of the curated connectors with its method and with its tool, and compares the requests.</summary>
public sealed class SameRequestTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    /// <summary>The operations whose method can send a member that is internal in the spec. The tools don't offer it.</summary>
    private static readonly string[] s_internal = ["SubscribeChannelFlowContinuation"];

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task A_tool_sends_what_the_method_sends(string apiName)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        ConnectorApprovals approvals = new();
        Dictionary<string, AIFunction> tools = fixture.CreateDynamic(connector)
            .AsAIFunctions(new() { Operations = _ => true, Approvals = approvals })
            .ToDictionary(tool => tool.GetService<ConnectorOperation>()!.Id, StringComparer.Ordinal);
        HashSet<string> compared = new(StringComparer.Ordinal);
        List<string> failures = [];
        foreach (MethodInfo method in connector.Methods)
        {
            foreach (bool requiredOnly in (bool[])[false, true])
            {
                EmulatedCall expected = await CallMethodAsync(connector, method, requiredOnly);
                if (!tools.TryGetValue(expected.OperationId!, out AIFunction? tool)
                    || (!requiredOnly && s_internal.Contains(expected.OperationId)))
                {
                    continue;
                }

                compared.Add(expected.OperationId!);
                fixture.Emulator.ClearCalls();
                AIFunctionArguments arguments = ArgumentsOf(expected, tool);
                approvals.Approve(tool, arguments);
                object? result = await tool.InvokeAsync(arguments);
                if (fixture.Emulator.Calls is not [var actual])
                {
                    failures.Add($"{tool.Name}: {result}");
                    continue;
                }

                failures.AddRange(RequestComparison.Differences(expected, actual).Select(difference => $"{tool.Name}: {difference}"));
                if (BodyOf(expected) != BodyOf(actual))
                {
                    failures.Add($"{tool.Name}: {BodyOf(expected)} and {BodyOf(actual)}");
                }
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(10)));
        Assert.Equal(tools.Keys.Order(StringComparer.Ordinal), compared.Order(StringComparer.Ordinal));
    }

    private async Task<EmulatedCall> CallMethodAsync(ConnectorUnderTest connector, MethodInfo method, bool requiredOnly)
    {
        fixture.Emulator.ClearCalls();
        await ClientCall.InvokeAsync(fixture.CreateTyped(connector), method, new ArgumentFactory(requiredOnly).Create(method));
        return Assert.Single(fixture.Emulator.Calls);
    }

    /// <summary>Gets the arguments that the emulator read from a request, by the names that a model uses.</summary>
    private static AIFunctionArguments ArgumentsOf(EmulatedCall call, AIFunction tool)
    {
        AIFunctionArguments arguments = [];
        ConnectorOperation operation = tool.GetService<ConnectorOperation>()!;
        foreach (ToolArgument argument in tool.GetService<OperationTool>()!.Arguments)
        {
            string wireName = operation.Body is { } content && content.Key == argument.Key
                ? content.Name
                : operation.Parameters.Single(parameter => parameter.Key == argument.Key).Name;
            if (argument.IsFile && call.Body is { } body && call.BodyLength > 0)
            {
                arguments[argument.Property] = Convert.ToBase64String(body.ToMemory().Span);
            }
            else if (call.Arguments.TryGetValue(wireName, out JsonElement value))
            {
                arguments[argument.Property] = value;
            }
        }

        return arguments;
    }

    private static string BodyOf(EmulatedCall call) => call.Body is null ? "" : Encoding.Latin1.GetString(call.Body.ToMemory().Span);
}
