using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>Represents a handler with its name.</summary>
internal abstract class TriggerFunction(string name)
{
    public string Name => name;

    public bool HasName(string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the payload from a callback in UTF-8.</summary>
    /// <returns>A function that passes the payload to the handler.</returns>
    /// <exception cref="JsonException">The body isn't well-formed, or isn't a callback.</exception>
    public abstract Func<ConnectorTriggerContext, Task> Read(ReadOnlySpan<byte> body);
}

/// <inheritdoc cref="TriggerFunction"/>
internal sealed class TriggerFunction<TPayload>(
    string name, JsonTypeInfo<TPayload> type, Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler)
        : TriggerFunction(name)
    where TPayload : class
{
    public override Func<ConnectorTriggerContext, Task> Read(ReadOnlySpan<byte> body)
    {
        if (!typeof(TriggerCallbackPayload).IsAssignableFrom(typeof(TPayload)))
        {
            CallbackEnvelope.Check(body, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        }

        TPayload payload = JsonSerializer.Deserialize(body, type) ?? throw new JsonException("An object was expected.");
        return context => handler(payload, context, context.CancellationToken);
    }
}
