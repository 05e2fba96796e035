using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Represents a client of a connection, and the emulator if that is the connection.</summary>
internal sealed record OpenConnection(DynamicConnectorClient Client, ConnectorEmulator? Emulator) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Emulator?.DisposeAsync() ?? ValueTask.CompletedTask;
}
