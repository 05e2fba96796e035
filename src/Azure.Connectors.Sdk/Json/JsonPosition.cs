using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk;

/// <summary>Advances a reader, and finds its position in the document after a failure.</summary>
internal static class JsonPosition
{
    /// <summary>Reads the next token, which must be there.</summary>
    public static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("The JSON ends in the middle of a value.");
        }
    }

    /// <summary>The path to the token at an offset, such as <c>$.value[3].from</c>.</summary>
    /// <param name="start">A copy of the reader before anything was read.</param>
    /// <param name="offset">The failing reader's <see cref="Utf8JsonReader.TokenStartIndex"/>.</param>
    public static string PathOf(Utf8JsonReader start, long offset)
    {
        List<(string? Name, int Index)> frames = [];
        Enter(ref start, frames);
        try
        {
            while (start.TokenStartIndex < offset && start.Read())
            {
                Step(ref start, frames);
            }
        }
        catch (JsonException)
        {
            // The path up to the place where the document itself breaks is all there is.
        }

        return Format(frames);
    }

    private static void Enter(ref Utf8JsonReader reader, List<(string? Name, int Index)> frames)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            return;
        }

        Step(ref reader, frames);
    }

    private static void Step(ref Utf8JsonReader reader, List<(string? Name, int Index)> frames)
    {
        if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            if (frames.Count > 0)
            {
                frames.RemoveAt(frames.Count - 1);
            }

            return;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            frames[^1] = (NameOf(ref reader), -1);
            return;
        }

        if (frames.Count > 0 && frames[^1] is (null, >= -1) and var frame)
        {
            frames[^1] = (null, frame.Index + 1);
        }

        if (reader.TokenType == JsonTokenType.StartArray)
        {
            frames.Add((null, -1));
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            frames.Add((null, int.MinValue));
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // A name that isn't valid text is shown as far as it is, with its escapes.
            return JsonRead.RawText(ref reader);
        }
    }

    private static string Format(List<(string? Name, int Index)> frames)
    {
        StringBuilder path = new("$");
        foreach ((string? name, int index) in frames)
        {
            if (name is not null)
            {
                path.Append('.').Append(name);
            }
            else if (index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            }
        }

        return path.ToString();
    }
}
