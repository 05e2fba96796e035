using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Checks the settings of one registration when the host starts, unless another registration replaced it.
/// </summary>
internal sealed class ClientSettingsValidator(
    IServiceCollection services, ServiceDescriptor client, IConfiguration section) : IValidateOptions<ConnectorClientSettings>
{
    public ValidateOptionsResult Validate(string? name, ConnectorClientSettings options) =>
        !IsResolved || ConnectorClientSettings.Read(section).Problem is not string problem
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problem);

    // The container resolves the last registration of a service.
    private bool IsResolved =>
        ReferenceEquals(
            client,
            services.LastOrDefault(service => service.ServiceType == client.ServiceType && Equals(service.ServiceKey, client.ServiceKey)));
}
