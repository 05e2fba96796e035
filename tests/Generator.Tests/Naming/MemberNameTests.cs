using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Naming;

public class MemberNameTests
{
    [Theory]
    [InlineData("@odata.nextLink", "OdataNextLink")]
    [InlineData("$filter", "Filter")]
    [InlineData("display name", "DisplayName")]
    [InlineData("a/b[c]", "ABC")]
    [InlineData("HTTPStatus", "HTTPStatus")]
    [InlineData("365days", "_365days")]
    [InlineData("größe", "Größe")]
    [InlineData("🙂", "Property")]
    [InlineData("...", "Property")]
    public void A_wire_name_becomes_a_property(string wireName, string name) =>
        Assert.Equal([name], Names.Properties(Names.Thing(wireName)));

    [Fact]
    public void Members_never_have_the_name_of_their_class_or_of_a_member_of_Object()
    {
        IReadOnlyList<string> names = Names.Properties(Names.Thing("thing", "equals", "getHashCode", "toString", "getType"));

        Assert.Equal(["ThingValue", "EqualsValue", "GetHashCodeValue", "ToStringValue", "GetTypeValue"], names);
    }

    [Fact]
    public void Names_that_clash_are_made_distinct_and_the_exact_one_is_kept() =>
        Assert.Equal(["UserName2", "UserName", "UserName3"], Names.Properties(Names.Thing("user-name", "UserName", "user name")));

    [Fact]
    public void A_locked_property_name_takes_precedence_over_a_property_of_that_name()
    {
        NameLock names = Names.Lock(models: [Names.Entry("Thing", "Item", ("b", "A"))]);

        Assert.Equal(["A2", "A"], Names.Properties(Names.Thing("A", "b"), names));
    }

    [Fact]
    public void Parameters_are_camel_case_and_escaped_and_never_clash_with_variables_of_the_method()
    {
        string spec = Fixture.Get("\"parameters\":["
            + string.Join(",", new[] { "$top", "class", "request", "cancellationToken", "ID", "Display Name" }.Select(name =>
            "{\"name\":\"" + name + "\",\"in\":\"query\",\"type\":\"string\"}")) + "],\"responses\":{\"204\":{\"description\":\"done\"}}");

        Assert.Equal(["top", "@class", "requestQuery", "cancellationTokenQuery", "id", "displayName"], Names.Parameters(spec));
    }

    [Fact]
    public void One_name_in_path_and_query_is_two_parameters()
    {
        string spec = Fixture.Document("\"/things/{id}\":{\"get\":{\"operationId\":\"Get\",\"parameters\":[{\"name\":\"id\","
            + "\"in\":\"path\",\"required\":true,\"type\":\"string\"}," +
            "{\"name\":\"id\",\"in\":\"query\",\"type\":\"string\"}],\"responses\":{\"204\":{\"description\":\"done\"}}}}");

        Assert.Equal(["id", "idQuery"], Names.Parameters(spec));
    }

    [Fact]
    public void Any_set_of_wire_names_results_in_valid_and_distinct_identifiers() =>
        Gen.OneOf(Gen.String[Gen.Char["aAbB1_$@. -/[]ıİßé名"], 0, 4], Gen.OneOf(new[]
        {
            "class", "Thing", "equals", "ToString", "ReferenceEquals", "🙂", ""
        }.Select(Gen.Const).ToArray())).Array[1, 12].Sample(wireNames =>
        {
            IReadOnlyList<string> names = Names.Properties(Names.Thing([.. wireNames.Distinct(StringComparer.Ordinal)]));

            Assert.All(
                names,
                name => Assert.True(SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None, name));
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain("Thing", names);
        }, iter: 500);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_culture_changes_no_name(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string spec = Names.Thing("id", "ID", "intl.items", "İstanbul");
        IReadOnlyList<string> invariant = Names.Properties(spec);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(invariant, Names.Properties(spec));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_cycle_of_bases_is_reported()
    {
        static ModelSpec Kind(string id, string baseId) => new(
            SchemaSite.Definition(id),
            null,
            null,
            ModelUsage.Output,
            ImmutableEquatableArray<PropertySpec>.Empty,
            null,
            baseId,
            "kind",
            id);
        ConnectorSpec spec = new(
            "contoso",
            null,
            null,
            null,
            ImmutableEquatableArray<OperationSpec>.Empty,
            ImmutableEquatableArray<TriggerSpec>.Empty,
            new[]
            {
                Kind("A", "B"), Kind("B", "C"), Kind("C", "A")
            }.ToImmutableEquatableArray(), ImmutableEquatableArray<EnumSpec>.Empty, ImmutableEquatableArray<SchemaSite>.Empty);

        NamedConnector named =
            ConnectorNamer.Name(spec, NameLock.Empty, new NamingOptions("Contoso", "Contoso", false), CancellationToken.None).Connector;

        Assert.Equal(["A : B", "B : C", "C : "], named.Models.Select(m => $"{m.Name} : {m.BaseName}"));
    }
}
