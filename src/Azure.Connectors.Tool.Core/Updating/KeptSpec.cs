using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Tool.Diff;
using Azure.Connectors.Tool.Specs;
using GeneratorNode = Azure.Connectors.Sdk.Generator.Reading.JsonNode;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Azure.Connectors.Tool.Updating;

/// <summary>Represents a new spec to which elements of the old one are added, deprecated and dated.</summary>
internal sealed class KeptSpec
{
    private const string Deprecated = "deprecated";
    private const string Definitions = "definitions";

    private readonly SpecVersion _old;
    private readonly NodePaths _paths;
    private readonly string _date;
    private readonly JsonObject _root;

    /// <param name="diff">The two specs.</param>
    /// <param name="date">The date of the elements that have none.</param>
    public KeptSpec(SpecDiff diff, string date)
    {
        _old = diff.Old;
        _paths = new(diff.New.Document.Root);
        _date = date;
        _root = SpecJson.Parse(diff.New.Input.Spec.Path, diff.New.Input.Spec.Text);
    }

    public byte[] ToBytes() => SpecJson.ToBytes(_root);

    /// <summary>Adds an operation, unless another one has its method and path.</summary>
    public void AddOperation(string id)
    {
        RawOperation raw = _old.Operation(id);
        (string path, string method) = PlaceOf(raw);
        JsonObject item = Member(Member(_root, "paths"), path);
        if (item.ContainsKey(method))
        {
            return;
        }

        JsonObject operation = Copy(raw.Node);
        operation["parameters"] = new JsonArray([.. _old.Parameters(id).Select(parameter => (JsonNode)CopyParameter(parameter))]);
        foreach (string name in new[] { "consumes", "produces" })
        {
            if (!operation.ContainsKey(name) && _old.Document.Root[name] is { } common)
            {
                operation[name] = JsonNode.Parse(common.ToJson());
            }
        }

        if (raw.Node["x-ms-notification-content"] is null && raw.NotificationContent is { } content)
        {
            operation["x-ms-notification-content"] = Copy(content);
        }

        item[method] = Mark(operation);
        AddTargets(operation);
    }

    /// <summary>Adds a parameter to an operation of the new spec.</summary>
    public void AddParameter(RawParameter parameter, GeneratorNode operation)
    {
        if (_paths.Find(_root, operation) is not { } target)
        {
            return;
        }

        JsonObject copy = Mark(CopyParameter(parameter));
        if (target["parameters"] is not JsonArray list)
        {
            target["parameters"] = list = [];
        }

        list.Add((JsonNode)copy);
        AddTargets(copy);
    }

    /// <summary>Adds a property to a schema of the new spec.</summary>
    public void AddProperty(string wireName, GeneratorNode? property, bool isRequired, GeneratorNode? schema)
    {
        if (property is null || _paths.Find(_root, schema) is not { } target)
        {
            return;
        }

        JsonObject copy = Mark(Copy(property));
        Member(target, "properties")[wireName] = copy;
        if (isRequired)
        {
            if (target["required"] is not JsonArray required)
            {
                target["required"] = required = [];
            }

            required.Add((JsonNode)wireName);
        }

        AddTargets(copy);
    }

    /// <summary>Adds a value to an enumeration of the new spec.</summary>
    public void AddValue(string wire, GeneratorNode? oldSchema, GeneratorNode? schema)
    {
        GeneratorNode? value = oldSchema?.ArrayAt("enum")?.Items.FirstOrDefault(item => item.Text == wire);
        if (value is null || _paths.Find(_root, schema) is not { } target || target["enum"] is not JsonArray values)
        {
            return;
        }

        values.Add(JsonNode.Parse(value.ToJson()));
        Member(target, RemovedElement.ValuesExtension)[wire] = RemovedElement.DateOfValue(oldSchema!, wire) ?? _date;
    }

    /// <summary>Adds a definition, or marks the one that the new spec has but that nothing refers to.</summary>
    public void AddDefinition(string name)
    {
        if (_old.Document.Definitions?[name] is { } definition)
        {
            JsonObject copy = Mark(Copy(definition));
            Member(_root, Definitions)[name] = copy;
            AddTargets(copy);
        }
    }

    private static JsonObject Member(JsonObject holder, string name)
    {
        if (holder[name] is not JsonObject member)
        {
            holder[name] = member = [];
        }

        return member;
    }

    private static JsonObject Copy(GeneratorNode node) => JsonNode.Parse(node.ToJson())!.AsObject();

    /// <summary>Copies a parameter without its reference to a shared one, whose members those beside the reference replace.</summary>
    private static JsonObject CopyParameter(RawParameter parameter)
    {
        JsonObject copy = Copy(parameter.Node);
        if (parameter.IsShared)
        {
            foreach ((string name, JsonNode? value) in Copy(parameter.Site).Where(member => member.Key != "$ref").ToArray())
            {
                copy[name] = value?.DeepClone();
            }
        }

        return copy;
    }

    private (string Path, string Method) PlaceOf(RawOperation raw)
    {
        foreach (JsonMember path in _old.Document.Root.ObjectAt("paths")!.Members)
        {
            foreach (JsonMember method in path.Value.Members)
            {
                if (ReferenceEquals(method.Value, raw.Node))
                {
                    return (path.Name, method.Name);
                }
            }
        }

        return (raw.Path, raw.Method.ToLowerInvariant());
    }

    private JsonObject Mark(JsonObject element)
    {
        element[Deprecated] = true;
        element[RemovedElement.Extension] ??= _date;
        return element;
    }

    /// <summary>Adds what the added elements refer to and the new spec doesn't have.</summary>
    private void AddTargets(JsonNode? added)
    {
        switch (added)
        {
            case JsonObject element:
                if (element.Text("$ref") is { } reference)
                {
                    AddTarget(reference);
                }

                foreach ((_, JsonNode? member) in element.ToArray())
                {
                    AddTargets(member);
                }

                break;
            case JsonArray items:
                foreach (JsonNode? item in items)
                {
                    AddTargets(item);
                }

                break;
        }
    }

    private void AddTarget(string reference)
    {
        string[] path = reference.Split('/');
        if (path is not ["#", var section, var key] || _old.Document.Find(reference)?.Node is not { } target)
        {
            return;
        }

        string name = Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        JsonObject holder = Member(_root, section);
        if (!holder.ContainsKey(name))
        {
            JsonObject copy = Copy(target);
            holder[name] = section == Definitions ? Mark(copy) : copy;
            AddTargets(copy);
        }
    }
}
