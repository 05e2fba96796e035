using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Chooses the content type of a multipart body and its boundary, so that the header and the parts can't disagree and no part can be taken
/// for several.
/// </summary>
internal static class MultipartType
{
    // RFC 2046, 5.1.1.
    private static readonly SearchValues<char> s_allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'()+_,-./:=? ");

    /// <param name="declaredType">The content type that a parameter of the operation sets, if any.</param>
    /// <param name="canContain">Determines whether the content can contain a boundary.</param>
    /// <returns>The type as declared, with the boundary that it names if that is safe, and otherwise with a random one.</returns>
    public static (string ContentType, string Boundary) Choose(string? declaredType, Predicate<string> canContain)
    {
        string random = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        if (!MediaTypeHeaderValue.TryParse(declaredType, out MediaTypeHeaderValue? declared)
            || declared.MediaType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) != true)
        {
            return ($"multipart/form-data; boundary={random}", random);
        }

        // A recipient may read any of several boundaries, and an extended one before a plain one (RFC 8187).
        NameValueHeaderValue[] boundaries =
        [
            .. declared.Parameters.Where(p => p.Name.TrimEnd('*').Equals("boundary", StringComparison.OrdinalIgnoreCase))
        ];
        if (boundaries is [{ Value: { } text } only]
            && !only.Name.EndsWith('*')
            && Unquote(text) is var named
            && IsBoundary(named)
            && !canContain(named))
        {
            return (declaredType!, named);
        }

        foreach (NameValueHeaderValue boundary in boundaries)
        {
            declared.Parameters.Remove(boundary);
        }

        declared.Parameters.Add(new NameValueHeaderValue("boundary", random));
        return (declared.ToString(), random);
    }

    private static string Unquote(string text) => text is ['"', .. var inner, '"'] ? inner : text;

    private static bool IsBoundary(string text) =>
        text.Length is > 0 and <= 70 && text[^1] != ' ' && !text.AsSpan().ContainsAnyExcept(s_allowed);
}
