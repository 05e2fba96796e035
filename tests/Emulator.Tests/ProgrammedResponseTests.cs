using System.Text.Json.Nodes;

namespace Azure.Connectors.Sdk.Emulator.Tests;

public class ProgrammedResponseTests
{
    [Fact]
    public async Task The_last_programmed_response_whose_condition_is_met_is_returned()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        OperationSetup book = emulator.For("library").Operation("GetBook");
        book.Returns(404);
        book.When("isbn", "1").Returns("""{"title":"One"}""");
        book
            .When(request => request.Argument("limit") == "3")
            .Returns(request => EmulatedResponse.FromJson(new JsonObject { ["title"] = request.Argument("isbn") }));
        using Response other = await emulator.SendAsync("GET", "/books/2");
        using Response one = await emulator.SendAsync("GET", "/books/1");
        using Response third = await emulator.SendAsync("GET", "/books/9?limit=3");
        Assert.Equal(404, other.Status);
        Assert.Equal("One", one.Json().GetProperty("title").GetString());
        Assert.Equal("9", third.Json().GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_sequence_is_returned_in_order_and_its_last_response_is_repeated()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.For("library").Operation("GetNewBooks").ReturnsSequence(EmulatedResponse.FromStatus(503), EmulatedResponse.FromJson("[]"));
        List<int> statuses = [];
        for (int i = 0; i < 3; i++)
        {
            using Response response = await emulator.SendAsync("GET", "/books/new");
            statuses.Add(response.Status);
        }

        Assert.Equal([503, 200, 200], statuses);
    }

    [Fact]
    public async Task Pages_link_to_each_other_below_the_runtime_url()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.For("library").Operation("ListBooks").ReturnsPages("""[{"title":"A"}]""", """{"value":[{"title":"B"}]}""");
        using HttpClient client = await emulator.ConnectAsync();
        JsonNode first = JsonNode.Parse(await client.GetStringAsync("books?api-version=2"))!;
        string link = (string)first["nextLink"]!;
        Assert.StartsWith(emulator.GetConnectionRuntimeUrl("library").ToString(), link, StringComparison.Ordinal);
        JsonNode second = JsonNode.Parse(await client.GetStringAsync(link))!;
        Assert.Equal("B", (string?)second["value"]![0]!["title"]);
        Assert.Null(second["nextLink"]);
        Assert.True(emulator.AllConform);
        Assert.All(emulator.Calls, call => Assert.Equal("ListBooks", call.OperationId));
    }

    [Fact]
    public async Task A_file_is_returned_as_bytes_with_the_media_type_of_the_spec()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        using Response response = await emulator.SendAsync("GET", "/scans/1-2.png");
        Assert.Equal("image/png", response.Headers.ContentType);
        Assert.True(response.Headers.ContentLength > 0);
    }
}
