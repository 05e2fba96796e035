using System.Text.Json;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Functions.Worker;

/// <summary>Represents a built function app: what its files say about how it is started.</summary>
internal sealed class WorkerApp
{
    private static readonly JsonDocumentOptions s_json = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private WorkerApp(string folder, string executable, string assembly)
    {
        Folder = folder;
        Executable = executable;
        Assembly = assembly;
        HostJson = ReadJson(Path.Combine(folder, "host.json"));
        Settings = ReadSettings(folder);
    }

    public string Folder { get; }

    /// <summary>Gets the path of the program that runs the worker: <c>dotnet</c>, or the worker itself if it is self-contained.</summary>
    public string Executable { get; }

    public string Assembly { get; }

    /// <summary>Gets the <c>Values</c> of <c>local.settings.json</c>.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; }

    public JsonObject? HostJson { get; }

    /// <summary>Gets the prefix of the routes of HTTP triggers, from <c>host.json</c>.</summary>
    public string RoutePrefix => (Text(HostJson?["extensions"]?["http"]?["routePrefix"]) ?? "api").Trim('/');

    /// <summary>Gets a value that indicates whether the webhook requires the system key.</summary>
    public bool RequiresKey => !string.Equals(
        Text(HostJson?["extensions"]?["connector"]?["system"]?["webhookAuthorizationLevel"]),
        "Anonymous",
        StringComparison.OrdinalIgnoreCase);

    /// <exception cref="FunctionsHostException">The path isn't that of a built function app of the .NET isolated worker.</exception>
    public static WorkerApp Load(string path)
    {
        string assembly = Path.GetFullPath(path);
        if (!File.Exists(assembly))
        {
            throw new FunctionsHostException(
                $"The function app '{assembly}' doesn't exist. Build it, and specify the path of its .dll file.");
        }

        string folder = Path.GetDirectoryName(assembly)!;
        JsonNode? description = ReadJson(Path.Combine(folder, "worker.config.json"))?["description"];
        if (description is null)
        {
            throw new FunctionsHostException(
                $"'{assembly}' isn't a function app: the folder has no worker.config.json with a description. A project that references "
                    + "Microsoft.Azure.Functions.Worker.Sdk writes it when it is built.");
        }

        string? language = Text(description["language"]);
        if (language != "dotnet-isolated")
        {
            throw new FunctionsHostException(
                $"The function app '{assembly}' is written for the worker '{language}'. Only 'dotnet-isolated' is supported.");
        }

        string executable = Text(description["defaultExecutablePath"]) ?? "dotnet";
        return new(folder, executable.Replace("{WorkerRoot}", folder + Path.DirectorySeparatorChar, StringComparison.Ordinal), assembly);
    }

    /// <summary>Reads <c>functions.metadata</c>, for a worker that doesn't list its functions itself.</summary>
    /// <exception cref="FunctionsHostException">The file doesn't exist or isn't JSON.</exception>
    public JsonArray ReadMetadata()
    {
        string file = Path.Combine(Folder, "functions.metadata");
        try
        {
            return (JsonArray)JsonNode.Parse(File.ReadAllText(file), documentOptions: s_json)!;
        }
        catch (Exception exception) when (exception is IOException or JsonException or InvalidCastException)
        {
            throw new FunctionsHostException($"The worker asked the host to read '{file}', but it can't be read.", "", exception);
        }
    }

    private static Dictionary<string, string> ReadSettings(string folder)
    {
        Dictionary<string, string> settings = new(StringComparer.OrdinalIgnoreCase);
        string file = Path.Combine(folder, "local.settings.json");
        JsonObject? json = ReadJson(file);
        if (json?["IsEncrypted"] is JsonValue encrypted && encrypted.TryGetValue(out bool isEncrypted) && isEncrypted)
        {
            throw new FunctionsHostException($"'{file}' is encrypted. Decrypt it with 'func settings decrypt'.");
        }

        foreach ((string name, JsonNode? value) in json?["Values"] as JsonObject ?? [])
        {
            settings[name.Replace(":", "__", StringComparison.Ordinal)] = Text(value) ?? "";
        }

        return settings;
    }

    private static JsonObject? ReadJson(string file)
    {
        try
        {
            return File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file), documentOptions: s_json) as JsonObject : null;
        }
        catch (JsonException exception)
        {
            throw new FunctionsHostException($"'{file}' isn't valid JSON: {exception.Message}", "", exception);
        }
    }

    private static string? Text(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => node.ToJsonString(),
    };
}
