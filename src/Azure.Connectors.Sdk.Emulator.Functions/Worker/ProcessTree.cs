using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>
/// Represents the processes that a worker has started. After the worker has exited, the operating system no longer knows which
/// processes it started, so they are recorded before.
/// </summary>
internal sealed class ProcessTree
{
    private readonly List<(int Id, DateTime Start)> _processes = [];

    /// <summary>Notes the descendants of a process. Only Linux lists them; elsewhere, nothing is noted.</summary>
    public static ProcessTree Note(int root)
    {
        ProcessTree tree = new();
        if (OperatingSystem.IsLinux())
        {
            tree.Add(root);
        }

        return tree;
    }

    /// <summary>Kills the processes that still run.</summary>
    public void Kill()
    {
        foreach ((int id, DateTime start) in _processes)
        {
            try
            {
                using Process process = Process.GetProcessById(id);
                if (process.StartTime == start)
                {
                    process.Kill();
                }
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
            {
                // It has ended.
            }
        }
    }

    private void Add(int parent)
    {
        foreach (int child in Children(parent))
        {
            try
            {
                using Process process = Process.GetProcessById(child);
                _processes.Add((child, process.StartTime));
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
            {
                continue;
            }

            Add(child);
        }
    }

    private static int[] Children(int parent)
    {
        try
        {
            return Directory
                .GetDirectories(string.Create(CultureInfo.InvariantCulture, $"/proc/{parent}/task"))
                .SelectMany(thread => File
                    .ReadAllText(Path.Combine(thread, "children"))
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .Select(id => int.Parse(id, CultureInfo.InvariantCulture))
                .ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
