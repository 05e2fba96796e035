using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff;

/// <summary>Finds the C# names of a connector by the identities of the spec.</summary>
internal sealed class NameIndex(NamedConnector connector)
{
    private readonly Dictionary<string, NamedOperation> _operations =
        connector.Operations.ToDictionary(o => o.Spec.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, NamedTrigger> _triggers = connector.Triggers.ToDictionary(t => t.Spec.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, NamedModel> _models = connector.Models.ToDictionary(m => m.Spec.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, NamedEnum> _enums = connector.Enums.ToDictionary(e => e.Spec.Id, StringComparer.Ordinal);

    public NamedOperation Operation(string id) => _operations[id];

    public NamedTrigger Trigger(string id) => _triggers[id];

    public NamedModel Model(string id) => _models[id];

    public NamedEnum Enum(string id) => _enums[id];

    public bool HasModel(string id) => _models.ContainsKey(id);

    /// <summary>Gets the name of a model or an enumeration.</summary>
    public string Type(string id) => _models.TryGetValue(id, out NamedModel? model) ? model.Name : _enums[id].Name;

    public string Method(NamedOperation operation) => $"{connector.Types.Client}.{operation.MethodName}Async";

    public string Constant(NamedOperation operation) => $"{connector.Types.Operations}.{operation.ConstantName}";

    public string Parameter(NamedOperation operation, NamedParameter? parameter) =>
        parameter is null ? Method(operation) : $"{Method(operation)}({parameter.Name.TrimStart('@')})";

    public string Trigger(NamedTrigger trigger) => $"{connector.Types.TriggerOperations}.{trigger.Name}";
}
