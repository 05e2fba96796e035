using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Compares the models and enumerations that both specs have, once for each direction in which they travel.</summary>
internal sealed class ModelComparer(Comparison comparison, TypeComparer types, NodeComparer nodes)
{
    private readonly ReaderTolerance _tolerance = new(comparison);

    /// <summary>Compares all that was reached, then finds what is no longer reached.</summary>
    public void Compare()
    {
        bool isFound = true;
        while (isFound)
        {
            isFound = false;
            while (types.TryTakeModel(out (string Old, string New, ModelUsage Usage) pair))
            {
                comparison.CancellationToken.ThrowIfCancellationRequested();
                isFound = true;
                Compare(comparison.OldNames.Model(pair.Old), comparison.NewNames.Model(pair.New), pair.Usage);
            }

            while (types.TryTakeEnum(out (string Old, string New, ModelUsage Usage) pair))
            {
                isFound = true;
                Compare(comparison.OldNames.Enum(pair.Old), comparison.NewNames.Enum(pair.New), pair.Usage);
            }
        }

        FindRemoved();
    }

    private void FindRemoved()
    {
        HashSet<string> present =
        [
            .. comparison.New.Connector.Models.Select(model => model.Name), .. comparison.New.Connector.Enums.Select(value => value.Name),
        ];
        IEnumerable<(SchemaSite Site, string Name)> old =
        [
            .. comparison.Old.Connector.Models.Select(model => (model.Spec.Site, model.Name)),
            .. comparison.Old.Connector.Enums.Select(value => (value.Spec.Site, value.Name)),
        ];
        foreach ((SchemaSite site, string name) in old)
        {
            if (!present.Contains(name) && !types.ComparedTypes.Contains(site.Id))
            {
                comparison.Add(ChangeRules.ModelRemoved, new(site.Id, comparison.Old.Place(site.Id), name));
            }
        }
    }

    private void Compare(NamedModel old, NamedModel @new, ModelUsage usage)
    {
        Element model = new(@new.Spec.Id, comparison.New.Place(@new.Spec.Id), old.Name);
        JsonNode? oldNode = comparison.Old.Schemas.Find(old.Spec.Site);
        JsonNode? newNode = comparison.New.Schemas.Find(@new.Spec.Site);
        nodes.CompareSchema(oldNode, newNode, usage, model);
        CompareInheritance(old.Spec, @new.Spec, usage, model);
        CompareUndeclared(old.Spec, @new.Spec, usage, model);
        Dictionary<string, NamedProperty> added = @new.Properties.ToDictionary(p => p.Spec.WireName, StringComparer.Ordinal);
        foreach (NamedProperty property in old.Properties)
        {
            string wireName = property.Spec.WireName;
            if ((added.Remove(wireName, out NamedProperty? same) ? same : FindInherited(comparison.NewNames, @new, wireName)) is { } found)
            {
                CompareSame(property, found);
            }
            else
            {
                comparison.Add(
                    usage == ModelUsage.Input ? ChangeRules.RequestPropertyRemoved : ChangeRules.ResponsePropertyRemoved,
                    new(
                        $"{old.Spec.Id}.{wireName}",
                        comparison.Old.Place($"{old.Spec.Id}.{wireName}", old.Spec.Id),
                        $"{old.Name}.{property.Name}"));
            }
        }

        foreach (NamedProperty property in added.Values)
        {
            if (FindInherited(comparison.OldNames, old, property.Spec.WireName) is { } inherited)
            {
                CompareSame(inherited, property);
                continue;
            }

            comparison.Add(
                AddedRule(property.Spec, usage),
                new(
                    $"{@new.Spec.Id}.{property.Spec.WireName}",
                    comparison.New.Place($"{@new.Spec.Id}.{property.Spec.WireName}", @new.Spec.Id),
                    $"{@new.Name}.{property.Name}"));
        }

        void CompareSame(NamedProperty property, NamedProperty same)
        {
            string wireName = property.Spec.WireName;
            Element element = new(
                $"{@new.Spec.Id}.{wireName}",
                comparison.New.Place($"{@new.Spec.Id}.{wireName}", @new.Spec.Id),
                $"{old.Name}.{property.Name}");
            Compare(property, same, usage, element);
            nodes.CompareSchema(
                comparison.Old.Schemas.Property(oldNode, wireName), comparison.New.Schemas.Property(newNode, wireName), usage, element);
        }
    }

    /// <summary>
    /// Gets the property of a base of a model: a property that moves between a model and its base stays a property of it.
    /// </summary>
    private static NamedProperty? FindInherited(NameIndex names, NamedModel model, string wireName)
    {
        for (string? id = model.Spec.BaseId; id is not null; id = names.Model(id).Spec.BaseId)
        {
            if (names.Model(id).Properties.FirstOrDefault(p => p.Spec.WireName == wireName) is { } property)
            {
                return property;
            }
        }

        return null;
    }

    private static ChangeRule AddedRule(PropertySpec property, ModelUsage usage)
    {
        if (usage == ModelUsage.Output)
        {
            return ChangeRules.ResponsePropertyAdded;
        }

        return property is { Required: true, ReadOnly: false }
            ? ChangeRules.RequiredPropertyAdded
            : ChangeRules.OptionalPropertyAdded;
    }

    private void Compare(NamedProperty old, NamedProperty @new, ModelUsage usage, Element element)
    {
        if (old.Name != @new.Name)
        {
            comparison.Add(ChangeRules.NameChanged, element, $"{old.Name} → {@new.Name}");
        }

        TypeDifference difference = types.Compare(old.Spec.Type, @new.Spec.Type, usage, element);
        if (difference != TypeDifference.None)
        {
            comparison.Add(
                TypeRule(difference, old.Spec, @new.Spec, usage),
                element,
                types.Detail(old.Spec.Type, @new.Spec.Type));
        }

        types.CompareDynamic(old.Spec.Dynamic, @new.Spec.Dynamic, element);
        if (usage == ModelUsage.Input)
        {
            CompareInput(old, @new, element);
        }
        else
        {
            CompareOutput(old.Spec, @new.Spec, element);
        }
    }

    private ChangeRule TypeRule(TypeDifference difference, PropertySpec old, PropertySpec @new, ModelUsage usage)
    {
        bool becomesDynamic = difference is TypeDifference.SchemaAdded or TypeDifference.SchemaRemoved
            && old.Dynamic?.Schema is null != @new.Dynamic?.Schema is null;
        return becomesDynamic ? ChangeRules.SchemaBecomesDynamic : ContentRule(old.Type, @new.Type, usage);
    }

    private ChangeRule ContentRule(TypeSpec? old, TypeSpec? @new, ModelUsage usage)
    {
        if (usage == ModelUsage.Input)
        {
            return ChangeRules.RequestPropertyTypeChanged;
        }

        return _tolerance.Reads(old, @new)
            ? ChangeRules.ResponsePropertyTypeRead
            : ChangeRules.ResponsePropertyTypeChanged;
    }

    private void CompareInput(NamedProperty old, NamedProperty @new, Element element)
    {
        if (!old.Spec.ReadOnly && @new.Spec.ReadOnly)
        {
            comparison.Add(ChangeRules.RequestPropertyBecomesReadOnly, element);
            return;
        }

        if (old.Spec.ReadOnly && !@new.Spec.ReadOnly)
        {
            comparison.Add(@new.Spec.Required ? ChangeRules.RequiredPropertyAdded : ChangeRules.OptionalPropertyAdded, element);
            return;
        }

        if (old.Spec.Required != @new.Spec.Required && !@new.Spec.ReadOnly)
        {
            bool isValue = TypeText.IsValueType(old.Type) && !old.Spec.Nullable;
            comparison.Add(RequiredRule(@new.Spec.Required, isValue), element);
        }

        if (old.Spec.Nullable != @new.Spec.Nullable)
        {
            comparison.Add(@new.Spec.Nullable ? ChangeRules.RequestNullableAdded : ChangeRules.RequestNullableRemoved, element);
        }

        if (old.Spec.Default != @new.Spec.Default)
        {
            comparison.Add(
                ChangeRules.OptionalDefaultChanged, element, $"{old.Spec.Default ?? "none"} → {@new.Spec.Default ?? "none"}");
        }
    }

    private static ChangeRule RequiredRule(bool isRequired, bool isValue)
    {
        if (isRequired)
        {
            return isValue ? ChangeRules.RequestValuePropertyBecomesRequired : ChangeRules.RequestPropertyBecomesRequired;
        }

        return isValue ? ChangeRules.RequestValuePropertyBecomesOptional : ChangeRules.RequestPropertyBecomesOptional;
    }

    private void CompareOutput(PropertySpec old, PropertySpec @new, Element element)
    {
        if (old.Required != @new.Required)
        {
            comparison.Add(ChangeRules.ResponseRequiredChanged, element);
        }

        if (old.Nullable != @new.Nullable)
        {
            comparison.Add(@new.Nullable ? ChangeRules.ResponseBecomesNullable : ChangeRules.ResponseNoLongerNullable, element);
        }

        if (old.Default != @new.Default)
        {
            comparison.Add(ChangeRules.TextChanged, element, $"default: {old.Default ?? "none"} → {@new.Default ?? "none"}");
        }
    }

    private void CompareInheritance(ModelSpec old, ModelSpec @new, ModelUsage usage, Element model)
    {
        bool isSameBase = old.BaseId is null
            ? @new.BaseId is null
            : @new.BaseId is { } newBase && comparison.Match.IsSame(old.BaseId, newBase);
        if (!isSameBase || old.Discriminator != @new.Discriminator || old.DiscriminatorValue != @new.DiscriminatorValue)
        {
            comparison.Add(InheritanceRule(old.BaseId is not null && !isSameBase, usage), model);
        }

        if (old.BaseId is { } oldId && @new.BaseId is { } newId && isSameBase)
        {
            types.Reach(oldId, newId, usage, model);
        }

        foreach (ModelSpec kind in comparison.Old.Spec.Models.Where(kind => kind.BaseId == old.Id))
        {
            if (comparison.Match.Types.TryGetValue(kind.Id, out string? same) && comparison.NewNames.HasModel(same))
            {
                types.Reach(kind.Id, same, usage, model);
            }
        }
    }

    private static ChangeRule InheritanceRule(bool losesBase, ModelUsage usage)
    {
        if (usage == ModelUsage.Input)
        {
            return losesBase ? ChangeRules.RequestBaseRemoved : ChangeRules.RequestInheritanceChanged;
        }

        return losesBase ? ChangeRules.ResponseBaseRemoved : ChangeRules.ResponseInheritanceChanged;
    }

    private void CompareUndeclared(ModelSpec old, ModelSpec @new, ModelUsage usage, Element model)
    {
        if (old.HasColumns != @new.HasColumns)
        {
            comparison.Add(ChangeRules.SchemaBecomesDynamic, model);
            return;
        }

        types.CompareDynamic(old.AdditionalDynamic, @new.AdditionalDynamic, model);
        bool isInput = usage == ModelUsage.Input;
        if (old.AdditionalProperties is null != @new.AdditionalProperties is null)
        {
            ChangeRule opened = isInput ? ChangeRules.RequestOpened : ChangeRules.ResponseOpened;
            ChangeRule closed = isInput ? ChangeRules.RequestClosed : ChangeRules.ResponseClosed;
            comparison.Add(old.AdditionalProperties is null ? opened : closed, model);
        }
        else if (types.Compare(old.AdditionalProperties, @new.AdditionalProperties, usage, model) != TypeDifference.None)
        {
            comparison.Add(
                ContentRule(old.AdditionalProperties, @new.AdditionalProperties, usage),
                model with { Subject = model.Subject + "{}" },
                types.Detail(old.AdditionalProperties, @new.AdditionalProperties));
        }
    }

    private void Compare(NamedEnum old, NamedEnum @new, ModelUsage usage)
    {
        bool isInput = usage == ModelUsage.Input;
        FilePlace place = comparison.New.Place(@new.Spec.Id);
        Dictionary<string, NamedEnumValue> values = @new.Values.ToDictionary(value => value.Spec.Wire, StringComparer.Ordinal);
        foreach (NamedEnumValue value in old.Values)
        {
            Element element = new($"{@new.Spec.Id}={value.Spec.Wire}", place, $"{old.Name}.{value.Name}");
            if (!values.Remove(value.Spec.Wire, out NamedEnumValue? same))
            {
                comparison.Add(isInput ? ChangeRules.RequestEnumValueRemoved : ChangeRules.ResponseEnumValueRemoved, element);
            }
            else if (value.Name != same.Name)
            {
                comparison.Add(ChangeRules.NameChanged, element, $"{value.Name} → {same.Name}");
            }
            else if (value.Spec.DisplayName != same.Spec.DisplayName)
            {
                comparison.Add(ChangeRules.TextChanged, element, $"{value.Spec.DisplayName} → {same.Spec.DisplayName}");
            }
        }

        foreach (NamedEnumValue added in values.Values)
        {
            comparison.Add(
                isInput ? ChangeRules.RequestEnumValueAdded : ChangeRules.ResponseEnumValueAdded,
                new($"{@new.Spec.Id}={added.Spec.Wire}", place, $"{@new.Name}.{added.Name}"));
        }
    }
}
