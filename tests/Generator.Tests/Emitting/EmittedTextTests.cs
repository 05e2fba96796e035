using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

public sealed class EmittedTextTests
{
    public static TheoryData<string> HostileTexts => new(
        "\"; class Evil {} //", "*/ class Evil {} "
            + "/*", "\"\"\" class Evil", "a\u2028class Evil {}", "a\u2029class Evil {}", "a\u0085class Evil {}", "a\r\nclass Evil {}",
        "</summary><evil/>", "<![CDATA[", "{0} {{x}} }", "\\\" + Evil + \\\"", "\u202Eevil\u202C", "\uD83D\uDE00 and "
            + "\uD83D", "\0\u0001\uFFFE", "&#x0; &amp;", "#if EVIL", "\\u0022", "`</c><evil/>`", "a ` b");

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void A_literal_has_the_value_of_its_text(string hostile) =>
        Assert.Equal(hostile, SyntaxFactory.ParseToken(CSharpText.Literal(hostile)).ValueText);

    [Theory]
    [InlineData("Such as `a < b`, or `c`", "Such as <c>a &lt; b</c>, or <c>c</c>.")]
    [InlineData("`only`", "<c>only</c>.")]
    [InlineData("A tick ` alone", "A tick ` alone.")]
    [InlineData("A fence ```x```", "A fence ```x```.")]
    public void Text_between_backticks_is_code_in_the_documentation(string text, string expected) =>
        Assert.Equal(expected, DocText.Of(text, null, ""));

    [Fact]
    public void A_long_list_of_parameters_has_a_line_for_each()
    {
        string client = Emitted.Source(SmallSpec.Text, "Contoso.Client.g.cs");

        Assert.Contains("GetParcelAsync(\n        string id,\n", client, StringComparison.Ordinal);
        Assert.Contains("GetLabelAsync(string id, CancellationToken cancellationToken = default)\n", client, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Task")]
    [InlineData("Stream")]
    [InlineData("Uri")]
    [InlineData("Type")]
    [InlineData("Object")]
    [InlineData("List")]
    [InlineData("CancellationToken")]
    [InlineData("Response")]
    [InlineData("Operation")]
    [InlineData("JsonRead")]
    [InlineData("ObsoleteAttribute")]
    [InlineData("ArgumentException")]
    [InlineData("String")]
    [InlineData("IConfiguration")]
    [InlineData("ConnectorRequest")]
    [InlineData("Models")]
    [InlineData("ContosoClient")]
    public void A_definition_can_have_the_name_of_any_other_type(string name)
    {
        string spec = SmallSpec.Text
            .Replace("\"Parcel\":", $"\"{name}\":", StringComparison.Ordinal)
            .Replace("definitions/Parcel\"", $"definitions/{name}\"", StringComparison.Ordinal);

        Emitted.Compile(Emitted.Files(spec));
        Emitted.Compile(Emitted.Files(spec, @namespace: "Azure.Connectors.Sdk.Contoso"));
    }

    [Theory]
    [InlineData("JsonRead")]
    [InlineData("JsonWrite")]
    [InlineData("ModelFormat")]
    [InlineData("reader")]
    [InlineData("writer")]
    [InlineData("model")]
    [InlineData("Parcel")]
    [InlineData("GetType")]
    [InlineData("ToString")]
    [InlineData("class")]
    [InlineData("JsonElement")]
    [InlineData("StringComparer")]
    [InlineData("CultureInfo")]
    [InlineData("@odata.type")]
    public void A_property_a_parameter_or_a_value_can_have_any_name(string name)
    {
        string spec = SmallSpec.Text
            .Replace("\"parent\":", $"\"{name}\":", StringComparison.Ordinal)
            .Replace("\"owner\":", $"\"{name}\":", StringComparison.Ordinal)
            .Replace("\"name\": \"since\"", $"\"name\": \"{name}\"", StringComparison.Ordinal)
            .Replace("\"closed\"", $"\"{name}\"", StringComparison.Ordinal);

        Emitted.Compile(Emitted.Files(spec));
    }

    [Theory]
    [InlineData("Connector", "Contoso.Sdk")]
    [InlineData("DynamicConnector", "Contoso.Sdk")]
    [InlineData("Contoso", "Contoso.Task")]
    [InlineData("Contoso", "Contoso.Azure.Uri")]
    [InlineData("Contoso", "Stream")]
    public void A_service_and_a_namespace_can_have_the_name_of_a_type(string service, string @namespace)
    {
        Emitted.Compile(Emitted.Files(SmallSpec.Text, isDynamic: false, service, @namespace));
        Emitted.Compile(Emitted.Files(SmallSpec.Text, isDynamic: true, service, @namespace));
    }

    [Fact]
    public void The_same_spec_results_in_the_same_bytes_in_every_culture()
    {
        var files = Emitted.In("en-US", () => Emitted.Files(SmallSpec.Text));

        Assert.Equal(files, Emitted.In("de-DE", () => Emitted.Files(SmallSpec.Text)));
        Assert.Equal(files, Emitted.In("tr-TR", () => Emitted.Files(SmallSpec.Text)));
        Assert.Equal(files, Emitted.In("ar-SA", () => Emitted.Files(SmallSpec.Text)));
    }

    [Theory]
    [MemberData(nameof(CuratedConnectors.ApiNames), MemberType = typeof(CuratedConnectors))]
    public void A_curated_connector_compiles_without_a_warning_typed_and_dynamic(string apiName)
    {
        string spec = SpecFiles.ReadText(SpecFiles.Spec(apiName));

        Emitted.Compile(Emitted.Files(spec));
        Emitted.Compile(Emitted.Files(spec, isDynamic: true));
    }
}
