using System.Collections.Immutable;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots;

/// <summary>Represents the names that a snapshot uses.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="TypeNames">The types that only this snapshot has.</param>
/// <param name="OtherNames">The names of shared types, and of members that have the name of a type of the runtime.</param>
internal sealed record SnapshotClaim(
    string Path, string Namespace, ImmutableEquatableArray<string> TypeNames, ImmutableEquatableArray<string> OtherNames)
{
    public static SnapshotClaim Of(NamedSnapshot snapshot)
    {
        SchemaModel[] models = [.. snapshot.Models, .. snapshot.SharedModels];
        IEnumerable<string> members = models.SelectMany(model => model.Columns)
            .SelectMany(column => new[] { column.Name, column.ValuesName })
            .OfType<string>()
            .Concat(snapshot.Pages.SelectMany(page => page.Properties).Select(property => property.Name))
            .Concat(snapshot.Table is { } table
                ? table.Bindings.SelectMany(binding => new[] { binding.Property, binding.Parameter })
                    .Concat(table.Operations.SelectMany(operation => operation.Parameters).Select(parameter => parameter.Name))
                : []);
        return new(
            snapshot.Path,
            snapshot.Namespace,
            snapshot.TypeNames.ToImmutableEquatableArray(),
            snapshot.SharedModels.Select(model => model.Name)
                .Concat(members.Where(FileScope.IsCalled))
                .Distinct()
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToImmutableEquatableArray());
    }
}

/// <summary>Represents the names that all snapshots use. Of two snapshots with a type of the same name, the first by path has it.</summary>
internal sealed record SnapshotClaims(ImmutableEquatableArray<SnapshotClaim> Claims)
{
    public static SnapshotClaims From(ImmutableArray<SnapshotClaim> claims) =>
        new(claims.OrderBy(claim => claim.Path, StringComparer.Ordinal).ToImmutableEquatableArray());

    /// <summary>The names in a namespace.</summary>
    public IEnumerable<string> NamesIn(string @namespace) =>
        Claims.Where(claim => claim.Namespace == @namespace).SelectMany(claim => claim.TypeNames.Concat(claim.OtherNames));

    /// <summary>The type that an earlier snapshot has, and the snapshot; null if there is none.</summary>
    public (string TypeName, string Path)? TakenBy(NamedSnapshot snapshot)
    {
        HashSet<string> own = new(snapshot.TypeNames, StringComparer.OrdinalIgnoreCase);
        foreach (SnapshotClaim claim in Claims)
        {
            if (claim.Path == snapshot.Path)
            {
                return null;
            }

            if (claim.Namespace == snapshot.Namespace && claim.TypeNames.FirstOrDefault(own.Contains) is { } name)
            {
                return (name, claim.Path);
            }
        }

        return null;
    }
}
