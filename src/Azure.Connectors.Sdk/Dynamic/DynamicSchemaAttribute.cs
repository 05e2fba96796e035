namespace Azure.Connectors.Sdk;

/// <summary>
/// Specifies the operation that returns the schema of the value (<c>x-ms-dynamic-schema</c>, <c>x-ms-dynamic-properties</c>).
/// Its arguments are described by <see cref="DynamicSchemaArgumentAttribute"/>.
/// </summary>
/// <param name="operationId">The ID of the operation in the spec.</param>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class DynamicSchemaAttribute(string operationId) : Attribute
{
    /// <summary>Gets the ID of the operation in the spec.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>
    /// Gets or sets the part of the value that has this schema: <c>[]</c> for the items of a list, <c>{}</c> for the values of a map,
    /// <c>[][]</c> for the items of inner lists, or null for the value itself.
    /// </summary>
    public string? Location { get; set; }

    /// <summary>Gets or sets the location of the schema in the response, or null for the root.</summary>
    public string? ValuePath { get; set; }
}
