using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk;

/// <summary>Evaluates conditions on the items of a tree.</summary>
internal static class ItemConditions
{
    /// <returns>Whether the item meets the condition; true if the text isn't a condition.</returns>
    public static bool Holds(string text, JsonElement item) => ItemCondition.Parse(text) is not { } condition || Holds(condition, item);

    private static bool Holds(ItemCondition condition, JsonElement item) => condition switch
    {
        ItemCondition.Either either => Holds(either.Left, item) || Holds(either.Right, item),
        ItemCondition.Both both => Holds(both.Left, item) && Holds(both.Right, item),
        ItemCondition.Not not => !Holds(not.Operand, item),
        ItemCondition.Flag flag => IsTrue(TextOf(flag.Operand, item)),
        ItemCondition.Comparison comparison => Holds(comparison, item),
        _ => true,
    };

    private static bool Holds(ItemCondition.Comparison comparison, JsonElement item)
    {
        int? order = Compare(comparison.Left, comparison.Right, item);
        return comparison.Operator switch
        {
            "eq" => order == 0,
            "ne" => order != 0,
            "gt" => order > 0,
            "ge" => order >= 0,
            "lt" => order < 0,
            _ => order <= 0,
        };
    }

    /// <returns>The order, or null if the operands can't be compared.</returns>
    private static int? Compare(ItemOperand left, ItemOperand right, JsonElement item)
    {
        string? first = TextOf(left, item);
        string? second = TextOf(right, item);
        if (first is null || second is null)
        {
            return first is null && second is null ? 0 : null;
        }

        bool isText = left.Kind == ItemOperandKind.String || right.Kind == ItemOperandKind.String;
        if (!isText && Number(first) is { } x && Number(second) is { } y)
        {
            return x.CompareTo(y);
        }

        // Services send the booleans of a tree as text, too.
        bool isBoolean = !isText && bool.TryParse(first, out _) && bool.TryParse(second, out _);
        return string.Compare(first, second, isBoolean ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    private static bool IsTrue(string? text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);

    private static string? TextOf(ItemOperand operand, JsonElement item) => operand switch
    {
        { Kind: ItemOperandKind.Constant, Text: "null" } => null,
        { Kind: not ItemOperandKind.Path } => operand.Text,
        _ => item.ValueKind == JsonValueKind.Object
            && JsonPlace.Find(item, operand.Text) is { ValueKind: not JsonValueKind.Null } value ? WireFormat.ToText(value) : null,
    };
}
