using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class CuratedSpecTests
{
    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void Every_operation_is_read_or_reported(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        SpecReadResult result = Fixture.Read(text);
        ConnectorSpec spec = result.Spec!;
        HashSet<string> read = [.. spec.Operations.Select(operation => operation.Id), .. spec.Triggers.Select(trigger => trigger.Id)];
        HashSet<string> omitted = [.. result.Diagnostics
            .Where(diagnostic => diagnostic.Id == ConnectorDescriptors.UnreferencedInternal.Id)
            .Select(diagnostic => ((DiagnosticSubject.Operation)diagnostic.Subject).Id)];

        List<string> declared = [];
        foreach (JsonProperty path in JsonDocument.Parse(text).RootElement.GetProperty("paths").EnumerateObject())
        {
            declared.AddRange(path.Value.EnumerateObject()
                .Where(member => member.Value.ValueKind == JsonValueKind.Object && member.Value.TryGetProperty("operationId", out _))
                .Select(member => member.Value.GetProperty("operationId").GetString()!));
        }

        Assert.NotEmpty(declared);
        Assert.Equal(declared.Order(StringComparer.Ordinal), read.Concat(omitted).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void Nothing_callable_is_lost(string apiName)
    {
        SpecReadResult result = Fixture.Read(SpecFiles.ReadText(SpecFiles.Spec(apiName)));
        Assert.Empty(result.Diagnostics
            .Where(diagnostic => diagnostic.Descriptor.DefaultSeverity >= DiagnosticSeverity.Warning)
            .Select(Fixture.Describe));
    }
}
