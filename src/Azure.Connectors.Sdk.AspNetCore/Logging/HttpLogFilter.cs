using Azure.Connectors.Sdk.AspNetCore.Authentication;
using Microsoft.AspNetCore.HttpLogging;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Azure.Connectors.Sdk.AspNetCore.Logging;

/// <summary>Keeps the query and the headers with keys and tokens out of the logs of requests that the application added.</summary>
internal sealed class HttpLogFilter : IPostConfigureOptions<HttpLoggingOptions>, IPostConfigureOptions<W3CLoggerOptions>
{
    public void PostConfigure(string? name, HttpLoggingOptions options)
    {
        options.LoggingFields &= ~HttpLoggingFields.RequestQuery;
        options.RequestHeaders.Remove(SystemKeyAuthenticator.Header);
        options.RequestHeaders.Remove(HeaderNames.Authorization);
        options.ResponseHeaders.Remove(HeaderNames.Location); // A redirect, such as the one to HTTPS, repeats the query.
    }

    public void PostConfigure(string? name, W3CLoggerOptions options)
    {
        options.LoggingFields &= ~W3CLoggingFields.UriQuery;
        options.AdditionalRequestHeaders.Remove(SystemKeyAuthenticator.Header);
        options.AdditionalRequestHeaders.Remove(HeaderNames.Authorization);
    }
}
