using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Logging;

/// <summary>
/// Raises the minimum level of the categories of ASP.NET Core that print the URL of a request, and with it the key in the query. A rule is
/// added for each provider that has its own rules, because those take precedence.
/// </summary>
internal sealed class KeyLogFilter : IPostConfigureOptions<LoggerFilterOptions>
{
    private static readonly string[] s_categories =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics", // "Request starting" and "Request finished"
        "Microsoft.AspNetCore.HttpsPolicy.HttpsRedirectionMiddleware", // the target of a redirect
        "Microsoft.AspNetCore.Rewrite.RewriteMiddleware", // the URL that a rule is applied to
        "Microsoft.AspNetCore.Server.Kestrel.BadRequests", // the first line of a malformed request
    ];

    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        foreach (string? provider in options.Rules.Select(rule => rule.ProviderName).Append(null).Distinct().ToList())
        {
            foreach (string category in s_categories)
            {
                options.Rules.Add(new LoggerFilterRule(provider, category, LogLevel.Warning, filter: null));
            }
        }
    }
}
