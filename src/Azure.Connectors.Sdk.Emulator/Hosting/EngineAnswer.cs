namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>What a door has to send, and what has to go wrong while it does.</summary>
/// <param name="Response">The answer; <see langword="null"/> where the connection is to be dropped instead.</param>
/// <param name="Fault">The fault of this request.</param>
internal sealed record EngineAnswer(EmulatedResponse? Response, EmulatorFault? Fault);
