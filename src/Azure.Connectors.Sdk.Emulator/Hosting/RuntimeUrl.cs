using Azure.Connectors.Sdk.Emulator.Matching;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Connection runtime URLs: <c>/apim/{api name}/{connection id}</c>.</summary>
internal static class RuntimeUrl
{
    public static Uri Create(Uri address, string apiName, string connectionId) =>
        new(address, $"/apim/{Uri.EscapeDataString(apiName)}/{Uri.EscapeDataString(connectionId)}");

    /// <summary>Requires a name that comes back unchanged from a segment of a URL.</summary>
    /// <exception cref="ArgumentException">The name is empty, or a URL can't carry it as a segment.</exception>
    public static string RequireSegment(string name, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameterName);
        return name is not ("." or "..") && PercentEncoding.Decode(Uri.EscapeDataString(name)) == name
            ? name
            : throw new ArgumentException($"'{name}' can't be a segment of a connection runtime URL: '.' and '..' are removed from URLs, "
                + $"and half of a surrogate pair can't be encoded.", parameterName);
    }
}
