using Azure.Connectors.Sdk.Management.Http;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Management.Registration;

/// <summary>Represents the settings of the client. They are read without the configuration binder, which uses reflection.</summary>
internal sealed class ManagementSettings
{
    private static readonly Dictionary<string, ConnectorManagementCloud> s_clouds = new(StringComparer.OrdinalIgnoreCase)
    {
        [nameof(ConnectorManagementCloud.AzurePublic)] = ConnectorManagementCloud.AzurePublic,
        [nameof(ConnectorManagementCloud.AzureGovernment)] = ConnectorManagementCloud.AzureGovernment,
        [nameof(ConnectorManagementCloud.AzureChina)] = ConnectorManagementCloud.AzureChina,
    };

    public ConnectorManagementCloud Cloud { get; private set; } = ConnectorManagementCloud.AzurePublic;

    public ManagedIdentityId Identity { get; private set; } = ManagedIdentityId.SystemAssigned;

    private string? Problem { get; set; }

    public void Read(IConfiguration section)
    {
        string prefix = section is IConfigurationSection { Path: { Length: > 0 } path } ? path + ":" : "";
        if (Text(section, "ManagedIdentityClientId") is string clientId)
        {
            Identity = ManagedIdentityId.FromUserAssignedClientId(clientId);
        }

        if (Text(section, "Cloud") is string name)
        {
            if (!s_clouds.TryGetValue(name, out ConnectorManagementCloud? cloud))
            {
                Problem = $"The setting '{prefix}Cloud' is unknown. The values are {string.Join(", ", s_clouds.Keys)}.";
                return;
            }

            Cloud = cloud;
        }

        if (Text(section, "Endpoint") is not string endpoint)
        {
            return;
        }

        string? problem = Uri.TryCreate(endpoint, UriKind.RelativeOrAbsolute, out Uri? address)
            ? ManagementEndpoint.Problem(address)
            : "isn't a URL";
        if (problem is null)
        {
            Cloud = new(address!, Text(section, "Audience") ?? Cloud.Audience);
        }
        else
        {
            Problem = $"The setting '{prefix}Endpoint' is malformed: the endpoint {problem}.";
        }
    }

    private static string? Text(IConfiguration section, string key) =>
        string.IsNullOrWhiteSpace(section[key]) ? null : section[key]!.Trim();

    /// <summary>Checks the settings when the host starts.</summary>
    internal sealed class Validator : IValidateOptions<ManagementSettings>
    {
        public ValidateOptionsResult Validate(string? name, ManagementSettings options) =>
            options.Problem is string problem ? ValidateOptionsResult.Fail(problem) : ValidateOptionsResult.Success;
    }
}
