using Azure.Connectors.Sdk.Generator.Diagnostics;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Snapshots;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Azure.Connectors.Sdk.Generator.Pipeline;

/// <summary>
/// Catches a <c>JsonSerializerContext</c> that names emitted types in the project that emits them. Generators don't see one another's
/// output, so such a context knows nothing of the type and writes <c>{}</c>.
/// </summary>
internal static class SerializerContexts
{
    /// <summary>The unresolved types that the project's serializer contexts name: positions and words, no symbol.</summary>
    public static IncrementalValuesProvider<ContextMention> Find(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
                "System.Text.Json.Serialization.JsonSerializableAttribute",
                static (node, _) => node is ClassDeclarationSyntax,
                static (found, cancellationToken) => Mentions(found, cancellationToken))
            .SelectMany(static (mentions, _) => mentions)
            .WithTrackingName(TrackingNames.Mention);

    public static IEnumerable<EmittedType> EmittedTypes(NamedConnector connector)
    {
        IEnumerable<string> names = connector.Triggers.Select(trigger => trigger.PayloadName).OfType<string>();
        names = connector.IsDynamic
            ? names
            : names.Concat(connector.Models.Select(model => model.Name)).Concat(connector.Enums.Select(value => value.Name));
        return names.Select(name => new EmittedType(name, connector.Types.JsonTypeInfoResolver));
    }

    public static IEnumerable<EmittedType> EmittedTypes(NamedSnapshot snapshot) => snapshot.JsonModels
        .Concat(snapshot.Payloads.Select(payload => payload.Name))
        .Select(name => new EmittedType(name, snapshot.ResolverName));

    public static SpecDiagnostic? Check(ContextMention mention, ImmutableEquatableArray<EmittedType> types)
    {
        foreach (EmittedType type in types)
        {
            if (type.Name == mention.Name)
            {
                return new(
                    PipelineDescriptors.ContextNamesEmittedType,
                    DiagnosticSubject.Whole,
                    mention.FilePath,
                    mention.Place,
                    new[] { type.Name, type.Resolver }.ToImmutableEquatableArray());
            }
        }

        return null;
    }

    private static ImmutableEquatableArray<ContextMention> Mentions(
        GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        List<ContextMention> mentions = [];
        foreach (AttributeData attribute in found.Attributes)
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax syntax
                || syntax.SyntaxTree != found.SemanticModel.SyntaxTree)
            {
                continue;
            }

            TypeSyntax? type = (syntax.ArgumentList?.Arguments.FirstOrDefault()?.Expression as TypeOfExpressionSyntax)?.Type;
            foreach (SimpleNameSyntax name in type?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>() ?? [])
            {
                // What resolves is the project's own or a library's, which a context can name.
                if (found.SemanticModel.GetTypeInfo(name, cancellationToken).Type is IErrorTypeSymbol)
                {
                    FileLinePositionSpan lines = name.GetLocation().GetLineSpan();
                    LinePosition start = lines.StartLinePosition;
                    LinePosition end = lines.EndLinePosition;
                    mentions.Add(new(
                        name.Identifier.ValueText,
                        name.SyntaxTree.FilePath,
                        new(name.SpanStart, name.Span.Length, start.Line, start.Character, end.Line, end.Character)));
                }
            }
        }

        return mentions.ToImmutableEquatableArray();
    }
}

internal sealed record ContextMention(string Name, string FilePath, SpecPlace Place);

/// <param name="Name">The name of the type.</param>
/// <param name="Resolver">The class that has the JSON contract of the type.</param>
internal sealed record EmittedType(string Name, string Resolver);
