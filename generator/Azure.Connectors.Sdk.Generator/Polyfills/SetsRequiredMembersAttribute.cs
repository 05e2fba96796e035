namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the compiler emit the copy constructors of records with <c>required</c> members for .NET Standard 2.0.</summary>
[AttributeUsage(AttributeTargets.Constructor, Inherited = false)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
