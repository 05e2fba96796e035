using System.Text.Json.Nodes;
using Azure.Connectors.Tool;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Sdk.Specs;

/// <summary>Takes the facts from a connector's wire document, and the texts from the spec that is here already or from a table.</summary>
internal sealed class SpecUpdate
{
    private readonly List<TextPlace> _missing = [];

    private SpecUpdate(JsonObject result)
    {
        Result = result;
    }

    public JsonObject Result { get; }

    /// <summary>Gets the locations without a text, with the text of the wire document for the author of a new one.</summary>
    public IReadOnlyList<TextPlace> Missing => _missing;

    public static SpecUpdate Merge(JsonObject wire, JsonObject? present, TextTable texts, string apiName)
    {
        SpecUpdate update = new((JsonObject)wire.DeepClone());
        update.Neutralise(apiName);

        TextWalker walker = new(update.Result);
        TextWalker? own = present is null ? null : new TextWalker(present);
        Dictionary<string, string> ownTexts = own?.Texts.ToDictionary(text => text.Place, text => text.Text, StringComparer.Ordinal) ?? [];

        foreach (TextPlace place in walker.Texts)
        {
            update.Decide(place, texts.Find(place), ownTexts.GetValueOrDefault(place.Place));
        }

        KeepAdditions(walker, own, walker.Texts.Select(text => text.Place).ToHashSet(StringComparer.Ordinal));
        return update;
    }

    private void Decide(TextPlace place, string? written, string? present)
    {
        bool isLabel = TextRules.IsLabel(place.Text);
        if (written == place.Text && !isLabel)
        {
            throw new ToolException(ExitCode.Invalid, $"{place.Place}: the text given is the wire document's own.");
        }

        string? text = written ?? (present != place.Text || isLabel ? present : null) ?? (isLabel ? place.Text : null);
        if (text is not null)
        {
            place.Holder[place.Key] = text;
            return;
        }

        _missing.Add(place);
        // Swagger 2.0 requires a description of every response; it can be empty.
        if (place.Key == "description"
            && place.Owner.Contains("/responses/", StringComparison.Ordinal)
            && !place.Owner.Contains("/schema", StringComparison.Ordinal))
        {
            place.Holder[place.Key] = "";
        }
        else
        {
            place.Holder.Remove(place.Key);
        }
    }

    // A text that was added here to a place which has none on the wire.
    private static void KeepAdditions(TextWalker walker, TextWalker? own, HashSet<string> onWire)
    {
        foreach (TextPlace addition in own?.Texts ?? [])
        {
            if (!onWire.Contains(addition.Place) && walker.Holders.TryGetValue(addition.Owner, out JsonObject? holder))
            {
                holder[addition.Key] = addition.Text;
            }
        }
    }

    // The host is where one tenant's traffic went when the document was fetched, and a contact's address is somebody's.
    private void Neutralise(string apiName)
    {
        Result.Remove("host");
        Result.Object("info").Object("contact")?.Remove("email");
        Result["basePath"] = $"/apim/{apiName}";
    }
}
