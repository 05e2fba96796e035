namespace Azure.Connectors.Sdk.Generator.Emitting;

/// <summary>Lists the types of the framework and of Azure.Core that emitted code names.</summary>
internal static class FrameworkApi
{
    public static readonly ApiType Action = new("System", nameof(Action));
    public static readonly ApiType ArgumentException = new("System", nameof(ArgumentException));
    public static readonly ApiType ArgumentNullException = new("System", nameof(ArgumentNullException));
    public static readonly ApiType BinaryData = new("System", nameof(BinaryData));
    public static readonly ApiType CLSCompliantAttribute = new("System", nameof(CLSCompliantAttribute));
    public static readonly ApiType Convert = new("System", nameof(Convert));
    public static readonly ApiType DateOnly = new("System", nameof(DateOnly));
    public static readonly ApiType DateTime = new("System", nameof(DateTime));
    public static readonly ApiType DateTimeOffset = new("System", nameof(DateTimeOffset));
    public static readonly ApiType IEquatable = new("System", nameof(IEquatable));
    public static readonly ApiType InvalidOperationException = new("System", nameof(InvalidOperationException));
    public static readonly ApiType NotSupportedException = new("System", nameof(NotSupportedException));
    public static readonly ApiType ObsoleteAttribute = new("System", nameof(ObsoleteAttribute));
    public static readonly ApiType ReadOnlySpan = new("System", nameof(ReadOnlySpan));
    public static readonly ApiType StringComparer = new("System", nameof(StringComparer));
    public static readonly ApiType Type = new("System", nameof(Type));
    public static readonly ApiType Uri = new("System", nameof(Uri));

    public static readonly ApiType GeneratedCodeAttribute = new("System.CodeDom.Compiler", nameof(GeneratedCodeAttribute));

    public static readonly ApiType Dictionary = new("System.Collections.Generic", nameof(Dictionary));
    public static readonly ApiType IDictionary = new("System.Collections.Generic", nameof(IDictionary));
    public static readonly ApiType IEnumerable = new("System.Collections.Generic", nameof(IEnumerable));
    public static readonly ApiType IList = new("System.Collections.Generic", nameof(IList));
    public static readonly ApiType IReadOnlyDictionary = new("System.Collections.Generic", nameof(IReadOnlyDictionary));
    public static readonly ApiType IReadOnlyList = new("System.Collections.Generic", nameof(IReadOnlyList));
    public static readonly ApiType KeyValuePair = new("System.Collections.Generic", nameof(KeyValuePair));
    public static readonly ApiType KeyNotFoundException = new("System.Collections.Generic", nameof(KeyNotFoundException));

    public static readonly ApiType EditorBrowsableAttribute = new("System.ComponentModel", nameof(EditorBrowsableAttribute));
    public static readonly ApiType EditorBrowsableState = new("System.ComponentModel", nameof(EditorBrowsableState));

    public static readonly ApiType SetsRequiredMembersAttribute =
        new("System.Diagnostics.CodeAnalysis", nameof(SetsRequiredMembersAttribute));

    public static readonly ApiType CultureInfo = new("System.Globalization", nameof(CultureInfo));

    public static readonly ApiType Stream = new("System.IO", nameof(Stream));

    public static readonly ApiType IndexerNameAttribute = new("System.Runtime.CompilerServices", nameof(IndexerNameAttribute));

    public static readonly ApiType CancellationToken = new("System.Threading", nameof(CancellationToken));

    public static readonly ApiType Task = new("System.Threading.Tasks", nameof(Task));

    public static readonly ApiType JsonElement = new("System.Text.Json", nameof(JsonElement));
    public static readonly ApiType JsonSerializerOptions = new("System.Text.Json", nameof(JsonSerializerOptions));
    public static readonly ApiType JsonTokenType = new("System.Text.Json", nameof(JsonTokenType));
    public static readonly ApiType Utf8JsonReader = new("System.Text.Json", nameof(Utf8JsonReader));
    public static readonly ApiType Utf8JsonWriter = new("System.Text.Json", nameof(Utf8JsonWriter));

    public static readonly ApiType JsonConverterAttribute = new("System.Text.Json.Serialization", nameof(JsonConverterAttribute));

    public static readonly ApiType IJsonTypeInfoResolver = new("System.Text.Json.Serialization.Metadata", nameof(IJsonTypeInfoResolver));
    public static readonly ApiType JsonMetadataServices = new("System.Text.Json.Serialization.Metadata", nameof(JsonMetadataServices));
    public static readonly ApiType JsonTypeInfo = new("System.Text.Json.Serialization.Metadata", nameof(JsonTypeInfo));

    public static readonly ApiType AsyncPageable = new("Azure", nameof(AsyncPageable));

    public static readonly ApiType RequestMethod = new("Azure.Core", nameof(RequestMethod));
    public static readonly ApiType TokenCredential = new("Azure.Core", nameof(TokenCredential));

    public static readonly ApiType IConfiguration = new("Microsoft.Extensions.Configuration", nameof(IConfiguration));

    public static readonly ApiType IServiceCollection = new("Microsoft.Extensions.DependencyInjection", nameof(IServiceCollection));
}
