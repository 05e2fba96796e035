using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>A request as programmed answers see it.</summary>
public sealed class EmulatedRequest
{
    private readonly OperationDefinition _operation;

    internal EmulatedRequest(EmulatedCall call, OperationDefinition operation)
    {
        Call = call;
        _operation = operation;
    }

    /// <summary>The request in full, as it will be recorded; its status is still to come.</summary>
    public EmulatedCall Call { get; }

    /// <summary>The operation's id.</summary>
    public string OperationId => Call.OperationId!;

    /// <summary>The arguments by wire name: see <see cref="EmulatedCall.Arguments"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Arguments => Call.Arguments;

    /// <summary>An argument as text: a string as it is, anything else as JSON.</summary>
    /// <param name="name">The parameter's wire name.</param>
    /// <returns>The text; <see langword="null"/> where the argument is absent.</returns>
    /// <exception cref="ArgumentException">The operation has no such parameter; the message names the nearest.</exception>
    public string? Argument(string name)
    {
        if (!Arguments.TryGetValue(name, out JsonElement value))
        {
            OperationArguments.Find(_operation, name, nameof(name));
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
    }
}
