namespace Azure.Connectors.Sdk;

/// <summary>
/// Specifies that a parameter is deprecated. The analyzer of the generator reports the arguments that are passed to it, because
/// <see cref="ObsoleteAttribute"/> doesn't apply to parameters.
/// </summary>
/// <param name="message">The reason, and since when the parameter is deprecated.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DeprecatedParameterAttribute(string message) : Attribute
{
    /// <summary>Gets the reason, and since when the parameter is deprecated.</summary>
    public string Message { get; } = message;
}
