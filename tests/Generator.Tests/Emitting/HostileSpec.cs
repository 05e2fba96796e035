using System.Globalization;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Represents a spec that has one text at each location of a text.</summary>
internal static class HostileSpec
{
    private const string Template = """
        {
          "swagger": "2.0",
          "info": { "title": "@", "description": "@", "version": "@" },
          "host": "@",
          "basePath": "/@",
          "@": 1,
          "paths": {
            "/a@/{id@}/b": {
              "@": 1,
              "get": {
                "operationId": "Get@",
                "summary": "@",
                "description": "@",
                "tags": ["@"],
                "deprecated": true,
                "parameters": [
                  { "name": "id@", "in": "path", "required": true, "type": "string", "default": "@", "description": "@" },
                  {
                    "name": "query@",
                    "in": "query",
                    "type": "string",
                    "enum": ["@", "one@"],
                    "default": "@",
                    "description": "@",
                    "x-ms-summary": "@"
                  },
                  {
                    "name": "sent@",
                    "in": "query",
                    "type": "string",
                    "required": true,
                    "default": "@",
                    "x-ms-summary": "@"
                  },
                  {
                    "name": "constant@",
                    "in": "query",
                    "type": "string",
                    "required": true,
                    "default": "@",
                    "x-ms-visibility": "internal"
                  },
                  {
                    "name": "list@",
                    "in": "query",
                    "required": true,
                    "type": "array",
                    "items": { "type": "string" },
                    "default": ["@", "b"]
                  },
                  { "name": "@", "in": "header", "type": "string", "description": "@" },
                  {
                    "name": "source@",
                    "in": "query",
                    "type": "string",
                    "x-ms-dynamic-values": {
                      "operationId": "List@",
                      "value-path": "@",
                      "value-title": "@",
                      "value-collection": "@",
                      "parameters": { "literal@": "@", "reference@": { "parameter": "query@" } }
                    }
                  }
                ],
                "responses": {
                  "200": {
                    "description": "@",
                    "headers": { "@": { "type": "string" } },
                    "schema": { "$ref": "#/definitions/Model@" }
                  }
                }
              }
            },
            "/list": {
              "get": {
                "operationId": "List@",
                "x-ms-pageable": { "nextLinkName": "next@" },
                "responses": {
                  "200": {
                    "description": "@",
                    "schema": {
                      "type": "object",
                      "title": "@",
                      "properties": { "value": { "type": "array", "items": { "$ref": "#/definitions/Base@" } } }
                    }
                  }
                }
              }
            },
            "/text": {
              "put": {
                "operationId": "Text@",
                "consumes": ["text/@", "text/x"],
                "produces": ["text/@"],
                "parameters": [{ "name": "body@", "in": "body", "description": "@", "schema": { "type": "string" } }],
                "responses": { "200": { "description": "@", "schema": { "type": "string" } }, "@": { "description": "@" } }
              }
            },
            "/form": {
              "post": {
                "operationId": "Form@",
                "parameters": [
                  { "name": "field@", "in": "formData", "type": "string" },
                  { "name": "file@", "in": "formData", "type": "file", "required": true, "description": "@" }
                ],
                "responses": {
                  "201": {
                    "description": "@",
                    "schema": {
                      "type": "object",
                      "description": "@",
                      "x-ms-dynamic-schema": { "operationId": "List@", "value-path": "@", "parameters": { "p@": "@" } }
                    }
                  }
                }
              }
            },
            "/hook@": {
              "x-ms-notification-content": {
                "schema": { "type": "object", "title": "@", "properties": { "item@": { "type": "string" } } }
              },
              "post": {
                "operationId": "Hook@",
                "x-ms-trigger": "@",
                "summary": "@",
                "description": "@",
                "parameters": [{
                  "name": "body",
                  "in": "body",
                  "schema": {
                    "type": "object",
                    "properties": {
                      "set@": { "type": "string", "description": "@", "default": "@" },
                      "@": { "type": "string" }
                    }
                  }
                }],
                "responses": { "201": { "description": "@" } }
              }
            }
          },
          "definitions": {
            "Model@": {
              "type": "object",
              "title": "@",
              "description": "@",
              "required": ["undeclared@"],
              "additionalProperties": { "type": "string" },
              "properties": {
                "property@": { "type": "string", "description": "@", "default": "@", "x-nullable": true },
                "@": { "type": "string", "readOnly": true },
                "enum@": {
                  "type": "string",
                  "description": "@",
                  "enum": ["@", "two@"],
                  "x-ms-enum-values": [{ "value": "@", "displayName": "@" }]
                },
                "odd@": { "type": "@" },
                "lost@": { "$ref": "#/definitions/None@" },
                "inline@": {
                  "type": "object",
                  "default": { "@": "@" },
                  "properties": { "deep@": { "type": "integer", "default": "@" } }
                }
              }
            },
            "Base@": {
              "type": "object",
              "discriminator": "kind@",
              "description": "@",
              "properties": { "kind@": { "type": "string" } }
            },
            "Kind@": {
              "x-ms-discriminator-value": "@",
              "allOf": [{ "$ref": "#/definitions/Base@" }, { "properties": { "more@": { "type": "string" } } }]
            }
          }
        }
        """;

    public static string With(string text) =>
        Template.Replace(
            "@", string.Concat(text.Select(c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))), StringComparison.Ordinal);
}
