using System.Text.Json;
using Azure.Core;

namespace Azure.Connectors.Sdk;

/// <summary>Creates instances of the types that clients without models return, for mocking.</summary>
public static class ConnectorModelFactory
{
    /// <summary>Creates a response, as <see cref="DynamicConnectorClient"/> and <see cref="RawConnectorClient"/> return it.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="json">The content as JSON, or null if the content isn't JSON.</param>
    /// <param name="content">The content with its media type. If it is null, it is the text of <paramref name="json"/>, or empty.</param>
    /// <param name="headers">The headers. Several values of one name are several items.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status isn't between 200 and 299: other responses are thrown as
    /// <see cref="ConnectorException"/>.</exception>
    public static ConnectorResponse ConnectorResponse(
        int status = 200, JsonElement? json = null, BinaryData? content = null, IEnumerable<HttpHeader>? headers = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 200);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 299);
        content ??= json is { ValueKind: not JsonValueKind.Undefined } value
            ? new BinaryData(JsonContentOf(value), "application/json")
            : new BinaryData(Array.Empty<byte>());
        ResponseHead head = new(
            status,
            ReasonPhrase.Of(status),
            "",
            (headers ?? []).Select(header => (header.Name, (IEnumerable<string>)[header.Value])),
            "The content is in ConnectorResponse.Content.");
        return new ConnectorResponse(head, content, json);
    }

    /// <summary>Creates a value, as <c>GetDynamicValuesAsync</c> returns it.</summary>
    /// <param name="value">The value to pass as the argument.</param>
    /// <param name="title">The title to display, or null if there is none.</param>
    /// <param name="item">The complete item of the response. The default is the value.</param>
    /// <returns>The value.</returns>
    public static ConnectorDynamicValue ConnectorDynamicValue(JsonElement value, string? title = null, JsonElement? item = null)
        => new(value, title, item ?? value);

    /// <summary>
    /// Creates a node of a tree, as <see cref="ConnectorClient.GetDynamicTreeNodesAsync"/> returns it. Without an item, a call that gets
    /// the nodes in it passes the value, so a node can be created for a known folder.
    /// </summary>
    /// <param name="value">The value to pass as the argument.</param>
    /// <param name="title">The title to display, or null if there is none.</param>
    /// <param name="fullTitle">The title with the titles above it, or null if there is none.</param>
    /// <param name="isParent">Whether the node can contain others.</param>
    /// <param name="isSelectable">Whether the argument can have this value.</param>
    /// <param name="item">The complete item of the response. The default is the value.</param>
    /// <returns>The node.</returns>
    public static ConnectorDynamicTreeNode ConnectorDynamicTreeNode(
        JsonElement value,
        string? title = null,
        string? fullTitle = null,
        bool isParent = true,
        bool isSelectable = true,
        JsonElement? item = null)
        => new(value, title, fullTitle, isParent, isSelectable, item ?? value);

    private static byte[] JsonContentOf(JsonElement value) => System.Text.Encoding.UTF8.GetBytes(value.GetRawText());
}
