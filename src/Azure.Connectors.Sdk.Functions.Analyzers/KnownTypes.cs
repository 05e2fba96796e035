using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Functions.Analyzers;

/// <summary>Represents the types that the rules of binding refer to.</summary>
internal sealed class KnownTypes
{
    private readonly INamedTypeSymbol _payload;
    private readonly INamedTypeSymbol _payloadOfItem;
    private readonly INamedTypeSymbol? _event;
    private readonly INamedTypeSymbol? _model;

    private KnownTypes(Compilation compilation, INamedTypeSymbol attribute, INamedTypeSymbol payload, INamedTypeSymbol payloadOfItem)
    {
        Compilation = compilation;
        Attribute = attribute;
        _payload = payload;
        _payloadOfItem = payloadOfItem;
        _event = compilation.GetTypeByMetadataName("Microsoft.Azure.Functions.Worker.Extensions.Connector.ConnectorEvent`1");
        _model = compilation.GetTypeByMetadataName("Azure.Connectors.Sdk.Primitives.IConnectorModel");
    }

    public Compilation Compilation { get; }

    /// <summary>Gets the type of <c>[ConnectorTrigger]</c>.</summary>
    public INamedTypeSymbol Attribute { get; }

    /// <returns>The types; <see langword="null"/> if the compilation doesn't reference the package.</returns>
    public static KnownTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(
            "Microsoft.Azure.Functions.Worker.Extensions.Connector.ConnectorTriggerAttribute") is { } attribute
        && compilation.GetTypeByMetadataName("Azure.Connectors.Sdk.TriggerCallbackPayload") is { } payload
        && compilation.GetTypeByMetadataName("Azure.Connectors.Sdk.TriggerCallbackPayload`1") is { } payloadOfItem
            ? new(compilation, attribute, payload, payloadOfItem)
            : null;

    public bool IsPayload(ITypeSymbol type) => Bases(type).Any(candidate => Same(candidate, _payload));

    public bool IsEvent(ITypeSymbol type) => Same(type.OriginalDefinition, _event);

    public bool IsModel(ITypeSymbol type) => type.AllInterfaces.Any(candidate => Same(candidate, _model));

    /// <summary>Gets the type of the items of a payload.</summary>
    public ITypeSymbol? ItemOf(ITypeSymbol payload) =>
        Bases(payload).OfType<INamedTypeSymbol>().FirstOrDefault(type => Same(type.OriginalDefinition, _payloadOfItem))?.TypeArguments[0];

    /// <summary>Gets the payload types with the items of a type, which are declared beside it.</summary>
    public IEnumerable<INamedTypeSymbol> PayloadsOf(ITypeSymbol item) => item.ContainingNamespace is not { } models
        ? []
        : models.GetTypeMembers()
            .Where(type => type is { IsAbstract: false, DeclaredAccessibility: Accessibility.Public } && Same(ItemOf(type), item))
            .OrderBy(type => type.Name, StringComparer.Ordinal);

    /// <summary>Gets a type and its base types.</summary>
    public static IEnumerable<ITypeSymbol> Bases(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    public static bool Same(ISymbol? first, ISymbol? second) => SymbolEqualityComparer.Default.Equals(first, second);
}
