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
        return text.Length > 0 ? text : CSharpText.Sentence(otherwise);
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

        return property.Default is { } value ? $"{text} The connector's default is {CSharpText.Sentence($"'{value}'")}" : text;
    }

    public static string Parameter(NamedParameter parameter)
    {
        if (parameter.Body is { } body)
        {
            return Of(body.Description, body.Summary, "What is sent");
        }

        ParameterSpec spec = parameter.Spec!;
        string text = Of(spec.Description, spec.Summary, Words(spec.WireName));
        return spec.Default is not { } value ? text
            : $"{text} {(!parameter.IsRequired && spec.Required ? "Sent when not given" : "The connector's default")}: {CSharpText.Sentence($"'{value}'")}";
    }
}
