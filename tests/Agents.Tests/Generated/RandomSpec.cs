using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Agents.Tests.Generated;

/// <summary>Creates specs whose schemas have every keyword that catalogs contain.</summary>
internal sealed class RandomSpec(Random random)
{
    private const int Definitions = 4;

    private static readonly string[] s_patterns =
        [@"^[A-Z]{2}\d+$", @"^\w+@\w+\.\w+$", "^(a|b)*c$", "(a+)+$", @"^(?=a)\w+$", "^.{3,5}$", @"^[^\s]+$"];

    private static readonly string[] s_formats = ["date", "date-time", "date-no-tz", "byte", "uuid", "email", "uri"];

    public JsonObject Create(int bodies, int parameters)
    {
        JsonObject paths = [];
        for (int i = 0; i < bodies; i++)
        {
            JsonObject body = new() { ["name"] = "body", ["in"] = "body", ["required"] = true, ["schema"] = Schema(0) };
            paths[$"/body{i}"] = new JsonObject { ["post"] = Operation($"SendBody{i}", body) };
        }

        for (int i = 0; i < parameters; i++)
        {
            JsonObject path = Scalar();
            path["name"] = "id";
            path["in"] = "path";
            path["required"] = true;
            paths[$"/parameters{i}/{{id}}"] =
                new JsonObject { ["get"] = Operation($"GetParameters{i}", [path, .. Enumerable.Range(0, 4).Select(Parameter)]) };
        }

        return new()
        {
            ["swagger"] = "2.0",
            ["info"] = new JsonObject { ["title"] = "Generated", ["version"] = "1.0" },
            ["paths"] = paths,
            ["definitions"] = new JsonObject(
                Enumerable.Range(0, Definitions).Select(i => KeyValuePair.Create($"D{i}", (JsonNode?)Object(1)))),
        };
    }

    private static JsonObject Operation(string id, params JsonNode?[] parameters) => new()
    {
        ["operationId"] = id,
        ["parameters"] = new JsonArray(parameters),
        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "Success." } },
    };

    private JsonObject Parameter(int index)
    {
        JsonObject parameter = random.Next(4) == 0 ? List(Scalar()) : Scalar();
        if (parameter["type"]!.GetValue<string>() == "array")
        {
            parameter["collectionFormat"] = Pick("csv", "multi", "pipes", "ssv");
        }

        bool isList = parameter.ContainsKey("items");
        parameter["name"] = $"p{index}";
        parameter["in"] = !isList && random.Next(4) == 0 ? "header" : "query";
        if (isList && parameter["in"]!.GetValue<string>() == "header")
        {
            parameter["collectionFormat"] = "csv";
        }

        Sometimes(parameter, "required", true, 3);
        return parameter;
    }

    private JsonObject Schema(int depth)
    {
        JsonObject schema = random.Next(depth > 2 ? 3 : 7) switch
        {
            3 or 4 => Object(depth),
            5 => List(Schema(depth + 1)),
            6 => new() { ["$ref"] = $"#/definitions/D{random.Next(Definitions)}" },
            _ => Scalar(),
        };
        Sometimes(schema, "x-nullable", true, 5);
        return schema;
    }

    private JsonObject Object(int depth)
    {
        JsonObject properties = [];
        JsonArray required = [];
        foreach (int i in Enumerable.Range(0, random.Next(1, 5)))
        {
            properties[$"m{i}"] = Schema(depth + 1);
            if (random.Next(3) == 0)
            {
                required.Add($"m{i}");
            }
        }

        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        switch (random.Next(4))
        {
            case 0:
                schema["additionalProperties"] = false;
                break;
            case 1:
                schema["additionalProperties"] = Scalar();
                break;
        }

        Sometimes(schema, "minProperties", 1, 6);
        Sometimes(schema, "maxProperties", 3, 6);
        return schema;
    }

    private JsonObject List(JsonObject items)
    {
        JsonObject schema = new() { ["type"] = "array", ["items"] = items };
        Sometimes(schema, "minItems", 1, 4);
        Sometimes(schema, "maxItems", 2, 4);
        Sometimes(schema, "uniqueItems", true, 4);
        return schema;
    }

    private JsonObject Scalar()
    {
        JsonObject schema = [];
        switch (random.Next(6))
        {
            case 0:
                schema["type"] = "boolean";
                break;
            case 1:
                schema["type"] = "integer";
                AddBounds(schema);
                Sometimes(schema, "format", Pick("int32", "int64"), 2);
                Sometimes(schema, "multipleOf", 5, 5);
                break;
            case 2:
                schema["type"] = "number";
                AddBounds(schema);
                Sometimes(schema, "multipleOf", 0.5, 5);
                break;
            case 3:
                schema["type"] = "string";
                schema["format"] = Pick(s_formats);
                Sometimes(schema, "pattern", Pick(s_patterns), 4);
                break;
            case 4:
                schema["type"] = "string";
                schema["enum"] = new JsonArray("AB12", "abc", "two words");
                break;
            default:
                schema["type"] = "string";
                Sometimes(schema, "minLength", random.Next(4), 3);
                Sometimes(schema, "maxLength", random.Next(3, 8), 3);
                Sometimes(schema, "pattern", Pick(s_patterns), 3);
                break;
        }

        return schema;
    }

    private void AddBounds(JsonObject schema)
    {
        if (random.Next(2) == 0)
        {
            schema["minimum"] = random.Next(-10, 3);
            Sometimes(schema, "exclusiveMinimum", true, 3);
        }

        if (random.Next(2) == 0)
        {
            schema["maximum"] = random.Next(3, 200);
            Sometimes(schema, "exclusiveMaximum", true, 3);
        }
    }

    private void Sometimes(JsonObject schema, string keyword, JsonNode value, int oneIn)
    {
        if (random.Next(oneIn) == 0)
        {
            schema[keyword] = value;
        }
    }

    private string Pick(params string[] values) => values[random.Next(values.Length)];
}
