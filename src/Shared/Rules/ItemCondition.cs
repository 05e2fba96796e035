using System.Text;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Represents a condition on an item, as <c>itemIsParent</c> and <c>selectableFilter</c> contain it:
/// <c>(MediaType eq 'application/zip' or Size gt 0)</c>, <c>IsFolder</c>, <c>true</c>.
/// </summary>
internal abstract record ItemCondition
{
    /// <summary>Parses a condition. Returns null if the text isn't a valid condition.</summary>
    public static ItemCondition? Parse(string text) => new ItemConditionParser(text).Parse();

    internal sealed record Either(ItemCondition Left, ItemCondition Right) : ItemCondition;

    internal sealed record Both(ItemCondition Left, ItemCondition Right) : ItemCondition;

    internal sealed record Not(ItemCondition Operand) : ItemCondition;

    /// <param name="Left">The left operand.</param>
    /// <param name="Operator"><c>eq</c>, <c>ne</c>, <c>gt</c>, <c>ge</c>, <c>lt</c> or <c>le</c>.</param>
    /// <param name="Right">The right operand.</param>
    internal sealed record Comparison(ItemOperand Left, string Operator, ItemOperand Right) : ItemCondition;

    /// <summary>Represents a path or a constant that is the whole condition.</summary>
    internal sealed record Flag(ItemOperand Operand) : ItemCondition;
}

/// <summary>Represents an operand: a path in the item, or a constant.</summary>
/// <param name="Text">The path, or the text of the constant.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct ItemOperand(string Text, ItemOperandKind Kind);

internal enum ItemOperandKind
{
    Path,
    String,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Constant,
}

/// <summary>Reads conditions: <c>or</c>, <c>and</c>, <c>not</c>, comparisons and parentheses, in the manner of an OData filter.</summary>
internal sealed class ItemConditionParser(string text)
{
    private const int MaxDepth = 32;
    private static readonly string[] s_operators = ["eq", "ne", "gt", "ge", "lt", "le"];
    private int _position;
    private int _depth;

    public ItemCondition? Parse() => Or() is { } condition && AtEnd() ? condition : null;

    private ItemCondition? Or()
    {
        ItemCondition? left = And();
        while (left is not null && Take("or"))
        {
            left = And() is { } right ? new ItemCondition.Either(left, right) : null;
        }

        return left;
    }

    private ItemCondition? And()
    {
        ItemCondition? left = Unary();
        while (left is not null && Take("and"))
        {
            left = Unary() is { } right ? new ItemCondition.Both(left, right) : null;
        }

        return left;
    }

    private ItemCondition? Unary()
    {
        if (_depth == MaxDepth)
        {
            return null;
        }

        _depth++;
        ItemCondition? found;
        if (Take("not"))
        {
            found = Unary() is { } operand ? new ItemCondition.Not(operand) : null;
        }
        else if (Take('('))
        {
            found = Or() is { } inner && Take(')') ? inner : null;
        }
        else
        {
            found = Comparison();
        }

        _depth--;
        return found;
    }

    private ItemCondition? Comparison()
    {
        if (Operand() is not { } left)
        {
            return null;
        }

        string? comparison = s_operators.FirstOrDefault(Take);
        if (comparison is null)
        {
            return new ItemCondition.Flag(left);
        }

        return Operand() is { } right ? new ItemCondition.Comparison(left, comparison, right) : null;
    }

    private ItemOperand? Operand()
    {
        SkipSpaces();
        if (_position < text.Length && text[_position] == '\'')
        {
            return Quoted() is { } quoted ? new ItemOperand(quoted, ItemOperandKind.String) : null;
        }

        int end = WordEnd();
        if (end == _position)
        {
            return null;
        }

        string word = text.Substring(_position, end - _position);
        _position = end;
        bool isConstant = word is "true" or "false" or "null" || char.IsDigit(word[0]) || word[0] is '-';
        return new ItemOperand(word, isConstant ? ItemOperandKind.Constant : ItemOperandKind.Path);
    }

    /// <summary>A text in quotation marks; two of them are one within it.</summary>
    private string? Quoted()
    {
        StringBuilder value = new();
        for (int i = _position + 1; i < text.Length; i++)
        {
            if (text[i] != '\'')
            {
                value.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '\'')
            {
                value.Append(text[i++]);
            }
            else
            {
                _position = i + 1;
                return value.ToString();
            }
        }

        return null;
    }

    private bool Take(char symbol)
    {
        SkipSpaces();
        bool isThere = _position < text.Length && text[_position] == symbol;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private bool Take(string word)
    {
        SkipSpaces();
        int end = WordEnd();
        bool isThere = end - _position == word.Length
            && string.Compare(text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
        _position = isThere ? end : _position;
        return isThere;
    }

    private int WordEnd()
    {
        int end = _position;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('(' or ')' or '\''))
        {
            end++;
        }

        return end;
    }

    private void SkipSpaces()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private bool AtEnd()
    {
        SkipSpaces();
        return _position == text.Length;
    }
}
