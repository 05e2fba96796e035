using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents the spec that the cases change, and finds its parts.</summary>
internal sealed class DiffSpec(JsonObject root)
{
    private const string Text = """
        {
          "swagger": "2.0",
          "info": { "title": "Ferry", "version": "1", "description": "Ferries." },
          "host": "ferry.example",
          "basePath": "/",
          "schemes": ["https"],
          "consumes": ["application/json"],
          "produces": ["application/json"],
          "paths": {
            "/trips/{id}": {
              "get": {
                "operationId": "GetTrip",
                "summary": "Gets a trip.",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "type": "string" },
                  { "name": "kind", "in": "query", "required": true, "type": "string" },
                  { "name": "seats", "in": "query", "required": true, "type": "integer", "format": "int32" },
                  { "name": "from", "in": "query", "type": "string" },
                  { "name": "count", "in": "query", "type": "integer", "format": "int32" },
                  { "name": "mode", "in": "query", "type": "string", "enum": ["fast", "slow"] },
                  { "name": "ids", "in": "query", "type": "array", "items": { "type": "string" }, "collectionFormat": "csv" },
                  { "name": "version", "in": "query", "required": true, "type": "string", "default": "1", "x-ms-visibility": "internal" }
                ],
                "responses": {
                  "200": { "description": "OK", "schema": { "$ref": "#/definitions/Trip" } },
                  "404": { "description": "Missing", "schema": { "type": "object", "properties": { "code": { "type": "string" } } } }
                }
              }
            },
            "/trips": {
              "post": {
                "operationId": "CreateTrip",
                "parameters": [ { "name": "body", "in": "body", "required": true, "schema": { "$ref": "#/definitions/NewTrip" } } ],
                "responses": { "200": { "description": "OK", "schema": { "$ref": "#/definitions/Trip" } } }
              },
              "get": {
                "operationId": "ListTrips",
                "parameters": [],
                "x-ms-pageable": { "nextLinkName": "nextLink" },
                "responses": { "200": { "description": "OK", "schema": { "$ref": "#/definitions/TripPage" } } }
              }
            },
            "/ports": {
              "delete": { "operationId": "ClosePorts", "parameters": [], "responses": { "200": { "description": "OK" } } },
              "get": {
                "operationId": "OnPort",
                "x-ms-trigger": "batch",
                "parameters": [ { "name": "area", "in": "query", "required": true, "type": "string" } ],
                "responses": { "200": { "description": "OK", "schema": { "type": "array", "items": { "$ref": "#/definitions/Port" } } } }
              }
            }
          },
          "definitions": {
            "Trip": {
              "type": "object",
              "properties": {
                "name": { "type": "string" }, "seats": { "type": "integer", "format": "int32" },
                "state": { "type": "string", "enum": ["on", "off"] }, "port": { "$ref": "#/definitions/Berth" }
              }
            },
            "Berth": { "type": "object", "properties": { "number": { "type": "integer", "format": "int32" } } },
            "NewTrip": {
              "type": "object",
              "required": ["title"],
              "properties": {
                "title": { "type": "string" }, "note": { "type": "string" }, "seats": { "type": "integer", "format": "int32" },
                "state": { "type": "string", "enum": ["red", "blue"] }
              }
            },
            "TripPage": {
              "type": "object",
              "properties": {
                "value": { "type": "array", "items": { "$ref": "#/definitions/Trip" } }, "nextLink": { "type": "string" }
              }
            },
            "Port": { "type": "object", "properties": { "city": { "type": "string" } } }
          }
        }
        """;

    public JsonObject Root { get; } = root;

    public static DiffSpec Create() => new(JsonNode.Parse(Text)!.AsObject());

    public JsonObject Path(string path) => Root["paths"]![path]!.AsObject();

    public JsonObject Operation(string id) => Root["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject())
        .Select(member => member.Value!.AsObject()).Single(operation => operation["operationId"]!.GetValue<string>() == id);

    public JsonArray Parameters(string id = "GetTrip") => Operation(id)["parameters"]!.AsArray();

    public JsonObject Parameter(string name, string id = "GetTrip") =>
        Parameters(id).Select(item => item!.AsObject()).Single(item => item["name"]!.GetValue<string>() == name);

    public void Add(string parameter, string id = "GetTrip", int at = 0) => Parameters(id).Insert(at, JsonNode.Parse(parameter));

    public void Remove(string parameter, string id = "GetTrip") => Parameters(id).Remove(Parameter(parameter, id));

    public JsonObject Definition(string name) => Root["definitions"]![name]!.AsObject();

    public JsonObject Property(string definition, string name) => Definition(definition)["properties"]![name]!.AsObject();

    public JsonObject Properties(string definition) => Definition(definition)["properties"]!.AsObject();

    public JsonObject Responses(string id) => Operation(id)["responses"]!.AsObject();
}

/// <summary>Changes objects of a spec.</summary>
internal static class JsonChanges
{
    public static void Set(this JsonObject target, string name, string json) => target[name] = JsonNode.Parse(json);

    /// <summary>Gives a member another name; it keeps its position.</summary>
    public static void Rename(this JsonObject target, string name, string newName)
    {
        int at = target.IndexOf(name);
        JsonNode? value = target[name];
        target.RemoveAt(at);
        target.Insert(at, newName, value);
    }
}
