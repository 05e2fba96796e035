using System.Reflection;

namespace Azure.Connectors.Tool;

/// <summary>The version of the tool, which is also the version of the generator and of the packages.</summary>
internal static class ToolVersion
{
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
