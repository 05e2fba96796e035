namespace Azure.Connectors.Sdk;

/// <summary>Carries what is wrong with a response's content to where the operation is known.</summary>
/// <param name="what">The content of the response, as in "The operation returned …".</param>
internal sealed class UnreadableContentException(string what) : Exception(what);
