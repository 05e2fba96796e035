using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.OpenApi.Reader;
using NSwag;

namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

/// <summary>The same specs as other readers see them: what two independent readings agree on, one mistake can't hide in.</summary>
public class PeerReadingTests
{
    public static TheoryData<string> Specs => ["office365", "office365users", "teams"];

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task NSwag_sees_the_same_operations_parameters_and_enums(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(text);
        Dictionary<string, OpenApiOperationDescription> theirs = document.Operations.ToDictionary(operation => operation.Operation.OperationId);
        foreach (OperationSpec ours in AllOperations(Fixture.Spec(text)))
        {
            OpenApiOperationDescription peer = theirs[ours.Id];
            Assert.Equal(peer.Method.ToUpperInvariant(), ours.Method);
            Assert.Equal(peer.Path.Replace("/{connectionId}", "", StringComparison.Ordinal), ours.Path);
            Assert.Equal(peer.Operation.IsDeprecated, ours.IsDeprecated);
            Assert.Equal(
                peer.Operation.ActualParameters
                    .Where(parameter => parameter.Name != "connectionId" && parameter.Kind != OpenApiParameterKind.Body)
                    .Select(parameter => $"{parameter.Kind}:{parameter.Name}:{parameter.IsRequired}").Order(StringComparer.Ordinal),
                ours.Parameters.Select(parameter => $"{(parameter.In == Generator.Model.ParameterLocation.Form ? "FormData" : parameter.In)}:{parameter.WireName}:{parameter.Required}").Order(StringComparer.Ordinal));
            OpenApiParameter? body = peer.Operation.ActualParameters.SingleOrDefault(parameter => parameter.Kind == OpenApiParameterKind.Body);
            Assert.Equal((body is not null, body?.IsRequired ?? false), (ours.Body is not null, ours.Body?.Required ?? false));
        }
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public async Task NSwag_sees_the_same_properties_of_each_definition(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        OpenApiDocument document = await OpenApiDocument.FromJsonAsync(text);
        ConnectorSpec spec = Fixture.Spec(text);
        Dictionary<string, EnumSpec> enums = spec.Enums.ToDictionary(item => item.Id);
        int compared = 0;
        foreach (ModelSpec ours in spec.Models.Where(model => model.Origin == SchemaOrigin.Definition))
        {
            Dictionary<string, NJsonSchema.JsonSchemaProperty> peer = Properties(document.Definitions[ours.Id].ActualSchema);
            Assert.Equal(
                peer.Values.Select(property => $"{property.Name}:{property.IsRequired}:{property.IsReadOnly}").Order(StringComparer.Ordinal),
                ours.Properties.Where(property => !property.IsUndeclared).Select(property => $"{property.WireName}:{property.Required}:{property.ReadOnly}").Order(StringComparer.Ordinal));
            foreach (PropertySpec property in ours.Properties.Where(property => property.Type is EnumTypeSpec))
            {
                IEnumerable<string> values = peer[property.WireName].ActualSchema.Enumeration.Where(value => value is not null).Select(value => value!.ToString()!).Distinct();
                Assert.Equal(values, enums[((EnumTypeSpec)property.Type).Id].Values.Select(value => value.Wire));
            }

            compared++;
        }

        Assert.True(compared > 5, "definitions compared: " + compared);
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Microsoft_OpenApi_sees_the_same_operations_and_parameters(string apiName)
    {
        string text = SpecFiles.ReadText(SpecFiles.Spec(apiName));
        ReadResult read = new OpenApiJsonReader().Read(JsonNode.Parse(text)!, new Uri("https://spec.invalid/"), new OpenApiReaderSettings());
        Dictionary<string, (string Method, Microsoft.OpenApi.IOpenApiPathItem Path, Microsoft.OpenApi.OpenApiOperation Operation)> theirs = read.Document!.Paths
            .SelectMany(path => path.Value.Operations!.Select(operation => (Method: operation.Key.Method, Path: path.Value, Operation: operation.Value)))
            .ToDictionary(operation => operation.Operation.OperationId!);
        foreach (OperationSpec ours in AllOperations(Fixture.Spec(text)))
        {
            (string method, Microsoft.OpenApi.IOpenApiPathItem path, Microsoft.OpenApi.OpenApiOperation operation) = theirs[ours.Id];
            Assert.Equal(method, ours.Method);
            Assert.Equal(
                (path.Parameters ?? []).Concat(operation.Parameters ?? []).Where(parameter => parameter.Name != "connectionId")
                    .Select(parameter => $"{parameter.In}:{parameter.Name}:{parameter.Required}").Distinct().Order(StringComparer.Ordinal),
                ours.Parameters.Where(parameter => parameter.In != Generator.Model.ParameterLocation.Form)
                    .Select(parameter => $"{parameter.In}:{parameter.WireName}:{parameter.Required}").Order(StringComparer.Ordinal));
            Assert.Equal(operation.RequestBody is not null, ours.Body is not null || ours.Form != FormEncoding.None);
        }
    }

    /// <summary>A definition's own properties and those of what its <c>allOf</c> names, which NJsonSchema keeps apart.</summary>
    private static Dictionary<string, NJsonSchema.JsonSchemaProperty> Properties(NJsonSchema.JsonSchema schema)
    {
        Dictionary<string, NJsonSchema.JsonSchemaProperty> properties = [];
        foreach (NJsonSchema.JsonSchema part in schema.AllOf)
        {
            foreach ((string name, NJsonSchema.JsonSchemaProperty property) in Properties(part.ActualSchema))
            {
                properties[name] = property;
            }
        }

        foreach ((string name, NJsonSchema.JsonSchemaProperty property) in schema.ActualProperties)
        {
            properties[name] = property;
        }

        return properties;
    }

    private static IEnumerable<OperationSpec> AllOperations(ConnectorSpec spec) => spec.Operations.Concat(spec.Triggers.Select(trigger => trigger.Operation));
}
