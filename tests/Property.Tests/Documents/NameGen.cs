using CsCheck;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Creates wire names: plain ones, and each kind that has a meaning in C# or in emitted code.</summary>
internal static class NameGen
{
    private static readonly string[] s_plain = ["id", "name", "value", "parcel", "state", "createdDateTime", "is_active", "Total-Count"];
    private static readonly string[] s_twins = [
        "Id", "ID", "iD", "i_d", "i d", "i.d", "NAME", "Name", "na-me", "i", "I", "\u0130", "\u0131", "Ids", "id2", "id_2"
    ];
    private static readonly string[] s_keywords = [
        "class", "event", "async", "await", "record", "required", "field", "var", "dynamic", "namespace", "in", "out", "ref", "this",
        "base", "null", "default", "yield", "partial", "when", "file", "scoped", "_", "__arglist", "nameof", "global"
    ];
    private static readonly string[] s_framework =
    [
        "String",
        "Object",
        "Task",
        "List",
        "IList",
        "IReadOnlyList",
        "IDictionary",
        "Dictionary",
        "Stream",
        "Uri",
        "DateTime",
        "DateTimeOffset",
        "DateOnly",
        "BinaryData",
        "JsonElement",
        "JsonRead",
        "JsonWrite",
        "CancellationToken",
        "Exception",
        "Type",
        "Guid",
        "System",
        "Azure",
        "Microsoft",
        "Models",
        "Int32",
        "Boolean",
        "Utf8JsonReader",
        "ConnectorClient",
        "FileContent",
        "IConnectorModel",
        "ModelFormat",
        "JsonPropertyNames",
        "AsyncPageable",
        "Attribute",
        "Obsolete",
        "IEquatable",
        "StringComparison",
        "EditorBrowsable",
    ];
    private static readonly string[] s_members =
    [
        "ToString",
        "GetHashCode",
        "Equals",
        "GetType",
        "MemberwiseClone",
        "Finalize",
        "ReferenceEquals",
        "Read",
        "Write",
        "Create",
        "AdditionalProperties",
        "Item",
        "Body",
        "Value",
        "Values",
        "IsNumber",
        "HasValue",
        "Kind",
        "Dispose",
        "op_Equality",
        "get_Id",
        "set_Id",
    ];
    private static readonly string[] s_locals = [
        "request", "cancellationToken", "model", "reader", "writer", "property", "format", "options", "client", "s_names", "unknown",
        "body", "content", "page", "item", "left", "right", "obj", "other", "connectionId", "_value", "kind", "form"
    ];
    private static readonly string[] s_odd =
    [
        "",
        " ",
        "-",
        "--",
        "@odata.type",
        "@odata.nextLink",
        "nextLink",
        "$filter",
        "a/b",
        "a~b",
        "a%20b",
        "a+b",
        "a[]",
        "a[0]",
        "Generic[Item]",
        "1st",
        "9",
        "007",
        "äöü",
        "ß",
        "名前",
        "\u0660\u0661",
        "😀",
        "é",
        "e\u0301",
        "x\u200Dy",
        "\u202E",
        "quote\"",
        "*/",
        "</summary>",
        "{0}",
        "{x}",
        "line\nbreak",
        "\u2028",
        "\0",
        "back\\slash",
        "a.b.c",
        "#",
        "?",
        "a&b=c",
        "'",
        "\u00AD",
        "ǅ",
        "ⅷ",
        "²",
        "a²",
    ];
    private static readonly string[] s_own =
    [
        "Contoso",
        "ContosoClient",
        "ContosoModelFactory",
        "ContosoTriggers",
        "ContosoTriggerOperations",
        "ContosoOperationCatalog",
        "ContosoJsonTypeInfoResolver",
        "contoso",
        "Client",
        "SendAsync",
        "Send",
        "CreateRequest",
        "Pipeline",
        "Operations",
        "GetInput",
        "GetResponse",
        "GetValue",
        "get",
        "GetResponseItem",
        "ParcelState",
        "ParcelValueItem",
    ];

    private static readonly Gen<string> s_any = Gen.Frequency(
        (8, Gen.OneOf(s_plain)),
        (3, Gen.OneOf(s_twins)),
        (2, Gen.OneOf(s_keywords)),
        (2, Gen.OneOf(s_framework)),
        (2, Gen.OneOf(s_members)),
        (2, Gen.OneOf(s_locals)),
        (2, Gen.OneOf(s_odd)),
        (2, Gen.OneOf(s_own)),
        (1, Gen.String[0, 6]));

    public static Gen<string> Property => s_any;

    public static Gen<string> Definition { get; } = Gen.Frequency(
        (5, Gen.OneOf("Parcel", "Place", "Animal", "Cat", "Dog", "Page", "parcel", "PARCEL", "Parcel2", "Par-cel")),
        (5, s_any));

    public static Gen<string> OperationId { get; } = Gen.Frequency(
        (4, Gen.OneOf("Get", "List", "CreateParcel", "DeleteParcel", "OnNewParcel", "GetStream", "Get_Parcel")),
        (3, Gen.Select(
            Gen.OneOf("Get", "List", "GetParcel"), Gen.OneOf("_V2", "V3", "-v4", "V1", "V10", "_v2"), (name, version) => name + version)),
        (2, s_any));

    public static Gen<string> Query { get; } = Gen.Frequency((2, Gen.OneOf("$top", "$filter", "api-version", "select")), (3, s_any));

    public static Gen<string> Header { get; } = Gen.Frequency(
        (4, Gen.OneOf("Accept", "Content-Type", "If-Match", "X-Trace", "x-trace", "Prefer", "User-Agent", "Accept-Language")),
        (1, Gen.OneOf("Authorization", "Host", "Content-Length", "Connection", "x ms", "x:y")),
        (2, s_any));

    /// <summary>Names that are valid between braces.</summary>
    public static Gen<string> Path { get; } =
        Gen.OneOf("id", "ID", "folderPath", "class", "request", "table", "1st", "a-b", "@x", "body", "cancellationToken", "名前");
}
