using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Connectors.Tool.Files;

namespace Azure.Connectors.Tool.Sources;

/// <summary>
/// Keeps a copy of each fetched document, for <c>--offline</c> and for completions. A copy begins with its hash, so that one that was
/// damaged or partially written isn't used.
/// </summary>
/// <param name="folder">The folder of the copies.</param>
/// <param name="isOffline">Whether documents come from the copies, without a request.</param>
/// <param name="note">Receives messages for the user.</param>
internal sealed class SpecCache(string folder, bool isOffline, Action<string> note)
{
    private const string Extension = ".copy";
    private const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>Gets a value that indicates whether documents come from the copies, without a request.</summary>
    public bool IsOffline => isOffline;

    /// <summary>
    /// Gets the folder of the user: <c>CONNECTORS_CACHE</c>, otherwise <c>connectors</c> in <c>XDG_CACHE_HOME</c>, <c>~/.cache</c>, or on
    /// Windows in the local application data.
    /// </summary>
    public static string UserFolder => Environment.GetEnvironmentVariable("CONNECTORS_CACHE") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.Combine(CacheHome(), "connectors");

    /// <summary>Fetches a document and keeps a copy, or reads the copy and reports its age.</summary>
    /// <param name="kind">The kind of the document: a part of a file name.</param>
    /// <param name="address">The address that identifies the document.</param>
    /// <param name="title">What the document is, for messages.</param>
    /// <param name="fetch">Fetches the document.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The tool is offline, and there is no copy, or it is damaged.</exception>
    public async Task<byte[]> GetAsync(
        string kind, string address, string title, Func<Task<byte[]>> fetch, CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, $"{kind}-{HashOf(address)}{Extension}");
        if (isOffline)
        {
            if (!File.Exists(path))
            {
                throw new ToolException(
                    ExitCode.Service, $"There is no copy of {title} in '{folder}'. Run the command once without --offline.");
            }

            byte[] copy = Unwrap(ToolFile.ReadBytes(path)) ?? throw new ToolException(
                ExitCode.Service, $"The copy of {title} in '{folder}' is damaged. Run the command once without --offline.");
            note($"{title} is a copy that is {AgeOf(DateTime.UtcNow - File.GetLastWriteTimeUtc(path))} old.");
            return copy;
        }

        byte[] content = await fetch().ConfigureAwait(false);
        Keep(path, content, cancellationToken);
        return content;
    }

    /// <summary>Reads all copies of a kind. One that is damaged or can't be read is left out.</summary>
    public IReadOnlyList<byte[]> ReadAll(string kind)
    {
        try
        {
            return Directory.Exists(folder)
                ? [.. Directory.GetFiles(folder, $"{kind}-*{Extension}").Order(StringComparer.Ordinal).Select(TryRead).OfType<byte[]>()]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static byte[]? TryRead(string path)
    {
        try
        {
            return Unwrap(ToolFile.ReadBytes(path));
        }
        catch (ToolException)
        {
            return null;
        }
    }

    private static byte[] Wrap(byte[] content) => [.. SHA256.HashData(content), .. content];

    /// <summary>Gets the content of a copy, or null if it is damaged.</summary>
    private static byte[]? Unwrap(byte[] copy) =>
        copy.Length >= HashLength && SHA256.HashData(copy.AsSpan(HashLength)).AsSpan().SequenceEqual(copy.AsSpan(0, HashLength))
            ? copy[HashLength..]
            : null;

    // The command doesn't need the copy, so that it doesn't fail where none can be written.
    private void Keep(string path, byte[] content, CancellationToken cancellationToken)
    {
        FileChanges changes = new();
        changes.Write(path, Wrap(content));
        try
        {
            changes.Commit(cancellationToken);
        }
        catch (ToolException e)
        {
            note($"No copy is kept for --offline: {e.Message}");
        }
    }

    private static string CacheHome()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } home && Path.IsPathRooted(home)
            ? home
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
    }

    private static string HashOf(string address) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..32];

    private static string AgeOf(TimeSpan age)
    {
        (double count, string unit) = age switch
        {
            { TotalDays: >= 2 } => (age.TotalDays, "days"),
            { TotalHours: >= 2 } => (age.TotalHours, "hours"),
            { TotalMinutes: >= 2 } => (age.TotalMinutes, "minutes"),
            _ => (Math.Max(0, age.TotalSeconds), "seconds"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(count)} {unit}");
    }
}
