using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>
/// Rewrites a regular expression of JSON Schema (ECMA-262) so that .NET reads it with the same meaning: ASCII classes, <c>\u{…}</c>,
/// <c>$</c> and <c>.</c>, empty classes and needless escapes. What only .NET knows, such as <c>\z</c> or inline options, is kept, because
/// many services are written in .NET.
/// </summary>
internal sealed class EcmaPattern
{
    // Letters that have a meaning after a backslash in .NET. In ECMA-262, any other letter represents itself.
    private const string MeaningfulEscapes = "AbBcdDefGknpPrsStuvwWxzZ";

    private static readonly Dictionary<string, string> s_categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L",
        ["Lowercase_Letter"] = "Ll",
        ["Uppercase_Letter"] = "Lu",
        ["Titlecase_Letter"] = "Lt",
        ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo",
        ["Alphabetic"] = "L",
        ["Lowercase"] = "Ll",
        ["Uppercase"] = "Lu",
        ["Mark"] = "M",
        ["Number"] = "N",
        ["Decimal_Number"] = "Nd",
        ["Letter_Number"] = "Nl",
        ["Punctuation"] = "P",
        ["Symbol"] = "S",
        ["Separator"] = "Z",
        ["Space_Separator"] = "Zs",
        ["White_Space"] = "Z",
        ["Other"] = "C",
        ["Control"] = "Cc",
    };

    private readonly string _pattern;
    private readonly bool _hasOptions;
    private readonly StringBuilder _output = new();
    private int _position;
    private bool _isInClass;

    private EcmaPattern(string pattern)
    {
        _pattern = pattern;
        _hasOptions = HasInlineOptions(pattern);
    }

    public static string ToDotNet(string pattern) => new EcmaPattern(pattern).Rewrite();

    /// <summary>Inline options exist in .NET alone, so such a pattern means its <c>$</c> and <c>.</c> as .NET does.</summary>
    private static bool HasInlineOptions(string pattern)
    {
        for (int i = pattern.IndexOf("(?", StringComparison.Ordinal); i >= 0; i = pattern.IndexOf("(?", i + 2, StringComparison.Ordinal))
        {
            if (i + 2 < pattern.Length && "imnsx-".Contains(pattern[i + 2], StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private string Rewrite()
    {
        while (_position < _pattern.Length)
        {
            char c = _pattern[_position++];
            switch (c)
            {
                case '\\' when _position < _pattern.Length:
                    Escape(_pattern[_position++]);
                    break;
                case '[' when !_isInClass:
                    OpenClass();
                    break;
                case ']':
                    _isInClass = false;
                    _output.Append(c);
                    break;
                case '$' when !_isInClass && !_hasOptions:
                    _output.Append(@"\z");
                    break;
                case '.' when !_isInClass && !_hasOptions:
                    _output.Append(@"[^\n\r\u2028\u2029]");
                    break;
                default:
                    _output.Append(c);
                    break;
            }
        }

        return _output.ToString();
    }

    private void OpenClass()
    {
        if (Take("^]"))
        {
            _output.Append(@"[\s\S]");
        }
        else if (Take("]"))
        {
            _output.Append(@"[^\s\S]");
        }
        else
        {
            _isInClass = true;
            _output.Append('[');
        }
    }

    private void Escape(char escaped)
    {
        switch (escaped)
        {
            case 'd':
                _output.Append(_isInClass ? "0-9" : "[0-9]");
                break;
            case 'w':
                _output.Append(_isInClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]");
                break;
            case 'D' when !_isInClass:
                _output.Append("[^0-9]");
                break;
            case 'W' when !_isInClass:
                _output.Append("[^a-zA-Z0-9_]");
                break;
            case 'u' when Take("{"):
                CodePoint(Braced());
                break;
            case 'p' or 'P' when Take("{"):
                string name = Braced();
                string category = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
                _output.Append('\\').Append(escaped).Append('{').Append(s_categories.GetValueOrDefault(category, category)).Append('}');
                break;
            case '_':
            case >= 'a' and <= 'z' or >= 'A' and <= 'Z' when !MeaningfulEscapes.Contains(escaped, StringComparison.Ordinal):
                _output.Append(escaped);
                break;
            default:
                _output.Append('\\').Append(escaped);
                break;
        }
    }

    private void CodePoint(string hex)
    {
        if (!int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) || code is < 0 or > 0x10FFFF)
        {
            // Not a code point: .NET refuses what is left, as ECMA-262 does.
            _output.Append(@"\u{");
            return;
        }

        string units = code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        _output.Append(units.Length > 1 && !_isInClass ? "(?:" : "");
        foreach (char unit in units)
        {
            _output.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        _output.Append(units.Length > 1 && !_isInClass ? ")" : "");
    }

    private bool Take(string text)
    {
        bool isNext = string.CompareOrdinal(_pattern, _position, text, 0, text.Length) == 0;
        _position += isNext ? text.Length : 0;
        return isNext;
    }

    private string Braced()
    {
        int close = _pattern.IndexOf('}', _position);
        string content = close < 0 ? _pattern[_position..] : _pattern[_position..close];
        _position = close < 0 ? _pattern.Length : close + 1;
        return content;
    }
}
