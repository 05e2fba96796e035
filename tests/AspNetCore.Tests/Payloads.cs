using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Connectors.Sdk.Primitives;

namespace Azure.Connectors.Sdk.AspNetCore.Tests;

/// <summary>A user's own payload type, whose converter accepts any JSON.</summary>
[JsonConverter(typeof(AnythingPayloadConverter))]
public sealed class AnythingPayload;

public sealed class AnythingPayloadConverter : JsonConverter<AnythingPayload>
{
    public override bool HandleNull => true;

    public override AnythingPayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return new();
    }

    public override void Write(Utf8JsonWriter writer, AnythingPayload value, JsonSerializerOptions options) =>
        throw new NotSupportedException();
}

/// <summary>A payload as the generator emits one.</summary>
[JsonConverter(typeof(TriggerPayloadConverter<PersonPayload, Person>))]
public sealed class PersonPayload : TriggerCallbackPayload<Person>
{
    protected override Person ReadItem(ref Utf8JsonReader reader) => JsonRead.Model<Person>(ref reader)!;

    protected override void WriteItem(Utf8JsonWriter writer, Person item) => item.Write(writer, ModelFormat.Json);
}

public sealed class Person : IConnectorModel<Person>
{
    private static readonly JsonPropertyNames s_names = new("name");

    public string? Name { get; set; }

    public static Person Read(ref Utf8JsonReader reader)
    {
        Person model = new();
        int property = -1;
        while (s_names.ReadNext(ref reader, ref property))
        {
            if (property == 0)
            {
                model.Name = JsonRead.String(ref reader);
            }
            else
            {
                JsonRead.Skip(ref reader);
            }
        }

        return model;
    }

    public void Write(Utf8JsonWriter writer, ModelFormat format)
    {
        writer.WriteStartObject();
        JsonWrite.String(writer, s_names[0], Name);
        writer.WriteEndObject();
    }
}
