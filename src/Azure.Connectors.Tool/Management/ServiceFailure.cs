using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Management;
using Azure.Identity;

namespace Azure.Connectors.Tool.Management;

/// <summary>Translates the failures of services to failures of the tool.</summary>
internal static class ServiceFailure
{
    /// <summary>Gets the failure that an exception means, or null.</summary>
    public static ToolException? Find(Exception exception) => exception switch
    {
        ConnectorManagementException e => new(CodeOf(e.Status), TextOf(e), e),
        ConnectorException e => new(CodeOf(e.Status), e.Message, e),
        AuthenticationFailedException e => new(
            ExitCode.AccessRefused,
            $"No sign-in: {e.Message} Sign in with 'az login' or 'azd auth login', or use --login browser or --login device-code.",
            e),
        _ => null,
    };

    private static ExitCode CodeOf(int status) => status switch
    {
        401 or 403 => ExitCode.AccessRefused,
        404 => ExitCode.NotFound,
        _ => ExitCode.Service,
    };

    // The cause of a request without a response isn't part of the message.
    private static string TextOf(ConnectorManagementException e) =>
        e is { Status: 0, InnerException: { } cause } ? $"{e.Message} {cause.Message}" : e.Message;
}
