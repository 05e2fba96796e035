namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>The exception that is thrown if a polling endpoint rejects a request or its response can't be read.</summary>
internal sealed class PollProtocolException(string message, Exception? innerException = null) : Exception(message, innerException);
