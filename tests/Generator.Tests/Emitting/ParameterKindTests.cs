using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>
/// Verifies that naming and emitting distinguish the kinds of parameters only by <c>ParameterSpec.Match</c>, so that a new kind is a
/// compile error at each place that must handle it.
/// </summary>
public class ParameterKindTests
{
    [Theory]
    [InlineData("Naming")]
    [InlineData("Emitting")]
    public void No_code_tests_for_a_kind_of_parameter(string folder)
    {
        string path = Path.Combine(SpecFiles.Root, "generator", "Azure.Connectors.Sdk.Generator", folder);
        string[] files = Directory.GetFiles(path, "*.cs", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.Equal([], files.SelectMany(file => Tests(File.ReadAllText(file)).Select(text => $"{Path.GetFileName(file)}: {text}")));
    }

    [Theory]
    [InlineData("_ = parameter is ParameterSpec.Path;")]
    [InlineData("_ = parameter is ParameterSpec.Path { EncodeTwice: true };")]
    [InlineData("_ = parameter is not ParameterSpec.Path path;")]
    [InlineData("_ = parameter as ParameterSpec.Path;")]
    [InlineData("_ = (ParameterSpec.Path)parameter;")]
    [InlineData("_ = parameter switch { ParameterSpec.Path => 1, _ => 2 };")]
    [InlineData("switch (parameter) { case ParameterSpec.Path: break; }")]
    [InlineData("_ = list.OfType<ParameterSpec.Path>();")]
    [InlineData("_ = parameter.GetType() == typeof(ParameterSpec.Path);")]
    [InlineData("_ = parameter.Key.In == \"path\";")]
    public void A_test_for_a_kind_is_found(string statement) => Assert.NotEmpty(Tests($"class C {{ void M() {{ {statement} }} }}"));

    private static IEnumerable<string> Tests(string code)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(code).GetRoot();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            bool isKind = node is QualifiedNameSyntax { Left: IdentifierNameSyntax { Identifier.Text: "ParameterSpec" } }
                or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "ParameterSpec" } };
            bool isLocation = node is MemberAccessExpressionSyntax
            {
                Name.Identifier.Text: "In",
                Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Key" },
            };
            if (isLocation || (isKind && node.Parent is not ParameterSyntax))
            {
                yield return node.Parent!.ToString();
            }
        }
    }
}
