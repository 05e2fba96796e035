using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Calls tools with arguments that a model or an application got wrong. None is sent, and none causes an exception.</summary>
public sealed class ArgumentTests(MailService mail) : IClassFixture<MailService>
{
    public static TheoryData<string> WrongJson =>
    [
        """{"top":"\ud800"}""",
        """{"folderPath":"\ud800"}""",
        """{"folderPath":"\udc00\ud800"}""",
        """{"\ud800":"Inbox"}""",
        """{"folderPath":{"\ud800":1}}""",
        """{"folderPath":{"a":1,"a":2}}""",
        """{"folderPath":null}""",
        """{"folderPath":["Inbox"]}""",
        """{"top":"NaN"}""",
        """{"top":"Infinity"}""",
        """{"top":1e400}""",
        """{"top":-1e400}""",
        """{"top":1.5}""",
        """{"top":3000000000}""",
        """{"top":9223372036854775808}""",
        """{"top":123456789012345678901234567890123456789012345678901234567890}""",
        """{"top":1e-40}""",
        """{"top":true}""",
        """{"top":{}}""",
        """{"fetchOnlyUnread":1}""",
        """{"fetchOnlyUnread":"true"}""",
        """{"TOP":3}""",
        """{"":3}""",
        """{"cursor":5}""",
        """{"cursor":"\ud800"}""",
        """{"cursor":"not a cursor"}""",
    ];

    public static TheoryData<object> WrongValues =>
    [
        double.NaN,
        double.PositiveInfinity,
        float.NegativeInfinity,
        "\ud800",
        "a\udc00b",
        new object(),
        new Uri("https://x.example"),
        default(JsonElement),
        JsonValue.Create(double.NaN),
        new JsonArray(JsonValue.Create("\ud800")),
        new Dictionary<string, object?> { ["x"] = new object() },
        new List<object?> { 1, "two", null },
        DisposedElement(),
        Deep(1000),
        DeepJson(1000),
        Circle(),
    ];

    [Theory]
    [MemberData(nameof(WrongJson))]
    public async Task Wrong_arguments_are_a_result(string json)
    {
        mail.Emulator.ClearCalls();
        Dictionary<string, object?> arguments = [];
        using JsonDocument document = JsonDocument.Parse(json);
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            arguments[json.StartsWith("""{"\ud800""", StringComparison.Ordinal) ? "\ud800" : member.Name] = member.Value.Clone();
        }

        JsonElement result = MailService.Result(await mail.Tool(Office365Operations.GetEmails).InvokeAsync(new(arguments)));

        Assert.Equal("arguments", MailService.ErrorKind(result));
        Assert.NotEmpty(result.GetProperty("error").GetProperty("errors").EnumerateArray());
        Assert.Empty(mail.Emulator.Calls);
    }

    [Theory]
    [MemberData(nameof(WrongValues))]
    public async Task Values_that_are_not_JSON_are_a_result(object value)
    {
        mail.Emulator.ClearCalls();
        foreach (string name in (string[])["top", "folderPath", "cursor"])
        {
            if (name == "folderPath" && value is Uri)
            {
                continue;
            }

            JsonElement result = MailService.Result(
                await mail.Tool(Office365Operations.GetEmails).InvokeAsync(new() { [name] = value }));

            Assert.Equal("arguments", MailService.ErrorKind(result));
            Assert.Contains($"'{name}", result.GetProperty("error").GetProperty("errors")[0].GetString(), StringComparison.Ordinal);
        }

        Assert.Empty(mail.Emulator.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_approved_call_with_wrong_arguments_is_a_result(bool isDuplicate)
    {
        mail.Emulator.ClearCalls();
        AIFunction tool = mail.Tool(Office365Operations.SendEmail, new() { Approvals = new() });
        string json = isDuplicate
            ? """{"emailMessage":{"To":"a@contoso.example","To":"b@contoso.example","Subject":"S","Body":"B"}}"""
            : """{"emailMessage":{"To":"a@contoso.example","Subject":"\ud800","Body":"B"}}""";

        Assert.Equal("arguments", MailService.ErrorKind(await MailService.InvokeAsync(tool, json)));
        Assert.Throws<ArgumentException>(() => new ConnectorApprovals().Approve(tool, MailService.Arguments(json)));
        Assert.Empty(mail.Emulator.Calls);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("3.0")]
    [InlineData("0.3e1")]
    public async Task A_whole_number_is_sent_as_an_integer(string number)
    {
        mail.Emulator.ClearCalls();
        await MailService.InvokeAsync(mail.Tool(Office365Operations.GetEmails), $$"""{"top":{{number}}}""");

        Assert.Contains("top=3", Assert.Single(mail.Emulator.Calls).RawPathAndQuery, StringComparison.Ordinal);
        Assert.True(mail.Emulator.AllConform);
    }

    [Fact]
    public async Task Values_of_code_are_sent_as_JSON()
    {
        mail.Emulator.ClearCalls();
        ConnectorApprovals approvals = new();
        AIFunction tool = mail.Tool(Office365Operations.SendEmail, new() { Approvals = approvals });
        AIFunctionArguments arguments = new()
        {
            ["emailMessage"] = new Dictionary<string, object?>
            {
                ["To"] = "a@contoso.example",
                ["Subject"] = "\U0001F600",
                ["Body"] = "B",
                ["Attachments"] = new[] { new Dictionary<string, object?> { ["Name"] = "a.txt", ["ContentBytes"] = "QUJD"u8.ToArray() } },
            },
        };
        approvals.Approve(tool, arguments);

        Assert.Null(MailService.ErrorKind(MailService.Result(await tool.InvokeAsync(arguments))));

        string body = Encoding.UTF8.GetString(Assert.Single(mail.Emulator.Calls).Body!.ToMemory().Span);
        Assert.Contains("\"ContentBytes\":\"UVVKRA==\"", body, StringComparison.Ordinal);
        Assert.True(mail.Emulator.AllConform);
    }

    private static JsonElement DisposedElement()
    {
        JsonDocument document = JsonDocument.Parse("{}");
        document.Dispose();
        return document.RootElement;
    }

    private static object Deep(int levels)
    {
        object value = 1;
        for (int i = 0; i < levels; i++)
        {
            value = new List<object> { value };
        }

        return value;
    }

    private static JsonElement DeepJson(int levels)
    {
        string json = new string('[', levels) + new string(']', levels);
        using JsonDocument document = JsonDocument.Parse(json, new() { MaxDepth = levels + 1 });
        return document.RootElement.Clone();
    }

    private static List<object?> Circle()
    {
        List<object?> circle = [];
        circle.Add(circle);
        return circle;
    }
}
