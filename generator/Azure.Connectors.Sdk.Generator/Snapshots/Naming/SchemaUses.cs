using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Snapshots.Reading;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>Finds the locations of a spec whose schema is in a snapshot.</summary>
internal sealed class SchemaUses(SnapshotSpec snapshot, NamedConnector connector, SnapshotFindings findings)
{
    private readonly HashSet<string> _reportedPaths = new(StringComparer.Ordinal);

    /// <summary>The uses in one operation.</summary>
    public IEnumerable<SchemaUse> In(OperationSpec operation)
    {
        foreach ((SchemaUseKind kind, DynamicSourceSpec source) in Locations(operation))
        {
            if (Find(operation, kind, source) is { } use)
            {
                yield return use;
            }
        }
    }

    /// <summary>Whether the service determines the schema of the body or the response.</summary>
    public bool HasDynamicSchema(OperationSpec operation) => Locations(operation).Any();

    /// <summary>The members of the body whose schema is in the snapshot.</summary>
    public IEnumerable<string> MembersOfBody(NamedOperation operation)
    {
        if (operation.Spec.Body?.Type is not ModelTypeSpec { Id: var id }
            || connector.Spec.Models.FirstOrDefault(model => model.Id == id) is not { } body)
        {
            return [];
        }

        return body.Properties
            .Where(property => property.Dynamic?.Schema is { } source && Respond(operation.Spec, source) is not null)
            .Select(property => property.WireName);
    }

    private IEnumerable<(SchemaUseKind Kind, DynamicSourceSpec Source)> Locations(OperationSpec operation)
    {
        if (operation.Body is { } body && SourceOf(body.Dynamic, body.Type, SchemaUseKind.Body) is { } ofBody)
        {
            yield return ofBody;
        }

        if (SourceOf(operation.Response.Dynamic, operation.Response.Type, SchemaUseKind.Response) is { } ofResponse)
        {
            yield return ofResponse;
        }
    }

    /// <summary>The source of a value, of its items, or of the items of the page that it is.</summary>
    private (SchemaUseKind, DynamicSourceSpec)? SourceOf(DynamicSpec? dynamic, TypeSpec? type, SchemaUseKind kind)
    {
        if (dynamic?.Schema is { } source)
        {
            return (kind, source);
        }

        if (kind == SchemaUseKind.Body)
        {
            return null;
        }

        return SourceOfItems(dynamic) ?? (PageItems(type) is { } items ? SourceOfItems(items.Dynamic) : null);
    }

    private static (SchemaUseKind, DynamicSourceSpec)? SourceOfItems(DynamicSpec? dynamic) =>
        dynamic?.Within is { Step: "[]", Dynamic.Schema: { } source } ? (SchemaUseKind.Items, source) : null;

    /// <summary>The list of a page: its property <c>value</c>, or else its only list.</summary>
    private PropertySpec? PageItems(TypeSpec? type)
    {
        if (type is not ModelTypeSpec { Id: var id } || connector.Spec.Models.FirstOrDefault(model => model.Id == id) is not { } page)
        {
            return null;
        }

        PropertySpec[] lists = [.. page.Properties.Where(property => property.Type is ArrayTypeSpec)];
        return lists.FirstOrDefault(list => list.WireName == "value") ?? (lists.Length == 1 ? lists[0] : null);
    }

    private SchemaUse? Find(OperationSpec operation, SchemaUseKind kind, DynamicSourceSpec source)
    {
        if (Respond(operation, source) is not var (response, bound))
        {
            return null;
        }

        string path = (source.ValuePath ?? "").Replace('.', '/').Trim('/');
        ColumnSchema? schema = response.Schemas.FirstOrDefault(found => found.Path == path)?.Schema
            ?? response.Schemas.FirstOrDefault(found => string.Equals(found.Path, path, StringComparison.OrdinalIgnoreCase))?.Schema;
        if (schema?.Object is not null)
        {
            return new(operation, kind, schema, bound);
        }

        if (_reportedPaths.Add(operation.Id))
        {
            findings.Add(
                SnapshotDescriptors.MissingPath,
                SnapshotReader.Place.Operation(response.Operation),
                response.Operation,
                path,
                operation.Id);
        }

        return null;
    }

    /// <summary>
    /// The response that the source requests, and the parameters that get its arguments; null if there is none. A snapshot can have several
    /// responses of an operation, with different arguments.
    /// </summary>
    private (SnapshotResponse Response, Dictionary<string, SnapshotArgument> Bound)? Respond(
        OperationSpec operation, DynamicSourceSpec source)
    {
        foreach (SnapshotResponse response in snapshot.Responses)
        {
            if (response.Operation == source.OperationId && Bind(operation, source, response) is { } bound)
            {
                return (response, bound);
            }
        }

        return null;
    }

    /// <summary>
    /// The parameters that get the arguments of the snapshot, which have the names of the arguments; null if the location gets one of them
    /// from elsewhere, or has another value.
    /// </summary>
    private Dictionary<string, SnapshotArgument>? Bind(OperationSpec operation, DynamicSourceSpec source, SnapshotResponse response)
    {
        Dictionary<string, SnapshotArgument> bound = new(StringComparer.Ordinal);
        foreach (SnapshotArgument argument in snapshot.Arguments.Concat(response.Arguments))
        {
            DynamicArgumentSpec? of = source.Parameters.FirstOrDefault(parameter => parameter.Name == argument.Name);
            if (of?.LiteralJson is { } literal && literal == argument.Json)
            {
                continue;
            }

            if (of?.Reference is not { } reference
                || reference != argument.Name
                || !operation.Parameters.Any(parameter => parameter.WireName == reference && parameter.Text is not null))
            {
                return null;
            }

            bound[reference] = argument;
        }

        return bound;
    }
}
