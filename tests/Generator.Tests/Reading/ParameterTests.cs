using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class ParameterTests
{
    private static readonly ScalarTypeSpec s_string = new(ScalarKind.String);

    private static string With(
        string parameters, string path = "/things", string rest = "", string operation = "", string method = "get") => Fixture.Document(
        "\"" + path + "\":{\"" + method + "\":{\"operationId\":\"Get\"," + operation + "\n\"parameters\":[\n" + parameters
            + "],\"responses\":{\"200\":{\"description\":\"\"}}}}", rest);

    private static ParameterSpec One(string parameter) => Assert.Single(Fixture.Operation(With(parameter)).Parameters);

    [Theory]
    [InlineData("\"type\":\"string\"", nameof(ScalarKind.String))]
    [InlineData("\"type\":\"string\",\"format\":\"uuid\"", nameof(ScalarKind.String))]
    [InlineData("\"type\":\"string\",\"format\":\"date-time\"", nameof(ScalarKind.DateTime))]
    [InlineData("\"type\":\"string\",\"format\":\"date\"", nameof(ScalarKind.Date))]
    [InlineData("\"type\":\"string\",\"format\":\"date-no-tz\"", nameof(ScalarKind.DateTimeNoZone))]
    [InlineData("\"type\":\"string\",\"format\":\"byte\"", nameof(ScalarKind.Base64))]
    [InlineData("\"type\":\"string\",\"format\":\"no-such\"", nameof(ScalarKind.String))]
    [InlineData("\"type\":\"integer\",\"format\":\"int32\"", nameof(ScalarKind.Int32))]
    [InlineData("\"type\":\"integer\",\"format\":\"int64\"", nameof(ScalarKind.Int64))]
    [InlineData("\"type\":\"integer\"", nameof(ScalarKind.Int64))]
    [InlineData("\"type\":\"number\",\"format\":\"float\"", nameof(ScalarKind.Double))]
    [InlineData("\"type\":\"number\"", nameof(ScalarKind.Double))]
    [InlineData("\"type\":\"number\",\"format\":\"decimal\"", nameof(ScalarKind.Decimal))]
    [InlineData("\"type\":\"boolean\"", nameof(ScalarKind.Boolean))]
    [InlineData("\"type\":\"boolean\",\"enum\":[true,false]", nameof(ScalarKind.Boolean))]
    [InlineData("\"enum\":[true,false]", nameof(ScalarKind.Boolean))]
    [InlineData("\"type\":[\"null\",\"integer\"],\"format\":\"int32\"", nameof(ScalarKind.Int32))]
    public void Types_and_formats_determine_scalars(string type, string expected) =>
        Assert.Equal(new ScalarTypeSpec(Enum.Parse<ScalarKind>(expected)), One("{\"name\":\"p\",\"in\":\"query\"," + type + "}").Type);

    [Fact]
    public void A_shared_parameter_is_used_with_the_keywords_beside_its_reference()
    {
        ConnectorSpec spec = Fixture.Spec(With(
            "{\"$ref\":\"#/parameters/Kind\",\"x-ms-summary\":\"Mine\"}",
            rest: "\"parameters\":{\"Kind\":{\"name\":\"kind\",\"in\":\"header\",\"required\":true,\"type\":\"string\",\"enum\":[\"a\","
                + "\"b\"],\"x-ms-summary\":\"Theirs\",\"description\":\"D\"}}"));
        ParameterSpec parameter = Assert.Single(spec.Operations[0].Parameters);
        Assert.Equal(
            ("kind", "header", true, "Mine", "D"),
            (parameter.WireName, parameter.Key.In, parameter.IsRequired, parameter.Summary, parameter.Description));
        Assert.Equal(new EnumTypeSpec("#parameters/Kind"), parameter.Type);
        Assert.Equal(["a", "b"], Assert.Single(spec.Enums).Values.Select(value => value.Wire));
    }

    [Fact]
    public void An_operation_overrides_the_parameters_of_its_path()
    {
        OperationSpec operation = Fixture.Operation(Fixture.Document("""
            "/things":{
              "parameters":[{"name":"a","in":"query","type":"string"},{"name":"b","in":"query","type":"string"}],
              "get":{
                "operationId":"Get",
                "parameters":[{"name":"a","in":"query","type":"integer"},{"name":"a","in":"header","type":"string"}],
                "responses":{"200":{"description":""}}
              }
            }
            """));
        Assert.Equal(
            [
                ("b", "query", ScalarKind.String),
                ("a", "query", ScalarKind.Int64),
                ("a", "header", ScalarKind.String),
            ],
            operation.Parameters.Select(parameter => (parameter.WireName, parameter.Key.In, ((ScalarTypeSpec)parameter.Type).Kind)));
    }

    [Fact]
    public void An_internal_parameter_with_a_default_is_a_constant()
    {
        ParameterSpec parameter =
            One("""{"name":"api-version","in":"query","required":true,"x-ms-visibility":"internal","type":"string","default":"1.0"}""");
        Assert.Equal("1.0", parameter.Constant);
    }

    [Fact]
    public void An_internal_required_parameter_without_a_default_must_be_passed()
    {
        SpecReadResult result =
            Fixture.Read(With("""{"name":"p","in":"query","required":true,"x-ms-visibility":"internal","type":"string"}"""));
        Assert.Null(Assert.Single(result.Spec!.Operations[0].Parameters).Constant);
        Assert.Equal(
            ["CONN0042@3:1 The parameter 'p' of 'Get' is internal and required but has no default: it is a parameter of the method"],
            Fixture.Describe(result));
    }

    [Theory]
    [InlineData("Host")]
    [InlineData("content-length")]
    [InlineData("Transfer-Encoding")]
    [InlineData("Connection")]
    [InlineData("Authorization")]
    public void A_reserved_header_is_omitted_with_a_diagnostic(string name)
    {
        SpecReadResult result = Fixture.Read(With("{\"name\":\"" + name + "\",\"in\":\"header\",\"required\":true,\"type\":\"string\"}"));
        Assert.Empty(result.Spec!.Operations[0].Parameters);
        Assert.StartsWith("CONN0041@3:1 ", Assert.Single(Fixture.Describe(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_header_name_is_a_loss()
    {
        SpecReadResult result = Fixture.Read(With("{\"name\":\"Bad Name:\",\"in\":\"header\",\"type\":\"string\"}"));
        Assert.Equal(
            ["CONN0040@3:1 The parameter 'Bad Name:' of 'Get' is omitted: HTTP doesn't allow that name for a header"],
            Fixture.Describe(result));
    }

    [Theory]
    [InlineData("Content-Type")]
    [InlineData("Accept")]
    public void Content_type_and_accept_are_parameters(string name) =>
        Assert.Equal(name, One("{\"name\":\"" + name + "\",\"in\":\"header\",\"type\":\"string\"}").WireName);

    [Theory]
    [InlineData("query", "", nameof(CollectionFormat.Csv))]
    [InlineData("query", "csv", nameof(CollectionFormat.Csv))]
    [InlineData("query", "ssv", nameof(CollectionFormat.Ssv))]
    [InlineData("query", "tsv", nameof(CollectionFormat.Tsv))]
    [InlineData("header", "pipes", nameof(CollectionFormat.Pipes))]
    [InlineData("query", "multi", nameof(CollectionFormat.Multi))]
    [InlineData("formData", "multi", nameof(CollectionFormat.Multi))]
    public void Lists_keep_their_collection_format(string place, string format, string expected)
    {
        string word = format.Length == 0 ? "" : ",\"collectionFormat\":\"" + format + "\"";
        ParameterSpec parameter =
            One("{\"name\":\"p\",\"in\":\"" + place + "\",\"type\":\"array\",\"items\":{\"type\":\"string\"}" + word + "}");
        Assert.Equal(expected, parameter.Text!.CollectionFormat.ToString());
        Assert.Equal(new ArrayTypeSpec(s_string), parameter.Type);
    }

    [Theory]
    [InlineData(
        """{"name":"p","in":"header","type":"array","items":{"type":"string"},"collectionFormat":"multi"}""",
        "collectionFormat 'multi' doesn't exist in a header; csv is used")]
    [InlineData(
        """{"name":"p","in":"query","type":"string","collectionFormat":"csv"}""",
        "collectionFormat 'csv' doesn't apply to a single value")]
    [InlineData(
        """{"name":"p","in":"query","type":"object","properties":{"inner":{"type":"string"}}}""",
        "an object isn't valid in a query; it is any JSON value; its properties aren't read: inner")]
    [InlineData(
        """{"name":"p","in":"query","type":"array","items":{"type":"object"}}""",
        "a list of structured values isn't valid in a query; its items are any JSON values")]
    public void Unsupported_locations_are_approximated_and_reported(string parameter, string expected) =>
        Assert.Equal(["CONN0046@3:1 The parameter 'p' of 'Get': " + expected], Fixture.Describe(Fixture.Read(With(parameter))));

    [Theory]
    [InlineData("""{"name":"p","type":"string"}""", "it has no 'in'")]
    [InlineData("""{"name":"p","in":"cookie","type":"string"}""", "'cookie' is no place for a parameter")]
    public void An_unknown_location_is_a_loss(string parameter, string expected) =>
        Assert.Equal(["CONN0040@3:1 The parameter 'p' of 'Get' is omitted: " + expected], Fixture.Describe(Fixture.Read(With(parameter))));

    [Theory]
    [InlineData("{\"$ref\":\"#/parameters/None\"}", "#/parameters/None")]
    [InlineData("{\"$ref\":\"other.json#/parameters/X\"}", "other.json#/parameters/X")]
    public void A_parameter_that_cannot_be_found_is_a_loss(string parameter, string name) =>
        Assert.Equal(
            ["CONN0040@3:1 The parameter '" + name + "' of 'Get' is omitted: it can't be found"],
            Fixture.Describe(Fixture.Read(With(parameter))));

    [Fact]
    public void The_first_of_two_equal_parameters_is_used()
    {
        SpecReadResult result = Fixture.Read(With("""
            {"name":"X-A","in":"header","type":"string"},
            {"name":"x-a","in":"header","type":"integer"}
            """));
        Assert.Equal(s_string, Assert.Single(result.Spec!.Operations[0].Parameters).Type);
        Assert.Equal(["CONN0045@4:1 The parameter 'x-a' of 'Get' is declared twice: the first one is used"], Fixture.Describe(result));
    }

    [Fact]
    public void A_path_and_its_parameters_are_made_consistent()
    {
        SpecReadResult result = Fixture.Read(With(
            """{"name":"ID","in":"path","type":"string"}"""
                + """,{"name":"unused","in":"path","required":true,"type":"string"}""", "/a/{id}/b/{missing}.{ext}"));
        OperationSpec operation = result.Spec!.Operations[0];
        Assert.Equal(["ID", "missing", "ext"], operation.Parameters.Select(parameter => parameter.WireName));
        Assert.All(operation.Parameters, parameter => Assert.True(parameter.IsRequired));
        Assert.Equal(
            ["/a/", "{ID}", "/b/", "{missing}", ".", "{ext}"],
            operation.PathSegments.Select(segment => segment.IsVariable ? "{" + segment.Text + "}" : segment.Text));
        Assert.Equal(
            ["CONN0029", "CONN0043", "CONN0043", "CONN0044"],
            result.Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/a b/ä", "/a%20b/%C3%A4")]
    [InlineData("/v%7Bx%7D//y/", "/v%7Bx%7D//y/")]
    [InlineData("/100%/x y#z", "/100%25/x%20y%23z")]
    [InlineData("/x('1'):y@z", "/x('1'):y@z")]
    public void Literals_in_a_path_are_encoded_in_advance(string path, string expected) =>
        Assert.Equal(expected, Assert.Single(Fixture.Operation(With("", path)).PathSegments).Text);

    [Theory]
    [InlineData("\"type\":\"integer\",\"default\":\"7\"", "7")]
    [InlineData("\"type\":\"integer\",\"default\":7.0", "7")]
    [InlineData("\"type\":\"boolean\",\"default\":\"True\"", "true")]
    [InlineData("\"type\":\"string\",\"default\":5", "5")]
    [InlineData("\"type\":\"number\",\"default\":1.50", "1.50")]
    [InlineData("\"type\":\"array\",\"items\":{\"type\":\"string\"},\"default\":[\"a\",\"b\"]", "a,b")]
    [InlineData("\"type\":\"array\",\"items\":{\"type\":\"string\"},\"collectionFormat\":\"pipes\",\"default\":[\"a\",\"b\"]", "a|b")]
    [InlineData("\"type\":\"string\",\"default\":null", null)]
    public void A_default_is_its_wire_text(string type, string? expected) =>
        Assert.Equal(expected, One("{\"name\":\"p\",\"in\":\"query\"," + type + "}").Default);

    [Theory]
    [InlineData("\"type\":\"integer\",\"format\":\"int32\",\"default\":104545025835246", "no 32-bit integer")]
    [InlineData("\"type\":\"boolean\",\"default\":\"maybe\"", "no boolean")]
    [InlineData("\"type\":\"number\",\"default\":\"much\"", "no number")]
    [InlineData("\"type\":\"string\",\"default\":{\"a\":1}", "a structured value")]
    public void A_default_of_another_type_is_omitted_and_reported(string type, string reason)
    {
        SpecReadResult result = Fixture.Read(With("{\"name\":\"p\",\"in\":\"query\"," + type + "}"));
        Assert.Null(result.Spec!.Operations[0].Parameters[0].Default);
        Assert.EndsWith("is omitted, since it is " + reason, Assert.Single(Fixture.Describe(result)), StringComparison.Ordinal);
        Assert.StartsWith("CONN0067@3:", Fixture.Describe(result)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Double_encoding_is_kept() =>
        Assert.True(Assert.IsType<ParameterSpec.Query>(
            One("""{"name":"p","in":"query","type":"string","x-ms-url-encoding":"double"}""")).EncodeTwice);

    [Theory]
    [InlineData("string", "", nameof(FormEncoding.UrlEncoded))]
    [InlineData("string", "\"consumes\":[\"multipart/form-data\"],", nameof(FormEncoding.Multipart))]
    [InlineData("string", "\"consumes\":[\"application/x-www-form-urlencoded\",\"multipart/form-data\"],", nameof(FormEncoding.UrlEncoded))]
    [InlineData("file", "\"consumes\":[\"application/x-www-form-urlencoded\"],", nameof(FormEncoding.Multipart))]
    public void Form_fields_are_sent_by_consumes_and_files_as_multipart(string type, string consumes, string expected)
    {
        OperationSpec operation =
            Fixture.Operation(With("{\"name\":\"f\",\"in\":\"formData\",\"type\":\"" + type + "\"}", operation: consumes, method: "post"));
        Assert.Equal(expected, operation.Form.ToString());
        Assert.Equal(type == "file", operation.Parameters[0] is ParameterSpec.FormFile);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(",\"collectionFormat\":\"multi\"", null)]
    [InlineData(
        ",\"collectionFormat\":\"csv\"",
        "CONN0046@3:1 The parameter 'f' of 'Get': collectionFormat 'csv' can't join files; each is a separate part")]
    public void A_list_of_files_is_a_multipart_form_with_a_part_for_each_file(string format, string? said)
    {
        SpecReadResult result = Fixture.Read(
            With("{\"name\":\"f\",\"in\":\"formData\",\"type\":\"array\",\"items\":{\"type\":\"file\"}" + format + "}", method: "post"));
        OperationSpec operation = result.Spec!.Operations[0];
        Assert.Equal(FormEncoding.Multipart, operation.Form);
        Assert.True(operation.Parameters[0] is ParameterSpec.FormFile { IsList: true, Type: ArrayTypeSpec });
        Assert.Equal(said is null ? [] : [said], Fixture.Describe(result));
    }

    [Fact]
    public void A_body_beside_form_fields_is_a_loss()
    {
        SpecReadResult result = Fixture.Read(With("""
            {"name":"f","in":"formData","type":"string"},
            {"name":"b","in":"body","schema":{"type":"string"}}
            """, method: "post"));
        Assert.Null(result.Spec!.Operations[0].Body);
        Assert.Equal(["CONN0040@4:1 The parameter 'b' of 'Get' is omitted: an operation has either a body or form fields, and this one has "
            + "form fields"], Fixture.Describe(result));
    }

    [Fact]
    public void Dynamic_values_keep_references_and_literals()
    {
        DynamicSourceSpec values = One("""
            {
              "name":"p",
              "in":"query",
              "type":"string",
              "x-ms-dynamic-values":{
                "operationId":"Get",
                "value-collection":"value",
                "value-path":"id",
                "value-title":"name",
                "parameters":{
                  "a":{"parameter":"x"},
                  "b":{"parameterReference":"body/y"},
                  "c":[1,{"k":null,}],
                  "d":{"value":"v"},
                  "e":null
                }
              }
            }
            """).Dynamic!.Values!;
        Assert.Equal(("Get", "value", "id", "name"), (values.OperationId, values.CollectionPath, values.ValuePath, values.TitlePath));
        Assert.Equal(
            [("a", "x", null), ("b", "body/y", null), ("c", null, "[1,{\"k\":null}]"), ("d", null, "\"v\""), ("e", null, "null")],
            values.Parameters.Select(argument => (argument.Name, argument.Reference, argument.LiteralJson)));
    }

    [Fact]
    public void Locations_contain_each_parameter()
    {
        SpecReadResult result = Fixture.Read(
            With("{\"name\":\"a\",\"in\":\"query\",\"type\":\"string\"},\n  {\"name\":\"b\",\"in\":\"formData\",\"type\":\"string\"}"));
        Assert.Equal((2, 0), At("op:Get/query:a"));
        Assert.Equal((3, 2), At("op:Get/formData:b"));
        Assert.Null(result.Places.Find("op:Get/query:c"));

        (int Line, int Column) At(string identity)
        {
            SpecPlace place = result.Places.Find(identity)!.Value;
            return (place.Line, place.Column);
        }
    }
}
