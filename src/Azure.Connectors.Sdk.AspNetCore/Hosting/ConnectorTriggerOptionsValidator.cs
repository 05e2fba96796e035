using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Refuses options without a key, or with one that is empty, by the name of the setting.</summary>
internal sealed class ConnectorTriggerOptionsValidator(string settingPrefix) : IValidateOptions<ConnectorTriggerOptions>
{
    public ValidateOptionsResult Validate(string? name, ConnectorTriggerOptions options)
    {
        List<string> failures = [];
        if (options.SystemKeys.Count == 0)
        {
            failures.Add($"{settingPrefix}{nameof(options.SystemKeys)} is missing: at least one key is needed to receive trigger callbacks.");
        }
        else if (options.SystemKeys.Any(string.IsNullOrWhiteSpace))
        {
            failures.Add($"{settingPrefix}{nameof(options.SystemKeys)} has an empty key.");
        }

        if (options.MaxBodyBytes <= 0)
        {
            failures.Add($"{settingPrefix}{nameof(options.MaxBodyBytes)} must be a number above 0.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
