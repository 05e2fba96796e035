using System.Diagnostics;

namespace Azure.Connectors.Sdk.Specs.Tests;

/// <summary>Runs the spec tool as its users do, in a separate process and folder.</summary>
public sealed class SpecsCommand : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("specs-");

    public void Dispose() => _folder.Delete(recursive: true);

    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    /// <summary>Every file there is, in order.</summary>
    public IEnumerable<string> Files
        => Directory.EnumerateFiles(_folder.FullName, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.FullName, file))
            .Order(StringComparer.Ordinal);

    public CommandResult Run(params string[] arguments) => RunIn("C.UTF-8", arguments);

    public CommandResult RunIn(string locale, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "specs.dll"), .. arguments])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = locale },
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, error.Result);
    }
}

public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    /// <summary>Checks that it exited with 1 and a message without a stack trace.</summary>
    public CommandResult Failed(params string[] said)
    {
        Assert.True(ExitCode == 1, ToString());
        Assert.Contains(Error.Split('\n'), line => line.StartsWith("error: ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.All(said, text => Assert.Contains(text, Error, StringComparison.Ordinal));
        return this;
    }
}
