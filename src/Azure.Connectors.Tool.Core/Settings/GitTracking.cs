using System.Diagnostics;

namespace Azure.Connectors.Tool.Settings;

/// <summary>Finds whether git tracks a file, so that a setting isn't committed by mistake.</summary>
internal static class GitTracking
{
    private const int NotTracked = 1;

    /// <exception cref="ToolException">Git tracks the file, or can't tell.</exception>
    public static async Task RefuseAsync(string path, CancellationToken cancellationToken)
    {
        string target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
        foreach (string file in (string[])[path, .. target == path ? (string[])[] : [target]])
        {
            if (IsInWorkTree(file))
            {
                await RefuseFileAsync(file, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task RefuseFileAsync(string path, CancellationToken cancellationToken)
    {
        const string Remedy = "Use --settings user-secrets, or --settings none and set the value yourself.";
        int? exitCode = await RunAsync(path, cancellationToken).ConfigureAwait(false);
        if (exitCode != NotTracked)
        {
            throw new ToolException(
                ExitCode.Invalid,
                exitCode == 0
                    ? $"Git tracks '{path}', and the setting would be committed. {Remedy}"
                    : $"It is unknown whether git tracks '{path}', because git failed. {Remedy}")
            {
                Place = new(path),
            };
        }
    }

    private static bool IsInWorkTree(string path)
    {
        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string git = Path.Combine(folder, ".git");
            if (Directory.Exists(git) || File.Exists(git))
            {
                return true;
            }
        }

        return false;
    }

    private static async Task<int?> RunAsync(string path, CancellationToken cancellationToken)
    {
        string folder = Path.GetDirectoryName(path)!;
        while (!Directory.Exists(folder))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        ProcessStartInfo start = new("git", ["ls-files", "--error-unmatch", "--", path])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using Process git = Process.Start(start)!;
            git.StandardInput.Close();
            Task<string> output = git.StandardOutput.ReadToEndAsync(cancellationToken);
            Task<string> error = git.StandardError.ReadToEndAsync(cancellationToken);
            await Task.WhenAll(output, error).ConfigureAwait(false);
            await git.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return git.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
