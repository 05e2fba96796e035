namespace Azure.Connectors.Sdk.Emulator.Tests;

public class ResponseHeadTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(199)]
    [InlineData(600)]
    public async Task An_informational_status_is_rejected_immediately(int status)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        OperationSetup book = emulator.For(Library.Api).Operation("GetBook");
        Assert.Throws<ArgumentOutOfRangeException>(() => book.Returns(status));
        Assert.Throws<ArgumentOutOfRangeException>(() => book.Returns("{}", status));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatedResponse.FromText("", status: status));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatorFault.Status(status));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public void A_status_without_a_body_has_none(int status)
    {
        Assert.Throws<ArgumentException>(() => EmulatedResponse.FromJson("{}", status));
        Assert.Throws<ArgumentException>(() => EmulatedResponse.FromBytes([1], status: status));
        Assert.Throws<ArgumentException>(() => EmulatorFault.Status(status, "{}"));
        Assert.Equal(0, EmulatedResponse.FromBytes([], status: status).Length);
    }

    [Theory]
    [InlineData("Content-Length", "3")]
    [InlineData("transfer-encoding", "chunked")]
    [InlineData("Connection", "close")]
    [InlineData("Upgrade", "websocket")]
    [InlineData("Trailer", "X")]
    [InlineData("", "x")]
    [InlineData("X Y", "x")]
    [InlineData("X:", "x")]
    [InlineData("X\r\nY", "x")]
    [InlineData("Ünicode", "x")]
    [InlineData("X-Split", "a\r\nSet-Cookie: b")]
    [InlineData("X-Null", "a\0b")]
    [InlineData("X-Name", "Bücher")]
    [InlineData("X-Tab", "a\tb\u0007")]
    public void An_invalid_header_is_rejected_immediately(string name, string value)
    {
        Assert.Throws<ArgumentException>(() => EmulatedResponse.FromStatus(200).WithHeader(name, value));
        Assert.Throws<ArgumentException>(() => EmulatorFault.Status(429, (name, value)));
    }

    [Fact]
    public void An_invalid_content_type_is_rejected_immediately()
    {
        Assert.Throws<ArgumentException>(() => EmulatedResponse.FromText("", "text/plain\n"));
        Assert.Throws<ArgumentNullException>(() => EmulatedResponse.FromBytes([], null!));
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(302)]
    [InlineData(304)]
    [InlineData(429)]
    [InlineData(599)]
    public async Task Any_other_status_has_its_headers_in_both_clients(int status)
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator
            .For(Library.Api)
            .Operation("GetBook")
            .Returns(EmulatedResponse.FromStatus(status).WithHeader("X-Note", "a\tb").Unchecked());
        emulator.Faults.Add(FaultMatch.Operation(Library.Api, "GetNewBooks"), EmulatorFault.Status(status, ("X-Note", "a\tb")), 2);
        using HttpClient client =
            new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = (await emulator.ConnectAsync()).BaseAddress };
        foreach (string path in new[] { "books/1", "books/new" })
        {
            using HttpResponseMessage overLoopback = await client.GetAsync(path);
            using Response direct = await emulator.SendAsync("GET", "/" + path);
            Assert.Equal((status, status), ((int)overLoopback.StatusCode, direct.Status));
            Assert.Equal("a\tb", Assert.Single(overLoopback.Headers.GetValues("X-Note")));
            Assert.True(direct.Headers.TryGetValue("X-Note", out string? note));
            Assert.Equal("a\tb", note);
        }
    }

    [Fact]
    public void A_delay_that_a_timer_does_not_support_is_rejected_immediately()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatorFault.Delay(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatorFault.Delay(TimeSpan.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => EmulatorFault.SlowBody(TimeSpan.FromDays(100)));
    }
}
