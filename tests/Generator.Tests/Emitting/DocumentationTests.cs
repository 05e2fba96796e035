using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>The documentation of emitted code: the titles and descriptions of the spec, in sentences.</summary>
public sealed class DocumentationTests
{
    private const string Spec = """
        {"swagger":"2.0","info":{"title":"Desk","description":"Describes 1","version":"1"},"paths":{
          "/a":{"post":{"operationId":"Add","summary":"Title 2","description":"Describes 2","parameters":[
              {"name":"q","in":"query","type":"string","x-ms-summary":"Title 3","description":"Describes 3"},
              {"name":"kind","in":"query","type":"string","enum":["x","y"],"x-ms-summary":"Title 4","description":"Describes 4"},
              {"name":"body","in":"body","required":true,"x-ms-summary":"Title 5","description":"Describes 5","schema":{"$ref":"#/definitions/Thing"}}],
            "responses":{"200":{"description":"Describes 6","schema":{"$ref":"#/definitions/Thing"}}}}},
          "/t":{"get":{"operationId":"OnThing","x-ms-trigger":"batch","summary":"Title 7","description":"Describes 7","parameters":[
              {"name":"place","in":"query","type":"string","x-ms-summary":"Title 8","description":"Describes 8"}],
            "responses":{"200":{"description":"ok","schema":{"type":"array","items":{"$ref":"#/definitions/Thing"}}}}}}},
         "definitions":{"Thing":{"type":"object","title":"Title 9","description":"Describes 9","properties":{
           "size":{"type":"string","x-ms-summary":"Title 10","description":"Describes 10"},"plain":{"type":"string"}}}}}
        """;

    [Theory]
    [InlineData("Client", "Represents a client of the Desk connector. Describes 1.")]
    [InlineData("Client", "<summary>Title 2. Describes 2.</summary>")]
    [InlineData("Client", "<param name=\"q\">Title 3. Describes 3.</param>")]
    [InlineData("Client", "<param name=\"kind\">Title 4. Describes 4.</param>")]
    [InlineData("Client", "<param name=\"body\">Title 5. Describes 5.</param>")]
    [InlineData("Client", "<returns>Describes 6.</returns>")]
    [InlineData("Operations", "<summary>Title 2. Describes 2.</summary>")]
    [InlineData("TriggerOperations", "<summary>Title 7. Describes 7.</summary>")]
    [InlineData("TriggerParameters", "<summary>Title 8. Describes 8.</summary>")]
    [InlineData("OnThingTriggerPayload", "'OnThing'. Title 7. Describes 7.</summary>")]
    [InlineData("Models.Thing", "<summary>Title 9. Describes 9.</summary>")]
    [InlineData("Models.Thing", "<summary>Title 10. Describes 10.</summary>")]
    [InlineData("Models.Thing", "<summary>Gets or sets the value of 'plain'.</summary>")]
    [InlineData("ModelFactory", "<param name=\"size\">Title 10. Describes 10.</param>")]
    [InlineData("ModelFactory", "<param name=\"plain\">The value of 'plain'.</param>")]
    public void Titles_and_descriptions_are_documented_at_their_members(string file, string text) =>
        Assert.Contains(text, Emitted.Source(Spec, $"Contoso.{file}.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("OK", "The thing.")]
    [InlineData("200 - OK", "The thing.")]
    [InlineData("Returned when the operation succeeds.", "The thing.")]
    [InlineData("", "The thing.")]
    [InlineData("default", "The thing.")]
    [InlineData("The thing was returned", "The thing was returned.")]
    [InlineData("Template", "Template.")]
    [InlineData("\u6210\u529F", "The thing.")]
    public void A_response_described_only_by_its_status_is_documented_by_its_schema(string description, string expected) =>
        Assert.Contains(
            $"<returns>{expected}</returns>",
            Emitted.Source(
                $$"""
                {"swagger":"2.0","info":{"title":"Desk","version":"1"},"paths":{"/a":{"get":{"operationId":"Get","responses":{
                  "200":{"description":"{{description}}","schema":{"$ref":"#/definitions/Thing"} } } } } },
                 "definitions":{"Thing":{"type":"object","description":"The thing.","properties":{"a":{"type":"string"} } } } }
                """,
                "Contoso.Client.g.cs"),
            StringComparison.Ordinal);

    [Fact]
    public void Every_visible_member_is_documented_in_sentences()
    {
        List<string> wrong = [];
        foreach (SyntaxNode root in Emitted.Files(EveryFeatureSpec.Text).Concat(Emitted.Files(EveryFeatureSpec.Text, isDynamic: true))
            .Select(file => CSharpSyntaxTree.ParseText(file.Source).GetRoot()))
        {
            foreach (MemberDeclarationSyntax member in root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsVisible))
            {
                string comment = member.GetLeadingTrivia().ToString();
                if (!comment.Contains("<inheritdoc", StringComparison.Ordinal) && !comment.Contains("<summary>", StringComparison.Ordinal))
                {
                    wrong.Add("undocumented: " + member);
                }

                wrong.AddRange(Regex.Matches(comment, @"<(summary|param|returns|remarks|exception)[^>]*>([^\n]*)</\1>")
                    .Select(match => match.Groups[2].Value)
                    .Where(text => !Regex.IsMatch(text, @"^[A-Z<'].*[.:]$") && !text.StartsWith("Operation ", StringComparison.Ordinal)));
            }
        }

        Assert.Empty(wrong);
    }

    private static bool IsVisible(MemberDeclarationSyntax member) =>
        member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword))
        && !member.Modifiers.Any(modifier => modifier.IsKind(SyntaxKind.PrivateKeyword));
}
