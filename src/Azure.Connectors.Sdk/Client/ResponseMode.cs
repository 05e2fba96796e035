namespace Azure.Connectors.Sdk;

/// <summary>Specifies how the body of a successful response is read before the attempt ends.</summary>
internal enum ResponseMode
{
    /// <summary>The body isn't read.</summary>
    Ignored,

    /// <summary>The body is read into pooled memory, up to the limit of the client.</summary>
    Buffered,

    /// <summary>
    /// The body is read like <see cref="Buffered"/>, but not decoded: content that the spec doesn't declare must not fail a call that had
    /// an effect.
    /// </summary>
    Unpromised,

    /// <summary>The body is returned as a stream.</summary>
    Streamed,
}
