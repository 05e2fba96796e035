using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Carries the limit to where the operation is known. It isn't an <see cref="IOException"/>, since another attempt would have the same
/// response.
/// </summary>
internal sealed class ResponseTooLargeException(long limit)
    : Exception(string.Create(
        CultureInfo.InvariantCulture, $"more than the {limit} bytes that ConnectorClientOptions.MaxResponseSize allows"))
{
    public const string Remedy = "Raise the option, or read the content as a stream, which has no limit: by the method whose name ends in "
        + "'StreamAsync' where the operation returns a file,"
        + " by DynamicConnectorClient.InvokeStreamAsync for every operation, or by RawConnectorClient.SendStreamAsync for every request.";
}
