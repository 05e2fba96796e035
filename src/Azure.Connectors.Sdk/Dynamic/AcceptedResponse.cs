namespace Azure.Connectors.Sdk;

/// <summary>Specifies what a response with status 202 means for an operation.</summary>
public enum AcceptedResponse
{
    /// <summary>The response has no result. The result is at its <c>Location</c>; without one, the response counts as empty.</summary>
    Pending,

    /// <summary>A response with a body is the result. A response without one is as <see cref="Pending"/>.</summary>
    PendingIfEmpty,

    /// <summary>The response is the result.</summary>
    Result,
}
