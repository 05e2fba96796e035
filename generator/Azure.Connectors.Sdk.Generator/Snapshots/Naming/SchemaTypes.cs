using System.Globalization;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Names the models of a snapshot, and the models of their columns.</summary>
internal sealed class SchemaTypes
{
    private readonly SnapshotSpec _snapshot;
    private readonly NamedConnector _connector;
    private readonly SnapshotFindings _findings;
    private readonly NameScope _scope;
    private readonly Dictionary<string, string> _sharedNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _objects = new(StringComparer.Ordinal);
    private readonly Dictionary<ColumnSchema, string> _roots = [];
    private readonly List<SchemaModel> _models = [];
    private readonly Dictionary<string, SchemaModel> _shared = new(StringComparer.Ordinal);

    public SchemaTypes(SnapshotSpec snapshot, NamedConnector connector, SnapshotFindings findings)
    {
        _snapshot = snapshot;
        _connector = connector;
        _findings = findings;
        foreach (LockedSchemaType type in connector.SchemaTypes)
        {
            string shape = ObjectShape.Of(type);
            if (!_sharedNames.ContainsKey(shape))
            {
                _sharedNames.Add(shape, type.Name);
            }
        }

        // The names of files are compared without regard to case.
        _scope = new(StringComparer.OrdinalIgnoreCase, connector.SchemaTypes.Select(type => type.Name));
        TableName = _scope.Take(snapshot.Name + "Table");
        ResolverName = _scope.Take(snapshot.Name + RuntimeApi.Suffix.JsonTypeInfoResolver);
    }

    /// <summary>The name of the client with the operations of the snapshot.</summary>
    public string TableName { get; }

    /// <summary>The name of the class with the JSON contracts of the snapshot's models.</summary>
    public string ResolverName { get; }

    public ImmutableEquatableArray<SchemaModel> Models => _models.ToImmutableEquatableArray();

    public ImmutableEquatableArray<SchemaModel> SharedModels => _shared.Values.ToImmutableEquatableArray();

    /// <summary>Takes the name of a type of the snapshot.</summary>
    public string Take(string name) => _scope.Take(name);

    /// <summary>The type of a value whose schema is one of a use.</summary>
    public NamedType TypeOf(ColumnSchema schema) => schema.Kind == ColumnKind.Array
        ? new NamedList(TypeOf(schema.Items!), false)
        : new NamedModelRef(_roots[schema]);

    /// <summary>Names the models: one for each distinct object of the responses.</summary>
    public void NameModels(IReadOnlyList<SchemaUse> uses)
    {
        List<IGrouping<ColumnSchema, SchemaUse>> groups = [.. uses.GroupBy(use => use.Schema.Object!)];
        IGrouping<ColumnSchema, SchemaUse>? read = groups.Count == 1
            ? groups[0]
            : groups.Find(group => group.Any(use => use.IsRead));
        List<(string Columns, string Factory)> companions = [];
        foreach (IGrouping<ColumnSchema, SchemaUse> group in groups)
        {
            string suffix = group == read ? "" : Suffix(group, hasRead: read is not null);
            string name = _scope.Take(_snapshot.Name + suffix);
            _roots.Add(group.Key, name);
            companions.Add((_scope.Take(name + "Columns"), _scope.Take(name + RuntimeApi.Suffix.ModelFactory)));
        }

        for (int i = 0; i < groups.Count; i++)
        {
            int index = _models.Count;
            SchemaModel model = Create(_roots[groups[i].Key], groups[i].Key, isRoot: true, _snapshot.Names);
            _models.Insert(index, model with { ColumnsName = companions[i].Columns, FactoryName = companions[i].Factory });
            ReportMissingNames(groups[i].Key);
        }

        ReportUnusableNames(groups.SelectMany(group => group.Key.Members).Select(member => member.WireName));
    }

    private static string Suffix(IEnumerable<SchemaUse> group, bool hasRead)
    {
        SchemaUse? body = group.FirstOrDefault(use => use.Kind == SchemaUseKind.Body);
        if (body is null)
        {
            return "Result";
        }

        if (!hasRead)
        {
            return "Input";
        }

        return body.Operation.Method == "POST" ? "Create" : "Update";
    }

    private SchemaModel Create(string name, ColumnSchema schema, bool isRoot, ImmutableEquatableArray<SnapshotName> names)
    {
        ColumnNames columns = new(name, schema, isRoot, names);
        List<SchemaColumn> members = [];
        foreach (ColumnName column in columns.Names)
        {
            members.Add(CreateColumn(name, column, schema, isRoot ? columns : null));
        }

        string summary = isRoot ? $"Represents an object of {_snapshot.Name}" : "Represents the value of a column";
        return new(
            name,
            null,
            null,
            isRoot && schema.Title is { Length: > 0 } title ? title : summary,
            members.ToImmutableEquatableArray(),
            columns.ReadOnlyNames.ToImmutableEquatableArray());
    }

    private SchemaColumn CreateColumn(string model, ColumnName column, ColumnSchema parent, ColumnNames? root)
    {
        ColumnSchema schema = column.Member.Schema;
        string wireName = column.Member.WireName;
        string[] values = root is null ? [] : [.. ValuesOf(wireName, schema)];
        string? valuesName = values.Length == 0 ? null : root!.Take(column.Name + "Values");
        NameScope valueNames = new(StringComparer.Ordinal, [.. ObjectMembers.Names, valuesName ?? ""]);
        return new(
            wireName,
            column.Name,
            ToType(schema, Words.Join(model, column.Name)),
            Document(schema),
            column.IsSystem,
            schema is { Kind: ColumnKind.Array, ODataType: not null }
                && parent.Members.Any(member => member.WireName == wireName + ColumnText.Companion)
                    ? wireName + ColumnText.Companion
                    : null,
            valuesName,
            values.Select(value => new SchemaValue(valueNames.Take(Identifier.Pascal(value, "Value")), value)).ToImmutableEquatableArray(),
            root is null ? ImmutableEquatableArray<SchemaValue>.Empty : Queries(column).ToImmutableEquatableArray());
    }

    private ImmutableEquatableArray<string> ValuesOf(string wireName, ColumnSchema schema) =>
        _snapshot.Values.FirstOrDefault(values => values.Column == wireName)?.Values
        ?? (schema.Kind == ColumnKind.Array ? schema.Items!.Values : schema.Values);

    /// <summary>The names of the column, and of the members of its value, in filters.</summary>
    private static IEnumerable<SchemaValue> Queries(ColumnName column)
    {
        ColumnSchema schema = column.Member.Schema;
        string name = schema is { Kind: ColumnKind.Scalar, QueryName: { } own } ? own : column.Member.WireName;
        if (schema.CanFilter || schema.CanSort)
        {
            yield return new(column.Name, name);
        }

        foreach (ColumnMember member in schema.Object is { } value ? ObjectShape.Members(value) : [])
        {
            if (member.Schema.CanFilter || member.Schema.CanSort)
            {
                yield return new(
                    column.Name + ColumnText.Name(member.WireName, member.Schema.Title),
                    $"{column.Member.WireName}/{member.Schema.QueryName ?? member.WireName}");
            }
        }
    }

    private NamedType ToType(ColumnSchema schema, string name) => schema.Kind switch
    {
        ColumnKind.Scalar => new NamedScalar(schema.Scalar),
        ColumnKind.Array => new NamedList(ToType(schema.Items!, name), false),
        ColumnKind.Object => new NamedModelRef(NameObject(schema, name)),
        _ => new NamedAny(),
    };

    private string NameObject(ColumnSchema schema, string name)
    {
        string shape = ObjectShape.Of(schema);
        if (_objects.TryGetValue(shape, out string? known))
        {
            return known;
        }

        bool isShared = _sharedNames.TryGetValue(shape, out string? shared);
        string taken = isShared ? shared! : _scope.Take(name);
        _objects.Add(shape, taken);
        SchemaModel model = Create(
            taken, isShared ? ObjectShape.Bare(schema) : schema, isRoot: false, ImmutableEquatableArray<SnapshotName>.Empty);
        if (isShared)
        {
            _shared[taken] = model;
        }
        else
        {
            _models.Add(model);
        }

        return taken;
    }

    /// <summary>Names the operations that create and delete what the column contains.</summary>
    private ColumnSchema Document(ColumnSchema schema)
    {
        if (schema.ContainedEntity is not { } entity)
        {
            return schema;
        }

        string segment = "/" + entity;
        string[] methods =
        [
            .. _connector.Operations
                .Where(operation => operation.Spec.Kind == OperationKind.Action && operation.Spec.Method != "GET"
                    && operation.Spec.Path.IndexOf(segment, StringComparison.OrdinalIgnoreCase) >= 0)
                .Select(operation => operation.MethodName + "Async"),
        ];
        return methods.Length == 0
            ? schema
            : schema with { Description = $"{schema.Description} Use {string.Join(", ", methods)} to change them.".TrimStart() };
    }

    private void ReportMissingNames(ColumnSchema schema)
    {
        HashSet<string> known = new(_snapshot.Names.Select(name => name.Column), StringComparer.Ordinal);
        string[] missing = [.. ColumnNames.MembersOf(schema).Select(member => member.WireName).Where(name => !known.Contains(name))];
        if (missing.Length > 0)
        {
            _findings.Add(
                SnapshotDescriptors.NamesMissing,
                "names",
                missing.Length.ToString(CultureInfo.InvariantCulture),
                missing[0]);
        }
    }

    private void ReportUnusableNames(IEnumerable<string> wireNames)
    {
        HashSet<string> known = new(wireNames, StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (SnapshotName name in _snapshot.Names)
        {
            if (!known.Contains(name.Column))
            {
                Report(name, "the snapshot has no such column");
            }
            else if (!taken.Add((ColumnText.IsSystem(name.Column) ? "{}" : "") + name.Name) || ColumnNaming.IsReserved(name.Name))
            {
                Report(name, "another member has the name");
            }
        }
    }

    private void Report(SnapshotName name, string reason) =>
        _findings.Add(SnapshotDescriptors.NameUnusable, "name:" + name.Column, name.Column, name.Name, reason);
}
