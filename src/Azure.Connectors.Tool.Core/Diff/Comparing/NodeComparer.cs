using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>
/// Compares the members of the document that the generator's model doesn't have: texts, bounds, formats without a C# type. A member of a
/// kind that no rule knows is reported as such, never as a text.
/// </summary>
internal sealed class NodeComparer(Comparison comparison)
{
    // What the model has, or what is compared where it leads to.
    private static readonly HashSet<string> s_operation = Of(
        "operationId parameters responses consumes produces security deprecated schemes tags x-ms-trigger x-ms-visibility "
        + "x-ms-safe-operation x-ms-pageable x-ms-notification x-ms-notification-content "
        + "x-ms-require-user-confirmation " + RemovedElement.Extension);

    private static readonly HashSet<string> s_schema = Of(
        "$ref name in required type format schema items properties additionalProperties allOf discriminator enum default readOnly "
        + "x-nullable collectionFormat x-ms-visibility x-ms-url-encoding x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema "
        + "x-ms-dynamic-properties x-ms-dynamic-tree x-ms-enum x-ms-enum-values x-enum-varnames x-ms-discriminator-value "
        + "x-ms-notification-url deprecated " + RemovedElement.Extension + " " + RemovedElement.ValuesExtension);

    private static readonly HashSet<string> s_response = Of("$ref schema headers x-ms-dynamic-schema x-ms-dynamic-properties");

    private static readonly HashSet<string> s_lowerBounds = Of("minimum minLength minItems minProperties");
    private static readonly HashSet<string> s_upperBounds = Of("maximum maxLength maxItems maxProperties");

    private static readonly HashSet<string> s_texts =
        Of("summary description title example examples externalDocs x-ms-summary x-ms-examples x-ms-editor x-ms-editor-options");

    private readonly HashSet<(JsonNode, JsonNode, ModelUsage)> _seen = [];

    public void CompareOperation(JsonNode old, JsonNode @new, Element element)
    {
        foreach (string name in Different(old, @new))
        {
            if (name == "x-ms-trigger-hint")
            {
                comparison.Add(ChangeRules.TriggerHintChanged, element, Detail(name, old, @new));
            }
            else if (name == "x-ms-visibility" && (IsInternal(old) || IsInternal(@new)))
            {
                comparison.Add(ChangeRules.VisibilityChanged, element, Detail(name, old, @new));
            }
            else if (name == "x-ms-openai-data")
            {
                // A required confirmation is compared as an effect of the operation. The rest consists of texts for models.
                TextOrOther(element, name, old, @new, isText: true);
            }
            else if (name == "x-ms-visibility")
            {
                Text(element, name, old, @new);
            }
            else if (!s_operation.Contains(name))
            {
                TextOrOther(element, name, old, @new);
            }
        }
    }

    public void CompareResponse(JsonNode old, JsonNode @new, Element element)
    {
        foreach (string name in Different(old, @new).Where(name => !s_response.Contains(name)))
        {
            TextOrOther(element, name, old, @new);
        }
    }

    public void CompareParameter(RawParameter? old, RawParameter? @new, Element element)
    {
        if (old is null || @new is null)
        {
            return;
        }

        CompareMembers(old.Node, @new.Node, ModelUsage.Input, element);
        CompareNullable(old.Node, @new.Node, element);
        if (old.Node["schema"] is { } oldSchema && @new.Node["schema"] is { } newSchema)
        {
            CompareSchema(oldSchema, newSchema, ModelUsage.Input, element);
        }

        if (old.Node["items"] is { } oldItems && @new.Node["items"] is { } newItems)
        {
            CompareSchema(oldItems, newItems, ModelUsage.Input, element with { Subject = element.Subject + "[]" });
        }
    }

    /// <summary>Compares a schema, its items and its additional values, but not what its properties and references lead to.</summary>
    public void CompareSchema(JsonNode? old, JsonNode? @new, ModelUsage usage, Element element)
    {
        if (old is null || @new is null)
        {
            return;
        }

        if (comparison.Old.Document.Resolve(old) is not { } oldTarget || comparison.New.Document.Resolve(@new) is not { } newTarget
            || !_seen.Add((oldTarget, newTarget, usage)))
        {
            return;
        }

        CompareMembers(oldTarget, newTarget, usage, element);
        foreach ((string name, string suffix) in new[] { ("items", "[]"), ("additionalProperties", "{}") })
        {
            if (oldTarget.ObjectAt(name) is { } oldContent && newTarget.ObjectAt(name) is { } newContent)
            {
                CompareSchema(oldContent, newContent, usage, element with { Subject = element.Subject + suffix });
            }
        }
    }

    /// <summary>Gets a value as JSON with its members in order, so that equal values have equal texts.</summary>
    public static string Canonical(JsonNode node) => node.Kind switch
    {
        JsonKind.Object => "{" + string.Join(
            ',',
            node.Members.OrderBy(member => member.Name, StringComparer.Ordinal)
                .Select(member => $"\"{member.Name}\":{Canonical(member.Value)}")) + "}",
        JsonKind.Array => "[" + string.Join(',', node.Items.Select(Canonical)) + "]",
        _ => node.ToJson(),
    };

    /// <summary>Gets the names of the members that differ, in the order of the new document.</summary>
    public static IEnumerable<string> Different(JsonNode old, JsonNode @new) =>
        @new.Members.Concat(old.Members).Select(member => member.Name).Distinct(StringComparer.Ordinal)
            .Where(name => TextOf(old, name) != TextOf(@new, name));

    public static string Detail(string name, JsonNode old, JsonNode @new) =>
        $"{name}: {Short(TextOf(old, name))} → {Short(TextOf(@new, name))}";

    public static bool IsText(string name) =>
        s_texts.Contains(name) || name.EndsWith("-for-model", StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Of(string names) => new(names.Split(' '), StringComparer.Ordinal);

    private static string? TextOf(JsonNode node, string name) => node[name] is { } member ? Canonical(member) : null;

    private static string Short(string? text)
    {
        const int Limit = 60;
        return text is { Length: > Limit } ? text[..Limit] + "…" : text ?? "none";
    }

    private static bool IsInternal(JsonNode node) =>
        string.Equals(node.TextOf("x-ms-visibility")?.Trim(), "internal", StringComparison.OrdinalIgnoreCase);

    private void CompareMembers(JsonNode old, JsonNode @new, ModelUsage usage, Element element)
    {
        foreach (string name in Different(old, @new))
        {
            if (IsBound(name))
            {
                CompareBound(name, old, @new, usage, element);
            }
            else if (name == "format")
            {
                CompareFormat(old, @new, usage, element);
            }
            else if (!s_schema.Contains(name))
            {
                TextOrOther(element, name, old, @new);
            }
        }
    }

    private static bool IsBound(string name) => s_lowerBounds.Contains(name) || s_upperBounds.Contains(name)
        || name is "pattern" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf" or "uniqueItems";

    private void CompareBound(string name, JsonNode old, JsonNode @new, ModelUsage usage, Element element)
    {
        string detail = Detail(name, old, @new);
        if (usage == ModelUsage.Output)
        {
            comparison.Add(ChangeRules.ResponseBoundsChanged, element, detail);
        }
        else
        {
            comparison.Add(
                IsNarrower(name, old[name], @new[name]) ? ChangeRules.BoundsNarrowed : ChangeRules.BoundsWidened, element, detail);
        }
    }

    /// <summary>Another pattern can exclude what the old one allowed.</summary>
    private static bool IsNarrower(string name, JsonNode? old, JsonNode? @new)
    {
        if (old is null || @new is null)
        {
            return old is null && @new is not { Kind: JsonKind.False };
        }

        if (@new.IsBoolean)
        {
            return @new.IsTrue;
        }

        bool areNumbers = double.TryParse(old.Text, CultureInfo.InvariantCulture, out double before)
            & double.TryParse(@new.Text, CultureInfo.InvariantCulture, out double after);
        if (!areNumbers || name == "pattern")
        {
            return true;
        }

        return name switch
        {
            "multipleOf" => before % after != 0,
            _ when s_upperBounds.Contains(name) || name == "exclusiveMaximum" => after < before,
            _ => after > before,
        };
    }

    /// <summary>Reports formats that have one C# type; others are differences of types.</summary>
    private void CompareFormat(JsonNode old, JsonNode @new, ModelUsage usage, Element element)
    {
        string? before = old.TextOf("format");
        string? after = @new.TextOf("format");
        if (HasType(before) || HasType(after) || old.TextOf("type") != @new.TextOf("type"))
        {
            return;
        }

        if (old.TextOf("type") is "string")
        {
            ChangeRule input = element.Subject.Contains('/', StringComparison.Ordinal)
                ? ChangeRules.ParameterTextFormatChanged
                : ChangeRules.RequestPropertyTextFormatChanged;
            comparison.Add(
                usage == ModelUsage.Output ? ChangeRules.ResponseFormatChanged : input, element, Detail("format", old, @new));
        }
    }

    private static bool HasType(string? format) =>
        format?.ToLowerInvariant() is "date-time" or "date" or "date-no-tz" or "byte" or "binary" or "int32" or "int64" or "decimal";

    private void CompareNullable(JsonNode old, JsonNode @new, Element element)
    {
        if (old.IsTrueAt("x-nullable") != @new.IsTrueAt("x-nullable"))
        {
            comparison.Add(
                @new.IsTrueAt("x-nullable") ? ChangeRules.ParameterNullableAdded : ChangeRules.ParameterNullableRemoved, element);
        }
    }

    private void TextOrOther(Element element, string name, JsonNode old, JsonNode @new, bool isText = false)
    {
        if (isText || IsText(name))
        {
            Text(element, name, old, @new);
        }
        else
        {
            comparison.Add(ChangeRules.Other, element with { Subject = $"{element.Subject}#{name}" }, Detail(name, old, @new));
        }
    }

    private void Text(Element element, string name, JsonNode old, JsonNode @new) =>
        comparison.Add(
            ChangeRules.TextChanged, element with { Subject = $"{element.Subject}#{name}" }, Detail(name, old, @new));
}
