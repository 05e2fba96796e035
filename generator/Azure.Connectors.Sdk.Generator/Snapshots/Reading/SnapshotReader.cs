using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Reading;

/// <summary>Reads a schema snapshot: an envelope, or a response whose item has the rest as metadata.</summary>
internal sealed class SnapshotReader
{
    /// <summary>The end of the name of a snapshot.</summary>
    public const string Extension = ".schema.json";

    private const string Folder = "schemas";
    private const string FormatVersion = "1";
    private const int MaxPathDepth = 8;

    private readonly SelectedFile _file;
    private readonly SpecReport _report;
    private readonly ColumnReader _columns;

    private SnapshotReader(SelectedFile file, CancellationToken cancellationToken)
    {
        _file = file;
        _report = new(file.Path, new(file.Text), [], SpecReadOptions.DefaultDiagnosticLimit, cancellationToken);
        _columns = new(_report);
    }

    public static SnapshotReadResult Read(SelectedFile file, CancellationToken cancellationToken)
    {
        SnapshotReader reader = new(file, cancellationToken);
        SnapshotSpec? spec = reader.Read();
        SpecReadResult result = reader._report.ToResult(null);
        return new(spec, result.Diagnostics, result.Places);
    }

    private SnapshotSpec? Read()
    {
        JsonParseResult parsed = JsonParser.Parse(_file.Text, cancellationToken: _report.CancellationToken);
        if (parsed.Root is not { IsObject: true } root)
        {
            JsonFault? fault = parsed.Root is null ? parsed.Faults[parsed.Faults.Count - 1] : null;
            _report.Add(
                SnapshotDescriptors.Broken,
                DiagnosticSubject.Whole,
                fault?.Start ?? 0,
                fault?.Length ?? 1,
                "expected " + (fault?.Detail ?? "an object"));
            return null;
        }

        bool isEnvelope = root["responses"] is not null || root["formatVersion"] is not null;
        if (!isEnvelope && _file.Operation is null)
        {
            // A file in the folder that no item names can be anything.
            if (_file.IsExplicit)
            {
                _report.Add(
                    SnapshotDescriptors.Broken,
                    DiagnosticSubject.Whole,
                    root,
                    "the file has no 'responses', and its item has no Operation: fetch the snapshot with 'connectors schema add', or add "
                        + "Operation and Arguments to the item");
            }

            return null;
        }

        return isEnvelope ? ReadEnvelope(root) : Create(null, [ReadResponse(_file.Operation!, null, root)], root);
    }

    private SnapshotSpec? ReadEnvelope(JsonNode root)
    {
        if (root["formatVersion"] is { } version && version.Text != FormatVersion)
        {
            _report.Add(
                SnapshotDescriptors.Broken,
                DiagnosticSubject.Whole,
                version,
                $"the format version {version.Text} isn't known; this generator reads version {FormatVersion}");
            return null;
        }

        List<SnapshotResponse> responses = [];
        foreach (JsonNode entry in root.ArrayAt("responses")?.Items ?? [])
        {
            if (entry.TextOf("operation") is not { Length: > 0 } operation || entry["response"] is not { IsObject: true } response)
            {
                _report.Add(
                    SnapshotDescriptors.Broken,
                    DiagnosticSubject.Whole,
                    entry,
                    "an entry of 'responses' has no 'operation', or no object 'response'");
                continue;
            }

            _report.Place(Place.Operation(operation), entry["operation"]!);
            responses.Add(ReadResponse(operation, entry.ObjectAt("arguments"), response));
        }

        if (responses.Count == 0)
        {
            _report.Add(SnapshotDescriptors.Broken, DiagnosticSubject.Whole, root, "the file has no response");
            return null;
        }

        return Create(root, responses, root);
    }

    private SnapshotSpec Create(JsonNode? envelope, List<SnapshotResponse> responses, JsonNode root)
    {
        foreach (string name in new[] { "connector", "name", "sources", "names", "arguments" })
        {
            if (envelope?[name] is { } node)
            {
                _report.Place(name, node);
            }
        }

        _report.Place("", root);
        string fileName = _file.FileName;
        string stem = fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? fileName.Substring(0, fileName.Length - Extension.Length)
            : Path.GetFileNameWithoutExtension(fileName);
        string? folder = string.Equals(Path.GetFileName(_file.Folder), Folder, StringComparison.OrdinalIgnoreCase)
            ? Path.GetDirectoryName(_file.Folder)
            : null;
        return new(
            _file.Path,
            Texts.NotEmpty(envelope?.TextOf("name")) ?? stem,
            _file.Connector ?? Texts.NotEmpty(envelope?.TextOf("connector")),
            folder,
            _file.Accessibility is { } accessibility ? string.Equals(accessibility, "internal", StringComparison.OrdinalIgnoreCase) : null,
            envelope is null ? _file.Arguments : ReadArguments(envelope.ObjectAt("arguments")),
            responses.ToImmutableEquatableArray(),
            ReadValues(envelope?.ObjectAt("values")).ToImmutableEquatableArray(),
            ReadNames(envelope?.ObjectAt("names")).ToImmutableEquatableArray(),
            Texts.NotEmpty(envelope?.TextOf("sources")));
    }

    private SnapshotResponse ReadResponse(string operation, JsonNode? arguments, JsonNode response)
    {
        List<SnapshotSchema> schemas = [];
        FindSchemas(response, "", schemas, 0);
        HashSet<string> unsortable = Restricted(response, "sortRestrictions", "unsortableProperties");
        HashSet<string> unfilterable = Restricted(response, "filterRestrictions", "nonFilterableProperties");
        return new(
            operation,
            ReadArguments(arguments),
            schemas
                .Select(schema => schema with { Schema = Restrict(schema.Schema, unsortable, unfilterable) })
                .ToImmutableEquatableArray());
    }

    /// <summary>The schemas by their paths: those of lists and their items, and of objects, but not what is inside of these.</summary>
    private void FindSchemas(JsonNode node, string path, List<SnapshotSchema> found, int depth)
    {
        if (depth > MaxPathDepth)
        {
            return;
        }

        if (ColumnReader.IsSchema(node))
        {
            ColumnSchema schema = _columns.Read(node);
            string current = path;
            for (ColumnSchema? level = schema; level is not null; level = level.Items)
            {
                found.Add(new(current, level));
                current = Join(current, "items");
            }

            return;
        }

        foreach (JsonMember member in node.Members)
        {
            FindSchemas(member.Value, Join(path, member.Name), found, depth + 1);
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "/" + name;

    private static HashSet<string> Restricted(JsonNode response, string kind, string names) => new(
        (response.ObjectAt("x-ms-capabilities")?.ObjectAt(kind)?.ArrayAt(names)?.Items ?? [])
            .Where(name => name.IsString).Select(name => name.Text),
        StringComparer.Ordinal);

    private static ColumnSchema Restrict(ColumnSchema schema, HashSet<string> unsortable, HashSet<string> unfilterable)
    {
        if (unsortable.Count + unfilterable.Count == 0)
        {
            return schema;
        }

        return schema with
        {
            Items = schema.Items is { } items ? Restrict(items, unsortable, unfilterable) : null,
            Members = schema.Members
                .Select(member => member with
                {
                    Schema = member.Schema with
                    {
                        CanSort = member.Schema.CanSort && !unsortable.Contains(member.WireName),
                        CanFilter = member.Schema.CanFilter && !unfilterable.Contains(member.WireName),
                    },
                })
                .ToImmutableEquatableArray(),
        };
    }

    private static ImmutableEquatableArray<SnapshotArgument> ReadArguments(JsonNode? arguments) =>
        (arguments?.Members ?? []).Where(argument => !argument.Value.IsNull)
            .Select(argument => new SnapshotArgument(argument.Name, argument.Value.ToJson())).ToImmutableEquatableArray();

    private IEnumerable<SnapshotValues> ReadValues(JsonNode? values)
    {
        foreach (JsonMember column in values?.Members ?? [])
        {
            _report.Place("values:" + column.Name, column.Value);
            yield return new(
                column.Name,
                column.Value.Items.Where(value => value.IsString).Select(value => value.Text).Distinct().ToImmutableEquatableArray());
        }
    }

    private IEnumerable<SnapshotName> ReadNames(JsonNode? names)
    {
        foreach (JsonMember name in names?.Members ?? [])
        {
            _report.Place("name:" + name.Name, name.Value);
            if (name.Value.IsString && Identifier.IsValid(name.Value.Text))
            {
                yield return new(name.Name, name.Value.Text);
            }
            else
            {
                _report.Add(
                    SnapshotDescriptors.NameUnusable,
                    DiagnosticSubject.Whole,
                    name.Value,
                    name.Name,
                    name.Value.Text,
                    "it isn't a C# identifier");
            }
        }
    }

    /// <summary>The identities of places.</summary>
    public static class Place
    {
        public static string Operation(string id) => "operation:" + id;
    }
}

/// <param name="Spec">Null if the file can't be used.</param>
/// <param name="Diagnostics">What reading found.</param>
/// <param name="Places">The locations of what naming can report.</param>
internal sealed record SnapshotReadResult(SnapshotSpec? Spec, ImmutableEquatableArray<SpecDiagnostic> Diagnostics, SpecPlaces Places);
