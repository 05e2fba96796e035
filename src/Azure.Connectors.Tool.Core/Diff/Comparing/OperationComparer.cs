using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Compares the operations: which there are, their routes, effects, parameters, bodies, responses and pages.</summary>
internal sealed class OperationComparer(Comparison comparison, TypeComparer types, NodeComparer nodes)
{
    private readonly ParameterComparer _parameters = new(comparison, types, nodes);
    private readonly ResponseComparer _responses = new(comparison, types, nodes);

    public void Compare()
    {
        foreach (OperationSpec removed in comparison.Old.Spec.Operations.Except(comparison.Match.Operations.Select(pair => pair.Old)))
        {
            NamedOperation named = comparison.OldNames.Operation(removed.Id);
            ChangeRule rule = ChangeRules.OperationRemoved;
            if (comparison.New.Spec.OmittedOperations.Contains(removed.Id))
            {
                rule = ChangeRules.OperationHidden;
            }
            else if (comparison.New.Spec.Triggers.Any(trigger => trigger.Id == removed.Id))
            {
                rule = ChangeRules.OperationKindChanged;
            }

            comparison.Add(
                rule,
                new(removed.Id, comparison.Old.Place("op:" + removed.Id), comparison.OldNames.Method(named)),
                $"{removed.Method} {removed.Path}");
        }

        foreach (OperationSpec added in comparison.New.Spec.Operations.Except(comparison.Match.Operations.Select(pair => pair.New)))
        {
            if (comparison.Old.Spec.Triggers.All(trigger => trigger.Id != added.Id))
            {
                NamedOperation named = comparison.NewNames.Operation(added.Id);
                comparison.Add(
                    ChangeRules.OperationAdded,
                    new(added.Id, comparison.New.Place("op:" + added.Id), comparison.NewNames.Method(named)),
                    $"{added.Method} {added.Path}");
            }
        }

        foreach ((OperationSpec old, OperationSpec @new) in comparison.Match.Operations)
        {
            comparison.CancellationToken.ThrowIfCancellationRequested();
            Compare(old, @new);
        }
    }

    private void Compare(OperationSpec old, OperationSpec @new)
    {
        NamedOperation oldNamed = comparison.OldNames.Operation(old.Id);
        NamedOperation newNamed = comparison.NewNames.Operation(@new.Id);
        Element element = new(@new.Id, comparison.New.Place("op:" + @new.Id), comparison.OldNames.Method(oldNamed));
        if (old.Id != @new.Id)
        {
            comparison.Add(ChangeRules.OperationRenamed, element, $"{old.Id} → {@new.Id}", comparison.OldNames.Constant(oldNamed));
        }

        if (oldNamed.MethodName != newNamed.MethodName)
        {
            comparison.Add(ChangeRules.NameChanged, element, $"{oldNamed.MethodName} → {newNamed.MethodName}");
        }

        CompareRoute(old, @new, element);
        if (old.IsDeprecated != @new.IsDeprecated)
        {
            comparison.Add(@new.IsDeprecated ? ChangeRules.Deprecated : ChangeRules.DeprecationEnded, element);
        }

        if (old.Method == @new.Method)
        {
            CompareEffects(old.Effects, @new.Effects, element);
        }

        CompareSecurity(old.Id, @new.Id, element);
        _parameters.Compare(oldNamed, newNamed, element);
        _responses.Compare(oldNamed, newNamed, element);
        nodes.CompareOperation(comparison.Old.Operation(old.Id).Node, comparison.New.Operation(@new.Id).Node, element);
    }

    /// <summary>Compares what actions and the operations of triggers have in common: the request that is sent.</summary>
    public void CompareRoute(OperationSpec old, OperationSpec @new, Element element)
    {
        if (SpecMatch.Route(old) != SpecMatch.Route(@new))
        {
            comparison.Add(ChangeRules.PathChanged, element, $"{old.Path} → {@new.Path}");
        }

        if (old.Method != @new.Method)
        {
            comparison.Add(ChangeRules.MethodChanged, element, $"{old.Method} → {@new.Method}");
        }
    }

    public void CompareSecurity(string oldId, string newId, Element element)
    {
        string? before = Security(comparison.Old, oldId);
        string? after = Security(comparison.New, newId);
        if (before != after)
        {
            comparison.Add(ChangeRules.SecurityChanged, element, $"{before ?? "none"} → {after ?? "none"}");
        }
    }

    private static string? Security(SpecVersion version, string id)
    {
        JsonNode? security = version.Operation(id).Node["security"] ?? version.Document.Root["security"];
        return security is null ? null : NodeComparer.Canonical(security);
    }

    private void CompareEffects(OperationEffects old, OperationEffects @new, Element element)
    {
        if ((!old.IsReadOnly && @new.IsReadOnly) || (!old.IsRetrySafe && @new.IsRetrySafe)
            || (old.RequiresConfirmation && !@new.RequiresConfirmation))
        {
            comparison.Add(ChangeRules.SafetyLoosened, element);
        }

        if ((old.IsReadOnly && !@new.IsReadOnly) || (old.IsRetrySafe && !@new.IsRetrySafe)
            || (!old.RequiresConfirmation && @new.RequiresConfirmation))
        {
            comparison.Add(ChangeRules.SafetyTightened, element);
        }
    }
}
