namespace Azure.Connectors.Tool.Files;

/// <summary>Reads files, and reports a failure as the user's.</summary>
internal static class ToolFile
{
    /// <exception cref="ToolException">The file doesn't exist or can't be read.</exception>
    public static string ReadText(string path) => Guard(path, () => File.ReadAllText(path));

    /// <exception cref="ToolException">The file doesn't exist or can't be read.</exception>
    public static byte[] ReadBytes(string path) => Guard(path, () => File.ReadAllBytes(path));

    /// <summary>Runs an access to a file or folder, and translates what the file system refuses.</summary>
    /// <exception cref="ToolException">The file system refused the access.</exception>
    public static T Guard<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException(ExitCode.NotFound, $"The file '{path}' doesn't exist.", e) { Place = new(path) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException(ExitCode.Invalid, $"'{path}' can't be accessed: {e.Message}", e) { Place = new(path) };
        }
    }
}
