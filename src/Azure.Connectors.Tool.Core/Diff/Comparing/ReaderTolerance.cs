using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Tool.Diff.Comparing;

/// <summary>Determines whether a client that expects one type reads each value of another one.</summary>
internal sealed class ReaderTolerance(Comparison comparison)
{
    private readonly HashSet<(string, string)> _open = [];

    /// <param name="old">The type that the client expects.</param>
    /// <param name="new">The type of the values.</param>
    public bool Reads(TypeSpec? old, TypeSpec? @new) => (old, @new) switch
    {
        // Any JSON value is read as a string.
        (AnyTypeSpec or ScalarTypeSpec { Kind: ScalarKind.String }, not null) => true,
        (EnumTypeSpec before, ScalarTypeSpec after) => KindOf(comparison.OldNames, before) == after.Kind,
        (EnumTypeSpec before, EnumTypeSpec after) => KindOf(comparison.OldNames, before) == KindOf(comparison.NewNames, after),
        (ScalarTypeSpec before, ScalarTypeSpec after) => before.Kind == after.Kind || IsWider(before.Kind, after.Kind),
        (ArrayTypeSpec before, ArrayTypeSpec after) => Reads(before.Items, after.Items),
        (MapTypeSpec before, MapTypeSpec after) => Reads(before.Values, after.Values),
        (ModelTypeSpec before, ModelTypeSpec after) => Reads(before.Id, after.Id),
        _ => false,
    };

    private static ScalarKind KindOf(NameIndex names, EnumTypeSpec type) => names.Enum(type.Id).Spec.Kind;

    private static bool IsWider(ScalarKind old, ScalarKind @new) => old switch
    {
        ScalarKind.Int64 => @new is ScalarKind.Int32,
        ScalarKind.Double => @new is ScalarKind.Int32 or ScalarKind.Int64 or ScalarKind.Decimal,
        ScalarKind.Decimal => @new is ScalarKind.Int32 or ScalarKind.Int64,
        _ => false,
    };

    /// <summary>Members that the client doesn't know are ignored, and those that don't come are null.</summary>
    private bool Reads(string oldId, string newId)
    {
        if (!comparison.OldNames.HasModel(oldId) || !comparison.NewNames.HasModel(newId))
        {
            return false;
        }

        // A model within itself is read if the rest is.
        if (!_open.Add((oldId, newId)))
        {
            return true;
        }

        Dictionary<string, PropertySpec> properties = comparison.NewNames.Model(newId).Spec.Properties
            .ToDictionary(property => property.WireName, StringComparer.Ordinal);
        bool reads = comparison.OldNames.Model(oldId).Spec.Properties.All(property =>
            !properties.TryGetValue(property.WireName, out PropertySpec? same) || Reads(property.Type, same.Type));
        _open.Remove((oldId, newId));
        return reads;
    }
}
