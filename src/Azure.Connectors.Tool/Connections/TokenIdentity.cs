using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;
using Principal = Azure.Connectors.Sdk.Management.ConnectorIdentity;

namespace Azure.Connectors.Tool.Connections;

/// <summary>
/// Reads the principal of an access token. The token isn't validated: it is only a way to find the object ID, and the service decides.
/// </summary>
internal static class TokenIdentity
{
    /// <summary>Gets the principal, or null if the token doesn't name it.</summary>
    public static Principal? Read(string token)
    {
        if (token.Split('.') is not [_, { Length: > 0 } claims, ..])
        {
            return null;
        }

        try
        {
            JsonObject? json = JsonNode.Parse(Base64Url.DecodeFromChars(claims))?.AsObject();
            return json.Text("oid") is { Length: > 0 } objectId && json.Text("tid") is { Length: > 0 } tenantId
                ? new(objectId, tenantId)
                : null;
        }
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
