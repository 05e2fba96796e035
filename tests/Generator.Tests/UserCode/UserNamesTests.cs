using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.UserCode;

/// <summary>
/// The names that a user declares around the emitted namespaces: every name of the framework and the runtime that emitted code uses.
/// </summary>
public sealed class UserNamesTests
{
    private const string Own = "Harbour.Ferry";
    private const string Default = "Azure.Connectors.Sdk.Ferry";

    private static readonly Lazy<IReadOnlyList<TypeName>> s_names = new(FindNames);

    public static TheoryData<string, string> Places => new()
    {
        { Own, "types in the global namespace" },
        { Own, "types in the parent namespace" },
        { Own, "types in a sibling namespace" },
        { Own, "types in an imported namespace" },
        { Own, "types nested in a type that is imported" },
        { Own, "aliases" },
        { Own, "namespaces" },
        { Own, "namespaces in the parent namespace" },
        { Default, "types in the global namespace" },
        { Default, "types in an imported namespace" },
        { Default, "types nested in a type that is imported" },
        { Default, "aliases" },
        { Default, "namespaces" },
        { Default, "namespaces in the parent namespace" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Types_of_the_user_near_the_emitted_namespaces_keep_their_meaning(string @namespace, string place)
    {
        foreach (IReadOnlyList<EmittedFile> files in Project.Connectors(@namespace))
        {
            Project project = Project.With(files, UserFile(place));

            Assert.Empty(project.NamesOfTheUsers());
            Assert.Empty(project.Complaints());
        }
    }

    [Theory]
    [InlineData("public static class Imported { public static string nameof(object? value) => \"hidden\"; }")]
    [InlineData("public static class Imported { public static string nameof<T>(T value) => \"hidden\"; public static int checked_(int x) "
        + "=> x; }")]
    public void A_static_method_called_nameof_is_not_called(string user)
    {
        foreach (string @namespace in new[] { Own, Default })
        {
            foreach (IReadOnlyList<EmittedFile> files in Project.Connectors(@namespace))
            {
                Project project = Project.With(files, "global using static Imported;", user);

                Assert.Empty(project.NamesOfTheUsers());
                Assert.Empty(project.Complaints());
            }
        }
    }

    [Fact]
    public void The_declared_names_are_those_that_emitted_code_uses()
    {
        string[] names = [.. s_names.Value.Select(name => name.Name)];

        Assert.Superset(
            new HashSet<string>
            {
                "Uri",
                "Stream",
                "DateOnly",
                "BinaryData",
                "JsonElement",
                "CancellationToken",
                "IConfiguration",
                "StringComparer",
                "Task",
                "Type",
                "Obsolete",
                "JsonConverter",
            },
            names.ToHashSet());
    }

    [Fact]
    public void Extension_methods_of_the_user_are_not_called()
    {
        const string User = """
            using Azure.Connectors.Sdk;
            using Azure.Connectors.Sdk.Primitives;
            public static class Extensions
            {
                public static ConnectorRequest AppendPath(this ConnectorRequest request, string text) => request;
                public static void AppendQuery(this ConnectorRequest request, string name, object? value) { }
                public static void SetJsonBody<T>(this ConnectorRequest request, T value) { }
                public static System.Threading.Tasks.Task<T> SendAsync<T>(this ConnectorClient client, ConnectorRequest request, System.Threading.CancellationToken token) => throw new();
                public static string ToString(this object value, string format, System.IFormatProvider provider) => "";
                public static void WriteStartObject(this System.Text.Json.Utf8JsonWriter writer) { }
            }
            """;
        foreach (IReadOnlyList<EmittedFile> files in Project.Connectors(Own))
        {
            Project project = Project.With(files, User);

            Assert.Empty(project.NamesOfTheUsers());
            Assert.Empty(project.Complaints());
        }
    }

    [Theory]
    [InlineData(Own)]
    [InlineData(Default)]
    public void Models_and_enumerations_can_have_the_names_that_emitted_code_uses(string @namespace)
    {
        string[] names = [.. s_names.Value
            .Select(name => name.Name)
            .Concat(["Response", "Models", "Client", "Range", "Action", "Version", "Lock", "Path", "Timer"])
            .Distinct()];
        string spec = Fixture.Document(
            "\"/all\":{\"post\":{\"operationId\":\"All\",\"parameters\":[{\"name\":\"body\",\"in\":\"body\","
                + "\"schema\":{\"$ref\":\"#/definitions/All\"}}],"
            + "\"responses\":{\"200\":{\"description\":\"ok\",\"schema\":{\"$ref\":\"#/definitions/All\"}}}}},"
            + string.Join(",", names.Select(name => """
                "/NAME":{
                  "get":{
                    "operationId":"GetNAME",
                    "responses":{"200":{"description":"ok","schema":{"type":"array","items":{"$ref":"#/definitions/NAME"}}}}
                  },
                  "put":{
                    "operationId":"PutNAME",
                    "parameters":[{"name":"NAME","in":"query","required":true,"type":"string","format":"date"}],
                    "responses":{"200":{"description":"ok","schema":{"$ref":"#/definitions/NAME"}}}
                  },
                  "patch":{
                    "operationId":"OnNAME",
                    "x-ms-trigger":"batch",
                    "responses":{"200":{"description":"ok","schema":{"type":"array","items":{"$ref":"#/definitions/NAME"}}}}
                  }
                }
                """.Replace("NAME", name, StringComparison.Ordinal))),
            "\"definitions\":{\"All\":{\"type\":\"object\",\"properties\":{"
                + string.Join(",", names.Select(name => $"\"{name}\":{{\"$ref\":\"#/definitions/{name}\"}}")) + "}},"
            + string.Join(",", names.Select((name, i) => i % 3 == 0 ? $"\"{name}\":{{\"type\":\"string\",\"enum\":[\"a\","
                + $"\"{name}\"]}}" : """
                "NAME":{
                  "type":"object",
                  "required":["when"],
                  "properties":{
                    "when":{"type":"string","format":"date-time"},
                    "data":{"type":"string","format":"byte"},
                    "any":{},
                    "NAME":{"type":"string"},
                    "map":{"type":"object","additionalProperties":{"type":"string"}},
                    "list":{"type":"array","items":{"type":"string","format":"date"}}
                  }
                }
                """.Replace("NAME", name, StringComparison.Ordinal))) + "}");

        Assert.Empty(Project.With(Emitted.Files(spec, false, "Ferry", @namespace)).Complaints());
    }

    [Fact]
    public void Two_libraries_with_one_spec_and_different_namespaces_are_used_in_one_application()
    {
        Project[] libraries = [.. new[] { "One.Ferry", "Two.Ferry", Default }.Select(
            space => Project.With(Emitted.Files(SmallSpec.Text, false, "Ferry", space)))];
        string both = """
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;
            class Startup
            {
                void Add(IServiceCollection services, IConfiguration configuration)
                {
                    One.Ferry.FerryServiceCollectionExtensions.AddFerryClient(services, configuration);
                    Two.Ferry.FerryServiceCollectionExtensions.AddFerryClient(services, "two", configuration);
                    services.AddFerryClient(configuration);
                }
                void Use(One.Ferry.FerryClient one, Two.Ferry.FerryClient two, Azure.Connectors.Sdk.Ferry.FerryClient three) { }
            }
            """;
        string each = """
            namespace First
            {
                using One.Ferry;
                class Startup { void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) => services.AddFerryClient(configuration); }
            }
            namespace Second
            {
                using Two.Ferry;
                class Startup { void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) => services.AddFerryClient(configuration); }
            }
            """;

        Assert.Empty(Project.Using(libraries, both).Complaints());
        Assert.Empty(Project.Using(libraries, each).Complaints());
    }

    private static string UserFile(string place)
    {
        string types = string.Concat(s_names.Value.Select(name => $"public class {name.Declaration} : System.Attribute;\n").Distinct());
        string[] plain = [.. s_names.Value.Select(name => name.Name).Distinct()];

        // A namespace named System or Azure would affect all code.
        return place switch
        {
            "types in the global namespace" => types,
            "types in the parent namespace" => $"namespace Harbour {{ {types} }}",
            "types in a sibling namespace" => $"namespace Harbour.Tram {{ {types} }}",
            "types in an imported namespace" => $"global using Mine;\nnamespace Mine {{ {types} }}",
            "types nested in a type that is imported" =>
                $"global using static Mine.Names;\nnamespace Mine {{ public static class Names {{ {types} }} }}",
            "aliases" => string.Concat(plain.Select(name => $"global using {name} = Mine;\n")) + "public class Mine : System.Attribute;",
            "namespaces" => string.Concat(plain.Select(name => $"namespace {name} {{ class Mine; }}\n")),
            "namespaces in the parent namespace" => string.Concat(
                plain.Select(name => $"namespace Harbour.{name} {{ class Mine; }}\nnamespace Azure.Connectors.{name} {{ class Mine; }}\n")),
            _ => throw new ArgumentOutOfRangeException(nameof(place)),
        };
    }

    private static List<TypeName> FindNames() =>
    [
        .. Project.Connectors(Own).Concat(Project.Connectors(Default))
            .SelectMany(files => Project.With(files).ImportedTypes())
            .SelectMany(Names)
            .Distinct(),
    ];

    private static IEnumerable<TypeName> Names(INamedTypeSymbol type)
    {
        yield return new(type.Name, type.Arity);
        if (type.Name.EndsWith("Attribute", StringComparison.Ordinal) && type.Name != "Attribute")
        {
            yield return new(type.Name[..^"Attribute".Length], 0);
        }
    }

    private sealed record TypeName(string Name, int Arity)
    {
        public string Declaration => Arity == 0 ? Name : $"{Name}<{string.Join(", ", Enumerable.Range(0, Arity).Select(i => "T" + i))}>";
    }
}
