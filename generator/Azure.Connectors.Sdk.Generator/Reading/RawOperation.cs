using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents an operation with its location, before it is read.</summary>
/// <param name="Id">Its id, unique in the spec.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The template without <c>/{connectionId}</c>.</param>
/// <param name="Node">The operation object.</param>
/// <param name="PathItem">The object that holds it and its path's shared parameters.</param>
/// <param name="IdPlace">The location of the ID.</param>
/// <param name="HasConnectionId">The path began with <c>/{connectionId}</c>.</param>
internal sealed record RawOperation(
    string Id, string Method, string Path, JsonNode Node, JsonNode PathItem, JsonNode IdPlace, bool HasConnectionId)
{
    public bool IsTrigger => Node["x-ms-trigger"] is { IsNull: false, Kind: not JsonKind.False };

    public OperationVisibility Visibility => Node.TextOf("x-ms-visibility")?.Trim().ToLowerInvariant() switch
    {
        "important" => OperationVisibility.Important,
        "advanced" => OperationVisibility.Advanced,
        "internal" => OperationVisibility.Internal,
        _ => OperationVisibility.None,
    };

    /// <summary>Gets the content of the callback, from the operation or from its path.</summary>
    public JsonNode? NotificationContent => Node.ObjectAt("x-ms-notification-content") ?? PathItem.ObjectAt("x-ms-notification-content");
}
