namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>required</c> members for .NET Standard 2.0, which doesn't have this type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
internal sealed class RequiredMemberAttribute : Attribute;
