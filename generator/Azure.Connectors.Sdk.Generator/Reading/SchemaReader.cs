using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>
/// Turns schemas into types, and object schemas into models. A model is queued when something first refers to it and filled by
/// <see cref="Drain"/>, so that schemas can refer to one another in cycles.
/// </summary>
internal sealed class SchemaReader(SwaggerDocument document, SpecReport report, DynamicReader dynamics, DefaultReader defaults)
{
    private const int MaxDepth = 200;

    private static readonly AnyTypeSpec s_any = new();

    private readonly SchemaMerger _merger = new(document, report, dynamics);
    private readonly EnumReader _enums = new(report);
    private readonly Dictionary<string, TypeSpec?> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ModelBuilder> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode> _ids = new(StringComparer.Ordinal);
    private readonly List<ModelBuilder> _order = [];
    private readonly Queue<ModelBuilder> _queue = new();
    private int _depth;

    public IReadOnlyList<ModelBuilder> Models => _order;

    public IReadOnlyList<EnumSpec> Enums => _enums.Enums;

    /// <summary>The model of that id; null where a schema was too deep to become one.</summary>
    public ModelBuilder? Model(string id) => _models.TryGetValue(id, out ModelBuilder? model) ? model : null;

    public TypeSpec Read(JsonNode schema, SchemaSite site)
    {
        if (_depth == MaxDepth)
        {
            return TooDeep(schema, site);
        }

        _depth++;
        TypeSpec type = ReadSchema(schema, site);
        _depth--;
        return type;
    }

    /// <summary>Reads a body's or a response's schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="holder">The parameter or response that has it, which can also have dynamic metadata.</param>
    /// <param name="site">The place of the schema.</param>
    public TypeSpec ReadContent(JsonNode schema, JsonNode holder, SchemaSite site) =>
        DynamicReader.HasOwnSchema(holder) && MapOf(schema, site) is { } map
            ? ReadDynamicMap(holder, schema, map, site)
            : Read(schema, site);

    /// <summary>Fills the models that were reached since the last time.</summary>
    public void Drain()
    {
        while (_queue.Count > 0)
        {
            report.CancellationToken.ThrowIfCancellationRequested();
            Fill(_queue.Dequeue());
        }
    }

    /// <summary>Reads the definitions that the connector has removed, and that the spec of the project keeps.</summary>
    public IReadOnlyList<TypeSpec> ReadRemovedDefinitions()
    {
        List<TypeSpec> types = [];
        foreach (JsonMember definition in document.Definitions?.Members ?? [])
        {
            if (RemovedElement.DateOf(definition.Value) is not null)
            {
                ReadDefinition(definition.Name);
                types.Add(_definitions[definition.Name] ?? s_any);
            }
        }

        return types;
    }

    /// <summary>Reads every definition that nothing has referred to.</summary>
    public void ReadDefinitions()
    {
        foreach (JsonMember definition in document.Definitions?.Members ?? [])
        {
            ReadDefinition(definition.Name);
        }

        Drain();
    }

    /// <summary>Gets whether null is a distinct value, here or at the target of the reference.</summary>
    public bool IsNullable(JsonNode schema) =>
        SchemaShape.IsNullable(schema) || (SwaggerDocument.ReferenceOf(schema) is not null
            && document.Resolve(schema) is { } target
            && SchemaShape.IsNullable(target));

    private TypeSpec ReadSchema(JsonNode schema, SchemaSite site)
    {
        if (!schema.IsObject)
        {
            if (!schema.IsTrue)
            {
                ReportApproximated(site, schema, "a schema is an object; the type is any JSON value");
            }

            return s_any;
        }

        if (SwaggerDocument.ReferenceOf(schema) is { } reference)
        {
            if (AddsProperties(schema))
            {
                return ReadObject(schema, site);
            }

            return DynamicReader.HasOwnSchema(schema) && MapOf(schema, site) is { } map
                ? ReadDynamicMap(schema, schema, map, site)
                : ReadReference(reference, schema);
        }

        if (schema["allOf"] is { IsArray: true })
        {
            return ReadAllOf(schema, site);
        }

        return SchemaShape.EffectiveType(schema) switch
        {
            "object" => ReadObject(schema, site),
            "array" => ReadArray(schema, site),
            "null" => s_any,
            null => ReadUntyped(schema, site),
            string scalar => ReadScalar(schema, scalar, site),
        };
    }

    private TypeSpec ReadReference(string reference, JsonNode schema)
    {
        SchemaTarget? target = document.Find(reference);
        if (target is null)
        {
            report.AddDangling(reference, schema["$ref"]!);
            return s_any;
        }

        if (_definitions.TryGetValue(target.Name, out TypeSpec? known))
        {
            if (known is null)
            {
                report.Add(ConnectorDescriptors.CircularReference, DiagnosticSubject.Whole, schema["$ref"]!, reference);
            }

            return known ?? s_any;
        }

        _definitions.Add(target.Name, null);
        TypeSpec type = Read(target.Node, target.Site);
        _definitions[target.Name] = type;
        return type;
    }

    private TypeSpec ReadAllOf(JsonNode schema, SchemaSite site)
    {
        if (!AddsProperties(schema) && schema["discriminator"] is null)
        {
            JsonNode[] parts = schema.ArrayAt("allOf")!.Items.Where(part => part.IsObject && SchemaShape.IsStructural(part)).ToArray();
            bool isKind = site.Origin == SchemaOrigin.Definition && document.BaseOf(site.Id) is not null;
            if (parts.Length == 1 && !isKind)
            {
                return Read(parts[0], site);
            }

            if (parts.Length == 0)
            {
                return SchemaShape.EffectiveType(schema) is { } type and not "object" ? ReadScalarOrArray(schema, type, site) : s_any;
            }
        }

        return ReadObject(schema, site);
    }

    private TypeSpec ReadScalarOrArray(JsonNode schema, string type, SchemaSite site) => type switch
    {
        "array" => ReadArray(schema, site),
        "null" => s_any,
        _ => ReadScalar(schema, type, site),
    };

    private TypeSpec ReadObject(JsonNode schema, SchemaSite site)
    {
        if (schema["enum"] is { IsArray: true, Items.Count: > 0 } values)
        {
            report.AddUnreadValues(site, values, "its type is object", values.Items);
        }

        NoteUnread(schema, site, "its type is object", "items");
        MergedSchema merged = _merger.Merge(schema, site);
        if (merged.IsModel)
        {
            return AddModel(schema, site, merged);
        }

        if (merged.Foreign.Count > 0 && merged.AdditionalProperties is null)
        {
            // All of its parts are scalars or lists: the first one says what it is.
            JsonNode first = merged.Foreign[0];
            NoteForeign(merged.Foreign.Skip(1), site);
            return ReferenceEquals(first, schema) ? s_any : Read(first, site);
        }

        if (merged.AdditionalProperties is not { } additional)
        {
            return s_any;
        }

        return dynamics.HasSchema(schema) ? ReadDynamicMap(schema, schema, merged, site) : ReadMap(additional);
    }

    /// <summary>An object that declares additional values and nothing else; null for any other schema.</summary>
    private MergedSchema? MapOf(JsonNode schema, SchemaSite site)
    {
        if (document.Resolve(schema) is not { IsObject: true } target
            || (SchemaShape.EffectiveType(target) is not "object" && target["allOf"] is null))
        {
            return null;
        }

        MergedSchema merged = _merger.Merge(schema, site);
        return merged is { IsModel: false, AdditionalProperties: not null } ? merged : null;
    }

    /// <summary>
    /// Gets the type of an object that declares only additional values, and whose members the service determines. Values of the same
    /// dynamic schema are a way to say what the object itself is: the service sends no map of such objects. Others are its members, beside
    /// values that aren't objects.
    /// </summary>
    private TypeSpec ReadDynamicMap(JsonNode dynamic, JsonNode schema, MergedSchema merged, SchemaSite site)
    {
        (JsonNode Node, SchemaSite Owner) additional = merged.AdditionalProperties!.Value;
        if (dynamics.IsSameSchema(dynamic, additional.Node))
        {
            return Read(additional.Node, site);
        }

        return ReadOpenMap(additional).IsOpen ? AddModel(schema, site, merged, isDynamic: true) : s_any;
    }

    /// <summary>Members that the service determines: objects of the declared schema beside any other values.</summary>
    private MapTypeSpec ReadOpenMap((JsonNode Node, SchemaSite Owner) additional)
    {
        SchemaSite site = additional.Owner.Values;
        JsonNode? target = additional.Node.IsObject ? document.Resolve(additional.Node) : null;
        if (target is null || (SchemaShape.EffectiveType(target) is null && target["allOf"] is null))
        {
            return new MapTypeSpec(additional.Node.IsObject ? Read(additional.Node, site) : s_any);
        }

        if ((SchemaShape.EffectiveType(target) ?? "object") == "object"
            && Read(additional.Node, site) is var type and (ModelTypeSpec or AnyTypeSpec))
        {
            return new MapTypeSpec(type, IsOpen: type is ModelTypeSpec);
        }

        ReportApproximated(
            site,
            additional.Node,
            "the service determines the members, so the declared values, which aren't objects with properties, are any JSON values",
            additional.Node);
        return new MapTypeSpec(s_any);
    }

    private MapTypeSpec ReadMap((JsonNode Node, SchemaSite Owner) additional)
    {
        return additional.Node.IsObject
            ? new MapTypeSpec(Read(additional.Node, additional.Owner.Values), IsNullable(additional.Node))
            : new MapTypeSpec(s_any);
    }

    private ModelTypeSpec AddModel(JsonNode schema, SchemaSite site, MergedSchema merged, bool isDynamic = false)
    {
        SchemaSite unique = Unique(site, schema);
        if (!_models.ContainsKey(unique.Id))
        {
            ModelBuilder builder = new(unique, schema, merged) { IsDynamic = isDynamic };
            _models.Add(unique.Id, builder);
            _order.Add(builder);
            _queue.Enqueue(builder);
            report.Place(unique.Id, schema);
        }

        return new ModelTypeSpec(unique.Id);
    }

    /// <summary>
    /// The site with an id that no other schema has: a definition may be called <c>A.b</c> beside the property <c>b</c> of <c>A</c>.
    /// </summary>
    private SchemaSite Unique(SchemaSite site, JsonNode schema)
    {
        string id = site.Id;
        while ((site.Origin != SchemaOrigin.Definition && document.Definitions?[id] is not null)
            || (_ids.TryGetValue(id, out JsonNode? other) && !ReferenceEquals(other, schema)))
        {
            id += "'";
        }

        _ids[id] = schema;
        return site with { Id = id };
    }

    private void Fill(ModelBuilder model)
    {
        MergedSchema merged = model.Merged;
        NoteForeign(merged.Foreign.Where(part => !ReferenceEquals(part, model.Schema)), model.Site);
        HashSet<string> inherited = Inherited(merged);
        foreach (MergedProperty property in merged.Properties)
        {
            if (!inherited.Contains(property.WireName) || Redeclares(model, property))
            {
                AddProperty(model, property);
            }
            else
            {
                NoteForeign(SchemaShape.PropertyNames(property.Schema).Count > 0 ? [property.Schema] : [], model.Site);
            }
        }

        if (merged.Base is { } baseName)
        {
            ReadDefinition(baseName);
        }

        foreach (string name in merged.Required)
        {
            if (!merged.Has(name) && !inherited.Contains(name))
            {
                report.Add(
                    ConnectorDescriptors.RequiredUndeclared,
                    new DiagnosticSubject.Schema(model.Site.Id),
                    model.Schema,
                    model.Site.Id,
                    name);
                model.Properties.Add(new PropertySpec(name, s_any, null, null, true, false, false, null, null, IsUndeclared: true));
            }
        }

        model.HasColumns = IsDynamic(model);
        if (merged.AdditionalProperties is { } additional)
        {
            model.AdditionalProperties = model.HasColumns ? ReadOpenMap(additional) : ReadMap(additional);
            model.AdditionalDynamic = dynamics.Read(model.Site.Id + "{}", additional.Node);
        }
        else if (model.HasColumns)
        {
            model.AdditionalProperties = new MapTypeSpec(s_any);
        }

        if (merged.Discriminator is not null)
        {
            foreach (string kind in document.KindsOf(model.Site.Id))
            {
                ReadDefinition(kind);
            }
        }
    }

    /// <summary>
    /// Whether a kind declares a property of its bases with a type that theirs can't hold, such as an object with other members: the kind
    /// then has its own property, and the bases are marked. The discriminator remains a property of the base.
    /// </summary>
    private bool Redeclares(ModelBuilder kind, MergedProperty property)
    {
        List<ModelBuilder> declaring = [];
        for (string? parent = kind.Merged.Base; parent is not null; parent = document.BaseOf(parent))
        {
            ReadDefinition(parent);
            if (Model(parent) is not { } above || above.Merged.Discriminator == property.WireName)
            {
                return false;
            }

            if (above.Merged.Find(property.WireName) is { } inherited)
            {
                if (declaring.Count == 0 && Holds(TypeOf(inherited), TypeOf(property)))
                {
                    return false;
                }

                declaring.Add(above);
            }
        }

        declaring.ForEach(above => above.Redeclared.Add(property.WireName));
        return declaring.Count > 0;

        TypeSpec TypeOf(MergedProperty declared) => Read(declared.Schema, declared.Owner.Property(declared.WireName));
    }

    /// <summary>Whether a property of one type can have every value of another.</summary>
    private bool Holds(TypeSpec type, TypeSpec other) => (type, other) switch
    {
        (AnyTypeSpec, _) or (_, AnyTypeSpec) => true,
        (ArrayTypeSpec list, ArrayTypeSpec values) => Holds(list.Items, values.Items),
        (MapTypeSpec map, MapTypeSpec values) => Holds(map.Values, values.Values),
        (ModelTypeSpec model, ModelTypeSpec kind) =>
            model == kind || (document.BaseOf(kind.Id) is { } parent && Holds(model, new ModelTypeSpec(parent))),
        (ScalarTypeSpec { Kind: ScalarKind.String }, ScalarTypeSpec or EnumTypeSpec) => true,
        (ScalarTypeSpec { Kind: ScalarKind.Double }, ScalarTypeSpec { Kind: ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal }) =>
            true,
        (ScalarTypeSpec { Kind: ScalarKind.Int64 }, ScalarTypeSpec { Kind: ScalarKind.Int32 }) => true,
        (EnumTypeSpec values, EnumTypeSpec others) => _enums.IsNumber(values) == _enums.IsNumber(others),
        (EnumTypeSpec values, ScalarTypeSpec { Kind: ScalarKind.String }) => !_enums.IsNumber(values),
        (ScalarTypeSpec { Kind: not ScalarKind.String } scalar, EnumTypeSpec values) =>
            scalar.Kind is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Double or ScalarKind.Decimal && _enums.IsNumber(values),
        _ => type == other,
    };

    /// <summary>Whether the service determines members of the model. A kind has those of its base from that.</summary>
    private bool IsDynamic(ModelBuilder model) =>
        model.IsDynamic || (model.Merged.Base is null ? dynamics.HasSchema(model.Schema) : DynamicReader.HasOwnSchema(model.Schema));

    /// <summary>Gets the properties that the bases declare and a derived type inherits.</summary>
    private HashSet<string> Inherited(MergedSchema merged)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        for (string? parent = merged.Base; parent is not null; parent = document.BaseOf(parent))
        {
            MergedSchema above = _merger.Merge(document.Definitions![parent]!, SchemaSite.Definition(parent));
            names.UnionWith(above.Properties.Select(property => property.WireName));
            names.UnionWith(above.Required);
        }

        return names;
    }

    private void ReadDefinition(string name)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, null);
            _definitions[name] = Read(document.Definitions![name]!, SchemaSite.Definition(name));
        }
    }

    private void AddProperty(ModelBuilder model, MergedProperty property)
    {
        JsonNode schema = property.Schema;
        TypeSpec type = Read(schema, property.Owner.Property(property.WireName));
        JsonNode? target = SwaggerDocument.ReferenceOf(schema) is null ? null : document.Resolve(schema);
        string site = model.Site.Id + "." + property.WireName;
        NoteBinary(schema, site);
        report.Place(site, schema);
        model.Properties.Add(new PropertySpec(
            property.WireName,
            type,
            Texts.Summary(schema) ?? (target is null ? null : Texts.Summary(target)),
            Texts.Description(schema) ?? (target is null ? null : Texts.Description(target)),
            model.Merged.Required.Contains(property.WireName),
            schema.IsTrueAt("readOnly"),
            IsNullable(schema),
            defaults.Read(schema, type, new DiagnosticSubject.Schema(site), location: null),
            dynamics.Read(site, schema))
        {
            RemovedOn = RemovedElement.DateOf(schema),
        });
    }

    private void NoteBinary(JsonNode schema, string site)
    {
        if (IsBinary(schema))
        {
            report.Add(
                ConnectorDescriptors.SchemaApproximated,
                new DiagnosticSubject.Schema(site),
                schema,
                site,
                "raw bytes can't be in JSON; the text is kept as it is");
        }
    }

    public static bool AddsProperties(JsonNode schema) =>
        SchemaShape.HasProperties(schema) || schema["additionalProperties"] is { IsObject: true } or { IsTrue: true }
        || (schema["$ref"] is not null && schema["allOf"] is { IsArray: true });

    /// <summary>Whether the content is raw bytes: <c>file</c>, or a string of format <c>binary</c>.</summary>
    public bool IsBinary(JsonNode schema)
    {
        JsonNode? node = document.Resolve(schema);
        return node is not null && SchemaShape.EffectiveType(node) switch
        {
            "file" => true,
            "string" => SchemaShape.FormatOf(node) == "binary",
            _ => false,
        };
    }

    private ArrayTypeSpec ReadArray(JsonNode schema, SchemaSite site)
    {
        NoteUnreadProperties(schema, site, "its type is array");
        JsonNode? items = schema["items"];
        if (items is { IsArray: true })
        {
            ReportApproximated(site, items, "items of several schemas are any JSON values", items);
            return new ArrayTypeSpec(s_any);
        }

        // Some specs declare the values of a list at the list instead of its items.
        if (schema["enum"] is { IsArray: true, Items.Count: > 0 } values)
        {
            if (items?["enum"] is null
                && values.Items.All(value => !value.IsArray && !value.IsObject)
                && (items is null || (SwaggerDocument.ReferenceOf(items) is null && SchemaShape.EffectiveType(items) is null or "string")))
            {
                return _enums.Read(schema, values, ScalarKind.String, Unique(site.Items, schema)) is { } type
                    ? new ArrayTypeSpec(type)
                    : new ArrayTypeSpec(s_any);
            }

            report.AddUnreadValues(site, values, "its type is array", values.Items);
        }

        if (items is null)
        {
            return new ArrayTypeSpec(s_any);
        }

        NoteBinary(items, site.Items.Id);
        return new ArrayTypeSpec(Read(items, site.Items), IsNullable(items));
    }

    private AnyTypeSpec ReadUntyped(JsonNode schema, SchemaSite site)
    {
        if (SchemaShape.HasSeveralTypes(schema))
        {
            ReportApproximated(site, schema["type"]!, "a value of several types is any JSON value", schema);
        }
        else if (schema["type"] is { IsString: true } type && type.Text.Trim() is not ("any" or "null" or ""))
        {
            ReportApproximated(site, type, "the type '" + type.Text + "' is unknown; the type is any JSON value");
        }
        else if (schema["oneOf"] is not null || schema["anyOf"] is not null || schema["not"] is not null)
        {
            ReportApproximated(site, schema, "a choice of schemas is any JSON value", schema);
        }

        if (schema["enum"] is { IsArray: true, Items.Count: > 0 } values)
        {
            report.AddUnreadValues(site, values, "its values have several types", values.Items);
        }

        return s_any;
    }

    private TypeSpec ReadScalar(JsonNode schema, string type, SchemaSite site)
    {
        NoteUnread(schema, site, "its type is " + type, "items");
        NoteUnreadProperties(schema, site, "its type is " + type);
        string? format = SchemaShape.FormatOf(schema);
        if (ScalarKinds.IsMismatch(type, format))
        {
            ReportApproximated(
                site,
                schema["format"]!,
                "the format '" + schema.TextOf("format") + "' doesn't belong to the type " + type + ", which counts");
        }

        if (SchemaShape.DeclaredType(schema) is { } declared && !SchemaShape.IsKnownType(declared))
        {
            ReportApproximated(site, schema["type"]!, "the type '" + declared + "' is unknown; " + type + " is used");
        }

        ScalarKind kind = ScalarKinds.Of(type, format);
        if (schema["enum"] is { IsArray: true, Items.Count: > 0 } values)
        {
            if (kind == ScalarKind.Boolean)
            {
                NoteForeignValues(values, site);
                return new ScalarTypeSpec(kind);
            }

            return (TypeSpec?)_enums.Read(schema, values, kind, Unique(site, schema)) ?? new ScalarTypeSpec(kind);
        }

        return new ScalarTypeSpec(kind);
    }

    private void NoteForeignValues(JsonNode values, SchemaSite site)
    {
        JsonNode[] foreign = values.Items.Where(value => !value.IsNull && !bool.TryParse(value.Text, out _)).ToArray();
        if (foreign.Length > 0)
        {
            report.AddUnreadValues(site, values, "its type is boolean", foreign);
        }
    }

    private void NoteForeign(IEnumerable<JsonNode> parts, SchemaSite site)
    {
        foreach (JsonNode part in parts)
        {
            ReportApproximated(site, part, "a part of allOf is no object and isn't merged", part);
        }
    }

    private void NoteUnread(JsonNode schema, SchemaSite site, string reason, string keyword)
    {
        if (schema[keyword] is not { } unread)
        {
            return;
        }

        if (SchemaShape.PropertyNames(unread, document) is { Count: > 0 } names)
        {
            ReportUnreadProperties(site, unread, reason, names);
        }

        if (unread["enum"] is { IsArray: true, Items.Count: > 0 } values)
        {
            report.AddUnreadValues(site, values, reason, values.Items);
        }
    }

    private void NoteUnreadProperties(JsonNode schema, SchemaSite site, string reason)
    {
        if (schema["properties"] is { IsObject: true, Members.Count: > 0 } properties)
        {
            List<string> names = [];
            foreach (JsonMember property in properties.Members)
            {
                names.Add(property.Name);
                names.AddRange(SchemaShape.PropertyNames(property.Value, document));
            }

            ReportUnreadProperties(site, properties, reason, names.Distinct(StringComparer.Ordinal));
        }
    }

    private void ReportUnreadProperties(SchemaSite site, JsonNode at, string reason, IEnumerable<string> names)
    {
        ImmutableEquatableArray<string> unread = names.ToImmutableEquatableArray();
        report.Add(
            ConnectorDescriptors.UnreadProperties,
            new DiagnosticSubject.SchemaMembers(site.Id, unread),
            at,
            site.Id,
            reason,
            string.Join(", ", unread));
    }

    /// <summary>Reports a schema that C# can't express, with the names of the properties that aren't read.</summary>
    /// <param name="site">The place of the schema.</param>
    /// <param name="at">The node that causes the diagnostic.</param>
    /// <param name="what">What was done.</param>
    /// <param name="unread">The schema, or the list of schemas, whose properties aren't read.</param>
    private void ReportApproximated(SchemaSite site, JsonNode at, string what, JsonNode? unread = null)
    {
        ImmutableEquatableArray<string> names = NamesWithin(unread);
        report.Add(ConnectorDescriptors.SchemaApproximated, SubjectOf(site, names), at, site.Id, what + TextOf(names));
    }

    private AnyTypeSpec TooDeep(JsonNode schema, SchemaSite site)
    {
        ImmutableEquatableArray<string> names = NamesWithin(schema);
        report.Add(ConnectorDescriptors.TooDeep, SubjectOf(site, names), schema, site.Id, TextOf(names));
        return s_any;
    }

    private ImmutableEquatableArray<string> NamesWithin(JsonNode? schema)
    {
        IEnumerable<string> names = schema switch
        {
            null => [],
            { IsArray: true } => schema.Items.SelectMany(item => SchemaShape.PropertyNames(item, document)),
            _ => SchemaShape.PropertyNames(schema, document),
        };
        return names.Distinct(StringComparer.Ordinal).ToImmutableEquatableArray();
    }

    private static DiagnosticSubject SubjectOf(SchemaSite site, ImmutableEquatableArray<string> names) => names.Count == 0
        ? new DiagnosticSubject.Schema(site.Id)
        : new DiagnosticSubject.SchemaMembers(site.Id, names);

    private static string TextOf(ImmutableEquatableArray<string> names) =>
        names.Count == 0 ? "" : "; its properties aren't read: " + string.Join(", ", names);
}
