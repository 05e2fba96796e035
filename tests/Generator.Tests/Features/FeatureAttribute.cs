namespace Azure.Connectors.Sdk.Generator.Tests.Features;

/// <summary>Names a feature of real specs whose handling the test proves: the test fails where that is taken away.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class FeatureAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}
