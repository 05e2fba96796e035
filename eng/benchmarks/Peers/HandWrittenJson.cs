using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>What <c>System.Text.Json</c>'s source generator makes of the models.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MailList))]
[JsonSerializable(typeof(MailCallback))]
[JsonSerializable(typeof(CalendarEventList))]
[JsonSerializable(typeof(ContactPage))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(OutgoingMail))]
internal sealed partial class HandWrittenJson : JsonSerializerContext;
