using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>The known arguments of an operation, and what a discovery operation is called with, in plain JSON.</summary>
internal sealed class DiscoveryArguments
{
    private readonly WireOperation _operation;
    private readonly IReadOnlyDictionary<(string In, string Name), JsonNode?> _samples;

    public DiscoveryArguments(
        WireOperation operation, ConnectorOperation entry, IReadOnlyDictionary<(string In, string Name), JsonNode?> samples)
    {
        _operation = operation;
        _samples = samples;
        Values = DynamicArguments.Create(entry, samples);
    }

    public Dictionary<string, object?> Values { get; }

    /// <summary>Whether the source has no value for the argument that is missing.</summary>
    public bool IsLacking(JsonElement source, string? argument) =>
        argument is not null && !Expected(source, null).Any(expected => expected.Name == argument && expected.Value is not null);

    /// <summary>Whether the source passes a sample as the argument.</summary>
    public bool IsPassed(JsonElement source, string? argument) =>
        argument is not null
        && Expected(source, null).Any(expected => expected.IsSample && (expected.Name == argument || argument == "body"));

    /// <summary>Whether what the emulator says is about an argument that is a sample.</summary>
    public bool IsAboutSample(JsonElement source, string reason) => Expected(source, null).Any(expected => expected.IsSample
        && (reason.Contains(expected.Name.Split('/')[^1], StringComparison.OrdinalIgnoreCase)
            || reason.StartsWith("body", StringComparison.Ordinal)));

    /// <summary>Whether a literal of the source isn't base64 where the discovery operation takes bytes.</summary>
    public bool IsNoBase64(JsonElement source, ConnectorOperation discovery) => Expected(source, null).Any(expected => !expected.IsSample
        && discovery.Parameters.Any(p => p.Name == expected.Name && p.Kind == ConnectorValueKind.Base64)
        && !Convert.TryFromBase64String(expected.Value?.ToString() ?? "", new byte[1024], out _));

    /// <summary>Gets the arguments that weren't sent, or were sent with another value.</summary>
    public IEnumerable<string> Lost(JsonElement source, EmulatedCall call, string? selected)
    {
        foreach ((string name, JsonNode? value, _) in Expected(source, selected))
        {
            if (value is not null && !WireComparison.AreSame(value, Arrived(call, name)))
            {
                yield return $"'{name}' is {Arrived(call, name)?.ToJsonString() ?? "not sent"} instead of {value.ToJsonString()}";
            }
        }
    }

    private IEnumerable<(string Name, JsonNode? Value, bool IsSample)> Expected(JsonElement source, string? selected)
    {
        foreach (JsonProperty argument in WireDocument.Members(source, "parameters"))
        {
            string? reference =
                WireDocument.Text(argument.Value, "parameter") ?? WireDocument.Text(argument.Value, "parameterReference");
            if (reference is not null)
            {
                yield return (argument.Name, Find(reference), true);
            }
            else if (WireDocument.Text(argument.Value, "selectedItemValuePath") is not null)
            {
                yield return (argument.Name, selected, true);
            }
            else
            {
                JsonElement literal = argument.Value.ValueKind == JsonValueKind.Object
                    ? WireDocument.Member(argument.Value, "value")
                    : argument.Value;
                yield return (
                    argument.Name, literal.ValueKind == JsonValueKind.Undefined ? null : JsonNode.Parse(literal.GetRawText()), false);
            }
        }
    }

    private JsonNode? Find(string reference)
    {
        JsonNode? body = null;
        foreach (((string location, string name), JsonNode? value) in _samples)
        {
            if (location == "body")
            {
                body = value;
                foreach (string root in new[] { name, "body" })
                {
                    if (reference == root)
                    {
                        return value;
                    }

                    if (reference.StartsWith(root, StringComparison.Ordinal) && reference[root.Length] is '/' or '.')
                    {
                        return Within(value, reference[(root.Length + 1)..]) ?? Within(value, reference);
                    }
                }
            }
            else if (name == reference)
            {
                return value;
            }
        }

        return _operation.Inputs.Any(input => input.Name == reference) ? null : Within(body, reference);
    }

    private static JsonNode? Within(JsonNode? value, string path)
    {
        foreach (string name in path.Split('/', '.'))
        {
            JsonObject? members = value as JsonObject;
            value = members?[name] ?? members?.FirstOrDefault(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        }

        return value;
    }

    private static JsonNode? Arrived(EmulatedCall call, string name)
    {
        foreach ((string key, JsonElement value) in call.Arguments)
        {
            if (key == name || key.EndsWith(":" + name, StringComparison.Ordinal))
            {
                return JsonNode.Parse(value.GetRawText());
            }
        }

        if (call.Body is not { } body || body.ToMemory().IsEmpty)
        {
            return null;
        }

        JsonNode? content = JsonNode.Parse(body);
        int cut = name.IndexOf('/', StringComparison.Ordinal);
        return Within(content, name) ?? (cut < 0 ? null : Within(content, name[(cut + 1)..]));
    }
}
