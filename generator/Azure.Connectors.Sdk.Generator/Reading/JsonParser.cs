using System.Globalization;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Reads JSON as people leave it: on through comments, trailing and missing commas, a byte order mark, odd white space, control characters
/// in strings, duplicate names (the last wins) and text after the end, each noted; otherwise one fault at the place where it broke. Never
/// throws.
/// </summary>
internal static class JsonParser
{
    /// <summary>The maximum depth, so that no text exhausts the stack.</summary>
    public const int MaxDepth = 256;

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="faultLimit">The number of faults of each kind to list.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    public static JsonParseResult Parse(
        string text, int faultLimit = SpecReadOptions.DefaultDiagnosticLimit, CancellationToken cancellationToken = default)
    {
        Cursor cursor = new(text, faultLimit, cancellationToken);
        return cursor.Run();
    }

    private sealed class Cursor(string text, int faultLimit, CancellationToken cancellationToken)
    {
        private readonly JsonFaults _faults = new(faultLimit);
        private readonly JsonNamePool _names = new();
        private readonly List<JsonMember> _members = [];
        private readonly List<JsonNode> _items = [];
        private int _position;
        private int _depth;

        // Only the first odd space, control character and replacement character is noted: they come in flocks.
        private bool _oddSpaceNoted;
        private bool _controlNoted;

        public JsonParseResult Run()
        {
            SkipByteOrderMark();
            SkipSpace();
            JsonNode? root = ReadValue();
            if (root is null)
            {
                return new JsonParseResult(null, _faults.ToList());
            }

            root = ReadOn(root);
            SkipSpace();
            if (_position < text.Length)
            {
                Note(JsonFaultKind.TrailingText, _position, text.Length - _position, "");
            }

            int replaced = text.IndexOf('\uFFFD');
            if (replaced >= 0)
            {
                Note(JsonFaultKind.ReplacementCharacter, replaced, 1, "");
            }

            return new JsonParseResult(root, _faults.ToList());
        }

        /// <summary>A brace too many closes the root early: what follows it in the form of members is taken as the root's.</summary>
        private JsonNode ReadOn(JsonNode root)
        {
            List<JsonMember>? shadowed = [.. root.Shadowed];
            Dictionary<string, int>? seen = null;
            int end = _position;
            while (root.IsObject)
            {
                SkipSpace();
                while (_position < text.Length && text[_position] is ',' or '}')
                {
                    _position++;
                    SkipSpace();
                }

                (int, int[]) faults = _faults.Save();
                if (_position >= text.Length || text[_position] != '"' || !ReadMember(out JsonMember member))
                {
                    _faults.Restore(faults);
                    break;
                }

                if (end >= 0)
                {
                    Note(JsonFaultKind.EarlyEnd, end - 1, 1, "");
                    _members.AddRange(root.Members);
                    end = -1;
                }

                Add(member, 0, ref seen, ref shadowed);
            }

            if (end < 0)
            {
                return JsonNode.Object(text, root.Start, _position, Take(_members, 0), [.. shadowed!]);
            }

            _position = end;
            return root;
        }

        private JsonNode? ReadValue()
        {
            if (_position >= text.Length)
            {
                return Broken(_position, 0, "a value", atEnd: true);
            }

            int start = _position;
            switch (text[start])
            {
                case '{':
                    return Nested(start, isObject: true);
                case '[':
                    return Nested(start, isObject: false);
                case '"':
                    return ScanString(out bool hasEscapes) ? JsonNode.String(text, start, _position, hasEscapes) : null;
                case '-' or (>= '0' and <= '9'):
                    return ReadNumber(start);
                default:
                    return ReadWord(start, "true", JsonKind.True)
                        ?? ReadWord(start, "false", JsonKind.False)
                        ?? ReadWord(start, "null", JsonKind.Null)
                        ?? Broken(start, 1, "a value", atEnd: false);
            }
        }

        private JsonNode? Nested(int start, bool isObject)
        {
            if (_depth == MaxDepth)
            {
                Note(
                    JsonFaultKind.Broken,
                    start,
                    1,
                    "at most " + MaxDepth.ToString(CultureInfo.InvariantCulture) + " levels of nesting, but here is one more");
                return null;
            }

            cancellationToken.ThrowIfCancellationRequested();
            _depth++;
            _position++;
            JsonNode? node = isObject ? ReadObject(start) : ReadArray(start);
            _depth--;
            return node;
        }

        private JsonNode? ReadObject(int start)
        {
            int first = _members.Count;
            Dictionary<string, int>? seen = null;
            List<JsonMember>? shadowed = null;
            while (true)
            {
                int? comma = SkipSeparator(_members.Count > first, '}');
                if (_position >= text.Length)
                {
                    return Broken(_position, 0, "'}'", atEnd: true);
                }

                if (text[_position] == '}')
                {
                    if (comma is { } at)
                    {
                        Note(JsonFaultKind.TrailingComma, at, 1, "");
                    }

                    _position++;
                    JsonMember[] members = Take(_members, first);
                    return JsonNode.Object(text, start, _position, members, shadowed?.ToArray() ?? []);
                }

                if (!ReadMember(out JsonMember member))
                {
                    return null;
                }

                Add(member, first, ref seen, ref shadowed);
            }
        }

        private bool ReadMember(out JsonMember member)
        {
            member = default;
            int nameStart = _position;
            if (text[nameStart] != '"')
            {
                Broken(nameStart, 1, "a name in double quotes", atEnd: false);
                return false;
            }

            if (!ScanString(out bool hasEscapes))
            {
                return false;
            }

            int nameEnd = _position;
            string name = hasEscapes
                ? JsonText.Unescape(text, nameStart + 1, nameEnd - 1, true)
                : _names.Get(text, nameStart + 1, nameEnd - nameStart - 2);
            SkipSpace();
            if (_position >= text.Length || text[_position] != ':')
            {
                Broken(_position, 1, "':' after a name", _position >= text.Length);
                return false;
            }

            _position++;
            SkipSpace();
            JsonNode? value = ReadValue();
            if (value is null)
            {
                return false;
            }

            value.SetName(nameStart, nameEnd - nameStart);
            member = new JsonMember(name, value);
            return true;
        }

        private void Add(JsonMember member, int first, ref Dictionary<string, int>? seen, ref List<JsonMember>? shadowed)
        {
            int same = FindSame(member.Name, first, ref seen);
            if (same < 0)
            {
                seen?.Add(member.Name, _members.Count);
                _members.Add(member);
                return;
            }

            Note(JsonFaultKind.DuplicateKey, member.Value.PlaceStart, member.Value.PlaceLength, member.Name);
            (shadowed ??= []).Add(_members[same]);
            _members[same] = member;
        }

        private int FindSame(string name, int first, ref Dictionary<string, int>? seen)
        {
            const int IndexedFrom = 9;
            int count = _members.Count - first;
            if (seen is null && count >= IndexedFrom)
            {
                seen = new Dictionary<string, int>(StringComparer.Ordinal);
                for (int i = first; i < _members.Count; i++)
                {
                    seen[_members[i].Name] = i;
                }
            }

            if (seen is not null)
            {
                return seen.TryGetValue(name, out int index) ? index : -1;
            }

            for (int i = first; i < _members.Count; i++)
            {
                if (string.Equals(_members[i].Name, name, StringComparison.Ordinal))
                {
                    return i;
                }
            }

            return -1;
        }

        private JsonNode? ReadArray(int start)
        {
            int first = _items.Count;
            while (true)
            {
                int? comma = SkipSeparator(_items.Count > first, ']');
                if (_position >= text.Length)
                {
                    return Broken(_position, 0, "']'", atEnd: true);
                }

                if (text[_position] == ']')
                {
                    if (comma is { } at)
                    {
                        Note(JsonFaultKind.TrailingComma, at, 1, "");
                    }

                    _position++;
                    return JsonNode.Array(text, start, _position, Take(_items, first));
                }

                JsonNode? item = ReadValue();
                if (item is null)
                {
                    return null;
                }

                _items.Add(item);
            }
        }

        /// <summary>Moves to the next element, and returns the position of the comma before it.</summary>
        private int? SkipSeparator(bool hasPrevious, char close)
        {
            int previousEnd = _position;
            SkipSpace();
            if (_position >= text.Length || text[_position] != ',')
            {
                if (hasPrevious && _position < text.Length && text[_position] != close && StartsElement(text[_position], close))
                {
                    Note(JsonFaultKind.MissingComma, previousEnd, 0, "");
                }

                return null;
            }

            int comma = _position;
            _position++;
            SkipSpace();
            while (_position < text.Length && text[_position] == ',')
            {
                Note(JsonFaultKind.TrailingComma, comma, 1, "");
                comma = _position;
                _position++;
                SkipSpace();
            }

            return comma;
        }

        private static bool StartsElement(char c, char close) =>
            c == '"' || (close == ']' && (c is '{' or '[' or '-' or 't' or 'f' or 'n' || char.IsDigit(c)));

        private JsonNode? ReadNumber(int start)
        {
            int end = start + 1;
            while (end < text.Length && text[end] is (>= '0' and <= '9') or '.' or 'e' or 'E' or '+' or '-')
            {
                end++;
            }

            // Only its digits are kept, so that neither size nor precision is lost here.
            if (!IsNumber(start, end))
            {
                return Broken(start, end - start, "a number", atEnd: false);
            }

            _position = end;
            return JsonNode.Literal(text, JsonKind.Number, start, end);
        }

        private bool IsNumber(int start, int end)
        {
            int i = text[start] == '-' ? start + 1 : start;
            int digits = SkipDigits(ref i, end);
            if (digits == 0)
            {
                return false;
            }

            if (i < end && text[i] == '.')
            {
                i++;
                if (SkipDigits(ref i, end) == 0)
                {
                    return false;
                }
            }

            if (i < end && text[i] is 'e' or 'E')
            {
                i++;
                i += i < end && text[i] is '+' or '-' ? 1 : 0;
                if (SkipDigits(ref i, end) == 0)
                {
                    return false;
                }
            }

            return i == end;
        }

        private int SkipDigits(ref int i, int end)
        {
            int from = i;
            while (i < end && text[i] is >= '0' and <= '9')
            {
                i++;
            }

            return i - from;
        }

        private JsonNode? ReadWord(int start, string word, JsonKind kind)
        {
            if (string.CompareOrdinal(text, start, word, 0, word.Length) != 0)
            {
                return null;
            }

            _position = start + word.Length;
            return JsonNode.Literal(text, kind, start, _position);
        }

        private bool ScanString(out bool hasEscapes)
        {
            hasEscapes = false;
            bool hasSurrogates = false;
            int start = _position;
            for (int i = start + 1; i < text.Length; i++)
            {
                char c = text[i];
                if (c == '"')
                {
                    _position = i + 1;
                    if (hasSurrogates && JsonText.Unescape(text, start + 1, i, true).IndexOf('\uFFFD') >= 0)
                    {
                        Note(JsonFaultKind.HalfCharacter, start, _position - start, "");
                    }

                    return true;
                }

                if (c == '\\')
                {
                    hasEscapes = true;
                    i++;
                    NoteEscape(i);
                    hasSurrogates |= i + 2 < text.Length && text[i] == 'u' && text[i + 1] is 'd' or 'D' && text[i + 2] is >= '8';
                }
                else if (c < ' ' && !_controlNoted)
                {
                    _controlNoted = true;
                    Note(JsonFaultKind.ControlCharacter, i, 1, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                }
            }

            Broken(start, 1, "the closing quote of this string", atEnd: true);
            return false;
        }

        private void NoteEscape(int i)
        {
            if (i < text.Length && text[i] is not ('"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u'))
            {
                Note(JsonFaultKind.InvalidEscape, i - 1, 2, "\\" + text[i]);
            }
        }

        private void SkipByteOrderMark()
        {
            if (text.Length > 0 && text[0] == '\uFEFF')
            {
                _position = 1;
            }
        }

        private void SkipSpace()
        {
            while (_position < text.Length)
            {
                char c = text[_position];
                if (c is ' ' or '\n' or '\r' or '\t')
                {
                    _position++;
                }
                else if (c == '/' && _position + 1 < text.Length && text[_position + 1] is '/' or '*')
                {
                    if (!SkipComment())
                    {
                        return;
                    }
                }
                else if (IsOddSpace(c))
                {
                    if (!_oddSpaceNoted)
                    {
                        _oddSpaceNoted = true;
                        Note(JsonFaultKind.UnusualWhitespace, _position, 1, "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
                    }

                    _position++;
                }
                else
                {
                    return;
                }
            }
        }

        private static bool IsOddSpace(char c) =>
            c is '\uFEFF' or '\u200B' or '\u2060' or '\0' || (c > 127 && char.IsWhiteSpace(c)) || c is '\v' or '\f';

        private bool SkipComment()
        {
            int start = _position;
            bool isBlock = text[start + 1] == '*';
            int end = isBlock ? text.IndexOf("*/", start + 2, StringComparison.Ordinal) : text.IndexOf('\n', start);
            if (isBlock && end < 0)
            {
                return false;
            }

            if (isBlock)
            {
                _position = end + 2;
            }
            else
            {
                _position = end < 0 ? text.Length : end;
            }

            Note(JsonFaultKind.Comment, start, _position - start, "");
            return true;
        }

        private JsonNode? Broken(int start, int length, string expected, bool atEnd)
        {
            Note(
                JsonFaultKind.Broken,
                Math.Min(start, text.Length),
                length,
                atEnd ? expected + ", but the text ends" : expected + ", but here is '" + text[start] + "'");
            return null;
        }

        private void Note(JsonFaultKind kind, int start, int length, string detail) =>
            _faults.Add(new JsonFault(kind, start, length, detail));

        private static T[] Take<T>(List<T> stack, int first)
        {
            T[] taken = new T[stack.Count - first];
            stack.CopyTo(first, taken, 0, taken.Length);
            stack.RemoveRange(first, taken.Length);
            return taken;
        }
    }
}
