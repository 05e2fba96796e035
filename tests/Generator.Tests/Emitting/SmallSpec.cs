namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>A small invented service with one of everything.</summary>
internal static class SmallSpec
{
    public const string Text = """
        {
          "swagger": "2.0",
          "info": { "title": "Parcel Desk", "description": "Parcels and their places.", "version": "1.0" },
          "consumes": ["application/json"],
          "produces": ["application/json"],
          "paths": {
            "/{connectionId}/parcels/{id}": {
              "get": {
                "operationId": "GetParcel",
                "summary": "Get a parcel",
                "description": "Gets one parcel.",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "type": "string", "x-ms-url-encoding": "double" },
                  {
                    "name": "api-version",
                    "in": "query",
                    "required": true,
                    "type": "string",
                    "default": "1.0",
                    "x-ms-visibility": "internal"
                  },
                  { "name": "format", "in": "query", "required": true, "type": "string", "default": "full" },
                  { "name": "depth", "in": "query", "required": true, "type": "integer", "format": "int32", "default": 2 },
                  {
                    "name": "tags",
                    "in": "query",
                    "type": "array",
                    "items": { "type": "string" },
                    "collectionFormat": "pipes"
                  },
                  { "name": "since", "in": "query", "type": "string", "format": "date" },
                  { "name": "state", "in": "query", "type": "string", "enum": ["open", "closed"] },
                  { "name": "X-Trace", "in": "header", "type": "boolean" }
                ],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Parcel" } } }
              },
              "delete": {
                "operationId": "DeleteParcel",
                "deprecated": true,
                "parameters": [{ "name": "id", "in": "path", "required": true, "type": "string" }],
                "responses": { "204": { "description": "gone" } }
              }
            },
            "/{connectionId}/parcels": {
              "get": {
                "operationId": "ListParcels",
                "x-ms-pageable": { "nextLinkName": "nextLink" },
                "parameters": [{ "name": "$top", "in": "query", "type": "integer" }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/ParcelPage" } } }
              },
              "post": {
                "operationId": "CreateParcel",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/NewParcel" }
                }],
                "responses": {
                  "200": { "description": "ok", "schema": { "$ref": "#/definitions/Parcel" } },
                  "202": { "description": "later" }
                }
              }
            },
            "/{connectionId}/parcels/{id}/label": {
              "get": {
                "operationId": "GetLabel",
                "produces": ["application/octet-stream"],
                "parameters": [{ "name": "id", "in": "path", "required": true, "type": "string" }],
                "responses": { "200": { "description": "ok", "schema": { "type": "string", "format": "binary" } } }
              },
              "post": {
                "operationId": "SetLabel",
                "consumes": ["multipart/form-data"],
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "type": "string" },
                  { "name": "note", "in": "formData", "type": "string" },
                  { "name": "file", "in": "formData", "required": true, "type": "file" }
                ],
                "responses": { "204": { "description": "done" } }
              }
            },
            "/{connectionId}/names": {
              "get": {
                "operationId": "ListNames",
                "responses": {
                  "200": { "description": "ok", "schema": { "type": "array", "items": { "type": "string" } } }
                }
              },
              "put": {
                "operationId": "SetNames",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "schema": { "type": "array", "items": { "type": "integer", "format": "int32" } }
                }],
                "responses": { "200": { "description": "ok", "schema": { "type": "object" } } }
              }
            },
            "/{connectionId}/animals": {
              "post": {
                "operationId": "Swap",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "required": true,
                  "schema": { "$ref": "#/definitions/Animal" }
                }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/Animal" } } }
              }
            },
            "/{connectionId}/trigger/parcels": {
              "get": {
                "operationId": "OnNewParcel",
                "x-ms-trigger": "batch",
                "summary": "When a parcel arrives",
                "parameters": [{ "name": "place", "in": "query", "required": true, "type": "string" }],
                "responses": { "200": { "description": "ok", "schema": { "$ref": "#/definitions/ParcelPage" } } }
              }
            }
          },
          "definitions": {
            "Parcel": {
              "type": "object",
              "properties": {
                "id": { "type": "string", "readOnly": true },
                "weight": { "type": "number", "format": "float" },
                "sent": { "type": "string", "format": "date-time" },
                "photo": { "type": "string", "format": "byte" },
                "stops": { "type": "array", "items": { "type": "array", "items": { "type": "integer" } } },
                "labels": { "type": "object", "additionalProperties": { "type": "string" } },
                "extra": {},
                "level": { "type": "integer", "enum": [1, 2] },
                "parent": { "$ref": "#/definitions/Parcel" }
              }
            },
            "NewParcel": {
              "type": "object",
              "required": ["place", "weight"],
              "additionalProperties": { "type": "integer" },
              "properties": {
                "place": { "type": "string" },
                "weight": { "type": "number" },
                "owner": { "type": "string", "x-nullable": true },
                "id": { "type": "string", "readOnly": true }
              }
            },
            "ParcelPage": {
              "type": "object",
              "properties": {
                "value": { "type": "array", "items": { "$ref": "#/definitions/Parcel" } },
                "nextLink": { "type": "string" }
              }
            },
            "Animal": {
              "type": "object",
              "discriminator": "kind",
              "required": ["kind"],
              "properties": { "kind": { "type": "string" }, "name": { "type": "string" } }
            },
            "Cat": {
              "allOf": [
                { "$ref": "#/definitions/Animal" },
                {
                  "type": "object",
                  "required": ["lives"],
                  "properties": { "lives": { "type": "integer", "format": "int32" } }
                }
              ]
            }
          }
        }
        """;
}
