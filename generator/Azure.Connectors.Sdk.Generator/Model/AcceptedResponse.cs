namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>The meaning of a response with status 202.</summary>
internal enum AcceptedResponse
{
    /// <summary>Another response has the result.</summary>
    Pending,

    /// <summary>It has the result if it has a body; another response has the same schema.</summary>
    PendingIfEmpty,

    /// <summary>No other response has a schema.</summary>
    Result,
}
