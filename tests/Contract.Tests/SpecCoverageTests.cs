using System.Reflection;
using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Contract.Tests.Support;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Contract.Tests;

/// <summary>Compares the packages with the specs, which are read as plain JSON.</summary>
public sealed class SpecCoverageTests(EmulatorFixture fixture) : IClassFixture<EmulatorFixture>
{
    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public async Task Every_public_or_referenced_operation_that_is_not_a_trigger_is_a_method(string apiName)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        using JsonDocument spec = Repository.ReadSpec(apiName);
        IEnumerable<string> promised = SpecOperation.Kept(spec, Repository.ReadDiscoveryOperations(apiName))
            .Where(operation => !operation.IsTrigger)
            .Select(operation => operation.Id);

        fixture.Emulator.ClearCalls();
        ConnectorClient client = fixture.CreateTyped(connector);
        foreach (MethodInfo method in connector.Methods)
        {
            await ClientCall.InvokeAsync(client, method, new ArgumentFactory(requiredOnly: true).Create(method));
        }

        Assert.Equal(
            promised.Order(StringComparer.Ordinal),
            fixture.Emulator.Calls.Select(call => call.OperationId).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNamesAndMethods), MemberType = typeof(ConnectorUnderTest))]
    public async Task Every_parameter_and_every_member_of_a_body_can_be_sent(string apiName, string methodName)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        MethodInfo method = connector.Methods.Single(method => method.Name == methodName);
        using JsonDocument spec = Repository.ReadSpec(apiName);
        fixture.Emulator.ClearCalls();

        await ClientCall.InvokeAsync(fixture.CreateTyped(connector), method, new ArgumentFactory(requiredOnly: false).Create(method));

        EmulatedCall call = Assert.Single(fixture.Emulator.Calls);
        SpecOperation operation = SpecOperation.ReadAll(spec).Single(operation => operation.Id == call.OperationId);
        Assert.Equal([], operation.Sendable(spec).Where(name => !WasSent(call, name)));
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public void Every_trigger_with_a_schema_has_a_payload_type(string apiName)
    {
        using JsonDocument spec = Repository.ReadSpec(apiName);

        IEnumerable<string> promised = SpecOperation.Kept(spec, Repository.ReadDiscoveryOperations(apiName))
            .Where(operation => operation.IsTrigger && operation.HasItemSchema)
            .Select(operation => operation.Id);

        Assert.Equal(promised.Order(StringComparer.Ordinal), ConnectorUnderTest.Find(apiName).Triggers.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public void Every_name_that_a_lock_has_for_an_operation_or_a_parameter_is_emitted(string apiName)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        using JsonDocument names = Repository.ReadNames(apiName);
        List<string> missing = [];
        foreach (JsonProperty operation in names.RootElement.GetProperty("operations").EnumerateObject())
        {
            string name = operation.Value.GetProperty("name").GetString() + "Async";
            if (connector.Methods.SingleOrDefault(method => method.Name == name) is not { } method)
            {
                missing.Add($"{operation.Name}: {name}");
            }
            else if (operation.Value.TryGetProperty("parameters", out JsonElement parameters))
            {
                IEnumerable<string> there = method.GetParameters().Select(parameter => parameter.Name!);
                missing.AddRange(parameters
                    .EnumerateObject()
                    .Select(parameter => parameter.Value.GetString()!)
                    .Except(there)
                    .Select(parameter => $"{operation.Name}: {name}({parameter})"));
            }
        }

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(ConnectorUnderTest.ApiNames), MemberType = typeof(ConnectorUnderTest))]
    public void Every_name_that_a_lock_has_for_a_trigger_a_model_or_an_enumeration_is_emitted(string apiName)
    {
        ConnectorUnderTest connector = ConnectorUnderTest.Find(apiName);
        using JsonDocument names = Repository.ReadNames(apiName);
        List<string> missing = [];
        foreach (JsonProperty trigger in Members(names, "triggers"))
        {
            string name = connector.Catalog.ServiceName
                + $"{trigger.Value.GetString()}TriggerPayload".Replace("TriggerTrigger", "Trigger", StringComparison.Ordinal);
            if (!connector.Triggers.TryGetValue(trigger.Name, out Type? payload) || payload.Name != name)
            {
                missing.Add($"{trigger.Name}: {name}");
            }
        }

        Dictionary<string, Type> models = connector.ClientType.Assembly.GetExportedTypes()
            .Where(type => type.Namespace == connector.ClientType.Namespace + ".Models").ToDictionary(
                type => type.Name, StringComparer.Ordinal);
        foreach ((JsonProperty named, string members) in Members(names, "models")
            .Select(model => (model, "properties"))
            .Concat(Members(names, "enums").Select(values => (values, "values"))))
        {
            string name = named.Value.GetProperty("name").GetString()!;
            if (!models.TryGetValue(name, out Type? type))
            {
                missing.Add($"{named.Name}: {name}");
            }
            else if (named.Value.TryGetProperty(members, out JsonElement inner))
            {
                missing.AddRange(inner
                    .EnumerateObject()
                    .Select(member => member.Value.GetString()!)
                    .Where(member => type.GetProperty(member) is null)
                    .Select(member => $"{named.Name}: {name}.{member}"));
            }
        }

        Assert.Empty(missing);
    }

    private static bool WasSent(EmulatedCall call, string name) =>
        call.Arguments.ContainsKey(name)
        || (name.Split('.', 2) is [string body, string member] && call.Arguments.TryGetValue(body, out JsonElement sent)
            && sent.ValueKind == JsonValueKind.Object && sent.TryGetProperty(member, out _));

    private static JsonElement.ObjectEnumerator Members(JsonDocument names, string section) =>
        names.RootElement.TryGetProperty(section, out JsonElement members) ? members.EnumerateObject() : default;
}
