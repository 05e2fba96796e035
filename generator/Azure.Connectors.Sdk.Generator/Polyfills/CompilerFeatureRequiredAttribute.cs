namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>required</c> members for .NET Standard 2.0, which doesn't have this type.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
