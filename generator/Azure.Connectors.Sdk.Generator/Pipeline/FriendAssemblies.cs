using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>The simple names of the assemblies that an assembly lets see its internal types.</summary>
internal static class FriendAssemblies
{
    private const string AttributeName = "InternalsVisibleToAttribute";

    public static IEnumerable<string> Of(IAssemblySymbol assembly) => assembly
        .GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == AttributeName)
        .Select(attribute => SimpleName(attribute.ConstructorArguments.FirstOrDefault().Value as string));

    public static IEnumerable<string> Of(MetadataReader reader)
    {
        foreach (CustomAttributeHandle handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
                && reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)type).Name, AttributeName))
            {
                // The value begins with two bytes that are always the same.
                BlobReader value = reader.GetBlobReader(attribute.Value);
                value.ReadUInt16();
                yield return SimpleName(value.ReadSerializedString());
            }
        }
    }

    private static string SimpleName(string? name) => (name ?? "").Split(',')[0].Trim();
}
