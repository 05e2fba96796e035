using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>
/// A <c>pattern</c> of a spec. It is matched in linear time where .NET can do that; a pattern with back references or look-arounds is given
/// <see cref="TimeLimit"/> for each match.
/// </summary>
internal sealed class SpecPattern
{
    private readonly Regex _regex;

    private SpecPattern(Regex regex) => _regex = regex;

    public static TimeSpan TimeLimit { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Reads a pattern; <see langword="false"/> for one that isn't a regular expression.</summary>
    public static bool TryCreate(string pattern, [NotNullWhen(true)] out SpecPattern? result)
    {
        result = null;
        try
        {
            result = new(Create(EcmaPattern.ToDotNet(pattern)));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Whether a text matches; <see langword="null"/> where that can't be decided in time.</summary>
    public bool? IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static Regex Create(string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, TimeLimit);
        }
        catch (NotSupportedException)
        {
            return new(pattern, RegexOptions.CultureInvariant, TimeLimit);
        }
    }
}
