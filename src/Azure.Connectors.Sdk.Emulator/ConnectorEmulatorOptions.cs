using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents the options of a <see cref="ConnectorEmulator"/>. They are read when the emulator is created.</summary>
public sealed class ConnectorEmulatorOptions
{
    private string _connectionId = "emulated";

    /// <summary>
    /// Gets or sets a value that indicates whether the response to a request without a bearer token is 401. Only the presence of the token
    /// is checked. The default is <see langword="false"/>.
    /// </summary>
    public bool RequireBearer { get; set; }

    /// <summary>
    /// Gets or sets whether a request that doesn't conform to the spec gets a 400 response (the default) or is only recorded.
    /// </summary>
    public bool RejectNonConforming { get; set; } = true;

    /// <summary>
    /// Bodies of up to this many bytes are held with their call; longer ones are counted and hashed alone. Default: 1 MiB.
    /// </summary>
    public int MaxHeldBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>JSON and urlencoded bodies of up to this many bytes are checked; a longer one does not conform. Default: 32 MiB.</summary>
    public int MaxCheckedBodyBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the ID of the connection in the runtime URLs that the emulator returns. Requests with any other ID are also handled.
    /// The default is <c>emulated</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The id is empty, <c>.</c> or <c>..</c>, which a URL can't carry. Any other text is
    /// percent-encoded.</exception>
    public string ConnectionId
    {
        get => _connectionId;
        set => _connectionId = RuntimeUrl.RequireSegment(value, nameof(value));
    }

    /// <summary>
    /// Sends trigger callbacks, for a host without a socket. Default: a handler of the emulator's own, over the network. Never disposed by
    /// the emulator.
    /// </summary>
    public HttpMessageHandler? CallbackHandler { get; set; }
}
