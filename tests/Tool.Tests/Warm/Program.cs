namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents the entry point of the processes that tests start to run many command lines, one after the other.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments) => arguments[0] switch
    {
        ToolHost.Mode => ToolHost.RunAsync(arguments[1], arguments[2]),
        MsBuildHost.Mode => MsBuildHost.RunAsync(arguments[1]),
        _ => throw new ArgumentException($"'{arguments[0]}' is unknown.", nameof(arguments)),
    };
}
