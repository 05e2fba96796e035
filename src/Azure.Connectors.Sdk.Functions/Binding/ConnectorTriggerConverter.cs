using System.ComponentModel;
using System.Text.Json;
using Azure.Core.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Converters;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Extensions.Options;

namespace Azure.Connectors.Sdk.Functions.Binding;

/// <summary>Converts what the host sends for a connector trigger to the type of the function's parameter.</summary>
/// <param name="options">The options of the worker. Their serializer reads types that aren't payloads.</param>
// Without a list of target types, the host sends every type in the format that contains the message ID.
[SupportsDeferredBinding]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConnectorTriggerConverter(IOptions<WorkerOptions> options) : IInputConverter
{
    private readonly EventBinder _binder = new(options.Value.Serializer ?? new JsonObjectSerializer());

    /// <inheritdoc/>
    public ValueTask<ConversionResult> ConvertAsync(ConverterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            return ValueTask.FromResult(ConversionResult.Success(_binder.Bind(HostInput.Read(context.Source), context.TargetType)));
        }
        catch (Exception exception) when (context.Source is not null && IsFailure(exception))
        {
            return ValueTask.FromResult(ConversionResult.Failed(exception));
        }
    }

    // The worker ignores a failed conversion of null and would start the function with null, so that exception isn't caught.
    private static bool IsFailure(Exception exception) =>
        exception is JsonException or NotSupportedException or InvalidOperationException;
}
