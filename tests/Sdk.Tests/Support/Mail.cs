using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>A model as the generator emits one.</summary>
[JsonConverter(typeof(ConnectorModelConverter<Mail>))]
public sealed class Mail : IConnectorModel<Mail>
{
    private static readonly JsonPropertyNames s_names =
        new(
            "id",
            "subject",
            "isRead",
            "size",
            "count",
            "score",
            "price",
            "received",
            "day",
            "local",
            "data",
            "any",
            "to",
            "sender",
            "kind",
            "tags",
            "readOnlyNote");

    public string? Id { get; set; }
    public string? Subject { get; set; }
    public bool? IsRead { get; set; }
    public int? Size { get; set; }
    public long? Count { get; set; }
    public double? Score { get; set; }
    public decimal? Price { get; set; }
    public DateTimeOffset? Received { get; set; }
    public DateOnly? Day { get; set; }
    public DateTime? Local { get; set; }
    public BinaryData? Data { get; set; }
    public JsonElement? Any { get; set; }
    public IList<string>? To { get; set; }
    public Mail? Sender { get; set; }
    public Level? Kind { get; set; }
    public IDictionary<string, int?>? Tags { get; set; }
    public string? ReadOnlyNote { get; internal set; }

    public static Mail Read(ref Utf8JsonReader reader)
    {
        Mail model = new();
        int property = -1;
        while (s_names.ReadNext(ref reader, ref property))
        {
            switch (property)
            {
                case 0: model.Id = JsonRead.String(ref reader); break;
                case 1: model.Subject = JsonRead.String(ref reader); break;
                case 2: model.IsRead = JsonRead.Boolean(ref reader); break;
                case 3: model.Size = JsonRead.Int32(ref reader); break;
                case 4: model.Count = JsonRead.Int64(ref reader); break;
                case 5: model.Score = JsonRead.Double(ref reader); break;
                case 6: model.Price = JsonRead.Decimal(ref reader); break;
                case 7: model.Received = JsonRead.DateTime(ref reader); break;
                case 8: model.Day = JsonRead.Date(ref reader); break;
                case 9: model.Local = JsonRead.DateTimeNoZone(ref reader); break;
                case 10: model.Data = JsonRead.Base64(ref reader); break;
                case 11: model.Any = JsonRead.Any(ref reader); break;
                case 12: model.To = JsonRead.List<string>(ref reader, JsonRead.String!); break;
                case 13: model.Sender = JsonRead.Model<Mail>(ref reader); break;
                case 14: model.Kind = JsonRead.Enum<Level>(ref reader); break;
                case 15: model.Tags = JsonRead.Map(ref reader, JsonRead.Int32); break;
                case 16: model.ReadOnlyNote = JsonRead.String(ref reader); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public void Write(Utf8JsonWriter writer, ModelFormat format)
    {
        writer.WriteStartObject();
        JsonWrite.String(writer, s_names[0], Id);
        JsonWrite.String(writer, s_names[1], Subject);
        JsonWrite.Boolean(writer, s_names[2], IsRead);
        JsonWrite.Int32(writer, s_names[3], Size);
        JsonWrite.Int64(writer, s_names[4], Count);
        JsonWrite.Double(writer, s_names[5], Score);
        JsonWrite.Decimal(writer, s_names[6], Price);
        JsonWrite.DateTime(writer, s_names[7], Received);
        JsonWrite.Date(writer, s_names[8], Day);
        JsonWrite.DateTimeNoZone(writer, s_names[9], Local);
        JsonWrite.Base64(writer, s_names[10], Data);
        JsonWrite.Any(writer, s_names[11], Any, format);
        JsonWrite.List(writer, s_names[12], To, format, JsonWrite.StringValue);
        JsonWrite.Model(writer, s_names[13], Sender, format);
        JsonWrite.Enum(writer, s_names[14], Kind);
        JsonWrite.Map(writer, s_names[15], Tags, format, JsonWrite.Int32Value);
        if (format == ModelFormat.Json)
        {
            JsonWrite.String(writer, s_names[16], ReadOnlyNote);
        }

        writer.WriteEndObject();
    }
}

/// <summary>A page of mails.</summary>
public sealed class MailPage : IConnectorModel<MailPage>
{
    private static readonly JsonPropertyNames s_names = new("value", "@odata.nextLink");

    public List<Mail>? Value { get; set; }

    public string? NextLink { get; set; }

    public static MailPage Read(ref Utf8JsonReader reader)
    {
        MailPage model = new();
        int property = -1;
        while (s_names.ReadNext(ref reader, ref property))
        {
            switch (property)
            {
                case 0: model.Value = JsonRead.ModelList<Mail>(ref reader); break;
                case 1: model.NextLink = JsonRead.String(ref reader); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public void Write(Utf8JsonWriter writer, ModelFormat format) => throw new NotSupportedException();
}

/// <summary>An extensible enumeration of numbers.</summary>
public readonly struct Level(string value) : IConnectorEnum<Level>
{
    private readonly string? _value = value;

    public static bool IsNumber => true;

    public static Level Create(string value) => new(value);

    public override string ToString() => _value ?? "";
}

/// <summary>A trigger's payload whose items are numbers.</summary>
[JsonConverter(typeof(TriggerPayloadConverter<NumberPayload, long>))]
public sealed class NumberPayload : TriggerCallbackPayload<long>
{
    protected override long ReadItem(ref Utf8JsonReader reader) => JsonRead.Int64(ref reader).GetValueOrDefault();

    protected override void WriteItem(Utf8JsonWriter writer, long item) => writer.WriteNumberValue(item);
}

/// <summary>A trigger's payload.</summary>
[JsonConverter(typeof(TriggerPayloadConverter<MailPayload, Mail>))]
public sealed class MailPayload : TriggerCallbackPayload<Mail>
{
    protected override Mail ReadItem(ref Utf8JsonReader reader) => JsonRead.Model<Mail>(ref reader)!;

    protected override void WriteItem(Utf8JsonWriter writer, Mail item) => item.Write(writer, ModelFormat.Json);
}

/// <summary>A trigger's payload whose items are any JSON.</summary>
[JsonConverter(typeof(TriggerPayloadConverter<AnyPayload, JsonElement>))]
public sealed class AnyPayload : TriggerCallbackPayload<JsonElement>
{
    protected override JsonElement ReadItem(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    protected override void WriteItem(Utf8JsonWriter writer, JsonElement item) => JsonWrite.AnyValue(writer, item, ModelFormat.Json);
}

/// <summary>A trigger's payload whose items have a property called <c>value</c>.</summary>
[JsonConverter(typeof(TriggerPayloadConverter<ReadingPayload, Reading>))]
public sealed class ReadingPayload : TriggerCallbackPayload<Reading>
{
    protected override Reading ReadItem(ref Utf8JsonReader reader) => JsonRead.Model<Reading>(ref reader)!;

    protected override void WriteItem(Utf8JsonWriter writer, Reading item) => item.Write(writer, ModelFormat.Json);
}

/// <summary>A model with a property called <c>value</c>.</summary>
public sealed class Reading : IConnectorModel<Reading>
{
    private static readonly JsonPropertyNames s_names = new("name", "value");

    public string? Name { get; set; }

    public string? Value { get; set; }

    public static Reading Read(ref Utf8JsonReader reader)
    {
        Reading model = new();
        int property = -1;
        while (s_names.ReadNext(ref reader, ref property))
        {
            switch (property)
            {
                case 0: model.Name = JsonRead.String(ref reader); break;
                case 1: model.Value = JsonRead.String(ref reader); break;
                default: JsonRead.Skip(ref reader); break;
            }
        }

        return model;
    }

    public void Write(Utf8JsonWriter writer, ModelFormat format)
    {
        writer.WriteStartObject();
        JsonWrite.String(writer, s_names[0], Name);
        JsonWrite.String(writer, s_names[1], Value);
        writer.WriteEndObject();
    }
}
