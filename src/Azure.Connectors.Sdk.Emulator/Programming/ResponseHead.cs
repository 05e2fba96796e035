using System.Buffers;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>
/// Checks the status and the headers of a programmed response: a socket and Azure.Core's pipeline must both support them.
/// </summary>
internal static class ResponseHead
{
    private static readonly SearchValues<char> s_tokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // These belong to the connection or follow from the body.
    private static readonly HashSet<string> s_reserved = new(
        [
            "Connection", "Content-Length", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade"
        ], StringComparer.OrdinalIgnoreCase);

    public static bool AllowsBody(int status) => status is not (204 or 205 or 304);

    /// <exception cref="ArgumentOutOfRangeException">A response can't end with the status.</exception>
    public static int RequireStatus(int status, string parameterName) =>
        status is >= 200 and <= 599
            ? status
            : throw new ArgumentOutOfRangeException(
                parameterName, status, "A response has a status from 200 to 599. Informational statuses (1xx) can't be programmed.");

    /// <exception cref="ArgumentException">The name isn't a header's name, or belongs to a header that the emulator sets.</exception>
    public static string RequireName(string name, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(name, parameterName);
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(s_tokenCharacters))
        {
            throw new ArgumentException($"'{name}' is not the name of an HTTP header.", parameterName);
        }

        return !s_reserved.Contains(name)
            ? name
            : throw new ArgumentException($"The header '{name}' can't be programmed: it belongs to the connection or follows from the "
                + $"body. To disturb these, inject a fault.", parameterName);
    }

    /// <exception cref="ArgumentException">The value can't be sent.</exception>
    public static string RequireValue(string name, string value, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(value, parameterName);
        int position = value.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        while (position >= 0 && value[position] == '\t')
        {
            int next = value.AsSpan(position + 1).IndexOfAnyExceptInRange(' ', '~');
            position = next < 0 ? -1 : position + 1 + next;
        }

        return position < 0
            ? value
            : throw new ArgumentException($"The value of the header '{name}' has the character U+{(int)value[position]:X4} at index "
                + $"{position}; only printable ASCII can be sent.", parameterName);
    }
}
