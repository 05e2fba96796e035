using Azure.Connectors.Sdk.Generator.Model;

namespace Azure.Connectors.Sdk.Generator.Snapshots.Naming;

/// <summary>The fingerprint of the ways in which the operations of a spec get a schema.</summary>
internal static class SpecSources
{
    public static string Fingerprint(ConnectorSpec spec, IEnumerable<string> discoveryOperations)
    {
        HashSet<string> ids = new(discoveryOperations, StringComparer.Ordinal);
        return SchemaFingerprint.Of(
            from operation in spec.Operations
            from location in new[] { ("body", operation.Body?.Dynamic?.Schema), ("response", operation.Response.Dynamic?.Schema) }
            where location.Item2 is not null && ids.Contains(location.Item2.OperationId)
            select SchemaFingerprint.Describe(
                operation.Id,
                location.Item1,
                location.Item2.OperationId,
                location.Item2.ValuePath,
                location.Item2.Parameters.Select(argument => (argument.Name, argument.Reference, argument.LiteralJson))));
    }
}
