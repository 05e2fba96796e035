using System.Text;
using Azure.Core;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class ConformanceTests
{
    [Theory]
    [InlineData("GET", "/books/978%252D1", "GetBook")]
    [InlineData("GET", "/books/a%252Fb?%24select=title%7Cpages&loaned=true&limit=5&order=asc", "GetBook")]
    [InlineData("GET", "/books/new", "GetNewBooks")]
    [InlineData("GET", "/books?api-version=2", "ListBooks")]
    [InlineData("GET", "/scans/3-4.png", "GetScan")]
    [InlineData("GET", "/referrals/7//", "GetReferral")]
    [InlineData("GET", "/shelves/12", "GetShelfByNumber")]
    [InlineData("GET", "/shelves/top%20shelf", "GetShelfByName")]
    [InlineData("POST", "/tags?tag=1&tag=2", "SetTags")]
    public async Task A_valid_request_is_matched_with_its_operation(string method, string path, string operationId)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync(method, path);
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.Equal(operationId, call.OperationId);
        Assert.True(call.Conforms, call.ToString());
        Assert.Equal(response.Status, call.Status);
        Assert.InRange(response.Status, 200, 299);
    }

    [Theory]
    [InlineData("GET", "/books/a%20b", "twice")]
    [InlineData("GET", "/books/a?loaned=True", "loaned")]
    [InlineData("GET", "/books/a?limit=51", "limit")]
    [InlineData("GET", "/books/a?limit=05", "limit")]
    [InlineData("GET", "/books/a?limit=1&limit=2", "limit")]
    [InlineData("GET", "/books/a?order=up", "order")]
    [InlineData("GET", "/books/a?color=red", "color")]
    [InlineData("GET", "/books", "api-version")]
    [InlineData("GET", "/scans/3-b.png", "'y'")]
    [InlineData("POST", "/tags", "'tag'")]
    [InlineData("POST", "/tags?tag=1%2C2", "'tag'")]
    [InlineData("POST", "/books", "'book'")]
    public async Task An_invalid_request_is_rejected_with_the_reason(string method, string path, string named)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync(method, path);
        Assert.Equal(400, response.Status);
        Assert.Contains(response.Details(), detail => detail.Contains(named, StringComparison.Ordinal));
        Assert.False(emulator.AllConform);
        Assert.False(Assert.Single(emulator.Calls).IsExecuted);
    }

    [Theory]
    [InlineData(
        """
        {
          "title":"A","pages":3,"price":1.5,"added":"2026-01-01T00:00:00Z","published":"2026-01-01","cover":"QUI=","kind":"atlas",
          "subtitle":null,"contact":"reader","extra":{},"lost":[1]
        }
        """,
        true)]
    [InlineData("""{"title":"A","authors":[{"name":"N","id":"00000001-0000-4000-8000-000000000000"}]}""", true)]
    [InlineData("""{}""", false)]
    [InlineData("""{"title":null}""", false)]
    [InlineData("""{"title":5}""", false)]
    [InlineData("""{"title":"A","pages":"3"}""", false)]
    [InlineData("""{"title":"A","pages":0}""", false)]
    [InlineData("""{"title":"A","pages":3000000000}""", false)]
    [InlineData("""{"title":"A","added":"2026-01-01 00:00"}""", false)]
    [InlineData("""{"title":"A","published":"01/02/2026"}""", false)]
    [InlineData("""{"title":"A","cover":"?"}""", false)]
    [InlineData("""{"title":"A","kind":"poem"}""", false)]
    [InlineData("""{"title":"A","authors":[{"id":"00000001-0000-4000-8000-000000000000"}]}""", false)]
    [InlineData("""{"title":"A","authors":[{"name":"N","id":"1"}]}""", false)]
    [InlineData("""{"title":"12345678901234567890123456789012345678901"}""", false)]
    [InlineData("""{"title":"A",}""", false)]
    [InlineData("""["A"]""", false)]
    public async Task A_JSON_body_is_validated_against_its_schema(string json, bool conforms)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.PostJsonAsync("/books", json);
        Assert.Equal(conforms ? 201 : 400, response.Status);
    }

    [Fact]
    public async Task A_body_that_is_not_declared_or_has_another_type_is_rejected()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response unasked = await emulator.PostJsonAsync("/tags?tag=1", "{}");
        Assert.Equal(400, unasked.Status);
        using Response xml = await emulator.SendAsync("POST", "/books", RequestContent.Create("<book/>"u8.ToArray()), "application/xml");
        Assert.Contains(xml.Details(), detail => detail.Contains("application/xml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("card=12&stay=false", 200)]
    [InlineData("card=12&stay=False", 400)]
    [InlineData("stay=true", 400)]
    [InlineData("card=1&other=2", 400)]
    public async Task A_urlencoded_form_is_validated_against_its_fields(string form, int status)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync(
            "POST", "/login", RequestContent.Create(Encoding.UTF8.GetBytes(form)), "application/x-www-form-urlencoded");
        Assert.Equal(status, response.Status);
    }

    [Fact]
    public async Task A_multipart_form_is_read_part_by_part()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using HttpClient client = await emulator.ConnectAsync();
        using MultipartFormDataContent form =
            new() { { new StringContent("Maps"), "title" }, { new ByteArrayContent([1, 2, 3]), "scan", "map.png" } };
        using HttpResponseMessage response = await client.PostAsync("scans", form);
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.True(call.Conforms, call.ToString());
        Assert.Equal("Maps", call.Arguments["title"].GetString());
        Assert.Equal("map.png", call.Arguments["scan"].GetProperty("fileName").GetString());
        Assert.Equal(3, call.Arguments["scan"].GetProperty("length").GetInt64());

        using MultipartFormDataContent nameless = new() { { new StringContent("Maps"), "title" }, { new ByteArrayContent([1]), "scan" } };
        using HttpResponseMessage refused = await client.PostAsync("scans", nameless);
        Assert.Equal(400, (int)refused.StatusCode);
    }

    [Fact]
    public async Task A_double_encoded_value_is_decoded_twice()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync("GET", "/books/a%252Fb%2520c");
        Assert.Equal("a/b c", emulator.Calls[0].Arguments["isbn"].GetString());
    }

    [Fact]
    public async Task An_unknown_path_method_or_connector_is_404_and_listed_as_unmatched()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using HttpClient client = await emulator.ConnectAsync();
        Assert.Equal(404, (int)(await client.GetAsync("nowhere")).StatusCode);
        Assert.Equal(404, (int)(await client.DeleteAsync("books/new")).StatusCode);
        Assert.Equal(404, (int)(await client.GetAsync("books/new/")).StatusCode);
        Assert.Equal(404, (int)(await client.GetAsync("/apim/other/emulated/books")).StatusCode);
        Assert.Equal(4, emulator.Unmatched.Count);
    }

    [Fact]
    public async Task Only_the_scheme_of_a_credential_is_kept()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync(new() { RequireBearer = true });
        using Response without = await emulator.SendAsync("GET", "/books/new");
        using Response with = await emulator.SendAsync("GET", "/books/new", headers: ("Authorization", "Bearer secret"));
        Assert.Equal([401, 200], emulator.Calls.Select(call => call.Status));
        Assert.Equal("Bearer", emulator.Calls[1].Headers["Authorization"]);
    }

    [Theory]
    [InlineData("""{"name":"file","in":"formData","required":true,"type":"string","format":"binary"}""")]
    [InlineData("""{"name":"file","in":"formData","required":true,"type":"array","items":{"type":"string","format":"binary"}}""")]
    public async Task A_field_of_binary_strings_accepts_files(string field)
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(
            Library.Api,
            """{"paths":{"/a":{"post":{"operationId":"A","parameters":[FIELD],"responses":{"200":{"description":"ok"}}}}}}""".Replace(
                "FIELD", field, StringComparison.Ordinal)));
        string form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nx\r\n--b--\r\n";
        using Response response =
            await emulator.SendAsync("POST", "/a", RequestContent.Create(Encoding.UTF8.GetBytes(form)), "multipart/form-data; boundary=b");
        Assert.True(Assert.Single(emulator.Calls).Conforms, emulator.Calls[0].ToString());
    }

    [Theory]
    [InlineData("""{"name":"file","in":"formData","type":"array","items":{"type":"string","format":"binary"}}""", true)]
    [InlineData("""{"name":"file","in":"formData","type":"array","items":{"type":"file"}}""", true)]
    [InlineData("""{"name":"file","in":"formData","type":"file"}""", false)]
    public async Task Several_files_with_one_name_are_a_list_if_the_spec_declares_a_list(string field, bool isList)
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(
            Library.Api,
            """{"paths":{"/a":{"post":{"operationId":"A","parameters":[FIELD],"responses":{"200":{"description":"ok"}}}}}}""".Replace(
                "FIELD", field, StringComparison.Ordinal)));
        string form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nx\r\n--b\r\nContent-Disposition: "
            + "form-data; name=\"file\"; filename=\"g\"\r\n\r\nyz\r\n--b--\r\n";
        using Response response =
            await emulator.SendAsync("POST", "/a", RequestContent.Create(Encoding.UTF8.GetBytes(form)), "multipart/form-data; boundary=b");
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.Equal(isList ? [] : ["formData: 'file' occurs 2 times"], call.Reasons);
        Assert.Equal(
            isList ? ["f: 1", "g: 2"] : ["f: 1"],
            (isList ? [.. call.Arguments["file"].EnumerateArray()] : new[] { call.Arguments["file"] }).Select(
                file => $"{file.GetProperty("fileName")}: {file.GetProperty("length")}"));
    }

    [Fact]
    public async Task A_content_type_parameter_does_not_set_the_boundary()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {
              "paths":{
                "/a":{
                  "post":{
                    "operationId":"A",
                    "parameters":[
                      {"name":"f","in":"formData","type":"string"},
                      {"name":"Content-Type","in":"header","required":true,"type":"string","enum":["multipart/form-data"]}
                    ],
                    "responses":{"200":{"description":"ok"}}
                  }
                }
              }
            }
            """));
        string form = "--b\r\nContent-Disposition: form-data; name=\"f\"\r\n\r\nx\r\n--b--\r\n";
        using Response response =
            await emulator.SendAsync("POST", "/a", RequestContent.Create(Encoding.UTF8.GetBytes(form)), "multipart/form-data; boundary=b");
        Assert.True(Assert.Single(emulator.Calls).Conforms, emulator.Calls[0].ToString());
    }

    [Fact]
    public async Task A_204_has_no_content_even_with_a_schema()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(
            Library.Api,
            """{"paths":{"/a":{"get":{"operationId":"A","responses":{"204":{"description":"gone","schema":{"type":"string"}}}}}}}"""));
        using Response response = await emulator.SendAsync("GET", "/a");
        Assert.Equal(204, response.Status);
        await using Stream sample = emulator.For(Library.Api).SampleResponse("A").OpenRead();
        Assert.Equal(-1, sample.ReadByte());
    }

    [Fact]
    public void Open_members_make_an_object()
        => Assert.IsType<System.Text.Json.Nodes.JsonObject>(SchemaSampler.Parse("{}").Sample("""{"additionalProperties":true}"""));

    [Fact]
    public async Task A_template_with_more_text_in_a_segment_takes_precedence()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {"swagger":"2.0","paths":{
              "/models/{name}:run":{"get":{"operationId":"Run","responses":{"204":{"description":"done"}}}},
              "/models/{name}-vision:run":{"get":{"operationId":"RunVision","responses":{"204":{"description":"done"}}}},
              "/models/{name}":{"get":{"operationId":"Read","responses":{"204":{"description":"done"}}}}}}
            """));
        foreach (string path in new[] { "/models/a-vision:run", "/models/a:run", "/models/a" })
        {
            using Response response = await emulator.SendAsync("GET", path);
        }

        Assert.Equal(["RunVision", "Run", "Read"], emulator.Calls.Select(call => call.OperationId));
    }

    [Fact]
    public async Task Values_of_an_enumeration_are_not_matched_with_its_pattern()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {
              "swagger":"2.0",
              "paths":{
                "/tags":{
                  "post":{
                    "operationId":"Tag",
                    "parameters":[{
                      "name":"body",
                      "in":"body",
                      "schema":{
                        "type":"object",
                        "properties":{
                          "kind":{"type":"string","enum":["plain"],"pattern":"^[0-9]+$"},
                          "code":{"type":"string","pattern":"^[0-9]+$"}
                        }
                      }
                    }],
                    "responses":{"204":{"description":"done"}}
                  }
                }
              }
            }
            """));
        using Response right = await emulator.PostJsonAsync("/tags", """{"kind":"plain","code":"7"}""");
        using Response wrong = await emulator.PostJsonAsync("/tags", """{"kind":"plain","code":"x"}""");

        Assert.Equal([true, false], emulator.Calls.Select(call => call.Conforms));
    }

    [Fact]
    public async Task A_value_with_a_name_in_the_spec_has_that_name()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {
              "swagger":"2.0",
              "paths":{
                "/keys":{
                  "get":{
                    "operationId":"Keys",
                    "parameters":[{"name":"seed","in":"query","type":"string","format":"byte","default":"pa"}],
                    "responses":{"204":{"description":"done"}}
                  }
                }
              }
            }
            """));
        using Response named = await emulator.SendAsync("GET", "/keys?seed=pa");
        using Response another = await emulator.SendAsync("GET", "/keys?seed=pb");

        Assert.Equal([true, false], emulator.Calls.Select(call => call.Conforms));
    }

    [Fact]
    public async Task A_value_without_a_type_is_text_if_the_operation_consumes_and_produces_only_text()
    {
        await using ConnectorEmulator emulator = ConnectorEmulator.Create(ConnectorSpecSource.FromJson(Library.Api, """
            {
              "swagger":"2.0",
              "paths":{
                "/tables":{
                  "post":{
                    "operationId":"Convert",
                    "consumes":["text/plain"],
                    "produces":["text/plain"],
                    "parameters":[{"name":"table","in":"body","required":true,"schema":{}}],
                    "responses":{"200":{"description":"done","schema":{}}}
                  }
                }
              }
            }
            """));
        using HttpClient client = await emulator.ConnectAsync();
        using StringContent content = new("a,b");
        using HttpResponseMessage response = await client.PostAsync(new Uri("tables", UriKind.Relative), content);

        Assert.Equal(
            ("text/plain", "value 1"), (response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync()));
        EmulatedCall call = Assert.Single(emulator.Calls);
        Assert.Equal((true, "a,b"), (call.Conforms, call.Arguments["table"].GetString()));
    }
}
