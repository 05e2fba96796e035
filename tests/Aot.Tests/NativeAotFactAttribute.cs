namespace Azure.Connectors.Sdk.Aot.Tests;

/// <summary>
/// Runs where native code can be linked and someone waits for it: on a build server (<c>CI=true</c>), or where <c>CONNECTORS_AOT=1</c>.
/// </summary>
public sealed class NativeAotFactAttribute : FactAttribute
{
    public NativeAotFactAttribute()
    {
        if (!IsOn("CONNECTORS_AOT") && !IsOn("CI"))
        {
            Skip = "Compiling to native code takes a while: set CONNECTORS_AOT=1 to do it.";
        }
        else if (!OperatingSystem.IsWindows() && !HasCommand("clang") && !HasCommand("gcc"))
        {
            Skip = "There is no linker: NativeAOT needs clang or gcc.";
        }
    }

    private static bool IsOn(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value && (value == "1" || bool.TryParse(value, out bool on) && on);

    private static bool HasCommand(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, name)));
}
