using System.Text.Json.Nodes;
using Azure.Connectors.Tool.Specs;

namespace Azure.Connectors.Tool.Converting;

/// <summary>
/// Takes out of an OpenAPI 3 document what Swagger 2.0 can't say, or puts what comes nearest in its place, and names each such place.
/// </summary>
internal sealed class OpenApiReduction
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch"];
    private static readonly string[] s_unsaidMethods = ["trace", "query", "additionalOperations"];
    private static readonly string[] s_forms = ["multipart/form-data", "application/x-www-form-urlencoded"];

    private readonly JsonObject _root;
    private readonly List<string> _notes = [];
    private readonly List<(string Path, string Method, string Field, bool IsList)> _formFiles = [];
    private readonly SchemaReduction _schemas;

    private OpenApiReduction(JsonObject root)
    {
        _root = root;
        _schemas = new SchemaReduction(root, Note);
    }

    /// <summary>What was taken out or replaced: <c>#/pointer: what was done</c>, in the document's order of kinds.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The files among form fields, which have a separate type in Swagger 2.0.</summary>
    public IReadOnlyList<(string Path, string Method, string Field, bool IsList)> FormFiles => _formFiles;

    public static OpenApiReduction Run(JsonObject root)
    {
        OpenApiReduction reduction = new(root);
        reduction.ReduceServers(root, "#");
        reduction.Drop(root, "#", "webhooks", "webhooks are omitted");
        // Operations come first: they take copies of the request bodies that they refer to.
        reduction.ReducePaths();
        reduction.ReduceComponents();
        return reduction;
    }

    private void ReduceServers(JsonObject holder, string place)
    {
        if (holder.Array("servers") is { Count: > 1 } servers && holder == _root)
        {
            Note($"{place}/servers", $"of {servers.Count} servers the first is kept");
        }
        else if (holder != _root)
        {
            Drop(holder, place, "servers", "its own servers are omitted");
        }

        // A URL that takes its scheme from the document's own place (RFC 3986, 4.2) has none in a file, and the library stumbles over it.
        if ((holder.Array("servers") ?? []).FirstOrDefault() is JsonObject first
            && first.Text("url") is { } url
            && url.StartsWith("//", StringComparison.Ordinal))
        {
            first["url"] = $"https:{url}";
        }
    }

    private void ReducePaths()
    {
        foreach ((string path, JsonObject item, string place) in Members(_root.Object("paths"), "#/paths"))
        {
            ReduceServers(item, place);
            ReduceParameters(item.Array("parameters"), $"{place}/parameters");
            foreach (string method in s_unsaidMethods)
            {
                Drop(item, place, method, "operations of this method are omitted");
            }

            foreach (string method in s_methods)
            {
                if (item.Object(method) is { } operation)
                {
                    ReduceOperation(path, method, operation, $"{place}/{method}");
                }
            }
        }
    }

    private void ReduceOperation(string path, string method, JsonObject operation, string place)
    {
        ReduceServers(operation, place);
        Drop(operation, place, "callbacks", "callbacks are omitted");
        // Which scheme guards an operation is the connection's affair.
        operation.Remove("security");
        ReduceParameters(operation.Array("parameters"), $"{place}/parameters");
        if (operation.Object("requestBody") is { } body)
        {
            // A form becomes parameters of its operation, which a shared body can't.
            JsonObject own = (JsonObject)(Local(body) ?? body).DeepClone();
            operation["requestBody"] = own;
            ReduceContent(own, $"{place}/requestBody", isRequest: true);
            foreach ((string field, JsonObject? schema) in FormFields(own))
            {
                bool isList = IsFile(Local(schema.Object("items")));
                if (isList || IsFile(schema))
                {
                    _formFiles.Add((path, method, field, isList));
                }
            }
        }

        foreach ((_, JsonObject response, string responsePlace) in Members(operation.Object("responses"), $"{place}/responses"))
        {
            ReduceResponse(response, responsePlace);
        }

        NameRanges(operation.Object("responses"), $"{place}/responses");
    }

    // Swagger 2.0 knows single statuses; a range is converted to its first status, if that isn't declared.
    private void NameRanges(JsonObject? responses, string place)
    {
        foreach (string range in (responses ?? [])
            .Select(response => response.Key)
            .Where(key => key.EndsWith("XX", StringComparison.OrdinalIgnoreCase))
            .ToArray())
        {
            JsonNode? response = responses![range];
            responses.Remove(range);
            bool isFree = responses.TryAdd($"{range[0]}00", response);
            Note($"{place}/{range}", isFree ? $"the range is converted to {range[0]}00" : "the range is omitted");
        }
    }

    private void ReduceComponents()
    {
        JsonObject? components = _root.Object("components");
        foreach ((string name, JsonObject parameter, string place) in Members(components.Object("parameters"), "#/components/parameters"))
        {
            if (!ReduceParameter(parameter, place))
            {
                components.Object("parameters")!.Remove(name);
            }
        }

        foreach ((_, JsonObject response, string place) in Members(components.Object("responses"), "#/components/responses"))
        {
            ReduceResponse(response, place);
        }

        foreach ((_, JsonObject schema, string place) in Members(components.Object("schemas"), "#/components/schemas"))
        {
            _schemas.Reduce(schema, place);
        }

        ReduceSecurity(components);
        components?.Remove("requestBodies");
    }

    // A connection authenticates its calls, so the scheme in the document isn't used. Only invalid parts are removed.
    private void ReduceSecurity(JsonObject? components)
    {
        foreach ((
            string name, JsonObject scheme, string place) in Members(components.Object("securitySchemes"), "#/components/securitySchemes"))
        {
            bool isSayable = (scheme.Text("type"), scheme.Text("in"), scheme.Text("scheme")?.ToLowerInvariant()) is ("oauth2", _, _)
                or ("apiKey", "query" or "header", _) or ("http", _, "basic");
            if (!isSayable)
            {
                Note(place, "the security scheme is omitted");
                components.Object("securitySchemes")!.Remove(name);
            }
        }

        _root.Remove("security");
    }

    private void ReduceParameters(JsonArray? parameters, string place)
    {
        // From behind, so that the places of those before stay right.
        for (int i = (parameters?.Count ?? 0) - 1; i >= 0; i--)
        {
            if (parameters![i] is JsonObject parameter && !ReduceParameter(parameter, SpecJson.Pointer(place, i)))
            {
                parameters.RemoveAt(i);
            }
        }
    }

    /// <summary>False where the parameter can't stay.</summary>
    private bool ReduceParameter(JsonObject parameter, string place)
    {
        JsonObject resolved = Local(parameter) ?? parameter;
        if (resolved.Text("in") is not ("query" or "header" or "path"))
        {
            Note(place, $"a parameter in '{resolved.Text("in")}' is omitted");
            return false;
        }

        if (resolved != parameter)
        {
            return true;
        }

        if (parameter.Remove("content"))
        {
            parameter["schema"] = new JsonObject { ["type"] = "string" };
            Note(place, "a parameter with a content type is text");
        }

        if (parameter.Text("style") is "deepObject" or "matrix" or "label")
        {
            Note(place, $"the style '{parameter.Text("style")}' is omitted");
            parameter.Remove("style");
            parameter.Remove("explode");
        }

        if (parameter.Object("schema") is { } schema)
        {
            _schemas.Reduce(schema, $"{place}/schema");
            if (_schemas.IsObject(schema))
            {
                parameter["schema"] = new JsonObject { ["type"] = "string" };
                Note(place, "an object as a parameter is text");
            }
        }

        return true;
    }

    private void ReduceResponse(JsonObject response, string place)
    {
        Drop(response, place, "links", "links are omitted");
        ReduceContent(response, place, isRequest: false);
    }

    // Swagger 2.0 has one schema for all content types.
    private void ReduceContent(JsonObject holder, string place, bool isRequest)
    {
        JsonObject? content = holder.Object("content");
        foreach ((_, JsonObject media, string mediaPlace) in Members(content, $"{place}/content"))
        {
            Drop(media, mediaPlace, "encoding", "the encoding of form fields is omitted");
            if (media.Object("schema") is { } schema)
            {
                _schemas.Reduce(schema, $"{mediaPlace}/schema");
            }
        }

        if (content is not { Count: > 1 })
        {
            return;
        }

        string kept = (isRequest ? content.Select(media => media.Key).FirstOrDefault(s_forms.Contains) : null) ?? content.First().Key;
        foreach (string other in content.Select(media => media.Key).Where(key => key != kept).ToArray())
        {
            if (!JsonNode.DeepEquals((content[other] as JsonObject).Object("schema"), content.Object(kept).Object("schema")))
            {
                Note($"{place}/content", $"the content type '{other}' has another schema than '{kept}' and is omitted");
                content.Remove(other);
            }
        }
    }

    private IEnumerable<(string Name, JsonObject? Schema)> FormFields(JsonObject body)
        => from media in body.Object("content") ?? []
           where s_forms.Contains(media.Key)
           let schema = (media.Value as JsonObject).Object("schema")
           from property in Local(schema).Object("properties") ?? []
           select (property.Key, Local(property.Value as JsonObject));

    private static bool IsFile(JsonObject? schema) => schema.Text("format") == "binary";

    private JsonObject? Local(JsonObject? node) => SpecJson.Follow(_root, node);

    private void Drop(JsonObject holder, string place, string key, string note)
    {
        if (holder.Remove(key))
        {
            Note($"{place}/{key}", note);
        }
    }

    // A list of its own, so that members can go meanwhile.
    private static List<(string Key, JsonObject Value, string Place)> Members(JsonObject? holder, string place)
        => [.. from member in holder
            ?? [] where member.Value is JsonObject select (member.Key, (JsonObject)member.Value, SpecJson.Pointer(place, member.Key))];

    private void Note(string place, string note) => _notes.Add($"{place}: {note}");
}
