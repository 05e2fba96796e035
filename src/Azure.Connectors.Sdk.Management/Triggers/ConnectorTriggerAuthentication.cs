using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Management;

/// <summary>
/// Represents how the Connector Namespace authenticates its callbacks: with a key in the query, with a token of a managed identity, or in
/// any other way that the service has.
/// </summary>
public sealed class ConnectorTriggerAuthentication
{
    private const string QueryStringType = "QueryString";
    private const string ManagedIdentityType = "ManagedServiceIdentity";

    private readonly JsonObject _json;

    private ConnectorTriggerAuthentication(JsonObject json) => _json = json;

    /// <summary>Gets the kind, such as <c>QueryString</c> or <c>ManagedServiceIdentity</c>.</summary>
    public string Type => TextOf(_json["type"]) ?? "";

    /// <summary>Gets the values that no message may contain.</summary>
    internal IEnumerable<string> Secrets => Texts(_json).Where(text => text != Type);

    /// <summary>
    /// Gets a value that indicates whether the service omitted the key. A trigger configuration without it can't be saved again.
    /// </summary>
    internal bool LacksKey => Type == QueryStringType && string.IsNullOrEmpty(TextOf(_json["value"]));

    /// <summary>Creates an authentication with a key in the query of the callback URL.</summary>
    /// <param name="key">The key, such as the system key of the endpoint.</param>
    /// <param name="name">The name of the query parameter.</param>
    /// <exception cref="ArgumentException">The key or the name is empty.</exception>
    public static ConnectorTriggerAuthentication FromKey(string key, string name = "code")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(new() { ["type"] = QueryStringType, ["name"] = name, ["value"] = key });
    }

    /// <summary>Creates an authentication with a token of a managed identity of the Connector Namespace.</summary>
    /// <param name="audience">The audience of the token: the client ID or the identifier URI of the application that receives
    /// callbacks.</param>
    /// <param name="identityResourceId">The resource ID of a user-assigned identity; <see langword="null"/> for the system-assigned
    /// identity.</param>
    /// <exception cref="ArgumentException">The audience is empty.</exception>
    public static ConnectorTriggerAuthentication FromManagedIdentity(string audience, string? identityResourceId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(audience);
        JsonObject json = new() { ["type"] = ManagedIdentityType, ["audience"] = audience };
        if (identityResourceId is not null)
        {
            json["identity"] = identityResourceId;
        }

        return new(json);
    }

    /// <summary>Creates an authentication of any kind, such as <c>Basic</c> or <c>ActiveDirectoryOAuth</c>.</summary>
    /// <param name="json">The JSON object, which is sent unchanged. It must have a member <c>type</c>.</param>
    /// <exception cref="ArgumentException">The object has no member <c>type</c>.</exception>
    public static ConnectorTriggerAuthentication FromJson(JsonObject json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return string.IsNullOrEmpty(TextOf(json["type"]))
            ? throw new ArgumentException("The authentication has no 'type'.", nameof(json))
            : new((JsonObject)json.DeepClone());
    }

    /// <summary>Creates a JSON object with all members, including secrets.</summary>
    public JsonObject ToJson() => (JsonObject)_json.DeepClone();

    /// <summary>Gets the kind. The text contains no secret.</summary>
    public override string ToString() => Type;

    internal static ConnectorTriggerAuthentication? Read(JsonNode? json) => json is JsonObject value ? new(value) : null;

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        _ => TextOf(node) is string text ? [text] : [],
    };
}
