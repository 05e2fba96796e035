namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Represents the response that a transport sends, and the fault that disturbs it.</summary>
/// <param name="Response">The response; <see langword="null"/> if the connection is dropped instead.</param>
/// <param name="Fault">The fault of the request; <see langword="null"/> for none.</param>
internal sealed record EngineResponse(EmulatedResponse? Response, EmulatorFault? Fault);
