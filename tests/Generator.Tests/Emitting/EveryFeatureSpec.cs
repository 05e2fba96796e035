namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>An invented service with every feature that emitted code has a member of the runtime for.</summary>
internal static class EveryFeatureSpec
{
    private static readonly (string Name, string Schema)[] s_scalars =
    [
        ("text", """{"type":"string"}"""), ("flag", """{"type":"boolean"}"""), ("small", """{"type":"integer","format":"int32"}"""),
        ("large", """{"type":"integer"}"""), ("fraction", """{"type":"number"}"""), ("amount", """{"type":"number","format":"decimal"}"""),
        ("moment", """{"type":"string","format":"date-time"}"""), ("day", """{"type":"string","format":"date"}"""),
        ("local", """{"type":"string","format":"date-no-tz"}"""), ("bytes", """{"type":"string","format":"byte"}"""),
    ];

    private static readonly (string Name, string Schema)[] s_values =
    [
        .. s_scalars, ("any", "{}"), ("kind", """{"type":"string","enum":["a","b"]}"""), ("part", """{"$ref":"#/definitions/Part"}"""),
        ("map", """{"type":"object","additionalProperties":{"type":"string"}}"""),
        ("list", """{"type":"array","items":{"type":"string"}}"""),
    ];

    private static readonly string[] s_formats = ["csv", "ssv", "tsv", "pipes", "multi"];

    private const string Tree = """
        "x-ms-dynamic-tree":{"settings":{"canSelectParentNodes":true,"canSelectLeafNodes":false},
          "open":{"operationId":"Values","itemValuePath":"id","itemTitlePath":"name","itemFullTitlePath":"path",
            "itemIsParent":"(folder eq true)","selectableFilter":"(folder eq false)",
            "parameters":{"of":{"parameterReference":"node","required":true,"alternativeParameterType":"string"}}},
          "browse":{"operationId":"Values","itemsPath":"value","itemValuePath":"id","itemTitlePath":"name",
            "parameters":{"of":{"selectedItemValuePath":"id"}}}}
        """;

    public static string Text { get; } = """
        {"swagger":"2.0","info":{"title":"All","version":"1"},"consumes":["application/json"],"produces":["application/json"],"paths":{
          <LISTS>,
          "/scalars":{"get":{"operationId":"GetScalars","parameters":[<SCALARS>],"responses":{"204":{"description":"d"}}}},
          "/value/{id}":{"put":{"operationId":"PutValue","parameters":[{"name":"id","in":"path","required":true,"type":"string","x-ms-url-encoding":"double"},
              {"name":"X-A","in":"header","type":"string"},{"name":"any","in":"query","x-ms-dynamic-schema":{"operationId":"Schema","value-path":"s"}},
              {"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Value"}}],
              "responses":{"200":{"description":"d","headers":{"X-Next":{"type":"string"}},"schema":{"$ref":"#/definitions/Value"}}}}},
          "/text":{"get":{"operationId":"GetText","produces":["text/plain"],"responses":{"200":{"description":"d","schema":{"type":"string"}}}},
            "put":{"operationId":"PutText","consumes":["text/plain"],"parameters":[{"name":"body","in":"body","schema":{"type":"string"}}],"responses":{"204":{"description":"d"}}}},
          "/file":{"get":{"operationId":"GetFile","produces":["application/octet-stream"],"responses":{"200":{"description":"d","schema":{"type":"string","format":"binary"}}}},
            "put":{"operationId":"PutFile","consumes":["application/octet-stream"],"parameters":[{"name":"body","in":"body","schema":{"type":"string","format":"binary"}}],"responses":{"204":{"description":"d"}}},
            "post":{"operationId":"GetBytes","produces":["application/octet-stream"],"responses":{"200":{"description":"d","schema":{"type":"string","format":"byte"}}}}},
          "/form":{"post":{"operationId":"PostForm","consumes":["multipart/form-data"],"parameters":[{"name":"a","in":"formData","type":"string"},{"name":"f","in":"formData","type":"file"},
            {"name":"fs","in":"formData","type":"array","items":{"type":"file"}}],"responses":{"204":{"description":"d"}}}},
          "/optional":{"get":{"operationId":"GetOptional","responses":{"200":{"description":"d","schema":{"$ref":"#/definitions/Part"}},"204":{"description":"d"}}}},
          "/accepted":{"post":{"operationId":"Start","x-ms-safe-operation":true,"responses":{"202":{"description":"d","schema":{"$ref":"#/definitions/Part"}}}},
            "put":{"operationId":"Change","responses":{"202":{"description":"d"},"200":{"description":"d","schema":{"$ref":"#/definitions/Part"}}}},
            "delete":{"operationId":"Remove","x-ms-openai-data":{"openai-enabled":false},"parameters":[{"name":"ids","in":"query","required":true,"type":"array","items":{"type":"string"},"default":["a","b"]}],"responses":{"204":{"description":"d"}}}},
          "/schema":{"get":{"operationId":"Schema","x-ms-visibility":"internal","parameters":[{"name":"of","in":"query","type":"string"},{"name":"depth","in":"query","type":"integer"}],
            "responses":{"200":{"description":"d","schema":{"type":"object"}}}}},
          "/values":{"get":{"operationId":"Values","x-ms-visibility":"internal","responses":{"200":{"description":"d","schema":{"type":"object"}}}}},
          "/pages":{"get":{"operationId":"ListPages","x-ms-pageable":{"nextLinkName":"nextLink"},"responses":{"200":{"description":"d","schema":{"$ref":"#/definitions/Page"}},"204":{"description":"d"}}}},
          "/dynamic/{table}":{"post":{"operationId":"AddRow","deprecated":true,"parameters":[
              {"name":"table","in":"path","required":true,"type":"string","x-ms-dynamic-values":{"operationId":"Values","value-collection":"value","value-path":"id","value-title":"name","parameters":{"of":{"parameter":"table"},"depth":2,"list":[1]}}},
              {"name":"file","in":"query","type":"string","x-ms-dynamic-values":{"capability":"file-picker","value-path":"Id"}},
              {"name":"tags","in":"query","type":"array","items":{"type":"string","x-ms-dynamic-values":{"operationId":"Values","value-path":"id"}}},
              {"name":"row","in":"body","required":true,"schema":{"$ref":"#/definitions/Row"}}],
              "responses":{"200":{"description":"d","schema":{"$ref":"#/definitions/Row"}}}},
            "put":{"operationId":"SetRow","parameters":[{"name":"table","in":"path","required":true,"type":"string"},
              {"name":"row","in":"body","schema":{"type":"object","x-ms-dynamic-schema":{"operationId":"Schema","parameters":{"of":{"parameter":"table"}},"value-path":"s"}}}],
              "responses":{"200":{"description":"d","schema":{"type":"object","x-ms-dynamic-schema":{"operationId":"Schema","value-path":"s"}}}}},
            "patch":{"operationId":"PickRow","parameters":[{"name":"table","in":"path","required":true,"type":"string"},
              {"name":"row","in":"body","schema":{"type":"string","x-ms-dynamic-values":{"operationId":"Values","value-path":"id"}}}],
              "responses":{"200":{"description":"d","schema":{"type":"array","items":{"type":"string"},"x-ms-dynamic-values":{"operationId":"Values","value-path":"id"}}}}}},
          "/trees":{"post":{"operationId":"Plant","parameters":[
              {"name":"node","in":"query","type":"string",<TREE>},{"name":"body","in":"body","schema":{"type":"string",<TREE>}}],
              "responses":{"200":{"description":"d","schema":{"type":"string",<TREE>}}}}},
          "/kinds":{"post":{"operationId":"Swap","parameters":[{"name":"body","in":"body","required":true,"schema":{"$ref":"#/definitions/Shape"}}],"responses":{"200":{"description":"d","schema":{"$ref":"#/definitions/Shape"}}}}},
          "/trigger":{"get":{"operationId":"OnValue","x-ms-trigger":"batch","responses":{"200":{"description":"d","schema":{"type":"array","items":{"$ref":"#/definitions/Part"}}}}}},
          "/internal":{"get":{"operationId":"Unused","x-ms-visibility":"internal","responses":{"204":{"description":"d"}}}}},
        "definitions":{
          "Part":{"type":"object","properties":{"id":{"type":"string","readOnly":true}}},
          "Value":{"type":"object","required":["text","small"],"properties":{"nothing":{"type":"string","x-nullable":true},"level":{"type":"integer","enum":[1,2]},
            <PROPERTIES>,<ITEMS>,<MAPS>},"additionalProperties":{"type":"integer"}},
          "Row":{"type":"object","properties":{"id":{"type":"string"},"state":{"type":"string","x-ms-dynamic-values":{"operationId":"Values","value-path":"id"}},
            "child":{"$ref":"#/definitions/Row"},"shape":{"type":"object","x-ms-dynamic-schema":{"operationId":"Schema","value-path":"s"}}},
            "x-ms-dynamic-schema":{"operationId":"Schema","value-path":"s"}},
          "Page":{"type":"object","properties":{"value":{"type":"array","items":{"$ref":"#/definitions/Part"}},"nextLink":{"type":"string"}}},
          "Shape":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"}}},
          "Round":{"allOf":[{"$ref":"#/definitions/Shape"},{"type":"object","properties":{"radius":{"type":"number"}}}]}}}
        """
        .Replace("<TREE>", Tree, StringComparison.Ordinal)
        .Replace("<LISTS>", string.Join(",", s_formats.Select(Lists)), StringComparison.Ordinal)
        .Replace("<SCALARS>", string.Join(",", s_scalars.Select(Query)), StringComparison.Ordinal)
        .Replace("<PROPERTIES>", string.Join(",", s_values.Select(Property)), StringComparison.Ordinal)
        .Replace("<ITEMS>", string.Join(",", s_values.Select(List)), StringComparison.Ordinal)
        .Replace("<MAPS>", string.Join(",", s_values.Select(Map)), StringComparison.Ordinal);

    private static string Property((string Name, string Schema) value) => $"\"{value.Name}\":{value.Schema}";

    private static string List((string Name, string Schema) value) => $"\"{value.Name}s\":{{\"type\":\"array\",\"items\":{value.Schema}}}";

    private static string Map((string Name, string Schema) value) =>
        $"\"{value.Name}Map\":{{\"type\":\"object\",\"additionalProperties\":{value.Schema}}}";

    private static string Query((string Name, string Schema) value) =>
        $"{{\"name\":\"{value.Name}\",\"in\":\"query\",{value.Schema[1..]}";

    private static string Lists(string format)
    {
        string List(string name, string location) =>
            $"{{\"name\":\"{name}\",\"in\":\"{location}\",\"type\":\"array\",\"items\":{{\"type\":\"string\"}},"
                + $"\"collectionFormat\":\"{format}\",\"required\":true}}";
        string single = format == "multi" ? "csv" : format;
        string One(string name, string location) =>
            List(name, location).Replace($"\"{format}\"", $"\"{single}\"", StringComparison.Ordinal);
        const string Done = "\"responses\":{\"204\":{\"description\":\"d\"}}}";
        string get = $"{One("p", "path")},{List("q", "query")},{One("X-H", "header")}";
        string post = $"{One("p", "path")},{List("f", "formData")}";
        return "\"/lists/" + format + "/{p}\":{\"get\":{\"operationId\":\"Get" + format + "\",\"parameters\":[" + get + "]," + Done
            + ",\"post\":{\"operationId\":\"Post" + format + "\",\"consumes\":[\"application/x-www-form-urlencoded\"],\"parameters\":["
            + post + "]," + Done + "}";
    }
}
