using System.Text.Json;
using Azure.Connectors.Sdk.Emulator.Loading;

namespace Azure.Connectors.Sdk.Emulator.Validation;

/// <summary>What checking a request against an operation found.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Reasons">Why the request does not conform; empty where it does.</param>
/// <param name="Arguments">The arguments by wire name.</param>
internal sealed record RequestCheck(
    OperationDefinition Operation, IReadOnlyList<string> Reasons, IReadOnlyDictionary<string, JsonElement> Arguments);
