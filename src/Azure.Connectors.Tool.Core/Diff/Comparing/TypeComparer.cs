using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>
/// Compares types, and remembers the models and enumerations that they lead to, with the direction in which these travel.
/// </summary>
internal sealed class TypeComparer(Comparison comparison)
{
    private readonly HashSet<(string, string, ModelUsage)> _seen = [];
    private readonly HashSet<(string, string)> _renamed = [];
    private readonly Queue<(string Old, string New, ModelUsage Usage)> _models = new();
    private readonly Queue<(string Old, string New, ModelUsage Usage)> _enums = new();

    /// <summary>Gets the IDs of the old types that were compared with one of the new spec.</summary>
    public HashSet<string> ComparedTypes { get; } = new(StringComparer.Ordinal);

    public bool TryTakeModel(out (string Old, string New, ModelUsage Usage) pair) => _models.TryDequeue(out pair);

    public bool TryTakeEnum(out (string Old, string New, ModelUsage Usage) pair) => _enums.TryDequeue(out pair);

    /// <summary>Gets the detail of a change of a type.</summary>
    public string Detail(TypeSpec? old, TypeSpec? @new) => $"{Text(comparison.OldNames, old)} → {Text(comparison.NewNames, @new)}";

    public TypeDifference Compare(TypeSpec? old, TypeSpec? @new, ModelUsage usage, Element element)
    {
        switch (old, @new)
        {
            case (null, null):
            case (AnyTypeSpec, AnyTypeSpec):
                return TypeDifference.None;
            case (AnyTypeSpec, not null):
                return TypeDifference.SchemaAdded;
            case (not null, AnyTypeSpec):
                return TypeDifference.SchemaRemoved;
            case (ScalarTypeSpec before, ScalarTypeSpec after):
                return Compare(before.Kind, after.Kind);
            case (ScalarTypeSpec { Kind: ScalarKind.String }, EnumTypeSpec):
                return TypeDifference.EnumAdded;
            case (EnumTypeSpec, ScalarTypeSpec { Kind: ScalarKind.String }):
                return TypeDifference.EnumRemoved;
            case (ArrayTypeSpec before, ArrayTypeSpec after):
                return OfContent(Compare(before.Items, after.Items, usage, element), before.ItemsNullable, after.ItemsNullable);
            case (MapTypeSpec before, MapTypeSpec after):
                return OfContent(Compare(before.Values, after.Values, usage, element), before.ValuesNullable, after.ValuesNullable);
            case (EnumTypeSpec before, EnumTypeSpec after) when comparison.Match.IsSame(before.Id, after.Id):
                Reach(_enums, before.Id, after.Id, usage, element);
                return comparison.OldNames.Enum(before.Id).Spec.Kind == comparison.NewNames.Enum(after.Id).Spec.Kind
                    ? TypeDifference.None
                    : TypeDifference.Other;
            case (ModelTypeSpec before, ModelTypeSpec after) when comparison.Match.IsSame(before.Id, after.Id):
                Reach(_models, before.Id, after.Id, usage, element);
                return TypeDifference.None;
            default:
                return TypeDifference.Other;
        }
    }

    /// <summary>Compares models that nothing but another model leads to: its base and its kinds.</summary>
    public void Reach(string oldId, string newId, ModelUsage usage, Element element) => Reach(_models, oldId, newId, usage, element);

    public void CompareDynamic(DynamicSpec? old, DynamicSpec? @new, Element element)
    {
        if (DynamicOrder.Sort(old) != DynamicOrder.Sort(@new))
        {
            comparison.Add(ChangeRules.DynamicSourceChanged, element);
        }
    }

    /// <summary>Gets the text of a type for people.</summary>
    public static string Text(NameIndex names, TypeSpec? type) => type switch
    {
        null => "none",
        ScalarTypeSpec scalar => scalar.Kind.ToString(),
        ArrayTypeSpec array => Text(names, array.Items) + "[]",
        MapTypeSpec map => Text(names, map.Values) + "{}",
        ModelTypeSpec model when names.HasModel(model.Id) => names.Type(model.Id),
        EnumTypeSpec value => names.Type(value.Id),
        _ => "any",
    };

    private static TypeDifference Compare(ScalarKind old, ScalarKind @new)
    {
        if (old == @new)
        {
            return TypeDifference.None;
        }

        bool isWidened = (old == ScalarKind.Int32 && @new is ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal)
            || (old == ScalarKind.Int64 && @new is ScalarKind.Double or ScalarKind.Decimal);
        if (isWidened)
        {
            return TypeDifference.Widened;
        }

        return IsText(old) && IsText(@new) ? TypeDifference.DateFormat : TypeDifference.Other;
    }

    private static bool IsText(ScalarKind kind) =>
        kind is ScalarKind.String or ScalarKind.Date or ScalarKind.DateTime or ScalarKind.DateTimeNoZone;

    private static TypeDifference OfContent(TypeDifference difference, bool wasNullable, bool isNullable) =>
        difference == TypeDifference.None && wasNullable != isNullable ? TypeDifference.Other : difference;

    private void Reach(
        Queue<(string Old, string New, ModelUsage Usage)> queue, string oldId, string newId, ModelUsage usage, Element element)
    {
        ComparedTypes.Add(oldId);
        if (_seen.Add((oldId, newId, usage)))
        {
            queue.Enqueue((oldId, newId, usage));
        }

        string before = comparison.OldNames.Type(oldId);
        string after = comparison.NewNames.Type(newId);
        if (!_renamed.Add((oldId, newId)))
        {
            return;
        }

        if (oldId != newId)
        {
            comparison.Add(
                before == after ? ChangeRules.DefinitionRenamed : ChangeRules.DefinitionRenamedUnlocked,
                new(newId, comparison.New.Place(newId) is { Line: > 0 } place ? place : element.Place, before),
                $"{oldId} → {newId}");
        }
        else if (before != after)
        {
            comparison.Add(
                ChangeRules.NameChanged, new(newId, comparison.New.Place(newId), before), $"{before} → {after}");
        }
    }
}
