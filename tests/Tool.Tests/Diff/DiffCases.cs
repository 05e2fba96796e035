using System.Text.Json.Nodes;
using static Azure.Connectors.Tool.Diff.ChangeRules;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>A case or more of each row.</summary>
internal static class DiffCases
{
    private const string Webhook = """
        { "post": { "operationId": "OnTide", "x-ms-trigger": "single",
          "parameters": [ { "name": "body", "in": "body", "schema": { "type": "object", "properties": {
            "url": { "type": "string", "x-ms-notification-url": true, "x-ms-visibility": "internal" } } } } ],
          "responses": { "201": { "description": "OK" } } },
          "x-ms-notification-content": { "description": "x", "schema": { "$ref": "#/definitions/Port" } } }
        """;

    // A page with a link of an ordinary name is recognized without the extension.
    private static readonly Action<DiffSpec> s_hasOwnLink = spec =>
    {
        spec.Operation("ListTrips")["x-ms-pageable"]!["nextLinkName"] = "more";
        spec.Properties("TripPage").Rename("nextLink", "more");
    };

    private static readonly Action<DiffSpec> s_definesKinds = spec =>
    {
        spec.Definition("Trip").Set("discriminator", "\"name\"");
        spec.Definition("Trip").Set("required", """["name"]""");
        spec.Root["definitions"]!.AsObject().Set("Cruise", """
            { "allOf": [ { "$ref": "#/definitions/Trip" }, { "type": "object", "properties": { "deck": { "type": "string" } } } ] }
            """);
    };

    /// <summary>Gets all cases, those at other positions after those of the rows.</summary>
    // The kinds are also used where their base isn't.
    private static readonly Action<DiffSpec> s_usesKinds = spec =>
    {
        s_definesKinds(spec);
        spec.Definition("NewTrip").Set("discriminator", "\"title\"");
        spec.Root["definitions"]!.AsObject().Set("NewCruise", """
            { "allOf": [ { "$ref": "#/definitions/NewTrip" }, { "type": "object", "properties": { "deck": { "type": "string" } } } ] }
            """);
        spec.Path("/ports").Set("put", """
            { "operationId": "SendCruise",
              "parameters": [ { "name": "body", "in": "body", "required": true, "schema": { "$ref": "#/definitions/NewCruise" } } ],
              "responses": { "200": { "description": "OK", "schema": { "$ref": "#/definitions/Cruise" } } } }
            """);
    };

    public static IReadOnlyList<DiffCase> All => [.. Rows, .. DiffPositionCases.All];

    /// <summary>Gets the cases of the rows, whose clients are compiled.</summary>
    public static IReadOnlyList<DiffCase> Rows { get; } =
    [
        // Operations
        new(OperationRemoved, s => s.Path("/ports").Remove("delete")),
        new(OperationAdded, s => s.Path("/ports").Remove("delete")) { IsReverse = true },
        new(OperationRenamed, s => s.Operation("GetTrip")["operationId"] = "FetchTrip"),
        new(PathChanged, s => s.Root["paths"]!.AsObject().Rename("/trips/{id}", "/journeys/{id}")),
        new(MethodChanged, s => s.Path("/ports").Rename("delete", "put")),
        new(Deprecated, s => s.Operation("GetTrip")["deprecated"] = true),
        new(DeprecationEnded, s => s.Operation("GetTrip")["deprecated"] = true) { IsReverse = true },
        new(VisibilityChanged, s => s.Operation("GetTrip")["x-ms-visibility"] = "internal")
        {
            Setup = s => s.Add(
                """
                { "name": "near", "in": "query", "type": "string",
                  "x-ms-dynamic-values": { "operationId": "GetTrip", "parameters": {}, "value-path": "name" } }
                """,
                "ListTrips"),
        },
        new(OperationHidden, s => s.Operation("ClosePorts")["x-ms-visibility"] = "internal"),
        new(OperationKindChanged, s => s.Operation("ListTrips")["x-ms-trigger"] = "batch"),
        new(OperationKindChanged, s => s.Operation("OnPort").Remove("x-ms-trigger")),
        new(MediaTypeChanged, s =>
        {
            s.Operation("CreateTrip").Set("consumes", """["text/plain"]""");
            s.Parameter("body", "CreateTrip").Set("schema", """{ "type": "string" }""");
        }),
        new(MediaTypeChanged, s =>
        {
            s.Operation("CreateTrip").Set("consumes", """["multipart/form-data"]""");
            s.Operation("CreateTrip").Set(
                "parameters", """[ { "name": "title", "in": "formData", "required": true, "type": "string" } ]""");
        }),
        new(MediaTypeChanged, s =>
        {
            s.Operation("CreateTrip").Set("consumes", """["application/x-www-form-urlencoded"]""");
            s.Operation("CreateTrip").Set(
                "parameters", """[ { "name": "title", "in": "formData", "required": true, "type": "string" } ]""");
        }),
        new(MediaTypeChanged, s =>
        {
            s.Operation("CreateTrip").Set("consumes", """["application/octet-stream"]""");
            s.Parameter("body", "CreateTrip").Set("schema", """{ "type": "string", "format": "binary" }""");
        }),
        new(ContentTypeChanged, s => s.Operation("CreateTrip").Set("consumes", """["application/merge-patch+json"]""")),
        new(SafetyLoosened, s => s.Operation("CreateTrip")["x-ms-safe-operation"] = true),
        new(SafetyLoosened, s => s.Operation("CreateTrip")["x-ms-require-user-confirmation"] = true) { IsReverse = true },
        new(SafetyTightened, s => s.Operation("CreateTrip")["x-ms-require-user-confirmation"] = true),
        new(SafetyTightened, s => s.Operation("CreateTrip")["x-ms-safe-operation"] = true) { IsReverse = true },
        new(SecurityChanged, s => s.Operation("GetTrip").Set("security", """[{ "oauth": ["read"] }]""")),

        // Parameters
        new(OptionalParameterAdded, s => s.Add("""{ "name": "via", "in": "query", "type": "string" }""")),
        new(RequiredParameterAdded, s => s.Add("""{ "name": "via", "in": "query", "required": true, "type": "string" }""")),
        new(DefaultParameterAdded, s => s.Add(
            """{ "name": "via", "in": "query", "required": true, "type": "string", "default": "x" }""")),
        new(ConstantParameterAdded, s => s.Add("""
            { "name": "via", "in": "query", "required": true, "type": "string", "default": "x", "x-ms-visibility": "internal" }
            """)),
        new(OptionalConstantParameterAdded, s => s.Add(
            """{ "name": "via", "in": "query", "type": "string", "default": "x", "x-ms-visibility": "internal" }""")),
        new(HiddenParameterAdded, s => s.Add("""{ "name": "via", "in": "query", "type": "string", "x-ms-visibility": "internal" }""")),
        new(ParameterRemoved, s => s.Remove("from")),
        new(ParameterRemoved, s => s.Remove("seats")),
        new(HiddenParameterRemoved, s => s.Remove("version")),
        new(ParameterMoved, s => s.Parameter("kind")["in"] = "header"),
        new(CollectionFormatChanged, s => s.Parameter("ids")["collectionFormat"] = "pipes"),
        new(UrlEncodingChanged, s => s.Parameter("id")["x-ms-url-encoding"] = "double"),
        new(ParameterRenamed, s => s.Parameter("kind")["name"] = "sort"),
        new(PathVariableRenamed, s =>
        {
            s.Root["paths"]!.AsObject().Rename("/trips/{id}", "/trips/{key}");
            s.Parameter("id")["name"] = "key";
        }),
        new(NameChanged, s =>
        {
            s.Root["paths"]!.AsObject().Rename("/trips/{id}", "/trips/{key}");
            s.Parameter("id")["name"] = "key";
        })
        { Names = "{}" },
        new(ParameterBecomesRequired, s => s.Parameter("count")["required"] = true),
        new(ParameterBecomesRequired, s => s.Parameter("from")["required"] = true),
        new(ParameterBecomesOptional, s => s.Parameter("seats").Remove("required")),
        new(ParameterBecomesOptional, s => s.Parameter("kind").Remove("required")) { Setup = s => s.Remove("seats") },
        new(ParameterTypeChanged, s => s.Parameter("count").Set("type", "\"boolean\"")),
        new(ParameterTypeChanged, s => s.Parameter("count").Set("format", "\"int64\"")) { IsReverse = true },
        new(ParameterWidened, s => s.Parameter("count").Set("format", "\"int64\"")),
        new(ParameterWidened, s =>
        {
            s.Parameter("seats").Set("type", "\"number\"");
            s.Parameter("seats").Set("format", "\"double\"");
        }),
        new(ParameterWidened, s => s.Parameter("ids")["items"]!["format"] = "int64")
        {
            Setup = s => s.Parameter("ids").Set("items", """{ "type": "integer", "format": "int32" }"""),
        },
        new(ParameterDateFormatChanged, s => s.Parameter("from")["format"] = "date-time"),
        new(ParameterDateFormatChanged, s => s.Parameter("from")["format"] = "date")
        {
            Setup = s => s.Parameter("from")["format"] = "date-time",
        },
        new(ParameterTextFormatChanged, s => s.Parameter("from")["format"] = "uuid"),
        new(ParameterEnumAdded, s => s.Parameter("from").Set("enum", """["north", "south"]""")),
        new(ParameterEnumAdded, s => s.Parameter("ids")["items"]!.AsObject().Set("enum", """["a", "b"]""")),
        new(ParameterEnumRemoved, s => s.Parameter("mode").Remove("enum")),
        new(RequestEnumValueAdded, s => s.Parameter("mode").Set("enum", """["fast", "slow", "idle"]""")),
        new(RequestEnumValueRemoved, s => s.Parameter("mode").Set("enum", """["slow"]""")),
        new(OptionalDefaultChanged, s => s.Parameter("from")["default"] = "north"),
        new(RequiredDefaultChanged, s => s.Parameter("version")["default"] = "2"),
        new(RequiredDefaultChanged, s => s.Parameter("seats")["default"] = 2)
        {
            Setup = s => s.Parameter("seats")["default"] = 1,
        },
        new(RequiredDefaultAdded, s => s.Parameter("seats")["default"] = 1),
        new(RequiredDefaultRemoved, s => s.Parameter("seats")["default"] = 1) { IsReverse = true },
        new(BoundsNarrowed, s => s.Parameter("kind")["maxLength"] = 2),
        new(BoundsNarrowed, s => s.Parameter("kind")["pattern"] = "^x$"),
        new(BoundsWidened, s => s.Parameter("kind")["maxLength"] = 2) { IsReverse = true },
        new(BoundsNarrowed, s => s.Property("NewTrip", "title")["maxLength"] = 2),
        new(ParameterNullableAdded, s => s.Parameter("from")["x-nullable"] = true),
        new(ParameterNullableRemoved, s => s.Parameter("from")["x-nullable"] = true) { IsReverse = true },
        new(ParametersReordered, s =>
        {
            s.Parameters().Insert(0, s.Parameters()[4]!.DeepClone());
            s.Parameters().RemoveAt(5);
        })
        {
            Names = """{ "operations": { "GetTrip": { "name": "GetTrip" } } }""",
            Setup = s => s.Remove("kind"),
        },
        new(ParameterHidden, s => s.Parameter("from")["x-ms-visibility"] = "internal"),
        new(ParameterBecomesConstant, s =>
        {
            s.Parameter("from")["x-ms-visibility"] = "internal";
            s.Parameter("from")["default"] = "north";
        }),
        new(ParameterShown, s => s.Parameter("version").Remove("x-ms-visibility")),

        // Body
        new(OptionalBodyAdded, s => s.Add(
            """{ "name": "body", "in": "body", "schema": { "$ref": "#/definitions/Berth" } }""", "ClosePorts")),
        new(RequiredBodyAdded, s => s.Add(
            """{ "name": "body", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Berth" } }""", "ClosePorts")),
        new(BodyRemoved, s => s.Remove("body", "CreateTrip")),
        new(BodyBecomesRequired, s => s.Parameter("body", "CreateTrip").Remove("required")) { IsReverse = true },
        new(BodyBecomesOptional, s => s.Parameter("body", "CreateTrip").Remove("required")),
        new(SchemaAdded, s => s.Parameter("body", "CreateTrip").Set("schema", "{}")) { IsReverse = true },
        new(SchemaRemoved, s => s.Parameter("body", "CreateTrip").Set("schema", "{}")),
        new(DefinitionRenamed, s =>
        {
            s.Root["definitions"]!.AsObject().Rename("Berth", "Quay");
            s.Property("Trip", "port")["$ref"] = "#/definitions/Quay";
        }),
        new(DefinitionRenamed, s =>
        {
            JsonNode berth = s.Definition("Berth").DeepClone();
            s.Root["definitions"]!.AsObject().Remove("Berth");
            s.Properties("Trip")["port"] = berth;
        }),
        new(DefinitionRenamedUnlocked, s =>
        {
            s.Root["definitions"]!.AsObject().Rename("Berth", "Quay");
            s.Property("Trip", "port")["$ref"] = "#/definitions/Quay";
        })
        { Names = "{}" },

        // Properties of requests
        new(OptionalPropertyAdded, s => s.Properties("NewTrip").Set("via", """{ "type": "string" }""")),
        new(RequiredPropertyAdded, s =>
        {
            s.Properties("NewTrip").Set("via", """{ "type": "string" }""");
            s.Definition("NewTrip").Set("required", """["title", "via"]""");
        }),
        new(RequestPropertyRemoved, s => s.Properties("NewTrip").Remove("note")),
        new(RequestPropertyBecomesReadOnly, s => s.Property("NewTrip", "note")["readOnly"] = true),
        new(RequestPropertyTypeChanged, s => s.Property("NewTrip", "seats").Set("type", "\"boolean\"")),
        new(RequestPropertyTypeChanged, s => s.Property("NewTrip", "note")["format"] = "date-time"),
        new(RequestPropertyTextFormatChanged, s => s.Property("NewTrip", "note")["format"] = "uuid"),
        new(RequestPropertyBecomesRequired, s => s.Definition("NewTrip").Set("required", """["title", "note"]""")),
        new(RequestPropertyBecomesOptional, s => s.Definition("NewTrip").Set("required", """["title", "note"]""")) { IsReverse = true },
        new(RequestValuePropertyBecomesRequired, s => s.Definition("NewTrip").Set("required", """["title", "seats"]""")),
        new(RequestValuePropertyBecomesOptional, s => s.Definition("NewTrip").Set("required", """["title", "seats"]"""))
        {
            IsReverse = true,
        },
        new(RequestNullableAdded, s => s.Property("NewTrip", "title")["x-nullable"] = true),
        new(RequestNullableRemoved, s => s.Property("NewTrip", "title")["x-nullable"] = true) { IsReverse = true },
        new(RequestOpened, s => s.Definition("NewTrip").Set("additionalProperties", """{ "type": "string" }""")),
        new(RequestClosed, s => s.Definition("NewTrip").Set("additionalProperties", """{ "type": "string" }""")) { IsReverse = true },
        new(RequestInheritanceChanged, s =>
        {
            s.Definition("NewTrip").Set("discriminator", "\"title\"");
            s.Root["definitions"]!.AsObject().Set("NewCruise", """
                { "allOf": [ { "$ref": "#/definitions/NewTrip" }, { "type": "object", "properties": { "deck": { "type": "string" } } } ] }
                """);
        }),
        new(RequestBaseRemoved, s => s.Definition("NewTrip").Remove("discriminator")) { Setup = s_usesKinds },

        // Responses
        new(ResponseTypeChanged, s => s.Responses("GetTrip")["200"]!.AsObject().Set("schema", """{ "type": "string" }""")),
        new(ResponseTypeChanged, s => s.Responses("GetTrip")["200"]!.AsObject().Set("schema", """{ "type": "file" }""")),
        new(ResponseAdded, s => s.Responses("ClosePorts")["200"]!.AsObject().Set("schema", """{ "type": "string" }""")),
        new(ResponsePropertyAdded, s => s.Properties("Trip").Set("via", """{ "type": "string" }""")),
        new(ResponsePropertyRemoved, s => s.Properties("Trip").Remove("name")),
        new(ResponsePropertyTypeChanged, s => s.Property("Trip", "seats").Set("type", "\"boolean\"")),
        new(ResponsePropertyTypeRead, s => s.Property("Trip", "name").Set("enum", """["a", "b"]""")),
        new(ResponseFormatChanged, s => s.Property("Trip", "name")["format"] = "uuid"),
        new(ResponseBoundsChanged, s => s.Property("Trip", "name")["maxLength"] = 3),
        new(ResponseRequiredChanged, s => s.Definition("Trip").Set("required", """["name"]""")),
        new(ResponseBecomesNullable, s => s.Property("Trip", "name")["x-nullable"] = true),
        new(ResponseNoLongerNullable, s => s.Property("Trip", "name")["x-nullable"] = true) { IsReverse = true },
        new(ResponseEnumValueAdded, s => s.Property("Trip", "state").Set("enum", """["on", "off", "idle"]""")),
        new(ResponseEnumValueRemoved, s => s.Property("Trip", "state").Set("enum", """["off"]""")),
        new(ResponseOpened, s => s.Definition("Trip").Set("additionalProperties", """{ "type": "string" }""")),
        new(ResponseClosed, s => s.Definition("Trip").Set("additionalProperties", """{ "type": "string" }""")) { IsReverse = true },
        new(ResponseBaseRemoved, s => s.Definition("Trip").Remove("discriminator")) { Setup = s_usesKinds },
        new(ResponseInheritanceChanged, s => s.Definition("Cruise")["x-ms-discriminator-value"] = "big") { Setup = s_definesKinds },
        new(ResponseMayBeEmpty, s => s.Responses("GetTrip").Set("204", """{ "description": "Nothing" }""")),
        new(ResponseNoLongerEmpty, s => s.Responses("GetTrip").Set("204", """{ "description": "Nothing" }""")) { IsReverse = true },
        new(ResponseStatusChanged, s => s.Responses("ClosePorts").Rename("200", "202")),
        new(ResponseHeadersChanged, s => s.Responses("GetTrip")["200"]!.AsObject().Set("headers", """{ "ETag": { "type": "string" } }""")),
        new(ErrorSchemaChanged, s => s.Responses("GetTrip")["404"]!.AsObject().Set("schema", """{ "type": "string" }""")),

        // Paging
        new(PagingAdded, s => s.Operation("ListTrips").Remove("x-ms-pageable")) { Setup = s_hasOwnLink, IsReverse = true },
        new(PagingRemoved, s => s.Operation("ListTrips").Remove("x-ms-pageable")) { Setup = s_hasOwnLink },
        new(PageNamesChanged, s =>
        {
            s.Operation("ListTrips")["x-ms-pageable"]!["nextLinkName"] = "more";
            s.Properties("TripPage").Rename("nextLink", "more");
        }),

        new(PageNamesChanged, s =>
        {
            s.Operation("ListTrips")["x-ms-pageable"]!["itemName"] = "trips";
            s.Properties("TripPage").Rename("value", "trips");
        }),

        // Triggers
        new(TriggerRemoved, s => s.Path("/ports").Remove("get")),
        new(TriggerRenamed, s => s.Operation("OnPort")["operationId"] = "OnHarbor"),
        new(TriggerAdded, s => s.Path("/ports").Remove("get")) { IsReverse = true },
        new(RequiredTriggerParameterAdded, s => s.Add(
            """{ "name": "via", "in": "query", "required": true, "type": "string" }""", "OnPort")),
        new(OptionalTriggerParameterAdded, s => s.Add("""{ "name": "via", "in": "query", "type": "string" }""", "OnPort")),
        new(TriggerParameterRemoved, s => s.Remove("area", "OnPort")),
        new(TriggerParameterBecomesRequired, s => s.Parameter("area", "OnPort").Remove("required")) { IsReverse = true },
        new(TriggerParameterBecomesOptional, s => s.Parameter("area", "OnPort").Remove("required")),
        new(TriggerParameterMoved, s => s.Parameter("area", "OnPort")["in"] = "header"),
        new(TriggerParameterDefaultChanged, s => s.Parameter("area", "OnPort")["default"] = "south")
        {
            Setup = s => s.Parameter("area", "OnPort")["default"] = "north",
        },
        new(TriggerParameterChanged, s => s.Parameter("area", "OnPort").Set("type", "\"integer\"")),
        new(CallbackShapeChanged, s => s.Responses("OnPort")["200"]!["schema"]!.AsObject().Set("items", """{ "type": "string" }""")),
        new(CallbackBatchChanged, s => s.Operation("OnPort")["x-ms-trigger"] = "single"),
        new(DeliveryChanged, s =>
        {
            JsonObject item = JsonNode.Parse(Webhook)!.AsObject();
            item["post"]!["operationId"] = "OnPort";
            s.Path("/ports").Remove("get");
            s.Root["paths"]!["/tides"] = item;
        }),
        new(TriggerHintChanged, s => s.Operation("OnPort")["x-ms-trigger-hint"] = "Open a port."),

        // Models
        new(ModelRemoved, s => s.Properties("Trip").Set("port", """{ "$ref": "#/definitions/Port" }""")),
        new(NameChanged, _ => { })
        {
            Names = """{ "models": { "Trip": { "name": "Journey" } } }""",
        },

        // Dynamic values and schemas
        new(DynamicSourceChanged, s => s.Parameter("from").Set(
            "x-ms-dynamic-values", """{ "operationId": "ListTrips", "parameters": {}, "value-path": "name" }""")),
        new(SchemaBecomesDynamic, s => s.Properties("Trip").Set("port", """
            { "type": "object", "x-ms-dynamic-schema": { "operationId": "GetTrip", "parameters": {}, "value-path": "port" } }
            """)),

        // The document
        new(TitleChanged, s => s.Root["info"]!["title"] = "Ferries"),
        new(ServiceNameChanged, _ => { }) { NewSettings = """{ "apiName": "ferry", "serviceName": "Boats" }""" },
        new(DocumentChanged, s => s.Root["host"] = "boats.example"),
        new(DocumentChanged, s => s.Root["info"]!["version"] = "2"),
        new(TextChanged, s => s.Operation("GetTrip")["summary"] = "Returns a trip."),
        new(TextChanged, s => s.Property("Trip", "name")["description"] = "The name."),
        new(Other, s => s.Operation("GetTrip")["x-ms-novelty"] = true),
        new(Other, s => s.Property("Trip", "name")["x-ms-novelty"] = 1),
        new(Other, s => s.Root["x-ms-novelty"] = 1),
    ];
}
