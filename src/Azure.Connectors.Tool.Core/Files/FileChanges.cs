namespace Azure.Connectors.Tool.Files;

/// <summary>
/// Collects the changes of a command to files, and makes all of them or none. Each file is written beside its target and then renamed, so
/// that nobody sees a part of it.
/// </summary>
internal sealed class FileChanges
{
    private readonly List<Change> _changes = [];
    private readonly Undo _undo = new();

    /// <summary>Gets the paths of the files that are written or deleted, in order.</summary>
    public IEnumerable<string> Paths => _changes.Select(change => change.Path);

    /// <summary>Writes a file, or replaces it.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="content">The content.</param>
    /// <param name="isPrivate">Whether only the user can read the file, if it is new.</param>
    public void Write(string path, byte[] content, bool isPrivate = false) =>
        _changes.Add(new(Path.GetFullPath(path), ChangeKind.Write, content, isPrivate));

    /// <summary>
    /// Opens a file to be written, or replaced. The stream must be disposed before <see cref="Commit"/>. If the content can't be completed,
    /// call <see cref="Discard"/>.
    /// </summary>
    /// <exception cref="ToolException">The file can't be written.</exception>
    public Stream Open(string path)
    {
        Change change = new(Path.GetFullPath(path), ChangeKind.Opened, null, false);
        _changes.Add(change);
        try
        {
            Stream? file = null;
            GuardWrite(path, () => file = _undo.Open(change));
            return file!;
        }
        catch
        {
            Discard();
            throw;
        }
    }

    /// <summary>Deletes a file.</summary>
    public void Delete(string path) => _changes.Add(new(Path.GetFullPath(path), ChangeKind.Delete, null, false));

    /// <summary>Leaves all files as they were.</summary>
    public void Discard() => _undo.Run();

    /// <summary>Checks that the changes can be made, without making them.</summary>
    /// <exception cref="ToolException">A file or folder can't be written.</exception>
    public void Check()
    {
        Undo undo = new();
        try
        {
            foreach (Change change in _changes.Where(change => change.Kind == ChangeKind.Write))
            {
                GuardWrite(change.Path, () => undo.Prepare(change));
            }
        }
        finally
        {
            undo.Run();
        }
    }

    /// <summary>Makes the changes.</summary>
    /// <param name="cancellationToken">The token to cancel the operation. It is observed until the first file is replaced.</param>
    /// <exception cref="ToolException">A file or folder can't be written. All files are as they were.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled. All files are as they were.</exception>
    public void Commit(CancellationToken cancellationToken)
    {
        try
        {
            foreach (Change change in _changes.Where(change => change.Kind == ChangeKind.Write))
            {
                cancellationToken.ThrowIfCancellationRequested();
                GuardWrite(change.Path, () => _undo.Prepare(change));
            }

            cancellationToken.ThrowIfCancellationRequested();
            foreach (Change change in _changes)
            {
                GuardWrite(change.Path, () => _undo.Replace(change.Path, isDeleted: change.Kind == ChangeKind.Delete));
            }
        }
        catch
        {
            Discard();
            throw;
        }

        _undo.Forget();
        foreach (Change change in _changes.Where(change => change.Kind == ChangeKind.Delete))
        {
            string folder = Path.GetDirectoryName(change.Path)!;
            TryDeleteEmptyFolder(folder);
            TryDeleteEmptyFolder(Path.GetDirectoryName(folder)!);
        }
    }

    // A part of the path that isn't a folder is reported as a folder that doesn't exist.
    private static void GuardWrite(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(ExitCode.Invalid, $"'{path}' can't be written: {e.Message}", e) { Place = new(path) };
        }
    }

    // The changes are made, so that a folder that can't be deleted stays.
    private static void TryDeleteEmptyFolder(string folder)
    {
        try
        {
            DeleteEmptyFolder(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static void DeleteEmptyFolder(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }

    private enum ChangeKind
    {
        Write,
        Opened,
        Delete,
    }

    private sealed record Change(string Path, ChangeKind Kind, byte[]? Content, bool IsPrivate);

    /// <summary>What was done so far, to be undone.</summary>
    private sealed class Undo
    {
        private readonly Dictionary<string, string> _prepared = new(StringComparer.Ordinal);
        private readonly List<string> _folders = [];
        private readonly List<(string Path, string? Backup)> _replaced = [];

        /// <summary>Writes the content beside the target.</summary>
        public void Prepare(Change change)
        {
            using FileStream file = Open(change);
            file.Write(change.Content!);
        }

        /// <summary>Creates a file beside the target, with the permissions of the file that it replaces.</summary>
        public FileStream Open(Change change)
        {
            string target = TargetOf(change.Path);
            if (Directory.Exists(target))
            {
                throw new IOException("The path is a folder.");
            }

            CreateFolder(Path.GetDirectoryName(target)!);
            string unfinished = $"{target}.{Environment.ProcessId}.tmp";
            _prepared[change.Path] = unfinished;
            FileStreamOptions options = new() { Mode = FileMode.Create, Access = FileAccess.Write };
            bool isPresent = File.Exists(target);
            if (!OperatingSystem.IsWindows() && (isPresent || change.IsPrivate))
            {
                options.UnixCreateMode = isPresent ? File.GetUnixFileMode(target) : UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            FileStream file = new(unfinished, options);
            if (!OperatingSystem.IsWindows() && isPresent)
            {
                // The mask of the process can have reduced the permissions.
                File.SetUnixFileMode(unfinished, File.GetUnixFileMode(target));
            }

            return file;
        }

        public void Replace(string path, bool isDeleted)
        {
            string target = TargetOf(path);
            string? backup = null;
            if (File.Exists(target))
            {
                backup = $"{target}.{Environment.ProcessId}.old";
                if (isDeleted)
                {
                    File.Move(target, backup, overwrite: true);
                }
                else
                {
                    File.Copy(target, backup, overwrite: true);
                }
            }

            if (backup is not null)
            {
                _replaced.Add((target, backup));
            }

            if (!isDeleted)
            {
                File.Move(_prepared[path], target, overwrite: true);
            }

            if (backup is null)
            {
                _replaced.Add((target, null));
            }
        }

        public void Run()
        {
            foreach (string unfinished in _prepared.Values)
            {
                File.Delete(unfinished);
            }

            foreach ((string path, string? backup) in Enumerable.Reverse(_replaced))
            {
                if (backup is null)
                {
                    File.Delete(path);
                }
                else
                {
                    File.Move(backup, path, overwrite: true);
                }
            }

            foreach (string folder in Enumerable.Reverse(_folders))
            {
                DeleteEmptyFolder(folder);
            }
        }

        public void Forget()
        {
            foreach (string backup in _replaced.Select(replaced => replaced.Backup).OfType<string>())
            {
                File.Delete(backup);
            }
        }

        private void CreateFolder(string folder)
        {
            if (Directory.Exists(folder))
            {
                return;
            }

            CreateFolder(Path.GetDirectoryName(folder)!);
            Directory.CreateDirectory(folder);
            _folders.Add(folder);
        }

        // A link stays a link: the file that it points to is replaced.
        private static string TargetOf(string path) =>
            File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
    }
}
