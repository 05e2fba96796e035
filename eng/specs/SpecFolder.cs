using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>The files of one connector's folder.</summary>
internal sealed class SpecFolder(string path)
{
    public string SpecPath { get; } = Path.Combine(path, "apiDefinition.swagger.json");

    public string NamesPath { get; } = Path.Combine(path, "names.json");

    /// <summary>What <c>connector.json</c> says, else the folder's name.</summary>
    public string ApiName()
    {
        string connector = Path.Combine(path, "connector.json");
        return (File.Exists(connector) ? SpecJson.Read(connector).Text("apiName") : null)
            ?? Path.GetFileName(Path.GetFullPath(path).TrimEnd('/', '\\'));
    }

    public static JsonObject? ReadIfPresent(string file) => File.Exists(file) ? SpecJson.Read(file) : null;
}
