namespace Azure.Connectors.Sdk.Generator.Model;

/// <summary>Represents the values of a parameter that are sent as text.</summary>
internal sealed record TextValueSpec
{
    /// <summary>A scalar, an enumeration or a list of those. A value without a type (<see cref="AnyTypeSpec"/>) is sent as text.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>The wire text that is sent without an argument (<c>x-ms-visibility: internal</c> with a <c>default</c>).</summary>
    public string? Constant { get; init; }

    /// <summary>The wire text of <c>default</c>.</summary>
    public string? Default { get; init; }

    /// <summary>The items of <see cref="Constant"/> or <see cref="Default"/>, where the type is a list.</summary>
    public ImmutableEquatableArray<string>? DefaultItems { get; init; }

    /// <summary>The way in which a list is joined.</summary>
    public CollectionFormat CollectionFormat { get; init; }
}
