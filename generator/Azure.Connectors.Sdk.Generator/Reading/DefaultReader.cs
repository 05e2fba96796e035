using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads <c>default</c> as the text that is sent.</summary>
internal sealed class DefaultReader(SpecReport report)
{
    /// <param name="schema">The schema that has the default.</param>
    /// <param name="type">The type it should have.</param>
    /// <param name="subject">The parameter or the schema.</param>
    /// <param name="location">The location of the value; null in JSON, where a list or an object can be a default.</param>
    public string? Read(JsonNode schema, TypeSpec type, DiagnosticSubject subject, ParameterLocation? location)
    {
        bool isJson = location is null;
        JsonNode? value = schema["default"];
        if (value is null || value.IsNull)
        {
            return null;
        }

        if (value.IsArray && !isJson && value.Items.All(item => !item.IsArray && !item.IsObject))
        {
            return value.Items.Count == 0 ? null : string.Join(",", value.Items.Select(item => item.Text));
        }

        if (value.IsArray || value.IsObject)
        {
            return isJson ? value.ToJson() : Drop(value, subject, "a structured value");
        }

        return Scalar(value, type, subject, location);
    }

    /// <summary>Gets the items of a list's default as they are sent, or null if there are none.</summary>
    /// <param name="schema">The schema that has the default.</param>
    /// <param name="items">The type the items should have.</param>
    /// <param name="subject">The parameter or the schema.</param>
    /// <param name="separator">What joins the items where the default is a text; null where nothing does.</param>
    /// <param name="location">The location of the list.</param>
    public string[]? ReadItems(JsonNode schema, TypeSpec items, DiagnosticSubject subject, char? separator, ParameterLocation location)
    {
        JsonNode? value = schema["default"];
        if (value is null || value.IsNull || (value.IsString && value.Text.Length == 0))
        {
            return null;
        }

        if (value.IsObject || value.Items.Any(item => item.IsArray || item.IsObject))
        {
            Drop(value, subject, "a structured value");
            return null;
        }

        if (!value.IsArray)
        {
            char? joint = value.IsString ? separator : null;
            return Text(value, subject, location) is { } text ? Split(text, joint) : null;
        }

        string?[] texts = [.. value.Items.Select(item => Scalar(item, items, subject, location))];
        string[] read = [.. texts.OfType<string>()];
        return read.Length > 0 && read.Length == texts.Length ? read : null;
    }

    private static string[] Split(string text, char? separator) => separator is { } joint ? text.Split(joint) : [text];

    private string? Scalar(JsonNode value, TypeSpec type, DiagnosticSubject subject, ParameterLocation? location)
    {
        string text = value.Text;
        switch ((type as ScalarTypeSpec)?.Kind)
        {
            case ScalarKind.Boolean:
                return Flag(text.Trim()) ?? Drop(value, subject, "no boolean");
            case ScalarKind.Int32:
                return Whole(text, int.MinValue, int.MaxValue) ?? (text.Length == 0 ? null : Drop(value, subject, "no 32-bit integer"));
            case ScalarKind.Int64:
                return Whole(text, long.MinValue, long.MaxValue) ?? (text.Length == 0 ? null : Drop(value, subject, "no 64-bit integer"));
            case ScalarKind.Double or ScalarKind.Decimal:
                if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
                {
                    return text.Trim();
                }

                return text.Length == 0 ? null : Drop(value, subject, "no number");
            default:
                return Text(value, subject, location);
        }
    }

    /// <summary>
    /// Gets a text without the control characters around it, which a spec has by accident: a line break at the end of a header's value
    /// can't be sent at all. A text of nothing else, such as a separator, is meant, except in a header.
    /// </summary>
    private string? Text(JsonNode value, DiagnosticSubject subject, ParameterLocation? location)
    {
        string text = value.Text;
        string trimmed = TrimEnd(TrimStart(text));
        if (location == ParameterLocation.Header
            && !((trimmed.Length > 0 || text.Length == 0) && trimmed.All(c => c is '\t' or (>= ' ' and < '\x7f'))))
        {
            return Drop(value, subject, "no value that a header can have");
        }

        if (trimmed.Length == text.Length || trimmed.Length == 0)
        {
            return text;
        }

        report.Add(
            ConnectorDescriptors.SchemaApproximated,
            subject,
            value,
            NameOf(subject),
            "the control characters around its default " + value.ToJson() + " are removed");
        return trimmed;
    }

    /// <summary>Removes the white space before a text, if there is a control character in it.</summary>
    private static string TrimStart(string text)
    {
        int length = text.TakeWhile(IsBlank).Count();
        return text.Take(length).Any(char.IsControl) ? text.Substring(length) : text;
    }

    private static string TrimEnd(string text)
    {
        int length = text.Reverse().TakeWhile(IsBlank).Count();
        return text.Skip(text.Length - length).Any(char.IsControl) ? text.Substring(0, text.Length - length) : text;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    public static string? Flag(string text) => text switch
    {
        "1" => "true",
        "0" => "false",
        _ when bool.TryParse(text, out bool flag) => flag ? "true" : "false",
        _ => null,
    };

    public static string? Whole(string text, long least, long most) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            && decimal.Truncate(number) == number
            && number >= least
            && number <= most
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : null;

    private string? Drop(JsonNode value, DiagnosticSubject subject, string reason)
    {
        report.Add(ConnectorDescriptors.DefaultUnread, subject, value, NameOf(subject), value.ToJson(), reason);
        return null;
    }

    private static string NameOf(DiagnosticSubject subject) => subject switch
    {
        DiagnosticSubject.Parameter parameter => parameter.Key.WireName + "' of '" + parameter.OperationId,
        DiagnosticSubject.Schema schema => schema.Id,
        _ => "",
    };
}
