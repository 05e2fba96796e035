namespace Azure.Connectors.Sdk;

/// <summary>What is done with a successful response's body before the answer counts as received.</summary>
internal enum ResponseMode
{
    /// <summary>It isn't read.</summary>
    Ignored,

    /// <summary>Read whole into pooled memory, up to the client's bound.</summary>
    Buffered,

    /// <summary>
    /// Read whole like <see cref="Buffered"/>, but left in its encoding: content that no spec promises must not fail a call whose effect
    /// took place.
    /// </summary>
    Unpromised,

    /// <summary>Handed on unread.</summary>
    Streamed,
}
