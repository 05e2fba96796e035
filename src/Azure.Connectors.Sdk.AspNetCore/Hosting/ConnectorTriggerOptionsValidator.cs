using Azure.Connectors.Sdk.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Rejects options without a key if nothing else authenticates requests, with an empty key, or with an invalid limit. The message names the
/// setting.
/// </summary>
internal sealed class ConnectorTriggerOptionsValidator(
    string settingPrefix, AuthenticatorServices authenticators) : IValidateOptions<ConnectorTriggerOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorTriggerOptions options)
    {
        string[] failures =
        [
            .. new[] { KeysProblem(options, authenticators.IsKeyRequired), MaxBodyBytesProblem(options) }
                .OfType<string>()
                .Select(problem => settingPrefix + problem)
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    public static string? KeysProblem(ConnectorTriggerOptions options, bool isKeyRequired)
    {
        if (options.SystemKeys.Count == 0 && isKeyRequired)
        {
            return $"{nameof(options.SystemKeys)} is missing: at least one key is required, unless another authenticator is added.";
        }

        return options.SystemKeys.Any(string.IsNullOrWhiteSpace) ? $"{nameof(options.SystemKeys)} has an empty key." : null;
    }

    public static string? MaxBodyBytesProblem(ConnectorTriggerOptions options) =>
        options.MaxBodyBytes > 0 ? null : $"{nameof(options.MaxBodyBytes)} must be an integer greater than 0.";
}
