using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Azure.Connectors.Sdk;

/// <summary>Turns a node into an element without reflection.</summary>
[JsonSerializable(typeof(JsonNode))]
internal sealed partial class ArgumentJsonContext : JsonSerializerContext;
