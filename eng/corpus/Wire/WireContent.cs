using System.Text.Json;

namespace Azure.Connectors.Sdk.Corpus.Wire;

/// <summary>Which of an operation's contents.</summary>
internal enum WireContentKind
{
    Body,
    Response,
    Notification,
}

/// <summary>One of an operation's contents.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Name">The name of the body parameter, or the status of the response.</param>
/// <param name="Schemas">The objects and enumerations that it reaches.</param>
/// <param name="Schema">Its schema.</param>
internal sealed record WireContent(WireContentKind Kind, string Name, IReadOnlyList<WireSchema> Schemas, JsonElement Schema);
