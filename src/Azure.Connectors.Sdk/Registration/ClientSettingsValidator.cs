using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Checks the settings of one registration when the host starts, unless another registration replaced it.
/// </summary>
internal sealed class ClientSettingsValidator(ClientRegistration registration) : IValidateOptions<ConnectorClientSettings>
{
    public ValidateOptionsResult Validate(string? name, ConnectorClientSettings options) =>
        !registration.IsResolved || registration.ReadSettings().Problem is not string problem
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(problem);
}
