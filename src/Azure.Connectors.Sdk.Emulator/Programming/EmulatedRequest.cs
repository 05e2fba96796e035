using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>Represents a request for which a response is programmed.</summary>
public sealed class EmulatedRequest
{
    private readonly OperationDefinition _operation;

    internal EmulatedRequest(EmulatedCall call, OperationDefinition operation)
    {
        Call = call;
        _operation = operation;
    }

    /// <summary>Gets the complete request. Its status isn't set yet.</summary>
    public EmulatedCall Call { get; }

    /// <summary>Gets the ID of the operation.</summary>
    public string OperationId => Call.OperationId!;

    /// <summary>Gets the arguments by wire name. See <see cref="EmulatedCall.Arguments"/>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Arguments => Call.Arguments;

    /// <summary>Gets an argument as text: a string unchanged, any other value as JSON.</summary>
    /// <param name="name">The wire name of the parameter.</param>
    /// <returns>The text; <see langword="null"/> if the argument is absent.</returns>
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
