using System.Collections.Concurrent;
using System.Diagnostics;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Checks what the span of a call of a tool contains.</summary>
public sealed class TelemetryTests(MailService mail) : IClassFixture<MailService>
{
    private const string Argument = "a-private-folder-9f31";
    private const string Returned = "a-private-subject-9f31";

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task The_span_has_names_and_the_status_and_no_argument(int status)
    {
        mail.Emulator.For("office365").Operation(Office365Operations.GetEmails).ReturnsUnchecked(
            status == 200
                ? $$"""{"value":[{"Subject":"{{Returned}}"}]}"""
                : $$$"""{"error":{"code":"NotFound","message":"{{{Returned}}}"}}""",
            status);

        Activity span = await TraceAsync(
            mail.Tool(Office365Operations.GetEmails), $$"""{"folderPath":"{{Argument}}"}""", Returned);

        Assert.Equal("office365", span.GetTagItem("connector.name"));
        Assert.Equal(Office365Operations.GetEmails, span.GetTagItem("connector.operation"));
        Assert.Equal(status, span.GetTagItem("http.response.status_code"));
    }

    [Fact]
    public async Task The_span_of_a_rejected_call_has_no_status()
    {
        Activity span = await TraceAsync(mail.Tool(Office365Operations.GetEmails), $$"""{"top":"{{Argument}}"}""", "arguments");

        Assert.Equal(Office365Operations.GetEmails, span.GetTagItem("connector.operation"));
        Assert.Null(span.GetTagItem("http.response.status_code"));
    }

    private static async Task<Activity> TraceAsync(AIFunction tool, string arguments, string expected)
    {
        ConcurrentQueue<Activity> spans = [];
        using ActivitySource own = new("test");
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source == own || source.Name.Contains("Microsoft.Extensions.AI", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using ScriptedChatClient model = new(tool.Name, arguments);
        using IChatClient chat = model.AsBuilder().UseFunctionInvocation().UseOpenTelemetry().Build();
        string trace;
        using (Activity root = own.StartActivity("root")!)
        {
            trace = root.TraceId.ToHexString();
            await chat.GetResponseAsync("Go.", new() { Tools = [tool] });
        }

        Assert.Contains(expected, model.LastResult, StringComparison.Ordinal);
        Activity[] ofTest = [.. spans.Where(span => span.TraceId.ToHexString() == trace)];
        string[] texts =
        [
            .. ofTest.SelectMany(span => span.TagObjects).Select(tag => $"{tag.Value}"),
            .. ofTest.SelectMany(span => span.Events).SelectMany(e => e.Tags).Select(tag => $"{tag.Value}"),
            .. ofTest.Select(span => $"{span.DisplayName} {span.StatusDescription}"),
        ];
        Assert.DoesNotContain(texts, text => text.Contains(Argument, StringComparison.Ordinal));
        Assert.DoesNotContain(texts, text => text.Contains(Returned, StringComparison.Ordinal));
        return Assert.Single(ofTest, span => span.OperationName == $"execute_tool {tool.Name}");
    }
}
