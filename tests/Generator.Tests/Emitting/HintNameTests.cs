using System.Text;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Azure.Connectors.Sdk.Generator.Tests.UserCode;
using Microsoft.CodeAnalysis;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

public sealed class HintNameTests
{
    private const int MaxBytes = 120;

    [Theory]
    [InlineData("Ferry.Client", "Ferry.Client.g.cs")]
    [InlineData("Ferry.Models.乗船券", "Ferry.Models.乗船券.g.cs")]
    public void A_short_name_is_unchanged(string name, string expected) => Assert.Equal(expected, HintName.Of(name));

    [Theory]
    [InlineData("Con.ConClient", "_Con.ConClient.g.cs")]
    [InlineData("nul.Models.Any", "_nul.Models.Any.g.cs")]
    [InlineData("AUX", "_AUX.g.cs")]
    [InlineData("Prn.X", "_Prn.X.g.cs")]
    [InlineData("Com1.X", "_Com1.X.g.cs")]
    [InlineData("Lpt9.X", "_Lpt9.X.g.cs")]
    [InlineData("Com\u00B2.X", "_Com\u00B2.X.g.cs")]
    [InlineData("Com.Com1", "Com.Com1.g.cs")]
    [InlineData("Com10.Con", "Com10.Con.g.cs")]
    [InlineData("Console.Con", "Console.Con.g.cs")]
    public void A_name_of_a_Windows_device_gets_a_prefix(string name, string expected) =>
        Assert.Equal(expected, HintName.Of(name));

    [Theory]
    [InlineData('a', 240)]
    [InlineData('船', 120)]
    [InlineData('é', 97)]
    [InlineData('a', 20_000)]
    public void A_long_name_is_shortened_to_a_unique_name(char letter, int count)
    {
        string name = "Ferry.Models." + new string(letter, count);
        string[] hints = [.. new[] { name, name + "1", name + "2", name + letter }.Select(HintName.Of)];

        Assert.All(hints, hint => Assert.InRange(Encoding.UTF8.GetByteCount(hint), MaxBytes / 2, MaxBytes));
        Assert.All(hints, hint => Assert.StartsWith("Ferry.Models." + new string(letter, 20), hint, StringComparison.Ordinal));
        Assert.All(hints, hint => Assert.EndsWith(".g.cs", hint, StringComparison.Ordinal));
        Assert.Equal(hints.Length, hints.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_limit_is_in_bytes_and_includes_the_extension()
    {
        string longest = new('a', MaxBytes - ".g.cs".Length);

        Assert.Equal(longest + ".g.cs", HintName.Of(longest));
        Assert.Equal(MaxBytes, Encoding.UTF8.GetByteCount(HintName.Of(longest + "b")));
    }

    [Theory]
    [InlineData(240, 'a')]
    [InlineData(120, '船')]
    [InlineData(3_000, 'a')]
    [InlineData(1_000, '船')]
    public void Names_of_any_length_are_emitted_and_compile_to_an_assembly(int length, char letter)
    {
        string name = new(letter, length);
        string spec = SmallSpec.Text
            .Replace("Parcel\"", $"Parcel{name}\"", StringComparison.Ordinal)
            .Replace("\"place\"", $"\"place{name}\"", StringComparison.Ordinal)
            .Replace("\"GetLabel\"", $"\"GetLabel{name}\"", StringComparison.Ordinal)
            .Replace("\"level\": { \"type\": \"integer\"", $"\"level{name}\": {{ \"type\": \"integer\"", StringComparison.Ordinal)
            .Replace("\"closed\"", $"\"closed{name}\"", StringComparison.Ordinal);
        GeneratorRunResult result = Driver.Run(Driver.Spec(name, spec));

        Assert.Null(result.Exception);
        Assert.NotEmpty(result.GeneratedSources);
        Assert.All(result.GeneratedSources, source => Assert.InRange(Encoding.UTF8.GetByteCount(source.HintName), 1, MaxBytes));
        Project
            .With(result.GeneratedSources.Select(source => new EmittedFile(source.HintName, source.SourceText.ToString())))
            .ToReference();
    }
}
