using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk.Polling.Protocol;

/// <summary>Creates addresses that are sent as they are: a signature can depend on how a character is escaped.</summary>
internal static class ExactUri
{
    private static readonly UriCreationOptions s_exact = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>Creates the address of an endpoint: https, or http on loopback, without user information and fragment.</summary>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out Uri? checkedAddress)
            || (checkedAddress.Scheme != Uri.UriSchemeHttps
                && !(checkedAddress.Scheme == Uri.UriSchemeHttp && checkedAddress.IsLoopback))
            || checkedAddress.UserInfo.Length > 0
            || text!.Contains('#', StringComparison.Ordinal))
        {
            return false;
        }

        // Other characters can't be sent, so that they must be escaped.
        address = text.All(character => character is > ' ' and < '\x7f') ? new Uri(text, s_exact) : checkedAddress;
        return true;
    }

    /// <summary>Creates an address from one that was created here.</summary>
    public static Uri Create(string text) =>
        TryCreate(text, out Uri? address) ? address : throw new ArgumentException("The address isn't valid.", nameof(text));
}
