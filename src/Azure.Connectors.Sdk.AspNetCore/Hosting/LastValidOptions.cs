using Azure.Connectors.Sdk.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>
/// Keeps the last valid value of each option when the configuration is reloaded with an invalid one, and logs one warning. It runs before
/// the options are validated, so that only the options that the host starts with can be invalid.
/// </summary>
internal sealed partial class LastValidOptions(
    string settingPrefix, AuthenticatorServices authenticators, ILogger<ConnectorTriggerOptions> logger)
        : IPostConfigureOptions<ConnectorTriggerOptions>
{
    private readonly object _lock = new();
    private string[]? _keys;
    private int? _maxBodyBytes;
    private string? _reported;

    public void PostConfigure(string? name, ConnectorTriggerOptions options)
    {
        if (name != Options.DefaultName)
        {
            return;
        }

        lock (_lock)
        {
            List<string> problems = [];
            bool isKeyRequired = _keys is { Length: > 0 } || authenticators.IsKeyRequired;
            if (ConnectorTriggerOptionsValidator.KeysProblem(options, isKeyRequired) is not string keysProblem)
            {
                _keys = [.. options.SystemKeys];
            }
            else if (_keys is not null)
            {
                problems.Add($"{settingPrefix}{keysProblem} The last valid keys stay in use.");
                options.SystemKeys.Clear();
                Array.ForEach(_keys, options.SystemKeys.Add);
            }

            if (ConnectorTriggerOptionsValidator.MaxBodyBytesProblem(options) is not string limitProblem)
            {
                _maxBodyBytes = options.MaxBodyBytes;
            }
            else if (_maxBodyBytes is int limit)
            {
                problems.Add($"{settingPrefix}{limitProblem} The last valid limit stays in use.");
                options.MaxBodyBytes = limit;
            }

            Report(problems);
        }
    }

    // A file that changes is often read twice, and each snapshot of the options is made anew.
    private void Report(List<string> problems)
    {
        string? report = problems.Count == 0 ? null : string.Join(' ', problems);
        if (report is not null && report != _reported)
        {
            LogInvalid(report);
        }

        _reported = report;
    }

    [LoggerMessage(1, LogLevel.Warning, "The configuration of the trigger callbacks was reloaded with invalid values. {Problems}")]
    private partial void LogInvalid(string problems);
}
