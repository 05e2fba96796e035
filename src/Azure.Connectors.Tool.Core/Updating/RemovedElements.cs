using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Tool.Diff;
using JsonNode = Azure.Connectors.Sdk.Generator.Reading.JsonNode;

namespace Azure.Connectors.Tool.Updating;

/// <summary>Represents an element of an old spec that a new one doesn't have.</summary>
/// <param name="Subject">The subject of the change.</param>
/// <param name="RemovedOn">The date on which the connector removed it, if an earlier update kept it.</param>
/// <param name="Keep">Adds the element to the new spec.</param>
internal sealed record RemovedPart(string Subject, string? RemovedOn, Action<KeptSpec> Keep);

/// <summary>Finds the elements of an old spec that a new one doesn't have.</summary>
internal sealed class RemovedElements
{
    private readonly SpecDiff _diff;
    private readonly List<RemovedPart> _found = [];

    private RemovedElements(SpecDiff diff) => _diff = diff;

    private SpecMatch Match => _diff.Match;

    private SpecVersion Old => _diff.Old;

    private SpecVersion New => _diff.New;

    public static IReadOnlyList<RemovedPart> Find(SpecDiff diff)
    {
        RemovedElements elements = new(diff);
        elements.FindOperations();
        elements.FindProperties();
        elements.FindValues();
        elements.FindDefinitions();
        return elements._found;
    }

    private void FindOperations()
    {
        HashSet<string> present =
        [
            .. New.Spec.OmittedOperations,
            .. New.Spec.Operations.Select(operation => operation.Id),
            .. New.Spec.Triggers.Select(trigger => trigger.Id),
        ];
        (OperationSpec Old, OperationSpec New)[] pairs =
            [.. Match.Operations, .. Match.Triggers.Select(pair => (pair.Old.Operation, pair.New.Operation))];
        HashSet<string> kept = [.. pairs.Select(pair => pair.Old.Id)];
        IEnumerable<OperationSpec> removed = Old.Spec.Operations.Concat(Old.Spec.Triggers.Select(trigger => trigger.Operation))
            .Where(operation => !kept.Contains(operation.Id) && !present.Contains(operation.Id));
        foreach (OperationSpec operation in removed)
        {
            _found.Add(new(operation.Id, operation.RemovedOn, spec => spec.AddOperation(operation.Id)));
        }

        foreach ((OperationSpec old, OperationSpec @new) in pairs)
        {
            FindParameters(old, @new);
        }
    }

    private void FindParameters(OperationSpec old, OperationSpec @new)
    {
        HashSet<ParameterSpec> same = [.. ParameterMatch.Find(old, @new).Select(pair => pair.Old)];
        string id = Old.Operation(old.Id).IsTrigger ? @new.Id : old.Id;
        foreach (ParameterSpec parameter in old.Parameters.Where(p => !same.Contains(p) && !p.IsInternal && p is not ParameterSpec.Path))
        {
            string subject = Old.Operation(old.Id).IsTrigger ? $"{id}/{parameter.WireName}" : $"{id}/{parameter.Key}";
            bool isTaken = parameter is ParameterSpec.Body && @new.Form != FormEncoding.None;
            if (!isTaken && Old.Parameter(old.Id, parameter.Key) is { } raw)
            {
                _found.Add(new(subject, parameter.RemovedOn, spec => spec.AddParameter(raw, New.Operation(@new.Id).Node)));
            }
        }
    }

    private void FindProperties()
    {
        Dictionary<string, ModelSpec> models = New.Spec.Models.ToDictionary(model => model.Id, StringComparer.Ordinal);
        foreach (ModelSpec old in Old.Spec.Models)
        {
            if (!Match.Types.TryGetValue(old.Id, out string? id) || !models.TryGetValue(id, out ModelSpec? @new))
            {
                continue;
            }

            HashSet<string> present = [.. @new.Properties.Select(property => property.WireName)];
            foreach (PropertySpec property in old.Properties.Where(p => !p.IsUndeclared && !present.Contains(p.WireName)))
            {
                _found.Add(new($"{old.Id}.{property.WireName}", property.RemovedOn, spec => spec.AddProperty(
                    property.WireName,
                    Old.Schemas.Property(Old.Schemas.Find(old.Site), property.WireName),
                    property.Required,
                    Target(New, New.Schemas.Find(@new.Site)))));
            }
        }
    }

    private void FindValues()
    {
        Dictionary<string, EnumSpec> enums = New.Spec.Enums.ToDictionary(value => value.Id, StringComparer.Ordinal);
        foreach (EnumSpec old in Old.Spec.Enums)
        {
            if (!Match.Types.TryGetValue(old.Id, out string? id) || !enums.TryGetValue(id, out EnumSpec? @new))
            {
                continue;
            }

            HashSet<string> present = [.. @new.Values.Select(value => value.Wire)];
            foreach (EnumValueSpec value in old.Values.Where(value => !present.Contains(value.Wire)))
            {
                _found.Add(new($"{@new.Id}={value.Wire}", value.RemovedOn, spec => spec.AddValue(
                    value.Wire, Target(Old, Old.Schemas.Find(old.Site)), Target(New, New.Schemas.Find(@new.Site)))));
            }
        }
    }

    /// <summary>Finds the definitions that nothing leads to anymore, also if the document still has them.</summary>
    private void FindDefinitions()
    {
        IEnumerable<(SchemaSite Site, string? RemovedOn)> types =
        [
            .. Old.Spec.Models.Select(model => (model.Site, model.RemovedOn)),
            .. Old.Spec.Enums.Select(value => (value.Site, value.RemovedOn)),
        ];
        foreach ((SchemaSite site, string? removedOn) in types)
        {
            if (site.Origin == SchemaOrigin.Definition && !Match.Types.ContainsKey(site.Id))
            {
                _found.Add(new(site.Id, removedOn, spec => spec.AddDefinition(site.Name)));
            }
        }
    }

    private static JsonNode? Target(SpecVersion version, JsonNode? node)
    {
        if (node is null || SchemaReader.AddsProperties(node))
        {
            return node;
        }

        return version.Document.Resolve(node);
    }
}
