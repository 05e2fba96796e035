namespace Azure.Connectors.Sdk;

/// <summary>Describes an argument of the operation that a <see cref="DynamicValuesAttribute"/> with the same location names.</summary>
/// <param name="name">The name of the discovery operation's parameter.</param>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, AllowMultiple = true)]
public sealed class DynamicValuesArgumentAttribute(string name) : DynamicArgumentAttribute(name);
