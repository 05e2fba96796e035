using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Reading;

/// <summary>Represents the parameters of an operation before its body has been read.</summary>
internal sealed record OperationInputs(
    IReadOnlyList<ParameterSpec> Parameters,
    IReadOnlyList<PathSegmentSpec> PathSegments,
    RawParameter? Body);
