using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Functions.Analyzers;

/// <summary>Determines whether the converter of the trigger can create the value of a parameter, as <c>EventBinder</c> does.</summary>
internal sealed class BindingRules(KnownTypes types)
{
    private const int MaxSuggestions = 5;

    private static readonly HashSet<string> s_texts = new(StringComparer.Ordinal)
    {
        "System.Guid", "System.Uri", "System.Version", "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly",
        "System.TimeSpan", "System.Half", "System.Int128", "System.UInt128", "System.Text.Json.Nodes.JsonArray",
        "System.Text.Json.Nodes.JsonValue",
    };

    /// <summary>Gets what is wrong with a parameter; <see langword="null"/> if it can be bound.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isBatched">Whether the function receives several events.</param>
    public BindingProblem? Check(IParameterSymbol parameter, bool isBatched)
    {
        if (parameter.RefKind != RefKind.None)
        {
            return new("it is passed by reference");
        }

        if (ElementOf(parameter.Type) is not { } element)
        {
            return CheckEvent(parameter.Type);
        }

        return isBatched || IsWholeEvent(element) ? CheckEvent(element)?.InArray() : CheckAny(element)?.InArray();
    }

    /// <summary>
    /// Gets the type of the elements of an array; <see langword="null"/> for other types. The bytes of a file aren't elements.
    /// </summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) =>
        type is IArrayTypeSymbol { IsSZArray: true, ElementType: { SpecialType: not SpecialType.System_Byte } element } ? element : null;

    private bool IsWholeEvent(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || NameOf(type) is "System.Text.Json.JsonElement" or "System.BinaryData"
        || type is IArrayTypeSymbol { IsSZArray: true }
        || types.IsPayload(type)
        || types.IsEvent(type);

    private BindingProblem? CheckEvent(ITypeSymbol type)
    {
        if (types.IsEvent(type))
        {
            return CheckEvent(((INamedTypeSymbol)type).TypeArguments[0])?.InEvent();
        }

        if (type is IArrayTypeSymbol { IsSZArray: true } array)
        {
            return array.ElementType.SpecialType == SpecialType.System_Byte
                ? null
                : new("an array of arrays can only contain the bytes of files");
        }

        if (types.IsPayload(type))
        {
            return CheckPayload((INamedTypeSymbol)type);
        }

        if (IsWholeEvent(type))
        {
            return null;
        }

        if (types.IsModel(type))
        {
            return new(
                $"'{type.Name}' is an item of a callback, whose 'body' contains the items",
                [.. types.PayloadsOf(type).Select(Text).Take(MaxSuggestions), Text(type) + "[]"]);
        }

        return CheckAny(type) ?? CheckObject(type);
    }

    private BindingProblem? CheckPayload(INamedTypeSymbol type)
    {
        if (type.IsAbstract)
        {
            return new(
                $"'{type.Name}' is abstract",
                types.ItemOf(type) is { } item ? [.. types.PayloadsOf(item).Select(Text).Take(MaxSuggestions)] : []);
        }

        return type.InstanceConstructors.Any(constructor =>
            constructor is { Parameters.Length: 0, DeclaredAccessibility: Accessibility.Public })
                ? null
                : new($"'{type.Name}' has no public constructor without parameters");
    }

    /// <summary>Checks for types that can't be deserialized from any JSON.</summary>
    private static BindingProblem? CheckAny(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => new("its type is a type parameter"),
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => new("its type is a pointer"),
        { IsRefLikeType: true } => new($"'{type.Name}' can only be on the stack"),
        { TypeKind: TypeKind.Delegate } => new($"'{type.Name}' is a delegate"),
        _ when KnownTypes.Bases(type).Any(candidate => NameOf(candidate) is "System.IO.Stream" or "System.IO.TextReader") => new(
            $"'{type.Name}' isn't supported", ["global::System.BinaryData", "byte[]", "string"]),
        IArrayTypeSymbol { IsSZArray: false } => new("an array has one dimension"),
        _ => null,
    };

    /// <summary>Checks for types that can't be deserialized from a JSON object. A callback is a JSON object.</summary>
    private static BindingProblem? CheckObject(ITypeSymbol type)
    {
        ITypeSymbol value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;
        if (HasConverter(value) || value is IErrorTypeSymbol)
        {
            return null;
        }

        if (value.TypeKind == TypeKind.Enum || IsPrimitive(value.SpecialType) || s_texts.Contains(NameOf(value)))
        {
            return new($"a callback is a JSON object, and isn't converted to '{value.Name}'");
        }

        if (IsDictionary(value) || NameOf(value) == "System.Text.Json.Nodes.JsonNode")
        {
            return null;
        }

        if (CollectionElement(value) is { } element)
        {
            return new("several events or items require an array", [Text(element) + "[]"]);
        }

        if (value.AllInterfaces.Append(value).Any(candidate => candidate.SpecialType == SpecialType.System_Collections_IEnumerable))
        {
            return new("several events or items require an array");
        }

        return value.IsAbstract ? new($"'{value.Name}' is abstract, or an interface") : null;
    }

    // The special types of primitives are in one range: bool, char, and the numbers up to decimal and double.
    private static bool IsPrimitive(SpecialType type) =>
        type is (>= SpecialType.System_Boolean and <= SpecialType.System_Double) or SpecialType.System_DateTime
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr;

    private static bool HasConverter(ITypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { } @class
        && KnownTypes.Bases(@class).Any(candidate => NameOf(candidate) is "System.Text.Json.Serialization.JsonConverterAttribute"
            or "System.Text.Json.Serialization.JsonDerivedTypeAttribute" or "Newtonsoft.Json.JsonConverterAttribute"));

    private static bool IsDictionary(ITypeSymbol type) =>
        type.AllInterfaces.Append(type).Any(candidate => NameOf(candidate.OriginalDefinition)
        is "System.Collections.IDictionary"
        or "System.Collections.Generic.IDictionary<TKey, TValue>"
        or "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>");

    private static ITypeSymbol? CollectionElement(ITypeSymbol type) => type.AllInterfaces
        .Append(type)
        .OfType<INamedTypeSymbol>()
        .FirstOrDefault(candidate => candidate.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
        ?.TypeArguments[0];

    private static string NameOf(ITypeSymbol type) => type.ToDisplayString();

    private static string Text(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
