using System.Text.Json.Nodes;
using System.Web;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Code;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Represents the application that receives the events of a trigger configuration: its C# code and its settings.</summary>
/// <param name="Code">The lines of the code.</param>
/// <param name="Settings">The settings, as environment variables. None of them is a key.</param>
/// <param name="KeySetting">The setting that has the key of the callbacks, or null.</param>
internal sealed record TriggerReceiver(IReadOnlyList<string> Code, IReadOnlyDictionary<string, string> Settings, string? KeySetting)
{
    private static readonly Dictionary<string, string> s_noSettings = [];

    /// <param name="trigger">The trigger.</param>
    /// <param name="target">Where the events go.</param>
    /// <param name="saved">The configuration that was saved.</param>
    /// <param name="cloud">The cloud of the configuration.</param>
    public static TriggerReceiver Create(
        KnownTrigger trigger, TriggerTarget target, ConnectorTriggerConfiguration saved, ConnectorManagementCloud cloud)
    {
        switch (target)
        {
            case TriggerTarget.Function:
                return new(trigger.Code.Function(TriggerMetadata.Function(saved) ?? trigger.Trigger.Name), s_noSettings, null);
            case TriggerTarget.Callback callback:
                string handler =
                    HttpUtility.ParseQueryString(callback.Url.Query)["functionName"] is { Length: > 0 } named
                        ? named
                        : trigger.Trigger.Name;
                bool hasTokens = callback.Authentication.Type != TriggerKey.AuthenticationType;
                return new(
                    trigger.Code.Endpoint(handler, hasTokens),
                    s_noSettings,
                    hasTokens ? null : Variable($"{TriggerCode.CallbackSection}:SystemKeys:0"));
            default:
                string name = trigger.Trigger.Name;
                return new(trigger.Code.Polling(name), PollingSettings(name, saved, cloud), null);
        }
    }

    public JsonArray CodeToJson() => new([.. Code.Select(line => JsonValue.Create(line))]);

    public JsonObject SettingsToJson() =>
        new(Settings.Select(setting => KeyValuePair.Create<string, JsonNode?>(setting.Key, setting.Value)));

    // The polling endpoints can have signatures, so the settings name the configuration, and the application reads the endpoints.
    private static Dictionary<string, string> PollingSettings(
        string handler, ConnectorTriggerConfiguration saved, ConnectorManagementCloud cloud)
    {
        string section = $"{TriggerCode.PollingSection}:{handler}";
        string id = saved.Id ?? "";
        int end = id.LastIndexOf("/triggerConfigs/", StringComparison.OrdinalIgnoreCase);
        Dictionary<string, string> settings = new(StringComparer.Ordinal)
        {
            [Variable($"{section}:ResourceId")] = end < 0 ? id : id[..end],
            [Variable($"{section}:TriggerConfigName")] = saved.Name ?? "",
        };
        if (cloud.Endpoint != ConnectorManagementCloud.AzurePublic.Endpoint)
        {
            settings[Variable($"{section}:ManagementEndpoint")] = cloud.Endpoint.GetLeftPart(UriPartial.Authority);
        }

        return settings;
    }

    private static string Variable(string setting) => setting.Replace(":", "__", StringComparison.Ordinal);
}
