using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Azure.WebJobs;

namespace Azure.Connectors.Sdk.Functions.Host.Tests;

/// <summary>Asks the webhook in a job host for each row of the extension's checks, and for what functions are given.</summary>
public sealed class WebhookTests
{
    private const string Callback = """{"body":{"Subject":"Grüße"}}""";

    [Theory]
    [InlineData("POST", "Text", "application/json", Callback, 202)]
    [InlineData("PUT", "tExT", "Application/JSON; charset=utf-8", Callback, 202)]
    [InlineData("POST", "Text", "application/json", "", 202)]
    [InlineData("GET", null, "text/plain", "no JSON", 400)]
    [InlineData("GET", "../x", "text/plain", "no JSON", 400)]
    [InlineData("GET", "Text\n", "text/plain", "no JSON", 400)]
    [InlineData("GET", "Absent", "text/plain", "no JSON", 404)]
    [InlineData("GET", "Text", "text/plain", "no JSON", 405)]
    [InlineData("POST", "Text", "text/plain", "no JSON", 415)]
    [InlineData("POST", "Text", null, "no JSON", 415)]
    [InlineData("POST", "Text", "application/json", "no JSON", 400)]
    [InlineData("POST", "Text", "application/json; charset=klingon", Callback, 400)]
    [InlineData("POST", "Text", "application/json; charset=utf-7", Callback, 400)]
    [InlineData("DELETE", "Text", "text/plain", "no JSON", 405)]
    [InlineData("POST", "Fails", "application/json", Callback, 500)]
    [InlineData("POST", "Cancelled", "application/json", Callback, 408)]
    public async Task Each_check_has_its_status(string method, string? function, string? contentType, string body, int status)
    {
        await using JobHostApp app = await JobHostApp.StartAsync(typeof(Functions));
        (int actual, string text) = await app.SendAsync(method, function, contentType, Encoding.UTF8.GetBytes(body));
        Assert.Equal(status, actual);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 202)]
    [InlineData(1, 413)]
    public async Task The_limit_is_ten_mebibytes(int more, int status)
    {
        await using JobHostApp app = await JobHostApp.StartAsync(typeof(Functions));
        string body = """{"body":{}}""";
        (int actual, _) = await app.PostAsync("Bytes", body + new string(' ', 10 * 1024 * 1024 + more - body.Length));
        Assert.Equal(status, actual);
    }

    [Fact]
    public async Task Each_kind_of_parameter_gets_the_event()
    {
        Functions.Received.Clear();
        await using JobHostApp app = await JobHostApp.StartAsync(typeof(Functions));
        foreach (string function in new[] { "Text", "Texts", "Bytes", "Data", "DataBatch" })
        {
            Assert.Equal(202, (await app.PostAsync(function, Callback)).Status);
        }

        Assert.Equal(Callback, Functions.Received["Text"]);
        Assert.Equal($"1:{Callback}", Functions.Received["Texts"]);
        Assert.Equal(Callback, Functions.Received["Bytes"]);
        string[] envelopes = [Functions.Received["Data"], Functions.Received["DataBatch"]];
        Assert.All(envelopes, envelope =>
        {
            JsonElement json = JsonDocument.Parse(envelope).RootElement;
            Assert.Equal("Webhook", json.GetProperty("deliveryMode").GetString());
            Assert.Equal(Callback, json.GetProperty("data").GetString());
            Assert.Equal(JsonValueKind.Null, json.GetProperty("messageId").ValueKind);
        });
    }

    [Fact]
    public async Task Binding_data_describes_the_delivery_of_an_event()
    {
        await using JobHostApp app = await JobHostApp.StartAsync(typeof(Functions));
        Assert.Equal(202, (await app.PostAsync("BindingData", Callback)).Status);
        Assert.Equal("Webhook, ", Functions.Received["BindingData"]);
    }

    [Fact]
    public async Task A_function_that_is_polled_is_unknown_to_the_webhook()
    {
        await using EmulatedEvents events = await EmulatedEvents.StartAsync(0);
        await using JobHostApp app = await JobHostApp.StartAsync(typeof(PollTests.Defaults), ("Mail:pollingEndpoint", events.Endpoint));
        Assert.Equal(404, (await app.PostAsync("Defaults", Callback)).Status);
    }

    [Fact]
    public async Task A_function_is_unknown_after_the_host_has_stopped()
    {
        await using JobHostApp app = await JobHostApp.StartAsync(typeof(Functions));
        await app.StopAsync();
        Assert.Equal(404, (await app.PostAsync("Text", Callback)).Status);
    }

    [Fact]
    public void The_host_half_refers_to_no_package_that_the_real_host_does_not_have()
    {
        System.Reflection.AssemblyName[] references = typeof(ConnectorOptions).Assembly.GetReferencedAssemblies();
        Assert.DoesNotContain(references, reference => reference.Name!.StartsWith("Azure.Connectors.", StringComparison.Ordinal));
        Assert.All(
            references.Where(reference => reference.Name == "Azure.Core"),
            reference => Assert.True(reference.Version <= new Version(1, 50, 0, 0), reference.ToString()));
        Assert.All(
            references.Where(reference => reference.Name!.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || reference.Name.StartsWith("System.", StringComparison.Ordinal)),
            reference => Assert.True(reference.Version!.Major <= 8, reference.ToString()));
    }

    public static class Functions
    {
        public static ConcurrentDictionary<string, string> Received { get; } = new();

        [FunctionName("Text")]
        public static void Text([ConnectorTrigger] string callback) => Received["Text"] = callback;

        [FunctionName("Texts")]
        public static void Texts([ConnectorTrigger] string[] callbacks) => Received["Texts"] = $"{callbacks.Length}:{callbacks[0]}";

        [FunctionName("Bytes")]
        public static void Bytes([ConnectorTrigger] byte[] callback) => Received["Bytes"] = Encoding.UTF8.GetString(callback);

        [FunctionName("Data")]
        public static void Data([ConnectorTrigger] ParameterBindingData data) => Received["Data"] = data.Content.ToString();

        [FunctionName("DataBatch")]
        public static void DataBatch([ConnectorTrigger] ParameterBindingData[] data) =>
            Received["DataBatch"] = data.Single().Content.ToString();

        [FunctionName("BindingData")]
        public static void BindingData([ConnectorTrigger] string callback, string deliveryMode, string messageId) =>
            Received["BindingData"] = callback.Length > 0 ? $"{deliveryMode}, {messageId}" : "";

        [FunctionName("Fails")]
        public static void Fails([ConnectorTrigger] string callback) =>
            throw new InvalidOperationException($"the secret reason for {callback.Length}");

        [FunctionName("Cancelled")]
        public static void Cancelled([ConnectorTrigger] string callback) =>
            throw new OperationCanceledException($"the secret reason for {callback.Length}");
    }
}
