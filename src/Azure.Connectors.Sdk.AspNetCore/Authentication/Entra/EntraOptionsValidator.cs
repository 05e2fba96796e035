using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;

/// <summary>Rejects options with which no token, or any token, would be accepted. The message names the setting.</summary>
internal sealed class EntraOptionsValidator(string settingPrefix) : IValidateOptions<ConnectorTriggerEntraOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorTriggerEntraOptions options)
    {
        string identities = $"{nameof(options.AllowedPrincipals)}:{nameof(options.AllowedPrincipals.Identities)}";
        string[] failures =
        [
            .. new[]
                {
                    ListProblem(nameof(options.Issuers), options.Issuers)
                        ?? (options.Issuers.All(issuer => IsAddress(new Uri(issuer, UriKind.RelativeOrAbsolute)))
                            ? null
                            : $"{nameof(options.Issuers)} must have https addresses, or http addresses on loopback."),
                    ListProblem(nameof(options.AllowedAudiences), options.AllowedAudiences),
                    ListProblem(identities, options.AllowedPrincipals.Identities),
                    options.MetadataAddress is null || IsAddress(options.MetadataAddress)
                        ? null
                        : $"{nameof(options.MetadataAddress)} must be an https address, or an http address on loopback.",
                    options.KeyRefreshInterval > TimeSpan.Zero
                        ? null
                        : $"{nameof(options.KeyRefreshInterval)} must be a time greater than zero.",
                }
                .OfType<string>()
                .Select(problem => settingPrefix + problem)
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string? ListProblem(string name, IList<string> values)
    {
        if (values.Count == 0)
        {
            return $"{name} is missing: at least one value is required.";
        }

        return values.Any(string.IsNullOrWhiteSpace) ? $"{name} has an empty value." : null;
    }

    private static bool IsAddress(Uri address) =>
        address.IsAbsoluteUri
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
