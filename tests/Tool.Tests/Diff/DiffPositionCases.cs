using System.Text.Json.Nodes;
using static Azure.Connectors.Tool.Diff.ChangeRules;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Changes of the rows at other positions: in headers, forms, shared parameters, and what bodies and responses contain.</summary>
internal static class DiffPositionCases
{
    // One spec for most cases, so that few clients are compiled.
    private static readonly Action<DiffSpec> s_isLarge = spec =>
    {
        spec.Add("""{ "name": "X-Mode", "in": "header", "required": true, "type": "string" }""");
        spec.Add("""{ "name": "X-Count", "in": "header", "type": "integer", "format": "int32" }""");
        spec.Add("""{ "name": "X-Kind", "in": "header", "type": "string", "enum": ["fast", "slow"] }""");
        AddStops(spec);
        AddPorts(spec);
        spec.Properties("Berth").Set("x", "{}");
        spec.Properties("Port").Set("x", "{}");
    };

    private static readonly Action<DiffSpec> s_hasForm = spec =>
    {
        spec.Operation("CreateTrip").Set("consumes", """["multipart/form-data"]""");
        spec.Operation("CreateTrip").Set("parameters", """
            [
              { "name": "title", "in": "formData", "required": true, "type": "string" },
              { "name": "seats", "in": "formData", "type": "integer", "format": "int32" },
              { "name": "plan", "in": "formData", "type": "file" }
            ]
            """);
    };

    private static readonly Action<DiffSpec> s_sharesKind = spec =>
    {
        spec.Root.Set("parameters", """{ "kind": { "name": "kind", "in": "query", "required": true, "type": "string" } }""");
        int at = spec.Parameters().IndexOf(spec.Parameter("kind"));
        spec.Parameters()[at] = JsonNode.Parse("""{ "$ref": "#/parameters/kind" }""");
    };

    private static void AddStops(DiffSpec spec)
    {
        spec.Root["definitions"]!.AsObject().Set("Stop", """
            {
              "type": "object", "required": ["pier"],
              "properties": { "pier": { "type": "string" }, "wait": { "type": "string" }, "kind": { "type": "string", "enum": ["a", "b"] } }
            }
            """);
        spec.Properties("NewTrip").Set("stops", """{ "type": "array", "items": { "$ref": "#/definitions/Stop" } }""");
        spec.Definition("NewTrip").Set("required", """["title", "stops"]""");
    }

    private static void AddPorts(DiffSpec spec) =>
        spec.Responses("ClosePorts")["200"]!.AsObject().Set("schema", """
            {
              "type": "object",
              "properties": { "ports": { "type": "array", "items": {
                "type": "object", "properties": { "berth": { "$ref": "#/definitions/Berth" }, "open": { "type": "boolean" } } } } }
            }
            """);

    private static JsonObject Shared(DiffSpec spec) => spec.Root["parameters"]!["kind"]!.AsObject();

    private static JsonObject PortOf(DiffSpec spec) =>
        spec.Responses("ClosePorts")["200"]!["schema"]!["properties"]!["ports"]!["items"]!["properties"]!.AsObject();

    public static IReadOnlyList<DiffCase> All { get; } =
    [
        // Headers
        new(OptionalParameterAdded, s => s.Add("""{ "name": "X-Via", "in": "header", "type": "string" }""")),
        new(RequiredParameterAdded, s => s.Add("""{ "name": "X-Via", "in": "header", "required": true, "type": "string" }""")),
        new(ConstantParameterAdded, s => s.Add("""
            { "name": "X-Via", "in": "header", "required": true, "type": "string", "default": "x", "x-ms-visibility": "internal" }
            """)),
        new(ParameterRemoved, s => s.Remove("X-Count")) { Setup = s_isLarge },
        new(ParameterMoved, s => s.Parameter("X-Mode")["in"] = "query") { Setup = s_isLarge },
        new(ParameterBecomesRequired, s => s.Parameter("X-Count")["required"] = true) { Setup = s_isLarge },
        new(ParameterTypeChanged, s => s.Parameter("X-Count")["type"] = "boolean") { Setup = s_isLarge },
        new(ParameterWidened, s => s.Parameter("X-Count")["format"] = "int64") { Setup = s_isLarge },
        new(ParameterEnumAdded, s => s.Parameter("X-Mode").Set("enum", """["north", "south"]""")) { Setup = s_isLarge },
        new(RequestEnumValueRemoved, s => s.Parameter("X-Kind").Set("enum", """["slow"]""")) { Setup = s_isLarge },
        new(RequestEnumValueAdded, s => s.Parameter("X-Kind").Set("enum", """["fast", "idle", "slow"]""")) { Setup = s_isLarge },
        new(BoundsNarrowed, s => s.Parameter("X-Mode")["maxLength"] = 2) { Setup = s_isLarge },
        new(BoundsNarrowed, s => s.Parameter("X-Count")["maximum"] = 5) { Setup = s_isLarge },

        // Paths and shared parameters
        new(ParameterTypeChanged, s => s.Parameter("id")["type"] = "boolean"),
        new(ParameterTextFormatChanged, s => s.Parameter("id")["format"] = "uuid"),
        new(BoundsNarrowed, s => s.Parameter("id")["pattern"] = "^x$"),
        new(ParameterRenamed, s => Shared(s)["name"] = "sort") { Setup = s_sharesKind },
        new(ParameterBecomesOptional, s => Shared(s).Remove("required")) { Setup = s => { s.Remove("seats"); s_sharesKind(s); } },
        new(BoundsNarrowed, s => Shared(s)["maxLength"] = 2) { Setup = s_sharesKind },
        new(ParameterEnumAdded, s => Shared(s).Set("enum", """["north", "south"]""")) { Setup = s_sharesKind },

        // Lists of a query
        new(ParameterTypeChanged, s => s.Parameter("ids")["items"]!["type"] = "integer"),
        new(RequestEnumValueRemoved, s => s.Parameter("ids")["items"]!.AsObject().Set("enum", """["b"]"""))
        {
            Setup = s => s.Parameter("ids")["items"]!.AsObject().Set("enum", """["a", "b"]"""),
        },
        new(BoundsNarrowed, s => s.Parameter("ids")["maxItems"] = 1),
        new(BoundsNarrowed, s => s.Parameter("ids")["items"]!["maxLength"] = 1),
        new(CollectionFormatChanged, s => s.Parameter("ids")["collectionFormat"] = "multi"),

        // Forms
        new(OptionalParameterAdded, s => s.Add("""{ "name": "via", "in": "formData", "type": "string" }""", "CreateTrip"))
        {
            Setup = s_hasForm,
        },
        new(RequiredParameterAdded, s => s.Add(
            """{ "name": "via", "in": "formData", "required": true, "type": "string" }""", "CreateTrip"))
        { Setup = s_hasForm },
        new(ParameterRemoved, s => s.Remove("seats", "CreateTrip")) { Setup = s_hasForm },
        new(ParameterRemoved, s => s.Remove("plan", "CreateTrip")) { Setup = s_hasForm },
        new(ParameterBecomesRequired, s => s.Parameter("plan", "CreateTrip")["required"] = true) { Setup = s_hasForm },
        new(ParameterTypeChanged, s => s.Parameter("seats", "CreateTrip")["type"] = "boolean") { Setup = s_hasForm },
        new(ParameterEnumAdded, s => s.Parameter("title", "CreateTrip").Set("enum", """["north"]""")) { Setup = s_hasForm },
        new(ParameterRenamed, s => s.Parameter("title", "CreateTrip")["name"] = "heading") { Setup = s_hasForm },
        new(BoundsNarrowed, s => s.Parameter("title", "CreateTrip")["maxLength"] = 2) { Setup = s_hasForm },

        // What bodies contain
        new(OptionalPropertyAdded, s => s.Properties("Stop").Set("via", """{ "type": "string" }""")) { Setup = s_isLarge },
        new(RequiredPropertyAdded, s =>
        {
            s.Properties("Stop").Set("via", """{ "type": "string" }""");
            s.Definition("Stop").Set("required", """["pier", "via"]""");
        })
        { Setup = s_isLarge },
        new(RequestPropertyRemoved, s => s.Properties("Stop").Remove("wait")) { Setup = s_isLarge },
        new(RequestPropertyBecomesReadOnly, s => s.Property("Stop", "wait")["readOnly"] = true) { Setup = s_isLarge },
        new(RequestPropertyTypeChanged, s => s.Property("Stop", "wait")["type"] = "integer") { Setup = s_isLarge },
        new(RequestPropertyTypeChanged, s => s.Property("Stop", "wait").Set("enum", """["x"]""")) { Setup = s_isLarge },
        new(RequestPropertyTextFormatChanged, s => s.Property("Stop", "wait")["format"] = "uuid") { Setup = s_isLarge },
        new(RequestPropertyBecomesRequired, s => s.Definition("Stop").Set("required", """["pier", "wait"]""")) { Setup = s_isLarge },
        new(RequestPropertyBecomesOptional, s => s.Definition("Stop").Remove("required")) { Setup = s_isLarge },
        new(RequestNullableRemoved, s => s.Property("Stop", "wait")["x-nullable"] = true) { Setup = s_isLarge, IsReverse = true },
        new(RequestEnumValueRemoved, s => s.Property("Stop", "kind").Set("enum", """["b"]""")) { Setup = s_isLarge },
        new(RequestEnumValueAdded, s => s.Property("Stop", "kind").Set("enum", """["a", "b", "c"]""")) { Setup = s_isLarge },
        new(BoundsNarrowed, s => s.Property("Stop", "pier")["maxLength"] = 2) { Setup = s_isLarge },
        new(BoundsNarrowed, s => s.Property("NewTrip", "stops")["maxItems"] = 1) { Setup = s_isLarge },
        new(RequestClosed, s => s.Definition("Stop").Set("additionalProperties", """{ "type": "string" }"""))
        {
            Setup = s_isLarge, IsReverse = true,
        },

        // What responses contain
        new(ResponsePropertyAdded, s => s.Properties("Berth").Set("via", """{ "type": "string" }""")),
        new(ResponsePropertyRemoved, s => s.Properties("Berth").Remove("number")) { Setup = s_isLarge },
        new(ResponsePropertyTypeChanged, s => s.Property("Berth", "number")["type"] = "boolean"),
        new(ResponsePropertyRemoved, s => PortOf(s).Remove("open")) { Setup = s_isLarge },
        new(ResponsePropertyTypeChanged, s => PortOf(s)["open"]!["type"] = "string") { Setup = s_isLarge },
        new(ResponsePropertyTypeRead, s => s.Property("Trip", "name")["type"] = "integer"),
        new(ResponsePropertyTypeRead, s => s.Property("Trip", "seats")["format"] = "int32")
        {
            Setup = s => s.Property("Trip", "seats")["format"] = "int64",
        },
        new(ResponsePropertyTypeChanged, s => s.Property("Trip", "seats")["format"] = "int64"),
        new(ResponseBecomesNullable, s => PortOf(s)["open"]!["x-nullable"] = true) { Setup = s_isLarge },
        new(ResponsePropertyAdded, s => PortOf(s).Set("via", """{ "type": "string" }""")) { Setup = s_isLarge },
        new(ResponseTypeChanged, s => s.Responses("ClosePorts")["200"]!["schema"]!["type"] = "boolean")
        {
            Setup = s => s.Responses("ClosePorts")["200"]!.AsObject().Set("schema", """{ "type": "string" }"""),
        },

        // Items of triggers
        new(ResponsePropertyAdded, s => s.Properties("Port").Set("via", """{ "type": "string" }""")),
        new(ResponsePropertyRemoved, s => s.Properties("Port").Remove("city")) { Setup = s_isLarge },
        new(ResponsePropertyTypeRead, s => s.Property("Port", "city")["type"] = "boolean"),
        new(ResponsePropertyTypeChanged, s => s.Property("Port", "city")["type"] = "boolean")
        {
            Setup = s => s.Property("Port", "city").Set("type", "\"integer\""),
        },

        // Texts
        new(TextChanged, s => s.Parameter("kind")["x-ms-summary"] = "Kind"),
        new(TextChanged, s => s.Operation("GetTrip")["description-for-model"] = "Finds a trip."),
        new(TextChanged, s => s.Property("NewTrip", "title")["example"] = "Round the bay"),
    ];
}
