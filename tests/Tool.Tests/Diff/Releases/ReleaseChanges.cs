using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Diff;
using static Azure.Connectors.Tool.Diff.ChangeRules;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents a change that was made, and that has to be reported once.</summary>
/// <param name="Rule">The row of the table.</param>
/// <param name="Subject">The subject.</param>
/// <param name="IsInOld">Whether the location is in the old document, because the element was removed.</param>
/// <param name="Find">Finds the element in that document.</param>
internal sealed record ReleaseChange(ChangeRule Rule, string Subject, bool IsInOld, Func<ReleaseSpec, JsonNode?> Find)
{
    /// <summary>Gets the ID of the model that the change is of; null if it isn't of a model.</summary>
    public string? Model { get; init; }

    /// <summary>Gets the direction in which the model travels.</summary>
    public ModelUsage Usage { get; init; }

    /// <summary>Indicates whether the new release still uses the model.</summary>
    public bool IsReached(ConnectorSpec spec) => Model is null || spec.Models.Any(model => model.Id == Model && model.Usage.HasFlag(Usage));

    public override string ToString() => $"{Rule.Id}: {Subject}";
}

/// <summary>Derives a release from a document by changes of many kinds, each of another element.</summary>
internal sealed class ReleaseChanges
{
    private readonly NamedConnector _connector;
    private readonly ReleaseSpec _old;
    private readonly Random _random;
    private readonly string _suffix;
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly List<ReleaseChange> _changes = [];
    private readonly HashSet<string> _referredTo;
    private readonly HashSet<string> _parts;

    /// <param name="connector">The old release as the generator reads it.</param>
    /// <param name="old">The document of the old release.</param>
    /// <param name="random">Chooses the elements.</param>
    /// <param name="suffix">What new names end with, different for each release.</param>
    public ReleaseChanges(NamedConnector connector, ReleaseSpec old, Random random, string suffix)
    {
        (_connector, _old, _random, _suffix) = (connector, old, random, suffix);
        New = old.Copy();
        _referredTo = [.. ReleaseSpec.Objects(old.Root).Select(node => (string?)(node["operationId"] as JsonValue)).OfType<string>()
            .GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        _parts = [.. ReleaseSpec.Objects(old.Root).Select(node => node["allOf"]).OfType<JsonArray>().SelectMany(parts => parts)
            .Select(part => (string?)part!["$ref"]).OfType<string>().Select(reference => reference.Split('/')[^1])];
        for (int i = 0; i < 2; i++)
        {
            AddOperation();
            RemoveOperation();
            RenameOperation();
            MoveOperation();
            Deprecate();
            Describe();
            AddParameter();
            RemoveParameter();
            RequireParameter();
            RetypeParameter();
            BoundParameter();
            AddValue();
            AddProperty();
            RemoveProperty();
            RenameDefinition();
        }
    }

    /// <summary>Gets the document of the release.</summary>
    public ReleaseSpec New { get; }

    public IReadOnlyList<ReleaseChange> All => _changes;

    /// <summary>Gets the identities of what was renamed, by those in the old release.</summary>
    public Dictionary<string, string> Identities { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the parameters that change their position because they become required.</summary>
    public HashSet<string> Moved => [.. _changes.Where(change => change.Rule == ParameterBecomesRequired).Select(change => change.Subject)];

    /// <summary>Indicates whether a change that nobody made follows from those that were made.</summary>
    public bool IsConsequence(SpecChange change, SpecDiff diff) =>
        (change.Rule == ModelRemoved && !Ids(diff.New.Spec).Contains(change.Subject))
            || (change.Rule == OperationHidden && diff.New.Spec.OmittedOperations.Contains(change.Subject))
            // connector.json names operations by ID.
            || (change.Rule == SafetyTightened && Identities.ContainsValue(change.Subject))
            || (change.Rule == DefinitionRenamed && Identities.Values.Any(id =>
                change.Subject.StartsWith(id + ":", StringComparison.Ordinal)
                    || change.Subject.StartsWith(id + ".", StringComparison.Ordinal)
                    || change.Subject.StartsWith(id + "[", StringComparison.Ordinal)));

    private static IEnumerable<string> Ids(ConnectorSpec spec) =>
        spec.Models.Select(model => model.Id).Concat(spec.Enums.Select(value => value.Id));

    private static Func<ReleaseSpec, JsonNode?> Operation(string id) => spec => spec.Operation(id);

    private static Func<ReleaseSpec, JsonNode?> Parameter(string id, string location, string name) =>
        spec => spec.Parameter(id, location, name);

    private static Func<ReleaseSpec, JsonNode?> Property(string definition, string name) =>
        spec => spec.Definitions[definition]?["properties"]?[name];

    private void Add(ChangeRule rule, string subject, Func<ReleaseSpec, JsonNode?> find, bool isInOld = false) =>
        _changes.Add(new(rule, subject, isInOld, find));

    private T? Choose<T>(IEnumerable<T> candidates)
        where T : class
    {
        T[] all = [.. candidates];
        return all.Length == 0 ? null : all[_random.Next(all.Length)];
    }

    private OperationSpec? ChooseOperation(Func<OperationSpec, bool> fits)
    {
        OperationSpec? chosen = Choose(_connector.Spec.Operations.Where(operation => !_touched.Contains(operation.Id)
            && operation.Visibility != OperationVisibility.Internal && New.Operation(operation.Id) is not null && fits(operation)));
        if (chosen is not null)
        {
            _touched.Add(chosen.Id);
        }

        return chosen;
    }

    /// <summary>Chooses a text of a query that an operation declares itself and that nothing refers to.</summary>
    private (string Id, JsonObject Parameter)? ChooseText(Func<ParameterSpec, bool> fits)
    {
        ParameterSpec? found = null;
        OperationSpec? operation = ChooseOperation(candidate =>
            candidate.Parameters.Any(parameter => Fits(candidate, parameter)));
        found = operation?.Parameters.First(parameter => Fits(operation, parameter));
        return found is null ? null : (operation!.Id, New.Parameter(operation.Id, "query", found.WireName)!);

        bool Fits(OperationSpec candidate, ParameterSpec parameter) =>
            parameter is ParameterSpec.Query { IsRequired: false, IsInternal: false, Default: null, Constant: null } && fits(parameter)
                && New.Parameter(candidate.Id, "query", parameter.WireName) is not null
                && ReleaseSpec.Objects(New.Operation(candidate.Id)).All(node => node["parameter"] is null);
    }

    private ModelSpec? ChooseDefinition(Func<ModelSpec, bool> fits)
    {
        HashSet<string> ofPages = [.. _connector.Spec.Operations.Where(operation => operation.Page is not null)
            .Select(operation => operation.Response.Type).OfType<ModelTypeSpec>().Select(type => type.Id)];
        HashSet<string> ofTriggers = [.. _connector.Spec.Triggers.SelectMany(trigger => trigger.Operation.Parameters)
            .Select(parameter => parameter.Type).OfType<ModelTypeSpec>().Select(type => type.Id)];
        ModelSpec? chosen = Choose(_connector.Spec.Models.Where(model =>
            model is { Origin: SchemaOrigin.Definition, BaseId: null, Discriminator: null, HasColumns: false }
            && !_touched.Contains(model.Id) && !ofPages.Contains(model.Id) && !ofTriggers.Contains(model.Id) && !_parts.Contains(model.Id)
            && New.Definitions[model.Id] is JsonObject definition && definition.ContainsKey("properties") && fits(model)));
        if (chosen is not null)
        {
            _touched.Add(chosen.Id);
        }

        return chosen;
    }

    private void AddOperation()
    {
        if (ChooseOperation(operation => operation.Kind == OperationKind.Action) is not { } model)
        {
            return;
        }

        (string path, string method, JsonObject item, JsonObject operation) = New.Find(model.Id)!.Value;
        string id = model.Id + _suffix;
        JsonObject added = operation.DeepClone().AsObject();
        added["operationId"] = id;
        JsonObject newItem = new() { [method] = added };
        if (item["parameters"] is { } shared)
        {
            newItem["parameters"] = shared.DeepClone();
        }

        New.Root["paths"]![$"{path}/{id}"] = newItem;
        _touched.Add(id);
        Add(OperationAdded, id, Operation(id));
    }

    private void RemoveOperation()
    {
        if (ChooseOperation(candidate => !_referredTo.Contains(candidate.Id)) is { } operation)
        {
            (string path, string method, JsonObject item, _) = New.Find(operation.Id)!.Value;
            item.Remove(method);
            Add(OperationRemoved, operation.Id, Operation(operation.Id), isInOld: true);
        }
    }

    private void RenameOperation()
    {
        if (ChooseOperation(candidate => !_referredTo.Contains(candidate.Id)) is { } operation)
        {
            string id = operation.Id + _suffix;
            New.Operation(operation.Id)!["operationId"] = id;
            Identities[operation.Id] = id;
            Add(OperationRenamed, id, Operation(id));
        }
    }

    private void MoveOperation()
    {
        if (ChooseOperation(candidate => New.Find(candidate.Id)!.Value.Item.Count == 1) is { } operation)
        {
            string path = New.Find(operation.Id)!.Value.Path;
            New.Root["paths"]!.AsObject().Rename(path, path + "/" + _suffix);
            Add(PathChanged, operation.Id, Operation(operation.Id));
        }
    }

    private void Deprecate()
    {
        if (ChooseOperation(candidate => !candidate.IsDeprecated) is { } operation)
        {
            New.Operation(operation.Id)!["deprecated"] = true;
            Add(Deprecated, operation.Id, Operation(operation.Id));
        }
    }

    private void Describe()
    {
        if (ChooseOperation(_ => true) is { } operation)
        {
            New.Operation(operation.Id)!["description"] = "Described " + _suffix;
            Add(TextChanged, operation.Id + "#description", Operation(operation.Id));
        }
    }

    private void AddParameter()
    {
        if (ChooseOperation(candidate => New.Operation(candidate.Id)!["parameters"] is JsonArray) is { } operation)
        {
            JsonArray parameters = New.Operation(operation.Id)!["parameters"]!.AsArray();
            JsonObject added = new() { ["name"] = "added" + _suffix, ["in"] = "query", ["type"] = "string" };
            parameters.Insert(_random.Next(parameters.Count + 1), added);
            Add(OptionalParameterAdded, $"{operation.Id}/query:added{_suffix}", Parameter(operation.Id, "query", "added" + _suffix));
        }
    }

    private void RemoveParameter()
    {
        if (ChooseText(_ => true) is var (id, parameter))
        {
            string name = (string)parameter["name"]!;
            parameter.Parent!.AsArray().Remove(parameter);
            Add(ParameterRemoved, $"{id}/query:{name}", Parameter(id, "query", name), isInOld: true);
        }
    }

    private void RequireParameter()
    {
        if (ChooseText(_ => true) is var (id, parameter))
        {
            parameter["required"] = true;
            string name = (string)parameter["name"]!;
            Add(ParameterBecomesRequired, $"{id}/query:{name}", Parameter(id, "query", name));
        }
    }

    private void RetypeParameter()
    {
        if (ChooseText(parameter => parameter.Type is ScalarTypeSpec { Kind: ScalarKind.String }) is var (id, parameter))
        {
            parameter["type"] = "boolean";
            parameter.Remove("format");
            string name = (string)parameter["name"]!;
            Add(ParameterTypeChanged, $"{id}/query:{name}", Parameter(id, "query", name));
        }
    }

    private void BoundParameter()
    {
        if (ChooseText(parameter => parameter.Type is ScalarTypeSpec { Kind: ScalarKind.String }) is var (id, parameter)
            && !parameter.ContainsKey("maxLength"))
        {
            parameter["maxLength"] = 9;
            string name = (string)parameter["name"]!;
            Add(BoundsNarrowed, $"{id}/query:{name}", Parameter(id, "query", name));
        }
    }

    private void AddValue()
    {
        if (ChooseText(parameter => parameter.Type is EnumTypeSpec) is var (id, parameter) && parameter["enum"] is JsonArray values
            && values.All(value => value!.GetValueKind() == System.Text.Json.JsonValueKind.String))
        {
            values.Insert(_random.Next(values.Count + 1), "added" + _suffix);
            string name = (string)parameter["name"]!;
            Add(RequestEnumValueAdded, $"{id}:query:{name}=added{_suffix}", Parameter(id, "query", name));
        }
    }

    private void AddProperty()
    {
        if (ChooseDefinition(_ => true) is { } model)
        {
            string name = "added" + _suffix;
            New.Definitions[model.Id]!["properties"]![name] = new JsonObject { ["type"] = "string" };
            AddForUsages(model, name, OptionalPropertyAdded, ResponsePropertyAdded, isInOld: false);
        }
    }

    private void RemoveProperty()
    {
        if (ChooseDefinition(candidate => candidate.Properties.Count > 1) is { } model)
        {
            JsonObject definition = New.Definitions[model.Id]!.AsObject();
            string name = Choose(definition["properties"]!.AsObject().Select(property => property.Key))!;
            definition["properties"]!.AsObject().Remove(name);
            JsonArray required = definition["required"] as JsonArray ?? [];
            required.RemoveAll(item => (string?)item == name);
            AddForUsages(model, name, RequestPropertyRemoved, ResponsePropertyRemoved, isInOld: true);
        }
    }

    private void AddForUsages(ModelSpec model, string property, ChangeRule ofRequest, ChangeRule ofResponse, bool isInOld)
    {
        string subject = $"{model.Id}.{property}";
        if (model.Usage.HasFlag(ModelUsage.Input))
        {
            Add(ofRequest, ModelUsage.Input);
        }

        if (model.Usage.HasFlag(ModelUsage.Output))
        {
            Add(ofResponse, ModelUsage.Output);
        }

        void Add(ChangeRule rule, ModelUsage usage) =>
            _changes.Add(new(rule, subject, isInOld, Property(model.Id, property)) { Model = model.Id, Usage = usage });
    }

    private void RenameDefinition()
    {
        if (ChooseDefinition(_ => true) is { } model)
        {
            string id = model.Id + _suffix;
            New.Definitions.Rename(model.Id, id);
            foreach (JsonObject node in ReleaseSpec.Objects(New.Root)
                .Where(node => (string?)(node["$ref"] as JsonValue) == "#/definitions/" + model.Id).ToArray())
            {
                node["$ref"] = "#/definitions/" + id;
            }

            Identities[model.Id] = id;
            _changes.Add(new(DefinitionRenamed, id, IsInOld: false, spec => spec.Definitions[id]) { Model = id });
        }
    }
}
