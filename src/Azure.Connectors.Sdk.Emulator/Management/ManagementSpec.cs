using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Management;

/// <summary>Contains the spec of the management API. It is read once, because it never changes.</summary>
internal static class ManagementSpec
{
    private const string Resource = "management.swagger.json";

    private static readonly Lazy<JsonElement> s_document = new(Read);

    public static ConnectorDefinition Create(string apiName) => ConnectorDefinition.Read(apiName, s_document.Value, Resource);

    private static JsonElement Read()
    {
        using Stream stream = typeof(ManagementSpec).Assembly.GetManifestResourceStream(Resource)!;

        // The document isn't disposed, because its element is used as long as there are emulators.
        return JsonDocument.Parse(stream).RootElement;
    }
}
