using System.Runtime.CompilerServices;

namespace Azure.Connectors.Sdk.Specs.Tests;

internal static class Repository
{
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Folder(), "../..", relative));

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
