using System.ComponentModel;
using System.Diagnostics;

namespace Azure.Connectors.Tool.Connections;

/// <summary>Opens links in the browser of the user.</summary>
internal static class Browser
{
    private static readonly string[] s_remote = ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"];
    private static readonly string[] s_displays = ["DISPLAY", "WAYLAND_DISPLAY"];

    /// <summary>Gets a value that indicates whether the terminal is on a machine with a display, so that a browser can be seen.</summary>
    public static bool IsLocal =>
        !s_remote.Any(IsSet) && (!OperatingSystem.IsLinux() || s_displays.Any(IsSet));

    /// <summary>Opens a link. The link is also printed, so that nothing is lost if there is no browser.</summary>
    /// <returns>Whether a program was started for the link.</returns>
    public static bool Open(Uri link)
    {
        bool isWeb = link.Scheme == Uri.UriSchemeHttps || (link.Scheme == Uri.UriSchemeHttp && link.IsLoopback);
        if (!isWeb)
        {
            return false;
        }

        try
        {
            using Process? browser = Process.Start(StartOf(link.AbsoluteUri));
            return true;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    // The link is one argument of a program, and no shell reads it.
    private static ProcessStartInfo StartOf(string link)
    {
        if (OperatingSystem.IsWindows())
        {
            return new(link) { UseShellExecute = true };
        }

        return new(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [link])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
