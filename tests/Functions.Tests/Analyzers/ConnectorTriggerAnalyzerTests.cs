using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Functions.Tests.Analyzers;

/// <summary>Asks what the analyzer reports about functions, and what its fixes change.</summary>
public sealed class ConnectorTriggerAnalyzerTests
{
    private const string Types = """
        public record Body(string Id);
        public record Envelope(Body Body);
        [System.Text.Json.Serialization.JsonConverter(typeof(Converter))] public interface Converted;
        public class Converter : System.Text.Json.Serialization.JsonConverter<Converted>
        {
            public override Converted Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => null!;
            public override void Write(Utf8JsonWriter writer, Converted value, JsonSerializerOptions options) { }
        }
        public class Payload : TriggerCallbackPayload<JsonElement>
        {
            protected override JsonElement ReadItem(ref Utf8JsonReader reader) => throw new NotSupportedException();
            protected override void WriteItem(Utf8JsonWriter writer, JsonElement item) => throw new NotSupportedException();
        }
        public class Private : Payload { private Private() { } }
        public static class OtherTriggerOperations { public const string OnNewEmail = "OnNewEmail"; }
        """;

    private static readonly string[] s_bindable =
    [
        "string",
        "JsonElement",
        "JsonElement?",
        "BinaryData",
        "byte[]",
        "byte[][]",
        "string[]",
        "Office365OnNewEmailTriggerPayload",
        "Office365OnNewEmailTriggerPayload?",
        "Office365OnNewEmailTriggerPayload[]",
        "ConnectorEvent<Office365OnNewEmailTriggerPayload>",
        "ConnectorEvent<byte[]>[]",
        "GraphClientReceiveMessage[]",
        "Envelope",
        "Envelope[]",
        "Converted",
        "int[]",
        "object",
        "dynamic",
        "JsonNode",
        "JsonObject",
        "JsonDocument",
        "Dictionary<string, JsonElement>",
        "IReadOnlyDictionary<string, object>",
    ];

    [Fact]
    public async Task Supported_types_are_not_reported()
    {
        IEnumerable<string> functions = s_bindable.Select((type, i) => $"public void F{i}([ConnectorTrigger] {type} input) {{ }}\n");
        Assert.Empty(await FunctionCode.Members(string.Concat(functions) + Types).AnalyzeAsync());
    }

    [Theory]
    [InlineData("int", "isn't converted to 'Int32'")]
    [InlineData("bool?", "isn't converted to 'Boolean'")]
    [InlineData("DateTimeOffset", "isn't converted to 'DateTimeOffset'")]
    [InlineData("DayOfWeek", "isn't converted to 'DayOfWeek'")]
    [InlineData("Uri", "isn't converted to 'Uri'")]
    [InlineData("Stream", "'Stream' isn't supported", "BinaryData", "byte[]", "string")]
    [InlineData("MemoryStream", "'MemoryStream' isn't supported", "BinaryData", "byte[]", "string")]
    [InlineData("List<Office365OnNewEmailTriggerPayload>", "require an array", "Office365OnNewEmailTriggerPayload[]")]
    [InlineData("IEnumerable<string>", "require an array", "string[]")]
    [InlineData("IReadOnlyList<GraphClientReceiveMessage>", "require an array", "GraphClientReceiveMessage[]")]
    [InlineData("System.Collections.ArrayList", "require an array")]
    [InlineData("IDisposable", "'IDisposable' is abstract, or an interface")]
    [InlineData("TriggerCallbackPayload", "'TriggerCallbackPayload' is abstract")]
    [InlineData("Action", "'Action' is a delegate")]
    [InlineData("ReadOnlySpan<byte>", "can only be on the stack")]
    [InlineData("string[,]", "one dimension")]
    [InlineData("string[][]", "array of arrays")]
    [InlineData("ref string", "passed by reference")]
    [InlineData("ConnectorEvent<int>", "isn't converted to 'Int32'")]
    [InlineData(
        "ConnectorEvent<Stream>[]",
        "'Stream' isn't supported",
        "ConnectorEvent<BinaryData>[]",
        "ConnectorEvent<byte[]>[]",
        "ConnectorEvent<string>[]")]
    [InlineData("Private", "'Private' has no public constructor")]
    public async Task An_unsupported_type_is_an_error_with_the_supported_types(string type, string reason, params string[] fixes)
    {
        FunctionCode code = Parameter($"[ConnectorTrigger] {type} input");
        Diagnostic diagnostic = Assert.Single(await code.AnalyzeAsync());
        Assert.Equal(("CONN0101", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(reason, Message(diagnostic), StringComparison.Ordinal);
        Assert.Equal(fixes.Select(fix => $"Change the type to '{fix}'"), await code.GetFixesAsync(diagnostic));
        foreach (string fix in fixes)
        {
            FunctionCode changed = await code.FixAsync(diagnostic, $"Change the type to '{fix}'");
            Assert.StartsWith(
                $"[Function(\"F\")] public void F([ConnectorTrigger] {fix} input)",
                await changed.GetMembersAsync(),
                StringComparison.Ordinal);
            Assert.Empty(await changed.AnalyzeAsync());
        }
    }

    [Theory]
    [InlineData("GraphClientReceiveMessage", "'GraphClientReceiveMessage' is an item of a callback")]
    [InlineData("TriggerCallbackPayload<GraphClientReceiveMessage>", "'TriggerCallbackPayload' is abstract")]
    public async Task The_payloads_of_an_item_are_proposed(string type, string reason)
    {
        FunctionCode code = Parameter($"[ConnectorTrigger] {type} input");
        Diagnostic diagnostic = Assert.Single(await code.AnalyzeAsync());
        Assert.Contains(reason, Message(diagnostic), StringComparison.Ordinal);
        FunctionCode changed = await code.FixAsync(diagnostic, "Change the type to 'Office365OnNewEmailTriggerPayload'");
        Assert.Contains(
            "[ConnectorTrigger] Office365OnNewEmailTriggerPayload input", await changed.GetMembersAsync(), StringComparison.Ordinal);
        Assert.Empty(await changed.AnalyzeAsync());
    }

    [Fact]
    public async Task An_item_of_a_batch_is_an_event() =>
        Assert.Equal(
            "CONN0101",
            Assert.Single(await Parameter("[ConnectorTrigger(IsBatched = true)] GraphClientReceiveMessage[] input").AnalyzeAsync()).Id);

    [Theory]
    [InlineData("MaxBatchSize = 2", "string", "MaxBatchSize = 2, IsBatched = true", "string[]")]
    [InlineData("MaxBatchSize = 32", "byte[]", "MaxBatchSize = 32, IsBatched = true", "byte[][]")]
    [InlineData("MaxBatchSize = 2", "string[]", "MaxBatchSize = 2, IsBatched = true", "string[]")]
    [InlineData("IsBatched = false, MaxBatchSize = 2", "Envelope[]", "IsBatched = true, MaxBatchSize = 2", "Envelope[]")]
    [InlineData("MaxBatchSize = 2, IsBatched = true", "JsonElement", "MaxBatchSize = 2, IsBatched = true", "JsonElement[]")]
    [InlineData("IsBatched = true", "Office365OnNewEmailTriggerPayload", "IsBatched = true", "Office365OnNewEmailTriggerPayload[]")]
    public async Task A_batch_needs_an_array(string settings, string type, string fixedSettings, string fixedType)
    {
        FunctionCode code = Parameter($"[ConnectorTrigger({settings})] {type} input");
        Diagnostic diagnostic = Assert.Single(await code.AnalyzeAsync());
        Assert.Equal(("CONN0103", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        FunctionCode changed = await code.FixAsync(diagnostic, "Receive batches in an array");
        Assert.Contains(
            $"[ConnectorTrigger({fixedSettings})] {fixedType} input", await changed.GetMembersAsync(), StringComparison.Ordinal);
        Assert.Empty(await changed.AnalyzeAsync());
    }

    [Theory]
    [InlineData("MaxBatchSize = 1", "string")]
    [InlineData("MaxBatchSize = 0", "string[]")]
    [InlineData("MaxBatchSize = 32, IsBatched = true", "string[]")]
    public async Task A_batch_that_can_work_is_not_reported(string settings, string type) =>
        Assert.Empty(await Parameter($"[ConnectorTrigger({settings})] {type} input").AnalyzeAsync());

    [Theory]
    [InlineData("Office365TriggerOperations.OnNewEmail", "Office365OnFlaggedEmailTriggerPayload", "Office365OnNewEmailTriggerPayload")]
    [InlineData(
        "nameof(Office365TriggerOperations.OnNewEmail)", "Office365OnFlaggedEmailTriggerPayload[]", "Office365OnNewEmailTriggerPayload[]")]
    [InlineData(
        "\"My\" + Office365TriggerOperations.OnNewEmail", "TeamsOnNewChannelMessageTriggerPayload", "Office365OnNewEmailTriggerPayload")]
    [InlineData("TeamsTriggerOperations.OnNewChannelMessage", "GraphClientReceiveMessage[]", "ChatMessage[]")]
    [InlineData(
        "TeamsTriggerOperations.OnNewChannelMessage",
        "ConnectorEvent<Office365OnNewEmailTriggerPayload>",
        "ConnectorEvent<TeamsOnNewChannelMessageTriggerPayload>")]
    public async Task The_payload_of_another_trigger_is_a_warning(string name, string type, string expected)
    {
        FunctionCode code = Parameter($"[ConnectorTrigger] {type} input", name);
        Diagnostic diagnostic = Assert.Single(await code.AnalyzeAsync());
        Assert.Equal(("CONN0102", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        FunctionCode changed = await code.FixAsync(diagnostic, $"Change the type to '{expected}'");
        Assert.Contains($"[ConnectorTrigger] {expected} input", await changed.GetMembersAsync(), StringComparison.Ordinal);
        Assert.Empty(await changed.AnalyzeAsync());
    }

    [Theory]
    [InlineData("Office365TriggerOperations.OnNewEmail", "Office365OnNewEmailTriggerPayload")]
    [InlineData("Office365TriggerOperations.OnNewEmail", "ConnectorEvent<Office365OnNewEmailTriggerPayload>[]")]
    [InlineData("Office365TriggerOperations.OnNewEmail", "GraphClientReceiveMessage[]")]
    [InlineData("Office365TriggerOperations.OnNewEmail", "string")]
    [InlineData("\"OnNewEmail\"", "TeamsOnNewChannelMessageTriggerPayload")]
    [InlineData("Office365Operations.GetEmails", "Office365OnNewEmailTriggerPayload")]
    [InlineData("OtherTriggerOperations.OnNewEmail", "Office365OnNewEmailTriggerPayload")]
    public async Task The_payload_of_the_trigger_is_not_reported(string name, string type) =>
        Assert.Empty(await Parameter($"[ConnectorTrigger] {type} input", name).AnalyzeAsync());

    [Fact]
    public async Task Other_parameters_are_not_analyzed() =>
        Assert.Empty(
            await FunctionCode.Members("public void F(int a, [Obsolete2] int b) { } class Obsolete2Attribute : Attribute;").AnalyzeAsync());

    private static FunctionCode Parameter(string parameter, string name = "\"F\"") =>
        FunctionCode.Members($"[Function({name})] public void F({parameter}) {{ }}\n{Types}");

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
