using System.CommandLine;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Reads the keys that authenticate callbacks. They come from environment variables, never from the command line.</summary>
internal static class TriggerKey
{
    /// <summary>The type of the authentication with a key.</summary>
    public const string AuthenticationType = "QueryString";

    /// <summary>The name of the query parameter with the key.</summary>
    public const string DefaultName = "code";

    /// <summary>Creates <c>--key-env</c>.</summary>
    public static Option<string?> Option() => new("--key-env")
    {
        Description = "The environment variable with the key that authenticates the callbacks.",
    };

    /// <exception cref="ToolException">The environment variable isn't set.</exception>
    public static ConnectorTriggerAuthentication FromEnvironment(string variable, string? name = null)
    {
        string? key = Environment.GetEnvironmentVariable(variable);
        if (string.IsNullOrWhiteSpace(key))
        {
            throw new ToolException(ExitCode.Usage, $"The environment variable '{variable}', which has the key, isn't set.");
        }

        return ConnectorTriggerAuthentication.FromKey(key.Trim(), string.IsNullOrWhiteSpace(name) ? DefaultName : name);
    }

    /// <summary>Gets a value that indicates whether the service returned a configuration without its key.</summary>
    public static bool IsHidden(ConnectorTriggerConfiguration trigger) =>
        trigger.DeliveryMode == ConnectorTriggerDeliveryMode.Webhook
        && trigger.Authentication is { Type: AuthenticationType } authentication
        && string.IsNullOrEmpty(Text(authentication.ToJson(), "value"));

    /// <summary>Gets the name of the query parameter with the key, or null.</summary>
    public static string? NameOf(ConnectorTriggerConfiguration trigger) =>
        trigger.Authentication is { Type: AuthenticationType } authentication ? Text(authentication.ToJson(), "name") : null;

    private static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
