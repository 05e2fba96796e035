using System.Globalization;
using System.Text;

namespace Azure.Connectors.Sdk.Property.Tests.Mutations;

/// <summary>Damages a text without knowing what it says: bytes flipped, cut, doubled and moved, deep nesting, huge numbers.</summary>
internal static class TextMutation
{
    private static readonly string[] s_keys = [
        "\"properties\"", "\"items\"", "\"allOf\"", "\"$ref\"", "\"schema\"", "\"parameters\"", "\"responses\"", "\"enum\"", "\"type\"",
        "\"additionalProperties\"", "\"discriminator\"",
        "\"required\"", "\"default\"", "\"format\"", "\"operationId\"", "\"in\"", "\"name\"", "\"get\"", "\"post\"", "\"paths\"",
        "\"definitions\""];

    public static string Apply(string text, Random random) => random.Next(9) switch
    {
        0 => FlipBytes(text, random),
        1 => text[..random.Next(text.Length)],
        2 => Cut(text, random),
        3 => Double(text, random),
        4 => Insert(text, ((char)random.Next(1, 0x10000)).ToString(), random),
        5 => Nest(text, random),
        6 => text.Replace(s_keys[random.Next(s_keys.Length)], s_keys[random.Next(s_keys.Length)], StringComparison.Ordinal),
        7 => SwapKeys(text, random),
        _ => HugeNumber(text, random),
    };

    private static string FlipBytes(string text, Random random)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        for (int flips = random.Next(1, 8); flips > 0; flips--)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static string Cut(string text, Random random)
    {
        int at = random.Next(text.Length);
        return text.Remove(at, Math.Min(random.Next(1, 60), text.Length - at));
    }

    private static string Double(string text, Random random)
    {
        int at = random.Next(text.Length);
        return Insert(text, text.Substring(at, Math.Min(random.Next(1, 200), text.Length - at)), random);
    }

    private static string Nest(string text, Random random)
    {
        int depth = 1 << random.Next(1, 14);
        string open = random.Next(3) switch
        {
            0 => "[",
            1 => "{\"items\":",
            _ => "{\"type\":\"object\",\"properties\":{\"p\":",
        };
        return Insert(text, string.Concat(Enumerable.Repeat(open, depth)), random);
    }

    private static string SwapKeys(string text, Random random)
    {
        string one = s_keys[random.Next(s_keys.Length)], other = s_keys[random.Next(s_keys.Length)];
        return text
            .Replace(one, "\"\u0001\"", StringComparison.Ordinal)
            .Replace(other, one, StringComparison.Ordinal)
            .Replace("\"\u0001\"", other, StringComparison.Ordinal);
    }

    private static string HugeNumber(string text, Random random)
    {
        string number = random.Next(5) switch
        {
            0 => new string('9', random.Next(1, 400)),
            1 => "-" + new string('9', 30) + "." + new string('1', 200),
            2 => "1e" + random.Next(1, 100_000).ToString(CultureInfo.InvariantCulture),
            3 => "-1E-" + new string('9', 12),
            _ => "0." + new string('0', 500) + "1",
        };
        int colon = text.IndexOf(':', random.Next(text.Length));
        return colon < 0 ? text : text.Insert(colon + 1, number + ",\"n" + random.Next(9).ToString(CultureInfo.InvariantCulture) + "\":");
    }

    private static string Insert(string text, string what, Random random) => text.Insert(random.Next(text.Length), what);
}
