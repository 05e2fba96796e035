using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Azure.Connectors.Sdk.AspNetCore.Hosting;

/// <summary>A handler under its name.</summary>
internal abstract class TriggerFunction(string name)
{
    public string Name => name;

    public bool HasName(string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the payload; what it returns handles it.</summary>
    /// <exception cref="JsonException">The body is not well-formed, or not a callback.</exception>
    public abstract Func<ConnectorTriggerContext, Task> Read(ReadOnlySpan<byte> body);
}

/// <inheritdoc cref="TriggerFunction"/>
internal sealed class TriggerFunction<TPayload>(
    string name, JsonTypeInfo<TPayload> type, Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler) : TriggerFunction(name)
    where TPayload : class
{
    public override Func<ConnectorTriggerContext, Task> Read(ReadOnlySpan<byte> body)
    {
        TPayload payload = JsonSerializer.Deserialize(body, type) ?? throw new JsonException("An object was expected.", null, 0, 0);
        return context => handler(payload, context, context.CancellationToken);
    }
}
