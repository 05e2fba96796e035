namespace Azure.Connectors.Sdk.Corpus.Comparing;

/// <summary>
/// Another library's document as facts. Swagger's rules are applied here once for all libraries, and not by the generator's code.
/// </summary>
internal sealed class PeerReading
{
    private const int MaxDepth = 64;

    private readonly Reading _reading = new();

    private PeerReading(PeerDocument document, IEnumerable<string> definitions)
    {
        foreach (PeerOperation operation in document.Operations)
        {
            Add(operation);
        }

        foreach (string name in definitions)
        {
            if (document.Definitions.TryGetValue(name, out PeerSchema? schema))
            {
                Add(MembersOf(schema), Place.OfDefinition(name), 0);
            }
        }
    }

    /// <param name="definitions">The definitions that count: those that operations reach.</param>
    public static Reading Of(PeerDocument document, IEnumerable<string> definitions) => new PeerReading(document, definitions)._reading;

    private void Add(PeerOperation operation)
    {
        Place place = Place.OfOperation(operation.Method, operation.Path);
        _reading.Set(place, Aspect.Id, operation.Id?.Trim() ?? "");
        _reading.Set(place, Aspect.Deprecated, operation.IsDeprecated);
        foreach (PeerParameter parameter in operation.Parameters.Where(
            p => !p.Name.Equals("connectionId", StringComparison.OrdinalIgnoreCase) || !Place.IsConnected(operation.Path)))
        {
            Place at = place.Input(parameter.In, parameter.Name);
            _reading.Set(at, Aspect.Required, parameter.IsRequired || parameter.In == "path");
            Add(parameter.Schema, at, 0);
        }

        if (operation.Body is { } body)
        {
            _reading.Set(place.Body, Aspect.Required, body.IsRequired);
            Add(body.Schema, place.Body, 0);
        }

        if (ResponseOf(operation) is { } response)
        {
            Add(response, place.Response, 0);
        }
    }

    /// <summary>Gets the first 2xx response with a schema; if no response is 2xx or 3xx, the default response.</summary>
    private static PeerSchema? ResponseOf(PeerOperation operation)
    {
        (string Status, PeerSchema? Schema)[] successes = [.. operation.Responses.Where(a => a.Status is ['2', _, _])];
        return successes.Length == 0 && !operation.Responses.Any(a => a.Status is ['3', _, _])
            ? operation.Responses.FirstOrDefault(a => a.Status == "default").Schema
            : successes.Select(a => a.Schema).FirstOrDefault(schema => schema is not null);
    }

    private string Add(PeerSchema? schema, Place place, int depth)
    {
        (PeerSchema? target, string? definition) = Resolve(schema);
        string word = target is null || depth > MaxDepth ? Words.Any : Describe(target, definition, place, depth);
        _reading.Set(place, Aspect.Type, word);
        return word;
    }

    private string Describe(PeerSchema schema, string? definition, Place place, int depth)
    {
        switch (TypeOf(schema))
        {
            case null or "object":
                return DescribeObject(schema, definition, place, depth);
            case "array":
                Add(schema.Items, place.Items, depth + 1);
                return "array";
            case "file":
                return Words.Bytes;
            case "boolean":
                return "boolean";
            case string scalar:
                _reading.SetEnum(place, schema.Values);
                return DescribeScalar(scalar, schema);
        }
    }

    private string DescribeObject(PeerSchema schema, string? definition, Place place, int depth)
    {
        Members members = MembersOf(schema);
        if (definition is not null && (members.Properties.Count > 0 || schema.HasDiscriminator))
        {
            return "#" + definition;
        }

        if (members.Properties.Count > 0)
        {
            Add(members, place, depth);
            return "object";
        }

        return members.Additional is { } values ? _reading.SetMap(place, Add(values, place.Values, depth + 1)) : Words.Any;
    }

    private static string DescribeScalar(string type, PeerSchema schema)
    {
        string? format = schema.Format?.Trim().ToLowerInvariant();
        return (type, format) switch
        {
            ("string", "binary") => Words.Bytes,
            ("string", "date-time" or "date" or "date-no-tz" or "byte") when schema.Values.Count == 0 => $"string({format})",
            ("integer", "int32") or ("number", "decimal") => $"{type}({format})",
            _ => type,
        };
    }

    private void Add(Members members, Place place, int depth)
    {
        foreach ((string name, PeerSchema property) in members.Properties)
        {
            Place at = place.Property(name);
            _reading.Set(at, Aspect.Required, members.Required.Contains(name));
            Add(property, at, depth + 1);
        }

        if (members.Additional is { } values)
        {
            _reading.SetMap(place, Add(values, place.Values, depth + 1));
        }
    }

    /// <summary>Follows references, and an <c>allOf</c> that is nothing but another way to write one.</summary>
    private static (PeerSchema? Schema, string? Definition) Resolve(PeerSchema? schema)
    {
        string? definition = schema?.Definition;
        for (int hops = 0; hops < MaxDepth; hops++)
        {
            if (schema?.Target is { } target)
            {
                (schema, definition) = (target, target.Definition ?? definition);
            }
            else if (schema is { Properties.Count: 0, Additional: null, HasDiscriminator: false }
                && OnlyPart(schema) is { } part
                && !(definition is not null && IsKind(part)))
            {
                (schema, definition) = (part, part.Definition ?? definition);
            }
            else
            {
                return (schema, definition);
            }
        }

        return (null, null);
    }

    private static PeerSchema? OnlyPart(PeerSchema schema)
    {
        PeerSchema[] parts = [.. schema.AllOf.Where(IsStructural)];
        return parts.Length == 1 ? parts[0] : null;
    }

    private static bool IsStructural(PeerSchema schema) =>
        schema.Target is not null
            || schema.Type is not null
            || schema.Properties.Count > 0
            || schema.Items is not null
            || schema.Values.Count > 0
        || schema.AllOf.Count > 0
            || schema.Additional is not null
            || schema.Required.Count > 0
            || schema.HasDiscriminator
            || schema.Format is not null;

    private static bool IsKind(PeerSchema schema, int depth = 0) =>
        depth < MaxDepth && (schema.HasDiscriminator
            || (schema.Target is { } target && IsKind(target, depth + 1))
            || schema.AllOf.Any(part => IsKind(part, depth + 1)));

    /// <summary>The type, or the one that other keywords imply.</summary>
    private static string? TypeOf(PeerSchema schema)
    {
        if (schema.Type is { } type)
        {
            return type;
        }

        if (schema.Properties.Count > 0 || schema.Additional is not null || schema.HasDiscriminator || schema.AllOf.Count > 0)
        {
            return "object";
        }

        if (schema.Items is not null)
        {
            return "array";
        }

        return schema.Values.Count > 0 ? "string" : TypeOfFormat(schema.Format);
    }

    private static string? TypeOfFormat(string? format) => format?.Trim().ToLowerInvariant() switch
    {
        "int32" or "int64" => "integer",
        "float" or "double" or "decimal" => "number",
        "binary" or "byte" or "date" or "date-time" or "date-no-tz" or "uuid" or "uri" or "email" or "password" => "string",
        _ => null,
    };

    private static Members MembersOf(PeerSchema schema)
    {
        Members members = new(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        Merge(schema, members, 0);
        return members;
    }

    private static void Merge(PeerSchema schema, Members members, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        if (schema.Target is { } target)
        {
            Merge(target, members, depth + 1);
            return;
        }

        foreach (PeerSchema part in schema.AllOf)
        {
            Merge(part, members, depth + 1);
        }

        foreach ((string name, PeerSchema property) in schema.Properties)
        {
            members.Properties[name] = property;
        }

        members.Required.UnionWith(schema.Required);
        members.Additional = schema.Additional ?? members.Additional;
    }

    private sealed record Members(Dictionary<string, PeerSchema> Properties, HashSet<string> Required)
    {
        public PeerSchema? Additional { get; set; }
    }
}
