using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Snapshooter.Xunit;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>The text of emitted code: a snapshot for each feature, of one file or of some members of one.</summary>
public sealed class SnapshotTests
{
    /// <summary>A connector with one operation.</summary>
    private const string OneOperation = """
        {
          "swagger": "2.0",
          "info": { "title": "Clock", "description": "Returns the time.", "version": "1.0" },
          "paths": { "/{connectionId}/time/{zone}": { "get": { "operationId": "GetTimeV2", "summary": "Get the time", "description": "Gets the time of a zone.",
            "parameters": [
              { "name": "zone", "in": "path", "required": true, "type": "string", "x-ms-summary": "Time zone",
                "x-ms-dynamic-values": { "operationId": "ListZones", "value-collection": "value", "value-path": "id", "value-title": "name", "parameters": { "region": { "parameter": "region" }, "top": 5 } } },
              { "name": "region", "in": "query", "type": "string" }],
            "responses": { "200": { "description": "The time.", "schema": { "type": "string", "format": "date-time" } } } } },
            "/{connectionId}/zones": { "get": { "operationId": "ListZones", "x-ms-visibility": "internal", "parameters": [
              { "name": "region", "in": "query", "type": "string" }, { "name": "top", "in": "query", "type": "integer" }],
              "responses": { "200": { "description": "ok", "schema": { "type": "object" } } } } } }
        }
        """;

    // The features of a connector that has one of everything: a file and, where it has several, the members.
    private static readonly (string Feature, string File, string[] Members)[] s_features =
    [
        ("Parameters", "Client", ["GetParcelAsync"]),
        ("Deprecated operation", "Client", ["DeleteParcelAsync"]),
        ("Pages", "Client", ["ListParcelsAsync"]),
        ("JSON body", "Client", ["CreateParcelAsync", "SetNamesAsync"]),
        ("Binary response", "Client", ["GetLabelAsync", "GetLabelStreamAsync"]),
        ("Form", "Client", ["SetLabelAsync"]),
        ("Response model", "Models.Parcel", []),
        ("Page model", "Models.ParcelPage", []),
        ("Request model", "Models.NewParcel", []),
        ("Base with kinds", "Models.Animal", []),
        ("Kind", "Models.Cat", []),
        ("Enumeration of texts", "Models.GetParcelState", []),
        ("Enumeration of numbers", "Models.ParcelLevel", []),
        ("Model factory", "ModelFactory", []),
        ("JSON type info resolver", "JsonTypeInfoResolver", []),
        ("Trigger payload", "OnNewParcelTriggerPayload", []),
        ("Triggers", "Triggers", []),
        ("Trigger operations", "TriggerOperations", []),
        ("Trigger parameters", "TriggerParameters", []),
        ("Operations", "Operations", []),
        ("Registration", "ServiceCollectionExtensions", []),
    ];

    public static TheoryData<string> Features => new(s_features.Select(feature => feature.Feature));

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_matches_its_snapshot(string feature)
    {
        (_, string file, string[] members) = s_features.Single(candidate => candidate.Feature == feature);
        string source = Emitted.Source(SmallSpec.Text, $"Contoso.{file}.g.cs");

        Match(feature, members.Length == 0 ? source : Members(source, members));
    }

    [Fact]
    public void A_client_matches_its_snapshot() => Match("Client", Emitted.Source(OneOperation, "Contoso.Client.g.cs"));

    [Fact]
    public void A_catalog_matches_its_snapshot() => Match("Catalog", Emitted.Source(OneOperation, "Contoso.OperationCatalog.g.cs"));

    [Fact]
    public void A_client_without_models_matches_its_snapshot() => Match(
        "Client without models", Emitted.Files(OneOperation, isDynamic: true).Single(
            file => file.HintName == "Contoso.Client.g.cs").Source);

    [Fact]
    public void Internal_types_match_their_snapshot() => Match("Internal types", Emitted
        .Files(OneOperation, options: new(IsInternal: true, IsClsCompliant: true))
        .Single(file => file.HintName == "Contoso.Operations.g.cs")
        .Source);

    [Fact]
    public void A_CLS_compliant_assembly_matches_its_snapshot() => Match("CLS compliance", Emitted
        .Files(OneOperation, options: new(IsClsCompliant: true))
        .Single(file => file.HintName == "Contoso.Operations.g.cs")
        .Source);

    [Fact]
    public void Each_kind_of_file_has_a_snapshot()
    {
        IEnumerable<string> files = Emitted.Files(SmallSpec.Text).Select(file => file.HintName);

        Assert.Empty(files.Except([.. s_features.Select(feature => $"Contoso.{feature.File}.g.cs"), "Contoso.OperationCatalog.g.cs"]));
    }

    private static void Match(string feature, string text) => Snapshot.Match(text, feature.Replace(' ', '_'));

    private static string Members(string source, string[] names)
    {
        MethodDeclarationSyntax[] methods =
            [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()];
        return string.Concat(names.Select(name => methods.Single(method => method.Identifier.ValueText == name).ToFullString()));
    }
}
