using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>What an operation is called with.</summary>
internal sealed record OperationInputs(
    IReadOnlyList<ParameterSpec> Parameters,
    IReadOnlyList<PathSegmentSpec> PathSegments,
    RawParameter? Body);
