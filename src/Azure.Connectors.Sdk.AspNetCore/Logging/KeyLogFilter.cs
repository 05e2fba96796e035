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
        LoggerFilterRule[] configured = [.. options.Rules];
        string?[] providers = [.. configured.Select(rule => rule.ProviderName).Append(null).Distinct()];
        foreach (string category in s_categories)
        {
            // Of rules for one provider under its two names, the last one is used: that must be the strictest.
            foreach (LoggerFilterRule rule in providers
                .Select(provider => Restrict(configured, provider, category, options.MinLevel))
                .OrderBy(rule => rule.LogLevel))
            {
                options.Rules.Add(rule);
            }
        }
    }

    // The wildcard makes the rule as specific as any rule that matches the category.
    private static LoggerFilterRule Restrict(LoggerFilterRule[] configured, string? provider, string category, LogLevel minLevel)
    {
        LoggerFilterRule? current = ConfiguredRule.Find(configured, provider, category);
        LogLevel level = current is null ? minLevel : current.LogLevel ?? LogLevel.Trace;
        return new(provider, category + "*", level > LogLevel.Warning ? level : LogLevel.Warning, current?.Filter);
    }
}
