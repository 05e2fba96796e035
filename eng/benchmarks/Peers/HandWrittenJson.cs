using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>What <c>System.Text.Json</c>'s source generator makes of the models that are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MailList))]
[JsonSerializable(typeof(MailCallback))]
[JsonSerializable(typeof(CalendarEventList))]
[JsonSerializable(typeof(ContactPage))]
[JsonSerializable(typeof(User))]
internal sealed partial class HandWrittenJson : JsonSerializerContext;

/// <summary>The same of the model that is sent, whose names are in PascalCase on the wire.</summary>
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OutgoingMail))]
internal sealed partial class HandWrittenOutgoingJson : JsonSerializerContext;
