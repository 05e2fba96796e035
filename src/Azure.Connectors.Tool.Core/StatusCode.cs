namespace Azure.Connectors.Tool;

/// <summary>Translates the statuses of HTTP responses that report a failure.</summary>
internal static class StatusCode
{
    public static ExitCode ToExitCode(int status) => status switch
    {
        401 or 403 => ExitCode.AccessRefused,
        404 or 410 => ExitCode.NotFound,
        _ => ExitCode.Service,
    };
}
