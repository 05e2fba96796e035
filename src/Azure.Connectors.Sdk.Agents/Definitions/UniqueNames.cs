using System.Security.Cryptography;
using System.Text;

namespace Azure.Connectors.Sdk.Agents.Definitions;

/// <summary>
/// Makes names that every model provider accepts: <c>[A-Za-z0-9_-]{1,64}</c>. A name that is too long, or that another one already has,
/// ends with a hash of the original, so that it is the same on each run.
/// </summary>
internal sealed class UniqueNames
{
    private const int MaxLength = 64;
    private const int HashLength = 8;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <param name="original">The name that the result is made of.</param>
    /// <param name="identity">What identifies the named thing if two originals are equal, such as the key of a parameter.</param>
    public string Add(string original, string identity)
    {
        string name = Clean(original);
        if (name.Length <= MaxLength && _used.Add(name))
        {
            return name;
        }

        string start = name[..Math.Min(name.Length, MaxLength - HashLength - 1)];
        string hashed = original;
        string unique;
        do
        {
            hashed = $"{hashed}\n{identity}";
            unique = $"{start}_{Hash(hashed)}";
        }
        while (!_used.Add(unique));
        return unique;
    }

    private static string Hash(string text) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength].ToLowerInvariant();

    private static string Clean(string original)
    {
        StringBuilder name = new(original.Length);
        foreach (char c in original)
        {
            bool isValid = char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
            if (isValid)
            {
                name.Append(c);
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        string cleaned = name.ToString().TrimEnd('_');
        return cleaned.Length == 0 ? "value" : cleaned;
    }
}
