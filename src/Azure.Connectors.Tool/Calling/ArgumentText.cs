using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Represents an argument on the command line: <c>name=value</c>, <c>name=@file</c> or <c>name:=json</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Raw">What follows the equals sign.</param>
/// <param name="IsJson">Whether the value is JSON.</param>
internal sealed record ArgumentText(string Name, string Raw, bool IsJson)
{
    /// <summary>The path that means standard input.</summary>
    public const string InputPath = "-";

    private const string EscapedAt = "@@";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Gets the file that has the value, or null. <c>-</c> is standard input.</summary>
    public string? FilePath =>
        !IsJson && Raw.StartsWith('@') && !Raw.StartsWith(EscapedAt, StringComparison.Ordinal) ? Raw[1..] : null;

    /// <summary>Gets the value of an argument without a file.</summary>
    public string Value => Raw.StartsWith(EscapedAt, StringComparison.Ordinal) ? Raw[1..] : Raw;

    /// <exception cref="ToolException">The text isn't of one of the forms.</exception>
    public static ArgumentText Parse(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
        {
            throw new ToolException(ExitCode.Usage, $"The argument '{text}' isn't of the form name=value, name=@file or name:=json.");
        }

        bool isJson = text[equals - 1] == ':';
        return new(text[..(isJson ? equals - 1 : equals)], text[(equals + 1)..], isJson);
    }

    /// <summary>Reads a file, or standard input.</summary>
    /// <exception cref="ToolException">The file doesn't exist or can't be read.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static byte[] ReadFile(string path, CancellationToken cancellationToken)
    {
        if (path != InputPath)
        {
            return ToolFile.ReadBytes(path);
        }

        // A read from a terminal or a pipe isn't canceled, so that it is abandoned.
        Task<byte[]> reading = Task.Run(ReadInput, CancellationToken.None);
        reading.Wait(cancellationToken);
        return reading.Result;
    }

    /// <summary>Reads a file, or standard input, as text in UTF-8, without the byte order mark.</summary>
    /// <exception cref="ToolException">The file doesn't exist, can't be read, or isn't text in UTF-8.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static string ReadText(string path, CancellationToken cancellationToken)
    {
        try
        {
            return s_utf8.GetString(ReadFile(path, cancellationToken)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException e)
        {
            throw new ToolException(
                ExitCode.Usage, $"{(path == InputPath ? "Standard input" : $"'{path}'")} isn't text in UTF-8. Convert it first.", e);
        }
    }

    /// <summary>
    /// Reads a value that is the text of a file or of standard input. The end of the last line isn't part of the value, because programs
    /// that write a value end its line.
    /// </summary>
    /// <exception cref="ToolException">The file doesn't exist, can't be read, or isn't text in UTF-8.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public static string ReadValue(string path, CancellationToken cancellationToken)
    {
        string text = ReadText(path, cancellationToken);
        string line = text.EndsWith('\n') ? text[..^1] : text;
        return line.EndsWith('\r') ? line[..^1] : line;
    }

    private static byte[] ReadInput()
    {
        using Stream input = Console.OpenStandardInput();
        using MemoryStream content = new();
        input.CopyTo(content);
        return content.ToArray();
    }

    /// <exception cref="ToolException">The value isn't JSON.</exception>
    public static JsonNode? ParseJson(string name, string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException e)
        {
            throw new ToolException(ExitCode.Usage, $"The value of '{name}' isn't JSON: {e.Message}", e);
        }
    }

    /// <summary>Converts a text to the kind of its parameter. A list is separated by commas.</summary>
    /// <exception cref="ToolException">The text isn't of the kind.</exception>
    public static object Convert(string name, string value, ConnectorValueKind kind)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        switch (kind)
        {
            case ConnectorValueKind.Integer:
                return long.TryParse(value, NumberStyles.AllowLeadingSign, invariant, out long integer)
                    ? integer
                    : throw Wrong(name, value, "a whole number");
            case ConnectorValueKind.Number:
                return decimal.TryParse(value, NumberStyles.Float, invariant, out decimal number)
                    ? number
                    : throw Wrong(name, value, "a number");
            case ConnectorValueKind.Boolean:
                return bool.TryParse(value, out bool isTrue) ? isTrue : throw Wrong(name, value, "true or false");
            case ConnectorValueKind.Array:
                return value.Split(',', StringSplitOptions.TrimEntries);
            default:
                return value;
        }
    }

    private static ToolException Wrong(string name, string value, string expected) =>
        new(ExitCode.Usage, $"The value '{value}' of '{name}' isn't {expected}.");
}
