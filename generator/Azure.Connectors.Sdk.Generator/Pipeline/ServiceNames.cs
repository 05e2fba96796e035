using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>Assigns service names to specs. If several specs have the same name, the first one by path keeps it.</summary>
internal sealed record ServiceNames(ImmutableEquatableArray<ServiceNameClaim> Holders)
{
    public static ServiceNames From(ImmutableArray<(string ServiceName, string SpecPath)> claims) =>
        new(claims
            .GroupBy(claim => claim.ServiceName, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => new ServiceNameClaim(
                group.Key.ToUpperInvariant(), group.Select(claim => claim.SpecPath).OrderBy(path => path, StringComparer.Ordinal).First()))
            .OrderBy(claim => claim.ServiceName, StringComparer.Ordinal)
            .ToImmutableEquatableArray());

    /// <summary>The path of the spec that has the name, or null where this one has it.</summary>
    public string? TakenBy(ConnectorSettings settings)
    {
        foreach (ServiceNameClaim claim in Holders)
        {
            if (string.Equals(claim.ServiceName, settings.ServiceName, StringComparison.OrdinalIgnoreCase))
            {
                return claim.SpecPath == settings.SpecPath ? null : claim.SpecPath;
            }
        }

        return null;
    }
}

internal sealed record ServiceNameClaim(string ServiceName, string SpecPath);
