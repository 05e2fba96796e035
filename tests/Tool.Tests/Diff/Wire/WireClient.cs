using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents the emitted client of a version, which calls a service through the pipeline of the runtime.</summary>
internal sealed class WireClient
{
    private readonly EmittedVersion _version;
    private readonly NamedConnector _connector;
    private readonly WireService _service;
    private readonly ConnectorClient _client;

    public WireClient(EmittedVersion version, NamedConnector connector, WireService service)
    {
        (_version, _connector, _service) = (version, connector, service);
        ConnectorClientOptions options = new() { Transport = service.Emulator.CreateTransport() };
        options.Retry.MaxRetries = 0;
        Type type = version.Loaded.GetType($"{connector.Namespace}.{connector.Types.Client}", throwOnError: true)!;
        _client = (ConnectorClient)Activator.CreateInstance(
            type, service.Emulator.GetTransportRuntimeUrl(WireService.ApiName), new FixedCredential(), options)!;
    }

    /// <summary>Calls an operation with the values that its method has parameters for.</summary>
    public async Task<WireCall> CallAsync(NamedOperation operation, IReadOnlyDictionary<string, JsonNode?> values)
    {
        MethodInfo method = _client.GetType().GetMethod(operation.MethodName + "Async")!;
        ParameterInfo[] parameters = method.GetParameters();
        object?[] arguments =
            [.. operation.Parameters.Select((named, i) => Argument(named, parameters[i], values)), CancellationToken.None];
        _service.Emulator.ClearCalls();
        try
        {
            object? result = await ClientCall.InvokeAsync(_client, method, arguments);
            return new(_service.Emulator.Calls[0], ToJson(result), result?.GetType().Name, null);
        }
        catch (Exception exception) when (exception is ConnectorException or JsonException or InvalidOperationException)
        {
            return new(_service.Emulator.Calls[0], null, null, exception);
        }
    }

    /// <summary>Indicates whether an operation can be called with some values: each required parameter has one.</summary>
    public static bool CanCall(NamedOperation operation, IReadOnlyDictionary<string, JsonNode?> values) =>
        operation.Parameters.All(named => values.ContainsKey(KeyOf(named)) || !named.IsRequired);

    /// <summary>Reads a callback of a trigger.</summary>
    public JsonNode? Read(NamedTrigger trigger, string callback) => ToJson(JsonSerializer.Deserialize(
        callback, _version.Loaded.GetType($"{_connector.Namespace}.Models.{trigger.PayloadName}", throwOnError: true)!));

    public static string KeyOf(NamedParameter parameter) =>
        parameter.Spec is ParameterSpec.Body ? "body" : parameter.Spec.Key.ToString();

    private static JsonNode? ToJson(object? result) =>
        result is null ? null : JsonSerializer.SerializeToNode(result, result.GetType());

    private object? Argument(NamedParameter named, ParameterInfo parameter, IReadOnlyDictionary<string, JsonNode?> values)
    {
        if (!values.TryGetValue(KeyOf(named), out JsonNode? value) || value is null)
        {
            return parameter.HasDefaultValue ? parameter.DefaultValue : null;
        }

        if (parameter.ParameterType == typeof(string))
        {
            return value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
        }

        if (parameter.ParameterType == typeof(FileContent))
        {
            return new FileContent(BinaryData.FromString(value.ToString()));
        }

        object? argument = value.Deserialize(parameter.ParameterType);
        SetNulls(argument, named.Spec.Type, value);
        return argument;
    }

    /// <summary>Assigns the nulls: one that was only read isn't sent.</summary>
    private void SetNulls(object? argument, TypeSpec type, JsonNode? value)
    {
        if (type is ArrayTypeSpec list && argument is IEnumerable<object> items && value is JsonArray content)
        {
            foreach ((object item, JsonNode? node) in items.Zip(content))
            {
                SetNulls(item, list.Items, node);
            }
        }

        if (argument is null || type is not ModelTypeSpec { Id: var id } || value is not JsonObject members)
        {
            return;
        }

        foreach (NamedProperty property in _connector.Models.First(model => model.Spec.Id == id).Properties)
        {
            if (members.TryGetPropertyValue(property.Spec.WireName, out JsonNode? member)
                && argument.GetType().GetProperty(property.Name) is { CanWrite: true } target)
            {
                if (member is null && (!target.PropertyType.IsValueType || Nullable.GetUnderlyingType(target.PropertyType) is not null))
                {
                    target.SetValue(argument, null);
                }

                SetNulls(target.GetValue(argument), property.Spec.Type, member);
            }
        }
    }
}
