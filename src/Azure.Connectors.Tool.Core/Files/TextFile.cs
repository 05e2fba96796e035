using System.Text;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Tool.Files;

/// <summary>Represents a text file whose bytes are kept: the encoding, the byte order mark and the line endings.</summary>
internal sealed partial class TextFile
{
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private TextFile(string path, string text, Encoding encoding, byte[] mark)
    {
        Path = path;
        Text = text;
        _encoding = encoding;
        _mark = mark;
    }

    public string Path { get; }

    /// <summary>Gets the text without the byte order mark.</summary>
    public string Text { get; }

    /// <summary>Gets the line ending of the first line, or a line feed if the file has one line.</summary>
    public string NewLine
    {
        get
        {
            int end = Text.AsSpan().IndexOfAny('\r', '\n');
            if (end < 0)
            {
                return "\n";
            }

            return Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? "\r\n" : Text[end].ToString();
        }
    }

    /// <exception cref="ToolException">The file doesn't exist, or isn't text in its encoding.</exception>
    public static TextFile Read(string path)
    {
        byte[] bytes = ToolFile.ReadBytes(path);
        (Encoding encoding, int markLength) = Detect(path, bytes);
        try
        {
            string text = encoding.GetString(bytes, markLength, bytes.Length - markLength);
            TextFile file = new(path, text, encoding, bytes[..markLength]);
            if (file.ToBytes(text).AsSpan().SequenceEqual(bytes))
            {
                return file;
            }
        }
        catch (DecoderFallbackException)
        {
            // Reported below, as for bytes that the encoding reads but doesn't write.
        }

        throw new ToolException(
            ExitCode.Invalid, $"'{path}' isn't valid {encoding.WebName}, so it can't be edited without a loss. Convert it to UTF-8.")
        {
            Place = new(path),
        };
    }

    /// <summary>Gets the bytes of a text in the encoding of the file.</summary>
    public byte[] ToBytes(string text) => [.. _mark, .. _encoding.GetBytes(text)];

    private static (Encoding Encoding, int MarkLength) Detect(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true), 3);
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2);
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2);
        }

        string head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 200));
        if (Declaration().Match(head) is not { Success: true } declaration)
        {
            return (new UTF8Encoding(false, throwOnInvalidBytes: true), 0);
        }

        string name = declaration.Groups[1].Value;
        try
        {
            Encoding? known = CodePagesEncodingProvider.Instance.GetEncoding(
                name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return (known ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback), 0);
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Invalid, $"'{path}' declares the unknown encoding '{name}'.", e) { Place = new(path) };
        }
    }

    [GeneratedRegex("""^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']""")]
    private static partial Regex Declaration();
}
