using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Generator.Diagnostics;

/// <summary>Converts our diagnostics to Roslyn's, at the very end of the pipeline.</summary>
internal static class DiagnosticReporter
{
    public static Diagnostic ToDiagnostic(SpecDiagnostic diagnostic)
    {
        SpecPlace place = diagnostic.Place ?? default;
        Location location = Location.Create(
            diagnostic.FilePath,
            new TextSpan(place.Start, place.Length),
            new LinePositionSpan(new(place.Line, place.Column), new(place.EndLine, place.EndColumn)));
        DiagnosticDescriptor descriptor = diagnostic.Descriptor;
        return Diagnostic.Create(
            descriptor.Id,
            descriptor.Category,
            Message(diagnostic),
            descriptor.DefaultSeverity,
            descriptor.DefaultSeverity,
            descriptor.IsEnabledByDefault,
            warningLevel: descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 0 : 1,
            descriptor.Title,
            descriptor.Description,
            descriptor.HelpLinkUri,
            location);
    }

    /// <summary>Gets the message, whose length is limited for any spec.</summary>
    public static string Message(SpecDiagnostic diagnostic)
    {
        string format = diagnostic.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        string message = string.Format(CultureInfo.InvariantCulture, format, [.. diagnostic.Arguments.Select(MessageText.Of)]);
        return diagnostic.Others == 0
            ? message
            : message + " (and " + diagnostic.Others.ToString(CultureInfo.InvariantCulture) + " more of this kind that aren't listed)";
    }
}
