using System.Diagnostics.CodeAnalysis;

namespace Azure.Connectors.Sdk;

/// <summary>Names the operation that lists the values allowed here (<c>x-ms-dynamic-values</c>, <c>x-ms-dynamic-list</c>).</summary>
/// <param name="operationId">The operation's id in the spec.</param>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class DynamicValuesAttribute(string operationId) : Attribute
{
    /// <summary>The operation's id in the spec.</summary>
    public string OperationId { get; } = operationId;

    /// <summary>
    /// The part of the value that this applies to: <c>[]</c> for the items of a list, <c>{}</c> for the values of a map, <c>[][]</c> for
    /// the items of inner lists; null for the value itself.
    /// </summary>
    public string? Location { get; set; }

    /// <summary>Gets the location of the list in the response, or null for the root.</summary>
    public string? ValueCollection { get; set; }

    /// <summary>Where the value stands in an item.</summary>
    public string? ValuePath { get; set; }

    /// <summary>Gets the location of the title in an item.</summary>
    public string? ValueTitle { get; set; }

    /// <summary>
    /// What the operation is called with: a JSON object, each of its values a literal or an object that refers to a parameter.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Parameters { get; set; }
}
