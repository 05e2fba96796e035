using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Compares the triggers: the parameters of their subscriptions and the payloads of their callbacks.</summary>
internal sealed class TriggerComparer(Comparison comparison, TypeComparer types, NodeComparer nodes, OperationComparer operations)
{
    public void Compare()
    {
        foreach (TriggerSpec removed in comparison.Old.Spec.Triggers.Except(comparison.Match.Triggers.Select(pair => pair.Old)))
        {
            ChangeRule rule = ChangeRules.TriggerRemoved;
            if (comparison.New.Spec.OmittedOperations.Contains(removed.Id))
            {
                rule = ChangeRules.OperationHidden;
            }
            else if (comparison.New.Spec.Operations.Any(operation => operation.Id == removed.Id))
            {
                rule = ChangeRules.OperationKindChanged;
            }

            comparison.Add(rule, ElementOf(comparison.Old, comparison.OldNames, removed));
        }

        foreach (TriggerSpec added in comparison.New.Spec.Triggers.Except(comparison.Match.Triggers.Select(pair => pair.New)))
        {
            if (comparison.Old.Spec.Operations.All(operation => operation.Id != added.Id))
            {
                comparison.Add(ChangeRules.TriggerAdded, ElementOf(comparison.New, comparison.NewNames, added));
            }
        }

        foreach ((TriggerSpec old, TriggerSpec @new) in comparison.Match.Triggers)
        {
            comparison.CancellationToken.ThrowIfCancellationRequested();
            Compare(old, @new);
        }
    }

    private static Element ElementOf(SpecVersion version, NameIndex names, TriggerSpec trigger) =>
        new(trigger.Id, version.Place("op:" + trigger.Id), names.Trigger(names.Trigger(trigger.Id)));

    private void Compare(TriggerSpec old, TriggerSpec @new)
    {
        NamedTrigger oldNamed = comparison.OldNames.Trigger(old.Id);
        NamedTrigger newNamed = comparison.NewNames.Trigger(@new.Id);
        Element element = ElementOf(comparison.New, comparison.NewNames, @new) with { Names = [comparison.OldNames.Trigger(oldNamed)] };
        if (old.Id != @new.Id)
        {
            comparison.Add(ChangeRules.TriggerRenamed, element, $"{old.Id} → {@new.Id}");
        }
        else if (oldNamed.Name != newNamed.Name)
        {
            comparison.Add(ChangeRules.NameChanged, element, $"{oldNamed.Name} → {newNamed.Name}");
        }

        operations.CompareRoute(old.Operation, @new.Operation, element);
        operations.CompareSecurity(old.Id, @new.Id, element);
        if (old.IsDeprecated != @new.IsDeprecated)
        {
            comparison.Add(@new.IsDeprecated ? ChangeRules.Deprecated : ChangeRules.DeprecationEnded, element);
        }

        CompareParameters(old, @new, element);
        ComparePayload(old, @new, element);
        nodes.CompareOperation(comparison.Old.Operation(old.Id).Node, comparison.New.Operation(@new.Id).Node, element);
    }

    private void CompareParameters(TriggerSpec old, TriggerSpec @new, Element trigger)
    {
        Dictionary<string, TriggerParameterSpec> parameters = @new.Parameters.GroupBy(p => p.WireName, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (TriggerParameterSpec parameter in old.Parameters)
        {
            Element element = trigger with { Subject = $"{@new.Id}/{parameter.WireName}" };
            if (!parameters.Remove(parameter.WireName, out TriggerParameterSpec? same))
            {
                comparison.Add(ChangeRules.TriggerParameterRemoved, element);
                continue;
            }

            if (parameter.Required != same.Required)
            {
                comparison.Add(
                    same.Required ? ChangeRules.TriggerParameterBecomesRequired : ChangeRules.TriggerParameterBecomesOptional, element);
            }

            if (parameter.Default != same.Default)
            {
                comparison.Add(
                    ChangeRules.TriggerParameterDefaultChanged, element, $"{parameter.Default ?? "none"} → {same.Default ?? "none"}");
            }

            if (parameter.Summary != same.Summary || parameter.Description != same.Description)
            {
                comparison.Add(ChangeRules.TextChanged, element);
            }

            types.CompareDynamic(parameter.Dynamic, same.Dynamic, element);
        }

        foreach (TriggerParameterSpec added in parameters.Values)
        {
            comparison.Add(
                added.Required ? ChangeRules.RequiredTriggerParameterAdded : ChangeRules.OptionalTriggerParameterAdded,
                trigger with { Subject = $"{@new.Id}/{added.WireName}" });
        }

        foreach ((ParameterSpec oldParameter, ParameterSpec newParameter) in ParameterMatch.Find(old.Operation, @new.Operation))
        {
            Element element = new(
                $"{@new.Id}/{newParameter.WireName}",
                ParameterComparer.PlaceOf(comparison.New, @new.Operation, newParameter),
                trigger.Names);

            // A configuration has the values by name; the service puts them where the spec says.
            if (oldParameter.Key.In != newParameter.Key.In)
            {
                comparison.Add(ChangeRules.TriggerParameterMoved, element, $"{oldParameter.Key.In} → {newParameter.Key.In}");
            }

            if (oldParameter.Constant != newParameter.Constant
                || types.Compare(oldParameter.Type, newParameter.Type, ModelUsage.Input, element) != TypeDifference.None)
            {
                comparison.Add(ChangeRules.TriggerParameterChanged, element);
            }

            nodes.CompareParameter(
                comparison.Old.Parameter(old.Id, oldParameter.Key), comparison.New.Parameter(@new.Id, newParameter.Key), element);
        }
    }

    private void ComparePayload(TriggerSpec old, TriggerSpec @new, Element trigger)
    {
        if (old.Kind != @new.Kind)
        {
            comparison.Add(ChangeRules.DeliveryChanged, trigger, $"{old.Kind} → {@new.Kind}");
        }

        if (old.Payload != @new.Payload)
        {
            comparison.Add(ChangeRules.CallbackShapeChanged, trigger, $"{old.Payload} → {@new.Payload}");
            return;
        }

        if (old.Delivery != @new.Delivery)
        {
            comparison.Add(ChangeRules.CallbackBatchChanged, trigger, $"{old.Delivery} → {@new.Delivery}");
        }

        Element item = trigger with { Subject = $"{@new.Id}:item" };
        if (types.Compare(old.ItemType, @new.ItemType, ModelUsage.Output, item) != TypeDifference.None)
        {
            comparison.Add(
                ChangeRules.CallbackShapeChanged,
                item,
                types.Detail(old.ItemType, @new.ItemType));
        }
    }
}
