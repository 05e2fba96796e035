using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Reads the options from a configuration section without the configuration binder, which requires reflection.</summary>
internal sealed class ConfigureFromSection(IConfiguration section) : IConfigureOptions<ConnectorTriggerOptions>
{
    public void Configure(ConnectorTriggerOptions options)
    {
        foreach (string key in SettingList.Read(section, nameof(options.SystemKeys)))
        {
            options.SystemKeys.Add(key);
        }

        options.MessageIdHeader = section[nameof(options.MessageIdHeader)] ?? options.MessageIdHeader;
        if (section[nameof(options.MaxBodyBytes)] is string text)
        {
            // A value that isn't a number becomes 0, which the validator rejects.
            options.MaxBodyBytes = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) ? bytes : 0;
        }
    }
}
