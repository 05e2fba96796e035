using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.AspNetCore.Logging;

/// <summary>Finds the filter rule that <see cref="LoggerFactory"/> uses for a category.</summary>
internal static class ConfiguredRule
{
    /// <summary>
    /// Finds a rule: those of the provider take precedence over those of all providers, longer categories over shorter ones, and later
    /// rules over earlier ones.
    /// </summary>
    /// <param name="rules">The rules, in the order in which they were added.</param>
    /// <param name="provider">The name of the provider; null for a provider without its own rules.</param>
    /// <param name="category">The category.</param>
    /// <returns>The rule, or null if none matches.</returns>
    public static LoggerFilterRule? Find(IEnumerable<LoggerFilterRule> rules, string? provider, string category) =>
        rules
            .Where(rule => (rule.ProviderName is null || rule.ProviderName == provider) && Matches(rule.CategoryName, category))
            .OrderBy(rule => rule.ProviderName is not null)
            .ThenBy(rule => rule.CategoryName?.Length ?? -1)
            .LastOrDefault();

    // A category matches the names that it starts; it may contain one wildcard.
    private static bool Matches(string? pattern, string category)
    {
        string[] parts = (pattern ?? "").Split('*', 2);
        return category.StartsWith(parts[0], StringComparison.OrdinalIgnoreCase)
            && (parts.Length == 1 || category.EndsWith(parts[1], StringComparison.OrdinalIgnoreCase));
    }
}
