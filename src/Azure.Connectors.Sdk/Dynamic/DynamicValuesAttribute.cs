namespace Azure.Connectors.Sdk;

/// <summary>
/// Specifies the operation that lists the allowed values (<c>x-ms-dynamic-values</c>, <c>x-ms-dynamic-list</c>).
/// Its arguments are described by <see cref="DynamicValuesArgumentAttribute"/>.
/// </summary>
/// <param name="operationId">The ID of the operation in the spec.</param>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class DynamicValuesAttribute(string operationId) : Attribute
{
    /// <summary>Gets the ID of the operation in the spec.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>
    /// Gets or sets the part of the value that has these values: <c>[]</c> for the items of a list, <c>{}</c> for the values of a map,
    /// <c>[][]</c> for the items of inner lists, or null for the value itself.
    /// </summary>
    public string? Location { get; set; }

    /// <summary>Gets or sets the location of the list in the response, or null for the root.</summary>
    public string? CollectionPath { get; set; }

    /// <summary>Gets or sets the location of the value in an item.</summary>
    public string? ValuePath { get; set; }

    /// <summary>Gets or sets the location of the title in an item.</summary>
    public string? TitlePath { get; set; }
}
