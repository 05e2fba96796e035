namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <param name="HintName">The file's name, unique in the project.</param>
/// <param name="Source">Its text, with LF line ends.</param>
internal sealed record EmittedFile(string HintName, string Source);
