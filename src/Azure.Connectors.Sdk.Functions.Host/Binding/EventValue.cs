using System.Text;
using System.Text.Json;
using Microsoft.Azure.WebJobs;

namespace Azure.Connectors.Sdk.Functions.Host.Binding;

/// <summary>Converts events to the type of a parameter. The Functions host chooses it by what the worker supports.</summary>
internal static class EventValue
{
    private static readonly Dictionary<Type, Func<ConnectorEventData, object>> s_converters = new()
    {
        [typeof(string)] = received => received.Callback,
        [typeof(byte[])] = received => Encoding.UTF8.GetBytes(received.Callback),
        [typeof(ParameterBindingData)] = ToBindingData,
    };

    public static bool IsBatch(Type type) => type.IsArray && type != typeof(byte[]);

    /// <exception cref="InvalidOperationException">The type of the parameter isn't supported.</exception>
    public static void Check(Type type)
    {
        if (!s_converters.ContainsKey(Element(type)))
        {
            throw new InvalidOperationException(
                $"A connector trigger can't be bound to {type}. Use string, byte[], ParameterBindingData or an array of one of them.");
        }
    }

    /// <summary>Creates the value of a parameter whose type was checked.</summary>
    public static object Create(ConnectorTriggerInput input, Type type)
    {
        Type element = Element(type);
        Func<ConnectorEventData, object> convert = s_converters[element];
        if (!IsBatch(type))
        {
            return convert(input.Events[0]);
        }

        Array values = Array.CreateInstance(element, input.Events.Count);
        for (int i = 0; i < values.Length; i++)
        {
            values.SetValue(convert(input.Events[i]), i);
        }

        return values;
    }

    private static Type Element(Type type) => IsBatch(type) ? type.GetElementType()! : type;

    private static ParameterBindingData ToBindingData(ConnectorEventData received)
    {
        using MemoryStream content = new();
        using (Utf8JsonWriter writer = new(content))
        {
            writer.WriteStartObject();
            writer.WriteString("deliveryMode", Mode(received));
            writer.WriteString("data", received.Callback);
            writer.WriteString("messageId", received.MessageId);
            writer.WriteEndObject();
        }

        return new("1.0", "AzureConnectorEvent", BinaryData.FromBytes(content.ToArray()), "application/json");
    }

    public static string Mode(ConnectorEventData received) =>
        (received.MessageId is null ? ConnectorTriggerDeliveryMode.Webhook : ConnectorTriggerDeliveryMode.Poll).ToString();
}
