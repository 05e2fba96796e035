using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Documentation comments out of what the spec says, or of names where it says nothing.</summary>
internal static class DocText
{
    /// <summary>The first text there is: a description tells more than a label.</summary>
    public static string Of(string? description, string? label, string otherwise)
    {
        string text = CSharpText.Sentence(description);
        text = text.Length > 0 ? text : CSharpText.Sentence(label);
        return Code(text.Length > 0 ? text : CSharpText.Sentence(otherwise));
    }

    /// <summary>What a text sets between backticks, as Markdown does for code, in <c>&lt;c&gt;</c>; a text where they don't pair stays as it is.</summary>
    private static string Code(string doc)
    {
        string[] parts = doc.Split('`');
        bool isPaired = parts.Length % 2 == 1 && !parts.Where((part, i) => i % 2 == 1 && part.Length == 0).Any();
        return isPaired ? string.Concat(parts.Select((part, i) => i % 2 == 0 ? part : $"<c>{part}</c>")) : doc;
    }

    public static void Summary(this SourceWriter writer, string text) => writer.Line($"/// <summary>{text}</summary>");

    /// <summary>Words of a wire name, for want of anything better.</summary>
    public static string Words(string wireName) => $"The value of '{wireName}'";

    public static string Property(PropertySpec property)
    {
        string text = Of(property.Description, property.Summary, Words(property.WireName));
        if (property.ReadOnly)
        {
            text += " Set by the connector only.";
        }

        if (property.IsUndeclared)
        {
            text = "The address of the next page, which the spec names without declaring it.";
        }

        return WithDefault(text, property.Default);
    }

    /// <summary>Tells the default, unless that is nothing.</summary>
    public static string WithDefault(string text, string? value, string lead = "The connector's default is") =>
        string.IsNullOrWhiteSpace(value) ? text : $"{text} {lead} {CSharpText.Sentence($"'{value}'")}";

    public static string Parameter(NamedParameter parameter)
    {
        if (parameter.Body is { } body)
        {
            return Of(body.Description, body.Summary, "What is sent");
        }

        ParameterSpec spec = parameter.Spec!;
        string text = Of(spec.Description, spec.Summary, Words(spec.WireName));
        return !parameter.IsRequired && spec.Required ? WithDefault(text, spec.Default, "Sent when not given:") : WithDefault(text, spec.Default);
    }
}
