using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>What can't happen by the spec is rejected where it is set up.</summary>
public class SetupTests
{
    [Theory]
    [InlineData("GetBok", "'GetBook'")]
    [InlineData("getbook", "'GetBook'")]
    [InlineData("GetBookV2", "'GetBook'")]
    [InlineData("OnBookReturnd", "'OnBookReturned'")]
    public async Task An_unknown_operation_is_rejected_with_the_nearest_name(string operationId, string nearest)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        AssertNames(nearest, () => emulator.For(Library.Api).Operation(operationId));
        AssertNames(nearest, () => emulator.For(Library.Api).SampleResponse(operationId));
        AssertNames(nearest, () => emulator.For(Library.Api).CheckResponse(operationId, "{}"));
        AssertNames(nearest, () => emulator.GetExecutionCount(Library.Api, operationId));
        AssertNames(nearest, () => emulator.Faults.Add(FaultMatch.Operation(Library.Api, operationId), EmulatorFault.ResetAfterExecution));
        AssertNames(nearest, () => emulator.Faults.Add(new() { OperationId = operationId }, EmulatorFault.ResetAfterExecution));
        Assert.Equal(0, emulator.Faults.Remaining);
    }

    [Fact]
    public async Task An_unknown_connector_is_rejected_with_the_nearest_name()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        AssertNames("'library'", () => emulator.For("libary"));
        AssertNames("'library'", () => emulator.GetConnectionRuntimeUrl("libary"));
        AssertNames("'library'", () => emulator.GetTransportRuntimeUrl("libary"));
        AssertNames("'library'", () => emulator.GetExecutionCount("libary", "GetBook"));
        AssertNames("'library'", () => emulator.CreateTriggerCallback("libary", "OnBookReturned", TriggerCallbackShape.Batch));
        AssertNames("'library'", () => emulator.Faults.Add(FaultMatch.Operation("libary", "GetBook"), EmulatorFault.ResetAfterExecution));
        AssertNames("'library'", () => emulator.Faults.Add(new() { ApiName = "libary" }, EmulatorFault.ResetAfterExecution));
    }

    [Theory]
    [InlineData("GE T", null)]
    [InlineData("GETT", null)]
    [InlineData("", null)]
    [InlineData("GET\r\n", null)]
    [InlineData("GE T", "GetBook")]
    [InlineData("PUT", "GetBook")]
    public async Task A_fault_for_a_method_that_no_operation_has_is_rejected(string method, string? operationId)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        FaultMatch match = new() { OperationId = operationId, Method = method };
        AssertNames("GET", () => emulator.Faults.Add(match, EmulatorFault.ResetAfterExecution));
        AssertNames("GET", () => emulator.Faults.Add(match with { ApiName = Library.Api }, EmulatorFault.ResetAfterExecution));
        Assert.Equal(0, emulator.Faults.Remaining);

        emulator.Faults.Add(match with { Method = "get" }, EmulatorFault.ResetAfterExecution);
        Assert.Equal(1, emulator.Faults.Remaining);
    }

    [Fact]
    public async Task A_name_of_a_million_characters_is_rejected_with_limited_work()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        string name = new('x', 1_000_000);
        foreach (Action setUp in new Action[]
        {
            () => emulator.For(name), () =>
                emulator.For(Library.Api).Operation(name), () => emulator.For(Library.Api).Operation("GetBook").When(name, "1"),
            () => emulator.Faults.Add(FaultMatch.Operation(Library.Api, name), EmulatorFault.ResetAfterExecution),
            () => emulator.CreateTriggerCallback(Library.Api, name, TriggerCallbackShape.Batch),
        })
        {
            Assert.True(Assert.Throws<ArgumentException>(setUp).Message.Length < 500);
        }
    }

    [Theory]
    [InlineData("GetBook", "select", "$select")]
    [InlineData("GetBook", "ISBN", "isbn")]
    [InlineData("GetBook", "limits", "limit")]
    [InlineData("GetBook", "Library", "X-Library-Branch")]
    [InlineData("GetBook", "connectionId", "loaned, limit")]
    [InlineData("GetBook", "query:limit", "limit")]
    [InlineData("AddBook", "body", "book")]
    [InlineData("UploadScan", "titel", "title")]
    public async Task An_unknown_argument_is_rejected_with_the_nearest_name(string operationId, string name, string nearest)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        ArgumentException exception =
            Assert.Throws<ArgumentException>(() => emulator.For(Library.Api).Operation(operationId).When(name, "1"));
        Assert.Contains($"has no argument '{name}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GetBook", "limit", "ten")]
    [InlineData("GetBook", "limit", "05")]
    [InlineData("GetBook", "limit", "51")]
    [InlineData("GetBook", "loaned", "True")]
    [InlineData("GetBook", "order", "up")]
    [InlineData("GetBook", "isbn", null)]
    [InlineData("GetBook", "$select", "title|pages")]
    [InlineData("GetBook", "$select", "[1]")]
    [InlineData("SetTags", "tag", "1")]
    [InlineData("SetTags", "tag", "[\"a\"]")]
    [InlineData("AddBook", "book", "Maps")]
    [InlineData("AddBook", "book", "{\"title\":5}")]
    [InlineData("AddBook", "book", null)]
    [InlineData("UploadScan", "scan", "map.png")]
    [InlineData("ReplaceScan", "content", "bytes")]
    [InlineData("Login", "stay", "no")]
    public async Task A_value_that_a_request_cannot_have_is_rejected(string operationId, string name, string? value)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        ArgumentException exception =
            Assert.Throws<ArgumentException>(() => emulator.For(Library.Api).Operation(operationId).When(name, value));
        Assert.Contains($"'{name}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_on_arguments_of_each_kind_are_evaluated()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        OperationSetup book = emulator.For(Library.Api).Operation("GetBook");
        book.When("limit", "5").Returns(404);
        book.When("$select", """[ "title", "pages" ]""").Returns(410);
        book.When("X-Library-Branch", "north").Returns(403);
        book.When("isbn", "a/b").When("limit", null).Returns(409);
        emulator.For(Library.Api).Operation("SetTags").When("tag", "[1, 2]").Returns(404);
        emulator
            .For(Library.Api)
            .Operation("AddBook")
            .When("book", """{ "pages": 3.0e0, "title": "A" }""".Replace("3.0e0", "3", StringComparison.Ordinal))
            .Returns(409);
        emulator.For(Library.Api).Operation("Login").When("card", "12").Returns(401);
        foreach ((string method, string path, int status) in new[]
        {
            (
                "GET",
                "/books/1?limit=5",
                404), ("GET", "/books/1?%24select=title%7Cpages", 410), ("GET", "/books/a%252Fb", 409), ("GET", "/books/1?limit=6", 200),
            ("POST", "/tags?tag=1&tag=2", 404), ("POST", "/tags?tag=2&tag=1", 204),
        })
        {
            using Response response = await emulator.SendAsync(method, path);
            Assert.Equal((path, status), (path, response.Status));
        }

        using Response north = await emulator.SendAsync("GET", "/books/1", headers: ("X-Library-Branch", "north"));
        using Response added = await emulator.PostJsonAsync("/books", """{"title":"A","pages":3}""");
        using Response login = await emulator.SendAsync(
            "POST", "/login", Azure.Core.RequestContent.Create("card=12"u8.ToArray()), "application/x-www-form-urlencoded");
        Assert.Equal((403, 409, 401), (north.Status, added.Status, login.Status));
    }

    [Fact]
    public async Task Values_of_nonconforming_requests_can_be_awaited()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync(new() { RejectNonConforming = false });
        emulator.For(Library.Api).Operation("GetBook").When("limit", "ten").Returns(404);
        using Response response = await emulator.SendAsync("GET", "/books/1?limit=ten");
        Assert.Equal(404, response.Status);
    }

    [Fact]
    public async Task An_unknown_argument_in_a_function_is_reported()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.For(Library.Api).Operation("GetBook").When(request => request.Argument("isbm") == "1").Returns(404);
        using Response response = await emulator.SendAsync("GET", "/books/1");
        Assert.Equal(500, response.Status);
        Assert.Contains("'isbn'", Assert.Single(emulator.Calls).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GetBook", "{", null, "not JSON at line 1")]
    [InlineData("GetBook", "", null, "the response has none")]
    [InlineData("GetBook", """{"title":"A",}""", null, "not JSON")]
    [InlineData("GetBook", """{"pages":1}""", null, "'title' is required")]
    [InlineData("GetBook", """{"title":5}""", null, "'title' must be a string")]
    [InlineData("GetBook", """{"title":"A"}""", 201, "200")]
    [InlineData("GetBook", "[]", null, "must be an object")]
    [InlineData("GetBook", "{", 404, "not JSON")]
    [InlineData("AddBook", """{"title":"A"}""", 200, "201")]
    [InlineData("GetNewBooks", """[{"title":"A","authors":[{}]}]""", null, "'[0].authors[0].name' is required")]
    public async Task A_response_that_contradicts_the_spec_is_rejected_unless_it_is_unchecked(
        string operationId, string json, int? status, string named)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        OperationSetup setup = emulator.For(Library.Api).Operation(operationId);
        int expected = status ?? 200;
        EmulatedResponse response = EmulatedResponse.FromJson(json, expected);
        AssertNames(named, () => setup.Returns(json, status));
        AssertNames(named, () => setup.Returns(response));
        AssertNames(named, () => setup.ReturnsSequence(response.Unchecked(), response));
        AssertNames("ReturnsUnchecked", () => setup.Returns(json, status));

        setup.Returns(_ => response);
        (string method, string path, string? body) = operationId switch
        {
            "GetBook" => ("GET", "/books/1", null),
            "GetNewBooks" => ("GET", "/books/new", null),
            _ => ("POST", "/books", """{"title":"A"}"""),
        };
        using Response failed = await SendAsync();
        Assert.Equal(500, failed.Status);
        Assert.Contains(named, emulator.Calls[^1].Failure, StringComparison.Ordinal);

        setup.ReturnsUnchecked(json, status);
        using Response unchecked1 = await SendAsync();
        setup.Returns(_ => response.Unchecked().WithHeader("X-Note", "still unchecked"));
        using Response unchecked2 = await SendAsync();
        Assert.Equal((expected, expected), (unchecked1.Status, unchecked2.Status));

        Task<Response> SendAsync() => body is null ? emulator.SendAsync(method, path) : emulator.PostJsonAsync(path, body);
    }

    [Fact]
    public async Task Content_of_another_kind_is_rejected()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        OperationSetup book = emulator.For(Library.Api).Operation("GetBook");
        AssertNames("application/octet-stream", () => book.Returns([1]));
        AssertNames("text/html", () => book.Returns(EmulatedResponse.FromText("<p>", "text/html")));
        AssertNames("the response has none", () => book.Returns(200));
        AssertNames("not JSON", () => book.Returns(EmulatedResponse.FromStream(10, "application/json")));
        AssertNames("exceeds the size that the emulator checks", () => book.ReturnsStream(1L << 40, "application/json"));
        emulator.For(Library.Api).Operation("GetScan").Returns([1]).ReturnsStream(1L << 40, "image/png").Returns("{}");
        emulator.For(Library.Api).Operation("GetReferral").Returns(EmulatedResponse.FromText("R-1")).Returns("\"R-1\"");
        emulator.For(Library.Api).Operation("SetTags").Returns(204).Returns(429).Returns(302).Returns("""{"error":{}}""", 400);
    }

    [Fact]
    public async Task The_default_status_of_success_is_that_of_the_operation()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.For(Library.Api).Operation("AddBook").Returns("""{"title":"A"}""");
        using Response added = await emulator.PostJsonAsync("/books", """{"title":"A"}""");
        Assert.Equal(201, added.Status);
    }

    [Fact]
    public async Task The_examples_of_the_README_are_accepted()
    {
        await using ConnectorEmulator emulator =
            await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile("office365", SecondOpinionTests.SpecPath("office365"))]);
        OperationSetup mails = emulator.For("office365").Operation("GetEmailsV3");
        mails.Returns("""{"value":[]}""");
        mails.When("folderPath", "Archive").Returns(404);
        mails.ReturnsSequence(EmulatedResponse.FromStatus(503), EmulatedResponse.FromJson("{}"));
        mails.ReturnsPages("""[{"id":"1"}]""", """[{"id":"2"}]""");
        mails.Returns(request =>
            EmulatedResponse.FromJson(new JsonObject { ["value"] = new JsonArray(), ["@odata.context"] = request.Argument("folderPath") }));
        mails.ReturnsUnchecked("{");
        AssertNames("'folderPath'", () => mails.When("folder", "Archive"));
        AssertNames("'GetEmails'", () => emulator.For("office365").Operation("GetMails"));
        AssertNames(
            "'SendEmail", () => emulator.Faults.Add(FaultMatch.Operation("office365", "SendMailV2"), EmulatorFault.ResetAfterExecution));
    }

    [Theory]
    [InlineData("[", "Page 2 is not JSON")]
    [InlineData("5", "Page 2 is neither")]
    [InlineData("""[{"pages":1}]""", "'value[0].title' is required")]
    public async Task A_page_that_contradicts_the_spec_is_rejected(string page, string named)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        AssertNames(named, () => emulator.For(Library.Api).Operation("ListBooks").ReturnsPages("[]", page));
        if (page[^1] == ']')
        {
            emulator.For(Library.Api).Operation("ListBooks").ReturnsPagesUnchecked("[]", page);
        }
    }

    [Fact]
    public async Task A_fault_that_cannot_occur_is_rejected()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        FaultMatch match = FaultMatch.Operation(Library.Api, "GetBook");
        Assert.Throws<ArgumentOutOfRangeException>(
            () => emulator.Faults.Add(match with { FromRequest = 0 }, EmulatorFault.ResetAfterExecution));
        AssertNames("GET", () => emulator.Faults.Add(match with { Method = "POST" }, EmulatorFault.ResetAfterExecution));
        emulator.Faults.Add(match with { Method = "get", ApiName = "LIBRARY" }, EmulatorFault.ResetAfterExecution);
        Assert.Equal(1, emulator.Faults.Remaining);
    }

    [Fact]
    public async Task A_fault_of_one_of_two_operations_with_the_same_path_affects_only_that_operation()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.Faults.Add(FaultMatch.Operation(Library.Api, "GetShelfByName"), EmulatorFault.Status(429));
        using Response number = await emulator.SendAsync("GET", "/shelves/12");
        using Response name = await emulator.SendAsync("GET", "/shelves/top");
        Assert.Equal((200, 429), (number.Status, name.Status));
    }

    [Theory]
    [InlineData("GetBook", "not a trigger")]
    [InlineData("OnBookReturnd", "'OnBookReturned'")]
    [InlineData("OnAuthorVisits", "'OnAuthorVisit'")]
    public async Task An_operation_other_than_a_trigger_cannot_be_fired(string operationId, string named)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        Uri receiver = new("http://localhost/hook");
        AssertNames(named, () => emulator.CreateTriggerCallback(Library.Api, operationId, TriggerCallbackShape.Batch));
        await Assert.ThrowsAsync<ArgumentException>(() => emulator.FireTriggerAsync(receiver, Library.Api, operationId));
        await Assert.ThrowsAsync<ArgumentException>(() => emulator.FireTriggerUncheckedAsync(receiver, Library.Api, operationId, "{}"));
    }

    [Theory]
    [InlineData("OnBookReturned", TriggerCallbackShape.Batch, """{"title":5}""")]
    [InlineData("OnBookReturned", TriggerCallbackShape.Array, """{"pages":5}""")]
    [InlineData("OnBookReturned", TriggerCallbackShape.Single, "null")]
    [InlineData("OnAuthorVisit", TriggerCallbackShape.Single, """{"id":"1"}""")]
    public async Task An_item_that_contradicts_the_spec_is_rejected_unless_it_is_unchecked(
        string operationId, TriggerCallbackShape shape, string item)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync(new() { CallbackHandler = new Echo() });
        Uri receiver = new("http://localhost/hook");
        AssertNames(
            "FireTriggerUncheckedAsync", () => emulator.CreateTriggerCallback(Library.Api, operationId, shape, [JsonNode.Parse(item)]));
        await Assert.ThrowsAsync<ArgumentException>(
            () => emulator.FireTriggerAsync(receiver, Library.Api, operationId, shape, [JsonNode.Parse(item)]));
        TriggerDelivery delivery = await emulator.FireTriggerUncheckedAsync(receiver, Library.Api, operationId, "{\"body\":" + item, "k");
        Assert.Equal("{\"body\":" + item, delivery.Body);
    }

    [Theory]
    [InlineData("/hook")]
    [InlineData("ftp://localhost/hook")]
    [InlineData("file:///hook")]
    public async Task A_receiver_without_an_http_address_is_rejected(string address)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(
            () => emulator.FireTriggerAsync(new Uri(address, UriKind.RelativeOrAbsolute), Library.Api, "OnBookReturned"));
    }

    private static void AssertNames(string named, Action setUp) => AssertNames(named, () =>
    {
        setUp();
        return null;
    });

    private static void AssertNames(string named, Func<object?> setUp)
    {
        ArgumentException exception = Assert.ThrowsAny<ArgumentException>(setUp);
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
    }

    private sealed class Echo : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            new() { Content = new StringContent(await request.Content!.ReadAsStringAsync(cancellationToken)) };
    }
}
