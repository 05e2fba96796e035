using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>
/// Names of emitted files. With <c>EmitCompilerGeneratedFiles</c> they become files below a deep folder: file systems limit a name to 255
/// bytes, and tools on Windows the whole path to 260 characters.
/// </summary>
internal static class HintName
{
    private const string Extension = ".g.cs";
    private const int MaxBytes = 120;
    private const int HashBytes = 8;

    /// <summary>
    /// The name itself, or the beginning of a long one and a hash of it all. Names that differ ignoring case remain different ignoring
    /// case.
    /// </summary>
    public static string Of(string name)
    {
        name = IsDevice(name) ? "_" + name : name;
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes - Extension.Length)
        {
            return name + Extension;
        }

        string hash = Hash(name);
        int bytes = MaxBytes - Extension.Length - hash.Length - 1;
        int length = 0;
        while (true)
        {
            bytes -= Encoding.UTF8.GetByteCount(name.Substring(length, 1));
            if (bytes < 0)
            {
                return $"{name.Substring(0, length)}-{hash}{Extension}";
            }

            length++;
        }
    }

    /// <summary>Whether Windows takes a file for a device: it does so by the part before the first dot.</summary>
    private static bool IsDevice(string name)
    {
        string stem = name.Split('.')[0].ToUpperInvariant();
        bool isPort = stem.Length == 4
            && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal));
        return stem is "CON" or "PRN" or "AUX" or "NUL" || (isPort && stem[3] is (>= '0' and <= '9') or '\u00B9' or '\u00B2' or '\u00B3');
    }

    private static string Hash(string name)
    {
        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(name.ToUpperInvariant()));
        return string.Concat(hash.Take(HashBytes).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
