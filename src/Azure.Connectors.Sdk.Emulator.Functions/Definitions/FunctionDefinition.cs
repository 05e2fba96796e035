using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;

namespace Azure.Connectors.Sdk.Emulator.Functions.Definitions;

/// <summary>Represents a function of an app.</summary>
internal sealed class FunctionDefinition
{
    private FunctionDefinition(RpcFunctionMetadata metadata)
    {
        Metadata = metadata;
        Bindings = [.. metadata.RawBindings.Select(FunctionBinding.Parse)];
        foreach (FunctionBinding binding in Bindings)
        {
            metadata.Bindings[binding.Name] = ToRpc(binding);
        }
    }

    public RpcFunctionMetadata Metadata { get; }

    public string Name => Metadata.Name;

    public string Id => Metadata.FunctionId;

    public IReadOnlyList<FunctionBinding> Bindings { get; }

    public FunctionBinding? Trigger => Bindings.FirstOrDefault(binding => binding.IsTrigger);

    /// <summary>
    /// Gets a binding of a service that only a host in Azure connects to; <see langword="null"/> if the function has none.
    /// </summary>
    public FunctionBinding? UnsupportedInput => Bindings.FirstOrDefault(binding => binding is { IsInput: true, IsTrigger: false });

    /// <summary>Creates a function from what the worker responded.</summary>
    /// <param name="metadata">The metadata. Its bindings are completed: the worker sends them as JSON only.</param>
    public static FunctionDefinition FromWorker(RpcFunctionMetadata metadata) => new(metadata);

    /// <summary>Creates a function from an entry of <c>functions.metadata</c>.</summary>
    public static FunctionDefinition FromFile(JsonNode entry, string folder)
    {
        RpcFunctionMetadata metadata = new()
        {
            Name = (string?)entry["name"] ?? "",
            ScriptFile = (string?)entry["scriptFile"] ?? "",
            EntryPoint = (string?)entry["entryPoint"] ?? "",
            Language = (string?)entry["language"] ?? "",
            Directory = folder,
            FunctionId = Guid.NewGuid().ToString(),
        };
        metadata.RawBindings.AddRange((entry["bindings"] as JsonArray ?? []).Select(binding => binding!.ToJsonString()));
        return new(metadata);
    }

    private static BindingInfo ToRpc(FunctionBinding binding)
    {
        BindingInfo info = new()
        {
            Type = binding.Type,
            Direction = binding.IsInput ? BindingInfo.Types.Direction.In : BindingInfo.Types.Direction.Out,
            DataType = Enum.TryParse(binding.DataType, ignoreCase: true, out BindingInfo.Types.DataType type)
                ? type
                : BindingInfo.Types.DataType.Undefined,
        };
        foreach ((string name, string value) in binding.Properties)
        {
            info.Properties[name] = value;
        }

        return info;
    }
}
