using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Reads an operation's parameters, the path's own ones among them.</summary>
internal sealed class ParameterReader(
    SwaggerDocument document, SpecReport report, SchemaReader schemas, DynamicReader dynamics, DefaultReader defaults)
{
    private static readonly AnyTypeSpec s_any = new();

    public OperationInputs Read(RawOperation operation)
    {
        List<ParameterSpec> parameters = [];
        RawParameter? body = null;
        foreach (RawParameter raw in Collect(operation))
        {
            string name = raw.Name!;
            report.Place("op:" + operation.Id + "/" + raw.In + ":" + name, raw.Site);
            if (raw.In == "body")
            {
                if (body is null)
                {
                    body = raw;
                }
                else
                {
                    ReportLost(operation, raw, "an operation has one body, and '" + body.Name + "' is it");
                }
            }
            else if (Location(raw.In) is { } location)
            {
                if (ReadOne(operation, raw, name, location) is { } parameter)
                {
                    parameters.Add(parameter);
                }
            }
            else
            {
                ReportLost(operation, raw, raw.In.Length == 0 ? "it has no 'in'" : "'" + raw.In + "' is no place for a parameter");
            }
        }

        IReadOnlyList<PathSegmentSpec> segments = MatchTemplate(operation, parameters);
        if (body is not null && parameters.Any(parameter => parameter is ParameterSpec.FormField or ParameterSpec.FormFile))
        {
            ReportLost(operation, body, "an operation has either a body or form fields, and this one has form fields");
            body = null;
        }

        return new OperationInputs(parameters, segments, body);
    }

    /// <summary>Reads the types of the parameters that operations may share, whether one does or not.</summary>
    public void ReadSharedTypes()
    {
        foreach (JsonMember shared in document.Parameters?.Members ?? [])
        {
            if (document.Resolve(shared.Value) is { IsObject: true } node)
            {
                RawParameter raw = new(shared.Value, node, shared.Name);
                JsonNode schema = SchemaOf(raw);
                if (Location(raw.In) is { } location && !(location == ParameterLocation.Form && FileList(schema) is not null))
                {
                    ReadType("", raw, schema);
                }
            }
        }
    }

    /// <summary>What says which values the parameter has.</summary>
    public static JsonNode SchemaOf(RawParameter raw) => raw.Node.ObjectAt("schema") ?? raw.Node;

    /// <summary>The parameters that the operation has, its path's own ones among them.</summary>
    public IReadOnlyList<RawParameter> Collect(RawOperation operation)
    {
        List<RawParameter> own = Resolve(operation, operation.Node["parameters"]);
        Dictionary<string, RawParameter> byKey = [];
        foreach (RawParameter parameter in own)
        {
            byKey[Key(parameter)] = parameter;
        }

        List<RawParameter> all = Resolve(operation, operation.PathItem["parameters"]);
        all.RemoveAll(parameter => byKey.ContainsKey(Key(parameter)));
        all.AddRange(own);
        return all;
    }

    private List<RawParameter> Resolve(RawOperation operation, JsonNode? list)
    {
        List<RawParameter> resolved = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (list is { IsArray: false, IsNull: false })
        {
            report.AddLoss(
                ConnectorDescriptors.ParameterLost,
                new DiagnosticSubject.ParameterEntry(operation.Id, "parameters"),
                operation.Id,
                list,
                "parameters",
                operation.Id,
                "they aren't a list");
        }

        foreach (JsonNode site in list is { IsArray: true } ? list.Items : [])
        {
            if (ResolveOne(operation, site) is not { } raw)
            {
                continue;
            }

            if (seen.Add(Key(raw)))
            {
                resolved.Add(raw);
            }
            else
            {
                report.Add(
                    ConnectorDescriptors.DuplicateParameter,
                    new DiagnosticSubject.Parameter(operation.Id, raw.Key),
                    site,
                    raw.Name!,
                    operation.Id);
            }
        }

        return resolved;
    }

    private RawParameter? ResolveOne(RawOperation operation, JsonNode site)
    {
        JsonNode? node = document.Resolve(site);
        if (node is null || !node.IsObject)
        {
            report.AddLoss(
                ConnectorDescriptors.ParameterLost,
                new DiagnosticSubject.ParameterEntry(operation.Id, SwaggerDocument.ReferenceOf(site) ?? site.Text),
                operation.Id,
                site,
                SwaggerDocument.ReferenceOf(site) ?? site.Text,
                operation.Id,
                "it can't be found");
            return null;
        }

        RawParameter raw = new(site, node, SharedKey(site));
        if (string.IsNullOrEmpty(raw.Name))
        {
            report.AddLoss(
                ConnectorDescriptors.ParameterLost,
                new DiagnosticSubject.Parameter(operation.Id, raw.Key),
                operation.Id,
                site,
                "",
                operation.Id,
                "it has no name");
            return null;
        }

        return raw;
    }

    private static string? SharedKey(JsonNode site)
    {
        string? reference = SwaggerDocument.ReferenceOf(site);
        return reference?.Substring(reference.LastIndexOf('/') + 1);
    }

    /// <summary>Header names are compared ignoring case, as in HTTP.</summary>
    private static string Key(RawParameter raw) => raw.In + ":" + (raw.In == "header" ? raw.Name!.ToLowerInvariant() : raw.Name);

    private static ParameterLocation? Location(string name) => name switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        "formData" => ParameterLocation.Form,
        _ => null,
    };

    private ParameterSpec? ReadOne(RawOperation operation, RawParameter raw, string name, ParameterLocation location)
    {
        if (location == ParameterLocation.Header && !CanBeHeader(operation, raw, name))
        {
            return null;
        }

        if (location == ParameterLocation.Path
            && operation.HasConnectionId
            && string.Equals(name, "connectionId", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        DiagnosticSubject.Parameter subject = new(operation.Id, raw.Key);
        JsonNode schema = SchemaOf(raw);
        bool? fileList = location == ParameterLocation.Form ? FileList(schema) : null;
        TextValueSpec? value = fileList is null ? ReadText(operation, raw, schema, location, subject) : null;
        if (fileList == true)
        {
            CheckFileFormat(operation, raw);
        }

        bool isRequired = location == ParameterLocation.Path || raw.IsRequired;
        if (raw.IsInternal && isRequired && value?.Constant is null)
        {
            report.Add(ConnectorDescriptors.RequiredInternal, subject, raw.Site, name, operation.Id);
        }

        DynamicSpec? dynamic = dynamics.Read(
            "'" + name + "' of '" + operation.Id + "'", raw.Site, raw.IsShared ? raw.Node : raw.Node.ObjectAt("schema"));
        bool encodeTwice = string.Equals(raw.Text("x-ms-url-encoding")?.Trim(), "double", StringComparison.OrdinalIgnoreCase);
        ParameterFacts facts = new()
        {
            WireName = name,
            IsRequired = isRequired,
            IsInternal = raw.IsInternal,
            Summary = raw.Summary,
            Description = raw.Description,
            Dynamic = dynamic,
            RemovedOn = RemovedElement.DateOf(raw.Node),
        };
        return location switch
        {
            ParameterLocation.Path => new ParameterSpec.Path { Facts = facts, Value = value!, EncodeTwice = encodeTwice },
            ParameterLocation.Query => new ParameterSpec.Query { Facts = facts, Value = value!, EncodeTwice = encodeTwice },
            ParameterLocation.Header => new ParameterSpec.Header { Facts = facts, Value = value! },
            _ when value is not null => new ParameterSpec.FormField { Facts = facts, Value = value },
            _ => new ParameterSpec.FormFile { Facts = facts, IsList = fileList == true },
        };
    }

    private TextValueSpec ReadText(
        RawOperation operation, RawParameter raw, JsonNode schema, ParameterLocation location, DiagnosticSubject subject)
    {
        TypeSpec type = ReadType(operation.Id, raw, schema);
        CollectionFormat format = ReadCollectionFormat(operation, raw, type, location);
        JsonNode holder = DefaultHolder(raw, schema);
        string[]? items = null;
        string? value;
        if (type is ArrayTypeSpec list)
        {
            items = defaults.ReadItems(holder, list.Items, subject, Separator(format), location);
            value = items is null ? null : string.Join((Separator(format) ?? ListSeparators.Csv).ToString(), items);
        }
        else
        {
            value = defaults.Read(holder, type, subject, location);
        }

        return new TextValueSpec
        {
            Type = type,
            Constant = raw.IsInternal ? value : null,
            Default = value,
            DefaultItems = items?.ToImmutableEquatableArray(),
            CollectionFormat = format,
        };
    }

    private bool CanBeHeader(RawOperation operation, RawParameter raw, string name)
    {
        if (HttpRules.IsReservedHeader(name))
        {
            report.Add(
                ConnectorDescriptors.ReservedHeader, new DiagnosticSubject.Parameter(operation.Id, raw.Key), raw.Site, name, operation.Id);
            return false;
        }

        if (!HttpRules.IsHeaderName(name))
        {
            ReportLost(operation, raw, "HTTP doesn't allow that name for a header");
            return false;
        }

        return true;
    }

    /// <summary>Whether a form field takes a list of files; null for a field that takes none.</summary>
    private bool? FileList(JsonNode schema)
    {
        if (schemas.IsBinary(schema))
        {
            return false;
        }

        bool isList = document.Resolve(schema) is { } node
            && SchemaShape.EffectiveType(node) == "array"
            && node["items"] is { IsObject: true } items
            && schemas.IsBinary(items);
        return isList ? true : null;
    }

    private void CheckFileFormat(RawOperation operation, RawParameter raw)
    {
        string? format = Texts.NotEmpty(raw.Text("collectionFormat"))?.Trim();
        if (format is not null && !string.Equals(format, "multi", StringComparison.OrdinalIgnoreCase))
        {
            ReportApproximated(operation.Id, raw, "collectionFormat '" + format + "' can't join files; each is a separate part");
        }
    }

    private TypeSpec ReadType(string operation, RawParameter raw, JsonNode schema)
    {
        JsonNode? node = document.Resolve(schema);
        string? kind = node is null ? null : SchemaShape.EffectiveType(node);
        SchemaSite site = raw.SharedKey is { } key ? SchemaSite.SharedParameter(key) : SchemaSite.Parameter(operation, raw.In, raw.Name!);
        if (kind == "object" || (kind is not "array" && node?["allOf"] is not null))
        {
            ReportApproximated(operation, raw, "an object isn't valid in a " + raw.In + "; it is any JSON value" + Names(node!));
            return s_any;
        }

        if (kind == "array" && !HasScalarItems(node!))
        {
            ReportApproximated(
                operation,
                raw,
                "a list of structured values isn't valid in a " + raw.In + "; its items are any JSON values" + Names(node!));
            return new ArrayTypeSpec(s_any);
        }

        if (node is not null && schemas.IsBinary(node))
        {
            ReportApproximated(operation, raw, "raw bytes aren't valid in a " + raw.In + "; it is a string");
        }

        return schemas.Read(schema, site);
    }

    private bool HasScalarItems(JsonNode array)
    {
        JsonNode? items = array["items"] is { IsObject: true } declared ? document.Resolve(declared) : null;
        return array["items"] is null or { IsObject: true, Members.Count: 0 }
            || (items is not null && items["allOf"] is null && SchemaShape.EffectiveType(items) is not "object" and not "array");
    }

    private string Names(JsonNode schema)
    {
        IReadOnlyList<string> names = SchemaShape.PropertyNames(schema, document);
        return names.Count == 0 ? "" : "; its properties aren't read: " + string.Join(", ", names);
    }

    private CollectionFormat ReadCollectionFormat(RawOperation operation, RawParameter raw, TypeSpec type, ParameterLocation location)
    {
        string? format = Texts.NotEmpty(raw.Text("collectionFormat"))?.Trim();
        if (format is null)
        {
            return CollectionFormat.Csv;
        }

        if (type is not ArrayTypeSpec)
        {
            ReportApproximated(operation.Id, raw, "collectionFormat '" + format + "' doesn't apply to a single value");
            return CollectionFormat.Csv;
        }

        switch (format.ToLowerInvariant())
        {
            case "csv":
                return CollectionFormat.Csv;
            case "ssv":
                return CollectionFormat.Ssv;
            case "tsv":
                return CollectionFormat.Tsv;
            case "pipes":
                return CollectionFormat.Pipes;
            case "multi" when location is ParameterLocation.Query or ParameterLocation.Form:
                return CollectionFormat.Multi;
            default:
                ReportApproximated(operation.Id, raw, "collectionFormat '" + format + "' doesn't exist in a " + raw.In + "; csv is used");
                return CollectionFormat.Csv;
        }
    }

    private static JsonNode DefaultHolder(RawParameter raw, JsonNode schema)
    {
        if (raw.Site["default"] is not null)
        {
            return raw.Site;
        }

        return raw.Node["default"] is not null ? raw.Node : schema;
    }

    private static char? Separator(CollectionFormat format) => format switch
    {
        CollectionFormat.Ssv => ListSeparators.Ssv,
        CollectionFormat.Tsv => ListSeparators.Tsv,
        CollectionFormat.Pipes => ListSeparators.Pipes,
        CollectionFormat.Multi => null,
        _ => ListSeparators.Csv,
    };

    /// <summary>Matches variables and parameters, and omits parameters that the path has no variable for.</summary>
    private List<PathSegmentSpec> MatchTemplate(RawOperation operation, List<ParameterSpec> parameters)
    {
        (string path, string query) = PathTemplate.Split(operation.Path);
        List<PathSegmentSpec> segments = PathTemplate.Parse(path, out bool hasStrayBrace).ToList();
        if (hasStrayBrace)
        {
            report.Add(
                ConnectorDescriptors.PathApproximated,
                new DiagnosticSubject.Path(operation.Path),
                operation.PathItem,
                operation.Path,
                "braces that delimit no variable are sent literally");
        }

        string[] declared =
            parameters.OfType<ParameterSpec.Path>().Select(parameter => parameter.WireName).ToArray();
        HashSet<string> names = new(declared, StringComparer.Ordinal);
        Dictionary<string, string> alike = declared
            .GroupBy(name => name.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        HashSet<string> used = new(StringComparer.Ordinal);
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].IsVariable)
            {
                segments[i] = MatchVariable(operation, segments[i], names, alike, parameters);
                used.Add(segments[i].Text);
            }
        }

        new PathQuery(report, operation, parameters, used).Add(query);
        foreach (ParameterSpec unused in parameters.Where(IsUnused))
        {
            report.Add(
                ConnectorDescriptors.PathParameterNotInPath,
                new DiagnosticSubject.Parameter(operation.Id, unused.Key),
                operation.IdPlace,
                unused.WireName,
                operation.Id);
        }

        parameters.RemoveAll(IsUnused);

        return segments;

        bool IsUnused(ParameterSpec parameter) => parameter is ParameterSpec.Path && !used.Contains(parameter.WireName);
    }

    private PathSegmentSpec MatchVariable(
        RawOperation operation,
        PathSegmentSpec variable,
        HashSet<string> names,
        Dictionary<string, string> alike,
        List<ParameterSpec> parameters)
    {
        if (names.Contains(variable.Text))
        {
            return variable;
        }

        if (alike.TryGetValue(variable.Text.Trim(), out string? name))
        {
            report.Add(
                ConnectorDescriptors.PathApproximated,
                new DiagnosticSubject.Path(operation.Path),
                operation.PathItem,
                operation.Path,
                "its variable '" + variable.Text + "' is the parameter '" + name + "'");
            return new PathSegmentSpec(name, IsVariable: true);
        }

        report.Add(
            ConnectorDescriptors.UndeclaredPathVariable,
            new DiagnosticSubject.Parameter(operation.Id, new ParameterKey("path", variable.Text)),
            operation.IdPlace,
            variable.Text,
            operation.Id);
        ParameterSpec.Path added = new()
        {
            Facts = new() { WireName = variable.Text, IsRequired = true },
            Value = new() { Type = new ScalarTypeSpec(ScalarKind.String) },
            EncodeTwice = false,
        };
        names.Add(added.WireName);
        alike.Add(added.WireName.Trim(), added.WireName);
        parameters.Add(added);
        return variable;
    }

    private void ReportLost(RawOperation operation, RawParameter raw, string reason) =>
        report.AddLoss(
            ConnectorDescriptors.ParameterLost,
            new DiagnosticSubject.Parameter(operation.Id, raw.Key),
            operation.Id,
            raw.Site,
            raw.Name!,
            operation.Id,
            reason);

    private void ReportApproximated(string operation, RawParameter raw, string what) =>
        report.Add(
            ConnectorDescriptors.ParameterApproximated,
            new DiagnosticSubject.Parameter(operation, raw.Key),
            raw.Site,
            raw.Name!,
            operation,
            what);
}
