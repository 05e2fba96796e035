using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Azure.Connectors.Sdk.Primitives;

/// <summary>Represents a handler with its name, for the packages that deliver events.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TriggerFunction
{
    private protected TriggerFunction(string name, ConnectorTriggerHandlerOptions options)
    {
        Name = name;
        Timeout = options.Timeout;
        MaxConcurrency = options.MaxConcurrency;
    }

    /// <summary>Gets the name under which the handler was added.</summary>
    public string Name { get; }

    /// <summary>Gets the maximum number of events that are handled at the same time; <see langword="null"/> for no limit.</summary>
    public int? MaxConcurrency { get; }

    internal TimeSpan Timeout { get; }

    /// <summary>Reads the payload of a callback.</summary>
    /// <param name="callback">The callback as JSON in UTF-8. The payload can refer to it.</param>
    /// <returns>A function that passes the payload to the handler.</returns>
    /// <exception cref="JsonException">The callback isn't well-formed, or isn't a callback.</exception>
    public abstract Func<ConnectorTriggerContext, Task> Read(ReadOnlyMemory<byte> callback);
}

/// <summary>Represents a handler with the type of its payload.</summary>
internal sealed class TriggerFunction<[DynamicallyAccessedMembers(
    DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TPayload>(
    string name, ConnectorTriggerHandlerOptions options, Func<TPayload, ConnectorTriggerContext, CancellationToken, Task> handler)
        : TriggerFunction(name, options)
    where TPayload : notnull
{
    private readonly Func<ReadOnlyMemory<byte>, TPayload> _read = CallbackReader.Create<TPayload>();

    public override Func<ConnectorTriggerContext, Task> Read(ReadOnlyMemory<byte> callback)
    {
        TPayload payload = _read(callback);
        return context => handler(payload, context, context.CancellationToken);
    }
}
