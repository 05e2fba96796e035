using System.Globalization;
using Azure.Connectors.Sdk.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.AspNetCore.Authentication.Entra;

/// <summary>Reads the options from a configuration section without the configuration binder, which requires reflection.</summary>
internal sealed class EntraOptionsFromSection(IConfiguration section) : IConfigureOptions<ConnectorTriggerEntraOptions>
{
    public void Configure(ConnectorTriggerEntraOptions options)
    {
        Add(options.Issuers, section, nameof(options.Issuers));
        Add(options.Issuers, section, "OpenIdIssuer");
        Add(options.AllowedAudiences, section, nameof(options.AllowedAudiences));
        Add(
            options.AllowedPrincipals.Identities,
            section.GetSection(nameof(options.AllowedPrincipals)),
            nameof(options.AllowedPrincipals.Identities));
        if (section[nameof(options.MetadataAddress)] is { Length: > 0 } address)
        {
            options.MetadataAddress = new(address, UriKind.RelativeOrAbsolute);
        }

        if (section[nameof(options.KeyRefreshInterval)] is string interval)
        {
            // A value that isn't a time becomes zero, which the validator rejects.
            options.KeyRefreshInterval = TimeSpan.TryParse(interval, CultureInfo.InvariantCulture, out TimeSpan time)
                ? time
                : TimeSpan.Zero;
        }
    }

    private static void Add(IList<string> list, IConfiguration section, string name)
    {
        foreach (string value in SettingList.Read(section, name))
        {
            list.Add(value);
        }
    }
}
