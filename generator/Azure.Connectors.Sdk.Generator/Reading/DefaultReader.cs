using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads <c>default</c> as the text that would stand on the wire.</summary>
internal sealed class DefaultReader(SpecReport report)
{
    /// <param name="schema">What has the default.</param>
    /// <param name="type">The type it should have.</param>
    /// <param name="site">What to call it in a diagnostic.</param>
    /// <param name="isJson">It stands in JSON, so a list or an object may be one.</param>
    public string? Read(JsonNode schema, TypeSpec type, string site, bool isJson)
    {
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
            return isJson ? value.ToJson() : Drop(value, site, "a structured value");
        }

        return Scalar(value, type, site);
    }

    /// <summary>The items of a list's default, each as it would stand on the wire; null where there are none.</summary>
    /// <param name="schema">What has the default.</param>
    /// <param name="items">The type the items should have.</param>
    /// <param name="site">What to call it in a diagnostic.</param>
    /// <param name="separator">What joins the items where the default is a text; null where nothing does.</param>
    public string[]? ReadItems(JsonNode schema, TypeSpec items, string site, string? separator)
    {
        JsonNode? value = schema["default"];
        if (value is null || value.IsNull || (value.IsString && value.Text.Length == 0))
        {
            return null;
        }

        if (value.IsObject || value.Items.Any(item => item.IsArray || item.IsObject))
        {
            Drop(value, site, "a structured value");
            return null;
        }

        string?[] texts = value.IsArray ? [.. value.Items.Select(item => Scalar(item, items, site))]
            : value.IsString && separator is not null ? value.Text.Split([separator], StringSplitOptions.None)
            : [value.Text];
        string[] read = [.. texts.OfType<string>()];
        return read.Length > 0 && read.Length == texts.Length ? read : null;
    }

    private string? Scalar(JsonNode value, TypeSpec type, string site)
    {
        string text = value.Text;
        switch ((type as ScalarTypeSpec)?.Kind)
        {
            case ScalarKind.Boolean:
                return bool.TryParse(text.Trim(), out bool flag) ? (flag ? "true" : "false") : Drop(value, site, "no boolean");
            case ScalarKind.Int32:
                return Whole(text, int.MinValue, int.MaxValue) ?? (text.Length == 0 ? null : Drop(value, site, "no 32-bit integer"));
            case ScalarKind.Int64:
                return Whole(text, long.MinValue, long.MaxValue) ?? (text.Length == 0 ? null : Drop(value, site, "no 64-bit integer"));
            case ScalarKind.Double or ScalarKind.Decimal:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                    ? text.Trim()
                    : text.Length == 0 ? null : Drop(value, site, "no number");
            default:
                return text;
        }
    }

    private static string? Whole(string text, long least, long most) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) && decimal.Truncate(number) == number && number >= least && number <= most
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : null;

    private string? Drop(JsonNode value, string site, string reason)
    {
        report.Add(ConnectorDescriptors.DefaultUnread, value, site, value.ToJson(), reason);
        return null;
    }
}
