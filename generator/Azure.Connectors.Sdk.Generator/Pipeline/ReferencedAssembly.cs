using System.Reflection.Metadata;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>An assembly that concerns the generator: the runtime, or one that contains connectors.</summary>
/// <param name="Catalogs">The full names of its connectors' catalogs; each connector has one.</param>
internal sealed record ReferencedAssembly(string Name, ImmutableEquatableArray<string> Catalogs)
{
    public const string RuntimeName = RuntimeApi.Sdk;

    // Another package with the runtime's name doesn't have this type.
    private const string MarkerNamespace = RuntimeApi.Primitives;
    private static readonly string s_markerType = RuntimeApi.IConnectorModel.Type.Name + "`1";

    /// <summary>Whether it is the runtime, and not another assembly of the same name.</summary>
    public bool IsRuntime { get; init; }

    /// <summary>The full names of the catalogs of its connectors with internal types.</summary>
    public ImmutableEquatableArray<string> InternalCatalogs { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>The assemblies that see its internal types; empty where it has no connector with internal types.</summary>
    public ImmutableEquatableArray<string> Friends { get; init; } = ImmutableEquatableArray<string>.Empty;

    /// <summary>Whether code in an assembly of that name sees the connector with that catalog.</summary>
    public bool Shows(string catalog, string assemblyName) =>
        Catalogs.Contains(catalog)
        || (InternalCatalogs.Contains(catalog) && Friends.Contains(assemblyName, StringComparer.OrdinalIgnoreCase));

    /// <summary>
    /// The assembly, or null where it doesn't concern the generator or can't be read. A reference is read once, not for each edit.
    /// </summary>
    public static ReferencedAssembly? From(MetadataReference reference, CancellationToken cancellationToken)
    {
        try
        {
            return reference switch
            {
                CompilationReference project => FromProject(project.Compilation, cancellationToken),
                PortableExecutableReference file => FromFile(file),
                _ => null,
            };
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or InvalidOperationException)
        {
            // The compiler reports a reference that can't be read.
            return null;
        }
    }

    private static ReferencedAssembly? FromProject(Compilation project, CancellationToken cancellationToken)
    {
        if (project.AssemblyName == RuntimeName)
        {
            return Runtime(project.Assembly.GetTypeByMetadataName($"{MarkerNamespace}.{s_markerType}") is not null);
        }

        return project.ReferencedAssemblyNames.Any(assembly => assembly.Name == RuntimeName)
            ? WithCatalogs(project.AssemblyName ?? "", project
                .GetSymbolsWithName(
                    static name =>
                        name.EndsWith(RuntimeApi.Suffix.OperationCatalog, StringComparison.Ordinal), SymbolFilter.Type, cancellationToken)
                .Select(symbol => (symbol.ToDisplayString(), symbol.DeclaredAccessibility == Accessibility.Public)),
                FriendAssemblies.Of(project.Assembly))
            : null;
    }

    private static ReferencedAssembly? FromFile(PortableExecutableReference file)
    {
        if (file.GetMetadata() is not AssemblyMetadata metadata
            || metadata.GetModules().FirstOrDefault()?.GetMetadataReader() is not { IsAssembly: true } reader)
        {
            return null;
        }

        string name = reader.GetString(reader.GetAssemblyDefinition().Name);
        if (name == RuntimeName)
        {
            return Runtime(reader.TypeDefinitions.Any(handle => IsMarker(reader, reader.GetTypeDefinition(handle))));
        }

        return reader.AssemblyReferences.Any(handle => reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, RuntimeName))
            ? WithCatalogs(name, CatalogsOf(reader), FriendAssemblies.Of(reader))
            : null;
    }

    private static IEnumerable<(string Name, bool IsPublic)> CatalogsOf(MetadataReader reader)
    {
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            System.Reflection.TypeAttributes visibility = type.Attributes & System.Reflection.TypeAttributes.VisibilityMask;
            string name = visibility <= System.Reflection.TypeAttributes.Public ? reader.GetString(type.Name) : "";
            if (name.EndsWith(RuntimeApi.Suffix.OperationCatalog, StringComparison.Ordinal))
            {
                yield return ($"{reader.GetString(type.Namespace)}.{name}", visibility == System.Reflection.TypeAttributes.Public);
            }
        }
    }

    private static bool IsMarker(MetadataReader reader, TypeDefinition type) =>
        reader.StringComparer.Equals(type.Name, s_markerType) && reader.StringComparer.Equals(type.Namespace, MarkerNamespace);

    private static ReferencedAssembly Runtime(bool hasMarker) =>
        new(RuntimeName, ImmutableEquatableArray<string>.Empty) { IsRuntime = hasMarker };

    private static ReferencedAssembly WithCatalogs(
        string name, IEnumerable<(string Name, bool IsPublic)> catalogs, IEnumerable<string> friends)
    {
        ILookup<bool, string> byVisibility = catalogs
            .OrderBy(catalog => catalog.Name, StringComparer.Ordinal)
            .ToLookup(catalog => catalog.IsPublic, catalog => catalog.Name);
        ReferencedAssembly assembly = new(name, byVisibility[true].ToImmutableEquatableArray());
        return byVisibility.Contains(false)
            ? assembly with
            {
                InternalCatalogs = byVisibility[false].ToImmutableEquatableArray(),
                Friends = friends.OrderBy(friend => friend, StringComparer.Ordinal).ToImmutableEquatableArray(),
            }
            : assembly;
    }
}
