using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Names the client with the operations of a snapshot, their pages, and the payloads of triggers.</summary>
internal sealed class TableNamer(
    SnapshotSpec snapshot, NamedConnector connector, SchemaUses uses, SchemaTypes types, SnapshotFindings findings)
{
    private readonly List<NamedModel> _pages = [];
    private readonly List<SchemaPayload> _payloads = [];

    public IReadOnlyList<NamedModel> Pages => _pages;

    public IReadOnlyList<SchemaPayload> Payloads => _payloads;

    public SchemaTable? Table { get; private set; }

    public void Name(IReadOnlyList<SchemaUse> found)
    {
        ILookup<OperationSpec, SchemaUse> byOperation = found.ToLookup(use => use.Operation);
        NamedOperation[] callable = [.. connector.Operations.Where(IsCallable)];
        NamedOperation[] typed = [.. callable.Where(operation => byOperation.Contains(operation.Spec))];
        SchemaBinding[] bindings = Bind(found);
        Dictionary<string, SchemaBinding> bound = BindParameters(found, bindings);
        string[] itemPaths =
        [
            .. typed.Where(operation => IsOfItem(byOperation[operation.Spec])).Select(operation => Pattern(operation.Spec))
        ];
        List<NamedOperation> operations = [];
        foreach (NamedOperation operation in callable)
        {
            if (byOperation.Contains(operation.Spec))
            {
                SchemaUse[] own = [.. byOperation[operation.Spec]];
                operations.Add(Convert(operation, own, BindParameters(own, bindings)));
            }
            else if (itemPaths.Any(path => IsWithin(Pattern(operation.Spec), path)) && !uses.HasDynamicSchema(operation.Spec))
            {
                operations.Add(Convert(operation, [], bound));
            }
        }

        foreach (NamedOperation operation in operations)
        {
            foreach (string member in uses.MembersOfBody(operation))
            {
                findings.Add(SnapshotDescriptors.MembersUntyped, "", operation.Spec.Id, member);
            }
        }

        if (operations.Count > 0)
        {
            Table = new(
                types.TableName,
                types.Take(types.TableName + "Extensions"),
                Plural.Of(snapshot.Name),
                bindings.ToImmutableEquatableArray(),
                operations.ToImmutableEquatableArray());
        }

        NamePayloads(byOperation);
    }

    private static bool IsCallable(NamedOperation operation) => operation.Spec is
    {
        IsDeprecated: false,
        Kind: OperationKind.Action,
        Visibility: not OperationVisibility.Internal,
    };

    /// <summary>Whether the path of the operation identifies one object.</summary>
    private static bool IsOfItem(IEnumerable<SchemaUse> operation) => operation.Any(use =>
        (use.Kind == SchemaUseKind.Response && use.Operation.Method == "GET")
        || (use.Kind == SchemaUseKind.Body && use.Operation.Method is "PATCH" or "PUT" or "MERGE"));

    /// <summary>The path without the names of its variables.</summary>
    private static string Pattern(OperationSpec operation) =>
        string.Concat(operation.PathSegments.Select(segment => segment.IsVariable ? "{}" : segment.Text));

    private static bool IsWithin(string path, string parent) =>
        path == parent || path.StartsWith(parent.TrimEnd('/') + "/", StringComparison.Ordinal);

    /// <summary>The arguments that can be replaced, in the order of the snapshot.</summary>
    private SchemaBinding[] Bind(IReadOnlyList<SchemaUse> found)
    {
        NameScope properties = new(StringComparer.Ordinal, [types.TableName, .. ObjectMembers.Names]);
        NameScope parameters = new(StringComparer.Ordinal, ["client", "configuration", "services"]);
        HashSet<SnapshotArgument> used = [.. found.SelectMany(use => use.Bound.Values)];
        return
        [
            .. snapshot.Arguments
                .Concat(snapshot.Responses.SelectMany(response => response.Arguments))
                .Where(used.Contains)
                .Distinct()
                .Select(argument =>
                {
                    string property = properties.Take(Identifier.Pascal(argument.Name, "Argument"));
                    return new SchemaBinding(
                        argument.Name,
                        property,
                        Identifier.Escape(parameters.Take(Identifier.Camel(argument.Name, "argument"))),
                        properties.Take("Default" + property),
                        TextOf(argument.Json));
                }),
        ];
    }

    /// <summary>The bound arguments by the wire name of the operations' parameters.</summary>
    private static Dictionary<string, SchemaBinding> BindParameters(IReadOnlyList<SchemaUse> found, SchemaBinding[] bindings)
    {
        Dictionary<string, SchemaBinding> bound = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, SnapshotArgument> pair in found.SelectMany(use => use.Bound))
        {
            bound[pair.Key] = bindings.First(binding => binding.WireName == pair.Value.Name && binding.Value == TextOf(pair.Value.Json));
        }

        return bound;
    }

    private static string TextOf(string json) => Generator.Reading.JsonParser.Parse(json).Root is { } value ? value.Text : json;

    private NamedOperation Convert(
        NamedOperation operation, IEnumerable<SchemaUse> operationUses, Dictionary<string, SchemaBinding> bound)
    {
        ColumnSchema? body = operationUses.FirstOrDefault(use => use.Kind == SchemaUseKind.Body)?.Schema;
        SchemaUse? response = operationUses.FirstOrDefault(use => use.Kind != SchemaUseKind.Body);
        NamedOperation converted = operation with
        {
            Parameters = operation.Parameters.Select(parameter => Convert(parameter, body, bound)).ToImmutableEquatableArray(),
            ResponseType = operation.ResponseType is { } type ? Qualify(type) : null,
            Page = operation.Page is { } page
                ? page with { PageType = Qualified(page.PageType), Items = (NamedList)Qualify(page.Items) }
                : null,
        };
        if (response is null)
        {
            return converted;
        }

        NamedType schema = types.TypeOf(response.Schema);
        if (response.Kind == SchemaUseKind.Response)
        {
            return converted with { ResponseType = schema, Page = null };
        }

        if (operation.ResponseType is NamedList list)
        {
            return converted with { ResponseType = list with { Items = schema } };
        }

        if (operation.ResponseType is not NamedModelRef { Name: var name } || PageOf(name, schema) is not { } typedPage)
        {
            return converted;
        }

        return converted with
        {
            ResponseType = new NamedModelRef(typedPage.Name),
            Page = converted.Page is { } paging
                ? paging with { PageType = typedPage.Name, Items = paging.Items with { Items = schema } }
                : null,
        };
    }

    private NamedParameter Convert(NamedParameter parameter, ColumnSchema? body, Dictionary<string, SchemaBinding> bound)
    {
        if (parameter.Spec.Text is not null && bound.TryGetValue(parameter.Spec.WireName, out SchemaBinding? binding))
        {
            return parameter with { Name = binding.Property, Type = new NamedScalar(ScalarKind.String), IsRequired = true, IsBound = true };
        }

        bool isBody = parameter.Spec is ParameterSpec.Body;
        return isBody && body is not null
            ? parameter with { Type = types.TypeOf(body) }
            : parameter with { Type = Qualify(parameter.Type) };
    }

    /// <summary>The page with items of the model, in place of those of the spec.</summary>
    private NamedModel? PageOf(string name, NamedType item)
    {
        NamedModel page = connector.Models.First(model => model.Name == name);
        NamedProperty[] lists = [.. page.Properties.Where(property => property.Type is NamedList)];
        NamedProperty? items = lists.FirstOrDefault(list => list.Spec.WireName == "value") ?? lists.FirstOrDefault();
        if (items is null || page.BaseName is not null || page.Spec.Discriminator is not null)
        {
            return null;
        }

        string wireName = items.Spec.WireName;
        NamedModel? known = _pages.Find(other => other.Spec == page.Spec
            && other.Properties.First(property => property.Spec.WireName == wireName).Type is NamedList { Items: var type }
                && type == item);
        if (known is not null)
        {
            return known;
        }

        NamedModel converted = page with
        {
            Name = types.Take((item is NamedModelRef model ? model.Name : snapshot.Name) + "Page"),
            Properties = page.Properties
                .Select(property => property with
                {
                    Type = property == items ? ((NamedList)items.Type) with { Items = item } : Qualify(property.Type),
                })
                .ToImmutableEquatableArray(),
            AdditionalPropertiesType = page.AdditionalPropertiesType is { } additional ? Qualify(additional) : null,
        };
        _pages.Add(converted);
        return converted;
    }

    private void NamePayloads(ILookup<OperationSpec, SchemaUse> byOperation)
    {
        foreach (NamedTrigger trigger in connector.Triggers)
        {
            if (trigger.PayloadName is null || trigger.Spec.IsDeprecated || trigger.Spec.Visibility == OperationVisibility.Internal)
            {
                continue;
            }

            if (byOperation[trigger.Spec.Operation].FirstOrDefault(use => use.Kind != SchemaUseKind.Body) is { } use)
            {
                string name = Words.Join(Words.Join(snapshot.Name, trigger.Name), RuntimeApi.Suffix.TriggerPayload);
                NamedType item = types.TypeOf(use.Schema);
                _payloads.Add(new(types.Take(name), trigger, item is NamedList { Items: var items } ? items : item));
            }
        }
    }

    private string Qualified(string model) => $"global::{connector.Namespace}.Models.{model}";

    /// <summary>The type as it is written in the namespace of the snapshot, which doesn't import the connector's models.</summary>
    private NamedType Qualify(NamedType type) => type switch
    {
        NamedModelRef model => new NamedModelRef(Qualified(model.Name)),
        NamedEnumRef value => value with { Name = Qualified(value.Name) },
        NamedList list => list with { Items = Qualify(list.Items) },
        NamedMap map => map with { Values = Qualify(map.Values) },
        _ => type,
    };
}
