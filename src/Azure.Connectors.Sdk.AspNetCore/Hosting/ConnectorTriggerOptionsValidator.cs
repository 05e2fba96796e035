using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Rejects options without a key, with an empty key or with an invalid limit. The message names the setting.</summary>
internal sealed class ConnectorTriggerOptionsValidator(string settingPrefix) : IValidateOptions<ConnectorTriggerOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorTriggerOptions options)
    {
        string[] failures =
        [
            .. new[] { KeysProblem(options), MaxBodyBytesProblem(options) }.OfType<string>().Select(problem => settingPrefix + problem)
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    public static string? KeysProblem(ConnectorTriggerOptions options)
    {
        if (options.SystemKeys.Count == 0)
        {
            return $"{nameof(options.SystemKeys)} is missing: at least one key is required to receive trigger callbacks.";
        }

        return options.SystemKeys.Any(string.IsNullOrWhiteSpace) ? $"{nameof(options.SystemKeys)} has an empty key." : null;
    }

    public static string? MaxBodyBytesProblem(ConnectorTriggerOptions options) =>
        options.MaxBodyBytes > 0 ? null : $"{nameof(options.MaxBodyBytes)} must be a whole number greater than 0.";
}
