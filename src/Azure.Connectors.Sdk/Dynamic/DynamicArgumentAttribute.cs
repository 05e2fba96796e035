using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk;

/// <summary>
/// Describes an argument of a discovery operation: a reference to another argument of the caller, or a constant. If neither is set, the
/// argument is null.
/// </summary>
public abstract class DynamicArgumentAttribute : Attribute
{
    private protected DynamicArgumentAttribute(string name) => Name = name;

    /// <summary>Gets the name of the discovery operation's parameter.</summary>
    public string Name { get; }

    /// <summary>Gets or sets the location of the value that the source describes, as on the attribute of the source.</summary>
    public string? Location { get; set; }

    /// <summary>
    /// Gets or sets the parameter of the calling operation that has the value, with slashes or dots for a member of its body, such as
    /// <c>body/site</c>.
    /// </summary>
    public string? Reference { get; set; }

    /// <summary>Gets or sets the constant: a <see cref="string"/>, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/> or
    /// <see cref="double"/>.</summary>
    public object? Value { get; set; }

    /// <summary>Gets or sets the JSON text of a constant that no type of <see cref="Value"/> can hold, such as an object.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Json { get; set; }
}
