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
        ConnectorManagementException e => new(StatusCode.ToExitCode(e.Status), TextOf(e), e),
        ConnectorException e => new(StatusCode.ToExitCode(e.Status), e.Message + RemedyOf(e.Status), e),
        AuthenticationFailedException e => new(
            ExitCode.AccessRefused,
            $"No sign-in: {e.Message} Sign in with 'az login' or 'azd auth login', or use --login browser or --login device-code.",
            e),
        _ => null,
    };

    // A service behind the connection can have refused the call too.
    private static string RemedyOf(int status) => status switch
    {
        401 => " If the connection isn't connected, give consent with 'connectors connection authorize'.",
        403 => " If the connection refuses you, get access with 'connectors connection grant'.",
        _ => "",
    };

    // The cause of a request without a response isn't part of the message.
    private static string TextOf(ConnectorManagementException e) =>
        e is { Status: 0, InnerException: { } cause } ? $"{e.Message} {cause.Message}" : e.Message;
}
