using System.Globalization;

namespace Azure.Connectors.Sdk;

/// <summary>Carries the bound to where the operation is known. Not an <see cref="IOException"/>: asking again would give the same.</summary>
internal sealed class ResponseTooLargeException(long bound)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"The response is larger than the {bound} bytes allowed (ConnectorClientOptions.MaxResponseSize)."));
