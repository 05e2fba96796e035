using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Represents the location of a text, which a reordering of the document doesn't change.</summary>
/// <param name="Owner">The place of the object that holds it, such as <c>operation:GetEmailsV3/parameters/query:top</c>.</param>
/// <param name="Key">The key of the text.</param>
/// <param name="Holder">The object that holds it.</param>
/// <param name="Text">The current text.</param>
internal sealed record TextPlace(string Owner, string Key, JsonObject Holder, string Text)
{
    public string Place => $"{Owner}/{Key}";

    /// <summary>The same for every place with the same words under the same key, so that one line of a table can serve them all.</summary>
    public string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Key}\n{Text}")))[..8];
}
