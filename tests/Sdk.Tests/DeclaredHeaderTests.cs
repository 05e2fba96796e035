using System.Text;
using Azure.Connectors.Sdk.Primitives;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Headers that belong to HTTP and that an operation declares as its parameters all the same.</summary>
public class DeclaredHeaderTests
{
    [Theory]
    [InlineData(null, "multipart/form-data; boundary=")]
    [InlineData("multipart/form-data", "multipart/form-data; boundary=")]
    [InlineData("multipart/form-data; boundary=abcde", "multipart/form-data; boundary=abcde")]
    [InlineData("multipart/mixed; boundary=\"a b\"", "multipart/mixed; boundary=\"a b\"")]
    [InlineData("application/json", "multipart/form-data; boundary=")]
    public async Task The_boundary_of_a_form_is_that_of_its_content_type(string? declared, string sent)
    {
        await using TestServer server = await TestServer.RespondingAsync("");

        await server.CreateClient().RawAsync(r =>
        {
            r.UseForm(multipart: true);
            r.AddHeader("Content-Type", declared, "contentType");
            r.AddFormFile("file", new FileContent([65]));
        });

        Received received = Assert.Single(server.Requests);
        Assert.StartsWith(sent, received.Headers["Content-Type"], StringComparison.Ordinal);
        string boundary = received.Headers["Content-Type"].Split("boundary=")[1].Trim('"');
        Assert.StartsWith($"--{boundary}\r\n", received.Text, StringComparison.Ordinal);
        Assert.EndsWith($"\r\n--{boundary}--\r\n", received.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=abcde", "field")]
    [InlineData("multipart/form-data; boundary=abcde", "bytes")]
    [InlineData("multipart/form-data; boundary=abcde", "stream")]
    [InlineData("multipart/form-data; boundary=abcde", "stream that can't seek")]
    [InlineData("multipart/form-data; boundary=\"abcde\"", "bytes")]
    [InlineData("multipart/form-data; charset=utf-8; Boundary=abcde", "bytes")]
    [InlineData("multipart/form-data; boundary=\"ab\\\"cde\"", "nothing")]
    [InlineData("multipart/form-data; boundary=\"ab\\\\cde\"", "nothing")]
    [InlineData("multipart/form-data; boundary=\"abcde \"", "nothing")]
    [InlineData("multipart/form-data; boundary=\"\"", "nothing")]
    [InlineData("multipart/form-data; boundary=\"ab\"cde", "nothing")]
    [InlineData("multipart/form-data; boundary=ab\"cde", "nothing")]
    [InlineData("multipart/form-data; boundary=\"ab;cde\"", "nothing")]
    [InlineData("multipart/form-data; boundary=abcde; boundary=fghij", "nothing")]
    [InlineData("multipart/form-data; boundary*=utf-8''abcde", "nothing")]
    [InlineData("multipart/form-data; boundary=abcde; boundary*=utf-8''fghij", "nothing")]
    [InlineData(
        "multipart/form-data; boundary=aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggghhhhhhhhhh", "nothing")]
    public async Task A_boundary_that_is_invalid_or_can_occur_in_the_content_is_replaced(string declared, string place)
    {
        const string Injected = "x\r\n--abcde\r\nContent-Disposition: form-data; name=\"admin\"\r\n\r\ntrue\r\n--abcde--\r\n";
        byte[] injected = Encoding.ASCII.GetBytes(Injected);
        List<(string Name, string Value)> parts = [];
        await using TestServer server = await TestServer.RespondingAsync("");

        await server.CreateClient().RawAsync(r =>
        {
            r.UseForm(multipart: true);
            r.AddHeader("Content-Type", declared, "contentType");
            r.AddFormField("first", place == "field" ? Injected : "1");
            r.AddFormFile("second", place switch
            {
                "bytes" => new FileContent(injected),
                "stream" => new FileContent(new MemoryStream(injected)),
                "stream that can't seek" => new FileContent(new OneWayStream(injected)),
                _ => new FileContent([65]),
            });
        });

        // Read as ASP.NET Core reads a form: the header's boundary alone counts.
        Received received = Assert.Single(server.Requests);
        string header = received.Headers["Content-Type"];
        MultipartReader reader =
            new(HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(header).Boundary).Value!, new MemoryStream(received.Body));
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            parts.Add((section.GetContentDispositionHeader()!.Name.Value!, await section.ReadAsStringAsync()));
        }

        Assert.Equal([
            ("first", place == "field" ? Injected : "1"),
            ("second", place.StartsWith("stream", StringComparison.Ordinal) || place == "bytes" ? Injected : "A"),
        ], parts);
        Assert.StartsWith("multipart/form-data", header, StringComparison.Ordinal);
        Assert.Single(header.Split("boundary", StringSplitOptions.None)[1..]);
        Assert.Equal(declared.Contains("charset", StringComparison.Ordinal), header.Contains("charset=utf-8", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_name_cannot_end_its_quotes_or_its_line()
    {
        const string Name = "a\"\r\n\r\nx\r\n--b\r\n";
        await using TestServer server = await TestServer.RespondingAsync("");

        await server.CreateClient().RawAsync(r =>
        {
            r.UseForm(multipart: true);
            r.AddFormField(Name, "1");
            r.AddFormFile("file", new FileContent([65], null, Name));
        });

        string boundary = Assert.Single(server.Requests).Headers["Content-Type"].Split("boundary=")[1];
        Assert.Equal(
            $"--{boundary}\r\nContent-Disposition: form-data; name=\"a%22%0D%0A%0D%0Ax%0D%0A--b%0D%0A\"\r\n\r\n1\r\n"
            + $"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; "
            + $"filename=\"a%22%0D%0A%0D%0Ax%0D%0A--b%0D%0A\"\r\nContent-Type: application/octet-stream\r\n\r\nA\r\n--{boundary}--\r\n",
            server.Requests.Single().Text);
        Assert.Throws<ArgumentException>(() => new FileContent([65], "image/png\r\nX: y"));
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData("text/plain", "application/x-www-form-urlencoded")]
    public async Task A_URL_encoded_form_has_its_content_type(string declared, string sent)
    {
        await using TestServer server = await TestServer.RespondingAsync("");

        await server.CreateClient().RawAsync(r =>
        {
            r.UseForm(multipart: false);
            r.AddHeader("Content-Type", declared, "contentType");
            r.AddFormField("a", "b");
        });

        Assert.Equal((sent, "a=b"), (Assert.Single(server.Requests).Headers["Content-Type"], server.Requests.Single().Text));
    }

    [Theory]
    [InlineData("text/csv", "a,\"b\"\nü")]
    [InlineData("text/csv; header=present", "a,\"b\"\nü")]
    [InlineData("application/json; charset=utf-8", "\"a,\\\"b\\\"\\n\\u00FC\"")]
    [InlineData("application/problem+json", "\"a,\\\"b\\\"\\n\\u00FC\"")]
    public async Task A_string_is_quoted_only_in_JSON(string contentType, string sent)
    {
        await using TestServer server = await TestServer.RespondingAsync("");

        await server.CreateClient().RawAsync(r =>
        {
            r.AddHeader("Content-Type", contentType, "contentType");
            r.SetJsonBody("a,\"b\"\nü", JsonWrite.StringValue);
        });
        await server.CreateClient().RawAsync(r =>
        {
            r.AddHeader("Content-Type", contentType, "contentType");
            r.SetJsonBody(new Mail { Id = "1" });
        });

        Assert.Equal(contentType, server.Requests.First().Headers["Content-Type"]);
        Assert.Equal(
            System.Text.RegularExpressions.Regex.Unescape(sent),
            System.Text.RegularExpressions.Regex.Unescape(server.Requests.First().Text));
        Assert.Equal("""{"id":"1"}""", server.Requests.Last().Text);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_content_type_is_also_sent_without_a_body(string method)
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        await server
            .CreateClient()
            .RawAsync(r => r.AddHeader("Content-Type", "application/json", "contentType"), new RequestMethod(method));
        Assert.Equal(("application/json", ""), (Assert.Single(server.Requests).Headers["Content-Type"], server.Requests.Single().Text));
    }

    [Theory]
    [InlineData(true, "text/tab-separated-values", "text/tab-separated-values")]
    [InlineData(true, null, null)]
    [InlineData(false, null, "application/json, */*;q=0.8")]
    public async Task A_caller_can_set_Accept_if_the_operation_has_that_parameter(bool isDeclared, string? given, string? sent)
    {
        await using TestServer server = await TestServer.RespondingAsync("");
        await server.CreateClient().RawAsync(r =>
        {
            if (isDeclared)
            {
                r.AddHeader("accept", given, "accept");
            }
        });
        Assert.Equal(sent, Assert.Single(server.Requests).Headers.GetValueOrDefault("Accept"));
    }

    [Fact]
    public async Task Each_attempt_has_one_user_agent()
    {
        await using TestServer server = await TestServer.StartAsync((context, n) =>
        {
            context.Response.StatusCode = n == 1 ? 503 : 200;
            return Task.CompletedTask;
        });
        await server.CreateClient().RawAsync(r => r.AddHeader("User-Agent", "Parcel Desk v1.0", "userAgent"), RequestMethod.Get);
        await server.CreateClient().RawAsync(_ => { }, RequestMethod.Get);
        Assert.Equal(["Parcel Desk v1.0", "Parcel Desk v1.0"], server.Requests.Take(2).Select(r => r.Headers["User-Agent"]));
        Assert.StartsWith("azsdk-net-", server.Requests.Last().Headers["User-Agent"], StringComparison.Ordinal);
    }
}
