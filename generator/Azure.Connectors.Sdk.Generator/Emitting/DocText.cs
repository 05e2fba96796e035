using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Creates documentation comments from the texts of a spec, or from names if it has none.</summary>
internal static class DocText
{
    /// <summary>Gets the title and the description, or a text instead if there is neither.</summary>
    public static string Of(string? description, string? title, string otherwise)
    {
        string text = CSharpText.Sentence(description);
        string label = CSharpText.Sentence(title);
        if (text.Length == 0)
        {
            return Code(label.Length > 0 ? label : CSharpText.Sentence(otherwise));
        }

        return Code(
            label.Length == 0 || text.StartsWith(label.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) ? text : label + " " + text);
    }

    /// <summary>Gets a title that says more than the wire name does.</summary>
    private static string? Title(string? title, string wireName) => title is not null && Letters(title) != Letters(wireName) ? title : null;

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    /// <summary>
    /// Converts text between backticks, which is code in Markdown, to <c>&lt;c&gt;</c>; a text with unpaired backticks is unchanged.
    /// </summary>
    private static string Code(string doc)
    {
        string[] parts = doc.Split('`');
        bool isPaired = parts.Length % 2 == 1 && !parts.Where((part, i) => i % 2 == 1 && part.Length == 0).Any();
        return isPaired ? string.Concat(parts.Select((part, i) => i % 2 == 0 ? part : $"<c>{part}</c>")) : doc;
    }

    public static void Summary(this SourceWriter writer, string text) => writer.Line($"/// <summary>{text}</summary>");

    /// <summary>Words of a wire name, for want of anything better.</summary>
    public static string Words(string wireName) => $"The value of '{wireName}'";

    /// <summary>The documentation of a property.</summary>
    public static string Property(PropertySpec property) => Value(property, $"Gets or sets the value of '{property.WireName}'");

    /// <summary>The documentation of a parameter that has the value of a property.</summary>
    public static string Value(PropertySpec property) => Value(property, Words(property.WireName));

    private static string Value(PropertySpec property, string otherwise)
    {
        string text = Of(property.Description, Title(property.Summary, property.WireName), property.Summary ?? otherwise);
        if (property.ReadOnly)
        {
            text += " Set only by the connector.";
        }

        if (property.IsUndeclared)
        {
            text = "The address of the next page. The spec names it without declaring it.";
        }

        return WithDefault(text, property.Default);
    }

    /// <summary>Gets the sentence about the default, or an empty string without a default.</summary>
    public static string WithDefault(string text, string? value, string lead = "The connector's default is") =>
        string.IsNullOrWhiteSpace(value) ? text : $"{text} {lead} {CSharpText.Sentence($"'{value}'")}";

    public static string Parameter(NamedParameter parameter)
    {
        ParameterSpec spec = parameter.Spec;
        string noun = spec.Summary ?? Words(spec.WireName);
        string text = spec.Match(
            path: Texts,
            query: Texts,
            header: Texts,
            formField: Texts,
            formFile: Texts,
            body: body => Of(body.Description, body.Summary, "The request body"));
        return !parameter.IsRequired && spec.IsRequired
            ? WithDefault(text, spec.Default, "If it isn't specified, the value sent is")
            : WithDefault(text, spec.Default);

        string Texts(ParameterSpec named) => Of(named.Description, Title(named.Summary, named.WireName), noun);
    }
}
