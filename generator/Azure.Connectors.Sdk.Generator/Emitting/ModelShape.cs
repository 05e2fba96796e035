using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Represents the members of the class of a model, including those of its bases.</summary>
internal sealed class ModelShape
{
    /// <summary>The field of what a base doesn't declare, where it is kept.</summary>
    public const string UndeclaredField = "_undeclared";

    private readonly SourceFiles _files;
    private readonly Dictionary<string, NamedProperty> _inherited;
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _flags = new(StringComparer.Ordinal);

    public ModelShape(SourceFiles files, NamedModel model)
    {
        _files = files;
        Model = model;
        Base = files.BaseOf(model);
        All = AllProperties(model);
        _inherited = Base is { } parent
            ? AllProperties(parent).ToDictionary(p => p.Property.Spec.WireName, p => p.Property, StringComparer.Ordinal)
            : [];

        // The property HasValue can have the field that indicates whether Value was set, and Undeclared that of the undeclared values.
        NameScope scope = new(StringComparer.Ordinal, [UndeclaredField]);
        foreach (NamedProperty property in NullableProperties)
        {
            _fields.Add(property.Name, scope.Take("_" + Identifier.Camel(property.Name, "value")));
        }

        foreach (NamedProperty property in NullableProperties)
        {
            _flags.Add(property.Name, scope.Take("_has" + property.Name));
        }
    }

    public NamedModel Model { get; }

    /// <summary>The class that it extends.</summary>
    public NamedModel? Base { get; }

    /// <summary>The properties by position: those of the bases, without those that it replaces, then its own.</summary>
    public List<(NamedModel Owner, NamedProperty Property)> All { get; }

    /// <summary>Gets the properties for which an assigned null differs from an absent value.</summary>
    public IEnumerable<NamedProperty> NullableProperties => Model.Properties.Where(p => p.Spec.Nullable);

    public bool IsBase => Model.Spec.Discriminator is not null;

    /// <summary>Whether a caller must set a property.</summary>
    public bool HasRequired => All.Exists(p => ModelEmitter.IsRequired(p.Owner, p.Property));

    /// <summary>A kind that this version doesn't know is read as the base, with what the base doesn't declare.</summary>
    public bool KeepsUndeclared => IsBase && Model.AdditionalPropertiesName is null;

    /// <summary>The model itself or the nearest base that keeps values under undeclared names; null where none does.</summary>
    public NamedModel? Open
    {
        get
        {
            NamedModel? open = Model;
            while (open is { AdditionalPropertiesName: null })
            {
                open = _files.BaseOf(open);
            }

            return open;
        }
    }

    /// <summary>The field of a nullable property.</summary>
    public string Field(NamedProperty property) => _fields[property.Name];

    /// <summary>Gets the field that indicates whether a nullable property was set.</summary>
    public string Flag(NamedProperty property) => _flags[property.Name];

    /// <summary>Gets the property of a base that the model redeclares; null for any other property.</summary>
    public NamedProperty? Replaced(NamedProperty property) =>
        _inherited.TryGetValue(property.Spec.WireName, out NamedProperty? replaced) ? replaced : null;

    /// <summary>The property of the highest base that a property is in the place of.</summary>
    public NamedProperty Original(NamedProperty property)
    {
        NamedProperty original = property;
        for (NamedModel? parent = Base; parent is not null; parent = _files.BaseOf(parent))
        {
            original = parent.Properties.FirstOrDefault(p => p.Spec.WireName == property.Spec.WireName) ?? original;
        }

        return original;
    }

    /// <summary>Gets the discriminator of a base.</summary>
    public NamedProperty? DiscriminatorOf(NamedModel parent) =>
        AllProperties(parent).Select(p => p.Property).FirstOrDefault(p => p.Name == parent.DiscriminatorProperty)
        ?? (_files.BaseOf(parent) is { } above ? DiscriminatorOf(above) : null);

    /// <summary>The property that the model's constructor sets to the name of its kind, and that name.</summary>
    public (NamedProperty Property, string Value)? OwnKind =>
        Base is { } parent
        && DiscriminatorOf(parent) is { Type: NamedScalar { Kind: ScalarKind.String } or NamedEnumRef } property
        && Model.Spec.DiscriminatorValue is { } value
            ? (property, value)
            : null;

    private List<(NamedModel Owner, NamedProperty Property)> AllProperties(NamedModel model)
    {
        List<(NamedModel, NamedProperty Property)> all = _files.BaseOf(model) is { } parent ? AllProperties(parent) : [];
        HashSet<string> own = new(model.Properties.Select(p => p.Spec.WireName), StringComparer.Ordinal);
        all.RemoveAll(inherited => own.Contains(inherited.Property.Spec.WireName));
        all.AddRange(model.Properties.Select(p => (model, p)));
        return all;
    }
}
