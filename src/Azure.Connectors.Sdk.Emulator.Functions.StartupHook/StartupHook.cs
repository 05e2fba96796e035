using System;
using System.Diagnostics;
using System.IO;
using System.Threading;

/// <summary>
/// Ends a worker when its host ends. The runtime calls <see cref="Initialize"/> before the worker's own code; it requires this name,
/// without a namespace. The host holds the other end of the worker's standard input, which the operating system closes even if the host is
/// killed.
/// </summary>
internal static class StartupHook
{
    private const string Variable = "DOTNET_STARTUP_HOOKS";

    public static void Initialize()
    {
        // Processes that the worker starts have another standard input.
        Environment.SetEnvironmentVariable(Variable, Environment.GetEnvironmentVariable(Variable + "_NEXT"));
        Environment.SetEnvironmentVariable(Variable + "_NEXT", null);
        new Thread(WaitForHost) { IsBackground = true, Name = "Wait for the end of the host" }.Start();
    }

    private static void WaitForHost()
    {
        byte[] buffer = new byte[64];
        try
        {
            using Stream input = Console.OpenStandardInput();
            while (input.Read(buffer, 0, buffer.Length) > 0)
            {
            }
        }
        catch (IOException)
        {
            // A broken pipe is the end of the host, too.
        }

        // Neither the code of the worker nor one of its handlers can delay this.
        Process.GetCurrentProcess().Kill();
    }
}
