using System.Reflection;
using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Emulator.Functions;
using Azure.Connectors.Sdk.Office365.Models;
using Azure.Connectors.Sdk.OneDriveForBusiness.Models;
using Azure.Connectors.Sdk.SharePointOnline.Models;
using Azure.Connectors.Sdk.Teams.Models;

namespace Azure.Connectors.Sdk.Functions.Tests.LocalHost;

/// <summary>Lets the real worker bind every payload of the connectors, in every shape that its trigger has.</summary>
[Collection(RunningApps.Name)]
public sealed class PayloadTests(RunningApps apps)
{
    internal static (string Package, string Api, IReadOnlyDictionary<string, Type> Payloads)[] Connectors { get; } =
    [
        ("Azure.Connectors.Sdk.Office365", "office365", Office365Triggers.Operations),
        ("Azure.Connectors.Sdk.OneDriveForBusiness", "onedriveforbusiness", OneDriveForBusinessTriggers.Operations),
        ("Azure.Connectors.Sdk.SharePointOnline", "sharepointonline", SharePointOnlineTriggers.Operations),
        ("Azure.Connectors.Sdk.Teams", "teams", TeamsTriggers.Operations),
    ];

    public static TheoryData<string, string> KindsAndFormats => new()
    {
        { App.AspNetCore, "model binding data" },
        { App.Worker, "model binding data" },
        { App.AspNetCore, "text" },
        { App.Worker, "text" },
    };

    [Theory]
    [MemberData(nameof(KindsAndFormats))]
    public async Task The_worker_binds_every_payload_in_every_shape(string kind, string format)
    {
        FunctionsHost? textual = format == "text" ? await App.StartAsync(kind, o => o.EventFormat = ConnectorEventFormat.Text) : null;
        await using (textual)
        {
            await AssertBindsAsync(textual ?? apps[kind]);
        }
    }

    [Theory]
    [MemberData(nameof(KindsAndFormats))]
    public async Task A_worker_that_contains_dotnet_8_binds_every_payload_in_every_shape(string kind, string format)
    {
        await using FunctionsHost host = await App.StartAsync(
            kind,
            o => o.EventFormat = format == "text" ? ConnectorEventFormat.Text : ConnectorEventFormat.Automatic,
            App.SelfContainedPath);
        FunctionInvocationResult framework = await host.InvokeAsync("Framework", "{\"body\":{}}");

        Assert.StartsWith(".NET 8.", framework.ReturnValue, StringComparison.Ordinal);
        await AssertBindsAsync(host);
    }

    private static async Task AssertBindsAsync(FunctionsHost host)
    {
        List<string> differences = [];
        int bound = 0;
        foreach ((string package, string api, IReadOnlyDictionary<string, Type> payloads) in Connectors)
        {
            await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromPackage(package));
            foreach ((string operation, Type payload) in payloads)
            {
                foreach (TriggerCallbackShape shape in Shapes(emulator, api, operation))
                {
                    string callback = emulator.CreateTriggerCallback(api, operation, shape);
                    FunctionInvocationResult result = await host.InvokeAsync(FunctionName(payload), callback);
                    bound++;
                    if (result.ReturnValue != Read(payload, callback))
                    {
                        differences.Add($"{operation} {shape}: {result.Error ?? result.ReturnValue}");
                    }
                }
            }
        }

        Assert.Empty(differences);
        Assert.True(bound >= 3 * 40, $"{bound} payloads were bound.");
    }

    [Fact]
    public void Every_payload_is_tested()
    {
        IEnumerable<string> payloads = Connectors
            .SelectMany(connector => connector.Payloads.Values.Select(payload => payload.Assembly).Distinct())
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => typeof(TriggerCallbackPayload).IsAssignableFrom(type))
            .Select(FunctionName);
        Assert.Empty(payloads.Except(apps[App.Worker].FunctionNames, StringComparer.Ordinal));
    }

    private static string FunctionName(Type payload) => payload.Name[..^"TriggerPayload".Length];

    internal static IEnumerable<TriggerCallbackShape> Shapes(ConnectorEmulator emulator, string api, string operation)
    {
        TriggerCallbackShape[] shapes = [TriggerCallbackShape.Batch, TriggerCallbackShape.Single, TriggerCallbackShape.Array];
        foreach (TriggerCallbackShape shape in shapes)
        {
            _ = emulator.CreateTriggerCallback(api, operation, shape);
            yield return shape;
        }
    }

    internal static string Read(Type payload, string callback)
    {
        MethodInfo read = typeof(ConnectorTriggerPayload).GetMethods()
            .Single(method => method.Name == nameof(ConnectorTriggerPayload.Read)).MakeGenericMethod(payload);
        object value = read.Invoke(null, [callback, ConnectorTriggerPayload.DefaultMaxBodySizeBytes])!;
        return JsonSerializer.Serialize(value, payload, ConnectorTriggerPayload.SerializerOptions);
    }
}
