using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Triggers;

/// <summary>Represents what authenticates a callback: a parameter of the query, or a token.</summary>
internal sealed record CallbackCredential
{
    public static CallbackCredential None { get; } = new();

    public string? QueryName { get; private init; }

    public string? QueryValue { get; private init; }

    public string? Token { get; private init; }

    /// <summary>Gets the reason why no callback can be sent; <see langword="null"/> if it can.</summary>
    public string? Problem { get; private init; }

    public static CallbackCredential FromKey(string? key) => key is null ? None : new() { QueryName = "code", QueryValue = key };

    /// <summary>Creates the credential of a trigger configuration.</summary>
    public static CallbackCredential Create(JsonObject? authentication, Func<string, string>? createToken) =>
        Text(authentication, "type") switch
        {
            null => None,
            "QueryString" when Text(authentication, "name") is string name && Text(authentication, "value") is string value =>
                new() { QueryName = name, QueryValue = value },
            "ManagedServiceIdentity" when createToken is null => new()
            {
                Problem = "The callback requires a token. Set EmulatedManagement.CreateToken to the function that creates it.",
            },
            "ManagedServiceIdentity" when Text(authentication, "audience") is string audience => new() { Token = createToken!(audience) },
            string type => new() { Problem = $"The emulator can't authenticate callbacks with this configuration of the kind '{type}'." },
        };

    public Uri AddTo(Uri url)
    {
        if (QueryName is null)
        {
            return url;
        }

        UriBuilder builder = new(url);
        string query = builder.Query.TrimStart('?');
        string separator = query.Length > 0 ? "&" : "";
        builder.Query = $"{query}{separator}{Uri.EscapeDataString(QueryName)}={Uri.EscapeDataString(QueryValue!)}";
        return builder.Uri;
    }

    private static string? Text(JsonObject? json, string name) =>
        json?[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
