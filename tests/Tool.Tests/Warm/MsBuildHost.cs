using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Represents the program of a <see cref="WarmMsBuild"/>: it runs the command line of MSBuild of the SDK, one after the other, as
/// <c>dotnet msbuild</c> and the MSBuild server do.
/// </summary>
internal static class MsBuildHost
{
    public const string Mode = "msbuild";

    /// <summary>
    /// Serves on loopback until standard input ends, and writes the port to standard output. A request is a line with the folder, a line
    /// with each argument, and an empty line. The response is a line with the exit code, and the output.
    /// </summary>
    /// <param name="sdk">The folder of the SDK.</param>
    public static async Task<int> RunAsync(string sdk)
    {
        foreach ((string name, string value) in new (string, string)[]
        {
            ("MSBUILD_EXE_PATH", Path.Combine(sdk, "MSBuild.dll")),
            ("MSBuildExtensionsPath", sdk + "/"),
            ("MSBuildSDKsPath", Path.Combine(sdk, "Sdks")),
            ("DOTNET_HOST_PATH", Environment.ProcessPath!),
        })
        {
            Environment.SetEnvironmentVariable(name, value);
        }

        // The assemblies of the SDK aren't among those of the tests.
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(sdk, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        MethodInfo execute = Assembly.Load("MSBuild")
            .GetType("Microsoft.Build.CommandLine.MSBuildApp", throwOnError: true)!
            .GetMethod("Execute", [typeof(string[])])!;
        TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        TextWriter output = Console.Out;
        await output.WriteLineAsync(((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        Task end = Task.Run(Console.In.ReadToEnd);
        while (true)
        {
            Task<TcpClient> accepted = listener.AcceptTcpClientAsync();
            if (await Task.WhenAny(accepted, end) == end)
            {
                return 0;
            }

            using TcpClient client = await accepted;
            await RespondAsync(client.GetStream(), execute);
        }
    }

    private static async Task RespondAsync(NetworkStream stream, MethodInfo execute)
    {
        using StreamReader request = new(stream, leaveOpen: true);
        Directory.SetCurrentDirectory((await request.ReadLineAsync())!);
        List<string> arguments = ["MSBuild.dll"];
        while (await request.ReadLineAsync() is { Length: > 0 } argument)
        {
            arguments.Add(argument);
        }

        StringWriter output = new() { NewLine = "\n" };
        TextWriter before = Console.Out;
        Console.SetOut(output);
        object? result = execute.Invoke(null, [arguments.ToArray()]);
        Console.SetOut(before);
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{(result!.ToString() == "Success" ? 0 : 1)}\n{output}"));
    }
}
