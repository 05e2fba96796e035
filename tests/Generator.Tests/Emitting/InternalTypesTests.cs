using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Azure.Connectors.Sdk.Generator.Tests.UserCode;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Connectors whose item says <c>Accessibility="internal"</c>.</summary>
public sealed class InternalTypesTests
{
    private static readonly EmittingOptions s_internal = new(IsInternal: true);

    [Fact]
    public void No_type_is_public_and_each_connector_compiles()
    {
        foreach (IReadOnlyList<EmittedFile> files in Project.Connectors("Harbour.Ferry", s_internal))
        {
            Project project = Project.With(files);

            Assert.Empty(project.Complaints());
            Assert.All(
                project.Compilation
                    .GetSymbolsWithName(_ => true, SymbolFilter.Type)
                    .OfType<INamedTypeSymbol>()
                    .Where(type => type.ContainingType is null),
                type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
        }
    }

    [Fact]
    public void A_CLS_compliant_assembly_has_no_warning()
    {
        foreach (IReadOnlyList<EmittedFile> files in Project.Connectors("Harbour.Ferry", new(IsInternal: true, IsClsCompliant: true)))
        {
            Assert.Empty(Project.With(files, "[assembly: System.CLSCompliant(true)]").Complaints());
        }
    }

    [Fact]
    public void The_library_uses_its_client_and_can_wrap_it()
    {
        const string Wrapper = """
            using Microsoft.Extensions.Configuration; using Microsoft.Extensions.DependencyInjection; using Azure.Connectors.Sdk.Ferry; using Azure.Connectors.Sdk.Ferry.Models;
            public sealed class Desk
            {
                private readonly FerryClient _client;
                internal Desk(FerryClient client) => _client = client;
                public static void Register(IServiceCollection services, IConfiguration section) => services.AddFerryClient(section);
                public async System.Threading.Tasks.Task<string?> GetAsync(string id) => (await _client.GetParcelAsync(id)).Id;
            }
            """;

        Assert.Empty(Project.With(Project.Connectors("Azure.Connectors.Sdk.Ferry", s_internal)[0], Wrapper).Complaints());
    }

    [Fact]
    public void Two_libraries_and_the_application_can_have_the_same_connector()
    {
        IReadOnlyList<EmittedFile> files = Project.Connectors("Azure.Connectors.Sdk.Ferry", s_internal)[0];
        Project first = Project.With(
            files, "public static class First { public static string Id => Azure.Connectors.Sdk.Ferry.FerryOperations.GetParcel; }");
        Project second = Project.With(
            files, "public static class Second { public static string Id => Azure.Connectors.Sdk.Ferry.FerryOperations.GetParcel; }");
        Project application = Project.Using(
            [first, second], "public static class App { public static string Ids => First.Id + Second.Id; }");

        Assert.Empty(application.Complaints());

        GeneratorRunResult own = Driver.Run(
            [first.ToReference(), second.ToReference()], Driver.Spec("ferry", SmallSpec.Text, ("Accessibility", "internal")));
        Assert.Empty(own.Diagnostics);
        Assert.NotEmpty(own.GeneratedSources);
    }

    [Theory]
    [InlineData("InternalsVisibleTo(\"" + Driver.AssemblyName + "\")", true)]
    [InlineData("InternalsVisibleTo(\"" + Driver.AssemblyName + ", PublicKey=00000000000000000400000000000000\")", true)]
    [InlineData("InternalsVisibleTo(\"Another\")", false)]
    [InlineData("InternalsVisibleTo(\"" + Driver.AssemblyName + ".Tests\")", false)]
    public void A_project_with_access_to_the_internal_types_of_a_reference_emits_nothing_again(string attribute, bool isReported)
    {
        IReadOnlyList<EmittedFile> files = Project.Connectors("Azure.Connectors.Sdk.Ferry", s_internal)[0];
        Project library = Project.With(files, $"[assembly: System.Runtime.CompilerServices.{attribute}]");

        foreach (MetadataReference reference in new[] { library.ToReference(), library.Compilation.ToMetadataReference() })
        {
            GeneratorRunResult result = Driver.Run([reference], Driver.Spec("ferry", SmallSpec.Text));

            Assert.Equal(isReported ? ["CONN0087"] : [], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        }
    }

    [Theory]
    [InlineData("internal", "internal partial class FerryClient")]
    [InlineData("Internal", "internal partial class FerryClient")]
    [InlineData("public", "public partial class FerryClient")]
    [InlineData("private", "public partial class FerryClient")]
    public void The_item_decides_and_invalid_metadata_is_reported(string accessibility, string declaration)
    {
        GeneratorRunResult result = Driver.Run(Driver.Spec("ferry", SmallSpec.Text, ("Accessibility", accessibility)));

        Assert.Contains(declaration, Driver.Sources(result)["Ferry.Client.g.cs"], StringComparison.Ordinal);
        Assert.Equal(
            accessibility == "private" ? ["The setting Accessibility = 'private' is passed over: it must be 'public' or 'internal'"] : [],
            result.Diagnostics.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
