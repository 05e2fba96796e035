using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Compares the parameters and the body of an operation.</summary>
internal sealed class ParameterComparer(Comparison comparison, TypeComparer types, NodeComparer nodes)
{
    public void Compare(NamedOperation old, NamedOperation @new, Element operation)
    {
        int first = comparison.Changes.Count;
        IReadOnlyList<(ParameterSpec Old, ParameterSpec New)> pairs = ParameterMatch.Find(old.Spec, @new.Spec);
        CompareContent(old.Spec, @new.Spec, operation);
        foreach (ParameterSpec removed in old.Spec.Parameters.Except(pairs.Select(pair => pair.Old)))
        {
            Element element = new(
                $"{old.Spec.Id}/{removed.Key}",
                PlaceOf(comparison.Old, old.Spec, removed),
                comparison.OldNames.Parameter(old, Find(old, removed)));
            comparison.Add(RemovedRule(removed), element);
        }

        foreach (ParameterSpec added in @new.Spec.Parameters.Except(pairs.Select(pair => pair.New)))
        {
            Element element = new(
                $"{@new.Spec.Id}/{added.Key}",
                PlaceOf(comparison.New, @new.Spec, added),
                comparison.NewNames.Parameter(@new, Find(@new, added)));
            comparison.Add(AddedRule(added), element);
        }

        foreach ((ParameterSpec oldParameter, ParameterSpec newParameter) in pairs)
        {
            Compare(old, @new, oldParameter, newParameter);
        }

        Signature signature = new(old, @new, pairs);
        bool isExplained = comparison.Changes
            .Skip(first)
            .Any(change => change.Rule.SourceDependsOnOrder || change.Source == Verdict.Breaking
            || change.Rule == ChangeRules.ParameterMoved || change.Rule == ChangeRules.RequiredDefaultAdded);
        if (signature.IsReordered && !isExplained)
        {
            comparison.Add(ChangeRules.ParametersReordered, operation);
        }

        comparison.Revise(first, change => change with
        {
            Source = change.Rule.SourceDependsOnOrder ? signature.Source : change.Source,
            Binary = change.Rule.BinaryDependsOnSignature ? signature.Binary : change.Binary,
        });
    }

    /// <summary>Gets the location of a parameter, or that of the operation.</summary>
    public static FilePlace PlaceOf(SpecVersion version, OperationSpec operation, ParameterSpec parameter) =>
        version.Place($"op:{operation.Id}/{parameter.Key.In}:{parameter.WireName}", "op:" + operation.Id);

    private static NamedParameter? Find(NamedOperation operation, ParameterSpec parameter) =>
        operation.Parameters.FirstOrDefault(named => named.Spec.Key == parameter.Key);

    private static bool IsHidden(ParameterSpec parameter) => parameter.Constant is not null || parameter.IsDynamicOnly;

    private static ChangeRule RemovedRule(ParameterSpec parameter)
    {
        if (parameter is ParameterSpec.Body)
        {
            return ChangeRules.BodyRemoved;
        }

        return IsHidden(parameter) ? ChangeRules.HiddenParameterRemoved : ChangeRules.ParameterRemoved;
    }

    private static ChangeRule AddedRule(ParameterSpec parameter)
    {
        if (parameter is ParameterSpec.Body)
        {
            return parameter.IsRequired ? ChangeRules.RequiredBodyAdded : ChangeRules.OptionalBodyAdded;
        }

        if (parameter.Constant is not null)
        {
            return parameter.IsRequired ? ChangeRules.ConstantParameterAdded : ChangeRules.OptionalConstantParameterAdded;
        }

        if (parameter.IsDynamicOnly)
        {
            return ChangeRules.HiddenParameterAdded;
        }

        if (!parameter.IsRequired)
        {
            return ChangeRules.OptionalParameterAdded;
        }

        return parameter.Default is null || parameter is ParameterSpec.Path
            ? ChangeRules.RequiredParameterAdded
            : ChangeRules.DefaultParameterAdded;
    }

    private void CompareContent(OperationSpec old, OperationSpec @new, Element operation)
    {
        ContentKind? oldKind = old.Body?.Kind;
        ContentKind? newKind = @new.Body?.Kind;
        bool isFormChanged = old.Form != @new.Form && (old.Form != FormEncoding.None || old.Body is not null)
            && (@new.Form != FormEncoding.None || @new.Body is not null);
        if (isFormChanged || (oldKind != newKind && oldKind is not null && newKind is not null))
        {
            comparison.Add(
                ChangeRules.MediaTypeChanged, operation, $"{ContentText(old)} → {ContentText(@new)}");
        }
        else if (old.Body is { } oldBody && @new.Body is { } newBody && oldBody.ContentType != newBody.ContentType)
        {
            comparison.Add(ChangeRules.ContentTypeChanged, operation, $"{oldBody.ContentType} → {newBody.ContentType}");
        }
    }

    private static string ContentText(OperationSpec operation) => operation.Body?.ContentType ?? operation.Form.ToString();

    private void Compare(NamedOperation oldOperation, NamedOperation newOperation, ParameterSpec old, ParameterSpec @new)
    {
        NamedParameter? oldNamed = Find(oldOperation, old);
        NamedParameter? newNamed = Find(newOperation, @new);
        Element element = new(
            $"{newOperation.Spec.Id}/{@new.Key}",
            PlaceOf(comparison.New, newOperation.Spec, @new),
            comparison.OldNames.Parameter(oldOperation, oldNamed));
        CompareKey(old, @new, oldNamed, newNamed, element);
        CompareText(old, @new, element);
        if (IsHidden(old) || IsHidden(@new))
        {
            CompareHidden(old, @new, element);
        }
        else
        {
            CompareRequired(old, @new, element);
        }

        CompareType(oldOperation.Spec, newOperation.Spec, old, @new, element);
        types.CompareDynamic(old.Dynamic, @new.Dynamic, element);
        nodes.CompareParameter(
            comparison.Old.Parameter(oldOperation.Spec.Id, old.Key),
            comparison.New.Parameter(newOperation.Spec.Id, @new.Key),
            element);
    }

    private void CompareKey(
        ParameterSpec old, ParameterSpec @new, NamedParameter? oldNamed, NamedParameter? newNamed, Element element)
    {
        bool isSameName = oldNamed is null || newNamed is null || oldNamed.Name == newNamed.Name;
        if (old.Key.In != @new.Key.In)
        {
            comparison.Add(ChangeRules.ParameterMoved, element, $"{old.Key.In} → {@new.Key.In}");
        }

        if (old.WireName == @new.WireName || old is ParameterSpec.Body)
        {
            AddName();
            return;
        }

        ChangeRule rule = old is ParameterSpec.Path && @new is ParameterSpec.Path
            ? ChangeRules.PathVariableRenamed
            : ChangeRules.ParameterRenamed;
        comparison.Add(rule, element, $"{old.WireName} → {@new.WireName}");
        if (rule == ChangeRules.PathVariableRenamed)
        {
            AddName();
        }

        // Compiled callers pass arguments by position.
        void AddName()
        {
            if (!isSameName)
            {
                SpecChange change = element.ToChange(ChangeRules.NameChanged, $"{oldNamed!.Name} → {newNamed!.Name}");
                comparison.Add(change with { Binary = Verdict.None });
            }
        }
    }

    private void CompareText(ParameterSpec old, ParameterSpec @new, Element element)
    {
        if (old.Text is { } oldText && @new.Text is { } newText && oldText.CollectionFormat != newText.CollectionFormat
            && (old.Type is ArrayTypeSpec || @new.Type is ArrayTypeSpec))
        {
            comparison.Add(ChangeRules.CollectionFormatChanged, element, $"{oldText.CollectionFormat} → {newText.CollectionFormat}");
        }

        if (EncodesTwice(old) != EncodesTwice(@new))
        {
            comparison.Add(ChangeRules.UrlEncodingChanged, element);
        }
    }

    private static bool EncodesTwice(ParameterSpec parameter) =>
        parameter is ParameterSpec.Path { EncodeTwice: true } or ParameterSpec.Query { EncodeTwice: true };

    private void CompareHidden(ParameterSpec old, ParameterSpec @new, Element element)
    {
        if (IsHidden(old) && !IsHidden(@new))
        {
            comparison.Add(ChangeRules.ParameterShown, element);
        }
        else if (!IsHidden(old))
        {
            comparison.Add(@new.Constant is null ? ChangeRules.ParameterHidden : ChangeRules.ParameterBecomesConstant, element);
        }
        else if (old.Constant != @new.Constant)
        {
            comparison.Add(ChangeRules.RequiredDefaultChanged, element, $"{old.Constant ?? "none"} → {@new.Constant ?? "none"}");
        }
        else if (old.IsRequired != @new.IsRequired)
        {
            ChangeRule rule = @new.IsRequired ? ChangeRules.ParameterBecomesRequired : ChangeRules.ParameterBecomesOptional;
            comparison.Add(element.ToChange(rule) with { Source = Verdict.None, Wire = Verdict.None });
        }
    }

    private void CompareRequired(ParameterSpec old, ParameterSpec @new, Element element)
    {
        if (old.IsRequired != @new.IsRequired)
        {
            ChangeRule required = old is ParameterSpec.Body ? ChangeRules.BodyBecomesRequired : ChangeRules.ParameterBecomesRequired;
            ChangeRule optional = old is ParameterSpec.Body ? ChangeRules.BodyBecomesOptional : ChangeRules.ParameterBecomesOptional;
            comparison.Add(@new.IsRequired ? required : optional, element);
        }

        if (old.Default == @new.Default)
        {
            return;
        }

        comparison.Add(DefaultRule(old, @new), element, $"{old.Default ?? "none"} → {@new.Default ?? "none"}");
    }

    private static ChangeRule DefaultRule(ParameterSpec old, ParameterSpec @new)
    {
        if (!old.IsRequired || !@new.IsRequired)
        {
            return ChangeRules.OptionalDefaultChanged;
        }

        if (old.Default is null)
        {
            return ChangeRules.RequiredDefaultAdded;
        }

        return @new.Default is null ? ChangeRules.RequiredDefaultRemoved : ChangeRules.RequiredDefaultChanged;
    }

    private void CompareType(OperationSpec oldOperation, OperationSpec newOperation, ParameterSpec old, ParameterSpec @new, Element element)
    {
        if (old is ParameterSpec.Body { Kind: var oldKind } && @new is ParameterSpec.Body { Kind: var newKind } && oldKind != newKind)
        {
            return;
        }

        TypeDifference difference = types.Compare(old.Type, @new.Type, ModelUsage.Input, element);
        if (difference != TypeDifference.None)
        {
            ChangeRule rule = RuleOf(difference);
            bool hasType = !IsHidden(old) && !IsHidden(@new);
            comparison.Add(element.ToChange(rule, types.Detail(old.Type, @new.Type)) with
            {
                Source = hasType ? SourceOf(rule, old) : Verdict.None,
                Binary = hasType ? rule.Binary : Verdict.None,
            });
        }
    }

    /// <summary>A value is converted, but a list isn't.</summary>
    private static Verdict SourceOf(ChangeRule rule, ParameterSpec old) =>
        rule.Source == Verdict.MayBreak && old.Type is ArrayTypeSpec ? Verdict.Breaking : rule.Source;

    private static ChangeRule RuleOf(TypeDifference difference) => difference switch
    {
        TypeDifference.Widened => ChangeRules.ParameterWidened,
        TypeDifference.DateFormat => ChangeRules.ParameterDateFormatChanged,
        TypeDifference.EnumAdded => ChangeRules.ParameterEnumAdded,
        TypeDifference.EnumRemoved => ChangeRules.ParameterEnumRemoved,
        TypeDifference.SchemaAdded => ChangeRules.SchemaAdded,
        TypeDifference.SchemaRemoved => ChangeRules.SchemaRemoved,
        _ => ChangeRules.ParameterTypeChanged,
    };

    /// <summary>Compares the C# parameters of a method by position.</summary>
    private sealed class Signature
    {
        public Signature(NamedOperation old, NamedOperation @new, IReadOnlyList<(ParameterSpec Old, ParameterSpec New)> pairs)
        {
            Dictionary<string, string> keys = pairs.ToDictionary(
                pair => pair.Old.Key.ToString(), pair => pair.New.Key.ToString(), StringComparer.Ordinal);
            string[] oldKeys =
            [
                .. old.Parameters.Select(p => p.Spec.Key.ToString())
                    .Select(key => keys.TryGetValue(key, out string? found) ? found : "removed " + key),
            ];
            string[] newKeys = [.. @new.Parameters.Select(p => p.Spec.Key.ToString())];
            IsReordered = !oldKeys.Where(newKeys.Contains).SequenceEqual(newKeys.Where(oldKeys.Contains));
            if (!old.Parameters.Select(TypeOf).SequenceEqual(@new.Parameters.Select(TypeOf)))
            {
                Binary = Verdict.Breaking;
            }
            else if (!oldKeys.SequenceEqual(newKeys))
            {
                Binary = Verdict.Silent;
            }
        }

        /// <summary>Gets a value that indicates whether parameters that both versions have are in another order.</summary>
        public bool IsReordered { get; }

        public Verdict Binary { get; }

        /// <summary>Gets the effect on source code: overrides break if a type changes.</summary>
        public Verdict Source
        {
            get
            {
                if (IsReordered)
                {
                    return Verdict.Silent;
                }

                return Binary == Verdict.Breaking ? Verdict.MayBreak : Verdict.None;
            }
        }

        private static string TypeOf(NamedParameter parameter) =>
            $"{parameter.Type}{(parameter.IsRequired || !TypeText.IsValueType(parameter.Type) ? "" : "?")}";
    }
}
