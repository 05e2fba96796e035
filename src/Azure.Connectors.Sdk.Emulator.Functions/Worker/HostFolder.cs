namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>
/// Represents the temporary folder of a host. The host locks a file in it, and the system releases the lock of a process that was killed.
/// Therefore each host removes the folders of those that no longer run.
/// </summary>
internal sealed class HostFolder : IDisposable
{
    private const string Prefix = "functions-host-";
    private const string LockName = "host.lock";

    private readonly DirectoryInfo _folder;
    private readonly FileStream _lock;

    private HostFolder(DirectoryInfo folder)
    {
        _folder = folder;
        _lock = new(Path.Combine(folder.FullName, LockName), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public string FullName => _folder.FullName;

    public static HostFolder Create()
    {
        foreach (string folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            RemoveAbandoned(folder);
        }

        return new(Directory.CreateTempSubdirectory(Prefix));
    }

    public string CreateSubfolder(string name) => _folder.CreateSubdirectory(name).FullName;

    public void Dispose()
    {
        _lock.Dispose();
        _folder.Delete(recursive: true);
    }

    private static void RemoveAbandoned(string folder)
    {
        try
        {
            // A folder without the file is being created, and the file of a running host can't be opened.
            new FileStream(Path.Combine(folder, LockName), FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is in use, belongs to another user, or another host removes it.
        }
    }
}
