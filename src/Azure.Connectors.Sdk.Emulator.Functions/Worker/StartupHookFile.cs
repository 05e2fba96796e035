namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>Writes the start-up hook of workers to a file.</summary>
internal static class StartupHookFile
{
    public static string Write(string folder)
    {
        string file = Path.Combine(folder, "Azure.Connectors.Sdk.Emulator.Functions.StartupHook.dll");
        using Stream source = typeof(StartupHookFile).Assembly.GetManifestResourceStream("StartupHook.dll")!;
        using FileStream target = File.Create(file);
        source.CopyTo(target);
        return file;
    }
}
