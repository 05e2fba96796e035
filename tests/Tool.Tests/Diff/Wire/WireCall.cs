using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents a call of a client: the request that arrived, and what the client returned.</summary>
/// <param name="Request">The request as the service recorded it.</param>
/// <param name="Result">The result as JSON; null if there is none.</param>
/// <param name="Type">The name of the type of the result; null if there is none.</param>
/// <param name="Error">The exception of the client; null if it returned.</param>
internal sealed record WireCall(EmulatedCall Request, JsonNode? Result, string? Type, Exception? Error)
{
    public bool IsRejected => !Request.Conforms;
}

/// <summary>Specifies an effect of a new spec on an old client.</summary>
internal enum WireEffect
{
    /// <summary>The service rejects a request that conforms to the old spec.</summary>
    Rejected,

    /// <summary>The service reads another value than the one that was sent.</summary>
    Misread,

    /// <summary>A value that no caller passes isn't the one that the new spec names.</summary>
    OtherValue,

    /// <summary>The client can't read a response or a callback that conforms to the new spec.</summary>
    Unreadable,

    /// <summary>The client returns fewer items than the pages have, without an error.</summary>
    PagesLost,

    /// <summary>The service doesn't deliver the trigger, or delivers it as something else.</summary>
    NotDelivered,

    /// <summary>The new spec doesn't declare a value that was sent.</summary>
    Ignored,

    /// <summary>The new spec doesn't declare a value that responses had.</summary>
    Gone,

    /// <summary>A value can be null that never was.</summary>
    NullComes,

    /// <summary>A response can have no content.</summary>
    Empty,

    /// <summary>The status of success is another one.</summary>
    OtherStatus,

    /// <summary>The service has no further pages, or delivers another number of items at once.</summary>
    OtherGrouping,
}

/// <summary>Represents what an interaction of an old client with the new service showed.</summary>
/// <param name="Operation">The ID of the operation in the old spec.</param>
/// <param name="Interaction">The request or the response.</param>
/// <param name="Effects">The effects, none if the new spec has none, with their descriptions.</param>
internal sealed record WireObservation(
    string Operation, string Interaction, IReadOnlyList<(WireEffect Effect, string Text)> Effects)
{
    /// <summary>Gets a value that indicates whether the caller fails, or gets or sends something wrong.</summary>
    public bool IsBroken => Effects.Any(effect => effect.Effect <= WireEffect.NotDelivered);

    public override string ToString() =>
        $"{Operation} ({Interaction}): {string.Join("; ", Effects.Select(effect => $"{effect.Effect}: {effect.Text}"))}";
}
