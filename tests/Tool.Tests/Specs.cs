namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>The specs of an invented connector.</summary>
internal static class Specs
{
    public const string Ferry =
        """
        {
          "swagger": "2.0",
          "info": { "title": "Ferry", "version": "1.0" },
          "paths": {
            "/{connectionId}/crossings": {
              "get": {
                "operationId": "ListCrossings",
                "summary": "List crossings",
                "parameters": [
                  { "name": "connectionId", "in": "path", "type": "string", "required": true, "x-ms-visibility": "internal" },
                  { "name": "port", "in": "query", "type": "string", "required": true, "x-ms-summary": "Port" },
                  { "name": "day", "in": "query", "type": "string", "format": "date" }
                ],
                "responses": {
                  "200": { "description": "Crossings", "schema": { "type": "array", "items": { "$ref": "#/definitions/Crossing" } } }
                }
              }
            },
            "/{connectionId}/crossings/{id}/bookings": {
              "post": {
                "operationId": "BookCrossing",
                "summary": "Book a crossing",
                "parameters": [
                  { "name": "connectionId", "in": "path", "type": "string", "required": true, "x-ms-visibility": "internal" },
                  { "name": "id", "in": "path", "type": "string", "required": true, "x-ms-summary": "Crossing" },
                  { "name": "booking", "in": "body", "required": true, "schema": { "$ref": "#/definitions/Booking" } }
                ],
                "responses": { "204": { "description": "Booked" } }
              }
            },
            "/{connectionId}/delays": {
              "get": {
                "operationId": "CrossingDelayed",
                "summary": "When a crossing is delayed",
                "x-ms-trigger": "single",
                "parameters": [
                  { "name": "connectionId", "in": "path", "type": "string", "required": true, "x-ms-visibility": "internal" }
                ],
                "responses": { "200": { "description": "A crossing", "schema": { "$ref": "#/definitions/Crossing" } } }
              }
            }
          },
          "definitions": {
            "Crossing": {
              "type": "object",
              "properties": {
                "id": { "type": "string" },
                "departure": { "type": "string", "format": "date-time" },
                "state": { "type": "string", "enum": [ "onTime", "delayed" ] }
              }
            },
            "Booking": {
              "type": "object",
              "required": [ "passenger", "seats" ],
              "properties": { "passenger": { "type": "string" }, "seats": { "type": "integer", "format": "int32" } }
            }
          }
        }
        """;
}
