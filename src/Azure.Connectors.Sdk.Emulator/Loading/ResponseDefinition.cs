using System.Globalization;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Emulator.Loading;

/// <summary>Represents the response that an operation declares for success.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Schema">The body's schema; undefined where there is no body.</param>
internal sealed record ResponseDefinition(int Status, JsonElement Schema)
{
    public bool HasBody => Schema.ValueKind == JsonValueKind.Object;

    /// <summary>The first 2xx with a schema, else the first 2xx, else <c>default</c> as 200.</summary>
    public static ResponseDefinition Success(SpecDocument document, JsonElement operation)
    {
        ResponseDefinition? bare = null;
        JsonElement fallback = default;
        foreach ((string key, JsonElement value) in SpecDocument.Members(operation, "responses"))
        {
            JsonElement response = document.Follow(value);
            JsonElement schema = default;

            // In HTTP, these have no content, even if a spec declares it (RFC 9110, 15.3.5 and 15.3.6).
            bool isEmpty = key is "204" or "205";
            bool hasSchema = !isEmpty && SpecDocument.TryGet(response, "schema", out schema) && schema.ValueKind == JsonValueKind.Object;
            if (key.Length == 3 && key[0] == '2' && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            {
                if (hasSchema)
                {
                    return new(status, DynamicSchemaSource.WithMetadataOf(response, schema));
                }

                bare ??= new(status, default);
            }
            else if (key == "default" && hasSchema)
            {
                fallback = schema;
            }
        }

        return bare ?? new(200, fallback);
    }
}
