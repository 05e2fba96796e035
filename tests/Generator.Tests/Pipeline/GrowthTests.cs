using System.Globalization;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Pipeline;
using Azure.Connectors.Sdk.Generator.Reading;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>
/// The work grows linearly with the size of the spec: a spec of twice the size needs about twice the memory, and not four times.
/// </summary>
public class GrowthTests
{
    private const int Size = 1_500;

    private static readonly char[] s_marks = ['-', '_', '.', '~', ' ', '+', '!', '@'];

    public static TheoryData<string> Shapes { get; } = [.. s_shapes.Keys];

    private static Dictionary<string, Func<int, string>> s_shapes => new()
    {
        ["operation ids that differ in punctuation"] = n => Paths(n, i => Get(Clash(i))),
        ["binary operations whose ids differ in punctuation"] =
            n => Paths(n, i => Get(Clash(i), "\"produces\":[\"image/png\"],", "\"schema\":{\"type\":\"string\",\"format\":\"binary\"},")),
        ["versions of one operation"] = n => Paths(n, i => Get($"Get_V{i}")),
        ["triggers whose ids differ in punctuation"] = n => Paths(n, i => Get(Clash(i), "\"x-ms-trigger\":\"single\",")),
        ["operations without an id on paths that differ in punctuation"] =
            n => Fixture.Document(Join(n, i => $"\"/{Clash(i)}\":{{\"get\":{{\"responses\":{{\"204\":{{\"description\":\"\"}}}}}}}}")),
        ["operations with one id"] = n => Paths(n, _ => Get("Same")),
        ["definitions that differ in "
            + "punctuation"] = n => Definitions(n, i => $"\"{Clash(i)}\":{{\"type\":\"object\","
                + $"\"properties\":{{\"a\":{{\"type\":\"string\"}}}}}}"),
        ["enumerations that differ in punctuation"] = n => Definitions(
            n, i => $"\"{Clash(i)}\":{{\"type\":\"object\",\"properties\":{{\"a\":{{\"type\":\"string\",\"enum\":[\"b\"]}}}}}}"),
        ["properties that differ in punctuation"] = n => Fixture.GetWithSchema($"{{\"type\":\"object\","
            + $"\"properties\":{{{Join(n, i => $"\"{Clash(i)}\":{{\"type\":\"string\"}}")}}}}}"),
        ["parameters that differ in punctuation"] = n => Fixture.Get(
            $"\"parameters\":[{Join(n, i => $"{{\"name\":\"{Clash(i)}\",\"in\":\"query\",\"type\":\"string\"}}")}],"
                + $"\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["parameters of one name"] = n => Fixture.Get(
            $"\"parameters\":[{Join(n, _ => "{\"name\":\"a\",\"in\":\"query\",\"type\":\"string\"}")}],"
                + $"\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["path parameters that the path doesn't have"] = n => Fixture.Get(
            $"\"parameters\":[{Join(n, i => $"{{\"name\":\"p{i}\",\"in\":\"path\",\"required\":true,\"type\":\"string\"}}")}],"
                + $"\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["path variables that nothing declares"] =
            n => Fixture.Document(Get("Get", path: "/" + string.Join("/", Enumerable.Range(0, n).Select(i => $"{{v{i}}}")))),
        ["internal operations that nothing refers "
            + "to"] = n => Fixture.Document(
                Get("Get", path: "/get") + "," + Join(n, i => Get($"Hidden{i}", "\"x-ms-visibility\":\"internal\",", path: "/" + i))),
        ["enumeration values that differ in punctuation"] = n => Fixture.GetWithSchema(
            $"{{\"type\":\"object\",\"properties\":{{\"a\":{{\"type\":\"string\",\"enum\":[{Join(n, i => $"\"{Clash(i)}\"")}]}}}}}}"),
        ["tags that differ in punctuation"] = n => Paths(n, i => Get($"Get{i}", $"\"tags\":[\"{Clash(i)}\"],")),
        ["kinds of one base"] = n => Fixture.GetWithSchema(
            "{\"$ref\":\"#/definitions/Base\"}",
            "\"Base\":{\"type\":\"object\",\"discriminator\":\"kind\",\"properties\":{\"kind\":{\"type\":\"string\"}}}," + Join(
                n,
                i => $"\"K{i}\":{{\"allOf\":[{{\"$ref\":\"#/definitions/Base\"}}],\"properties\":{{\"p{i}\":{{\"type\":\"string\"}}}}}}")),
        ["stray commas"] = n => Fixture.Get($"\"a\":[1{new string(',', n * 10)}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["missing commas"] =
            n => Fixture.Get($"\"a\":[{string.Concat(Enumerable.Repeat("\"b\" ", n))}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["comments"] = n => Fixture.Get($"{string.Concat(Enumerable.Repeat("/**/", n))}\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["repeated names"] =
            n => Fixture.Get($"{string.Concat(Enumerable.Repeat("\"a\":1,", n))}\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["half characters"] = n => Fixture.Get($"\"a\":[{Join(n, _ => "\"\\ud83d\"")}],\"responses\":{{\"204\":{{\"description\":\"\"}}}}"),
        ["members after the end"] =
            n => Fixture.Get("\"responses\":{\"204\":{\"description\":\"\"}}") + "," + Join(n, i => $"\"m{i}\":1") + "}",
        ["unknown keys"] = n => Fixture.Document(Get("Get", path: "/a"), Join(n, i => $"\"m{i}\":1")),
        ["unknown types"] =
            n => Fixture.GetWithSchema($"{{\"type\":\"object\",\"properties\":{{{Join(n, i => $"\"p{i}\":{{\"type\":\"odd\"}}")}}}}}"),
        ["references that lead nowhere"] = n => Fixture.GetWithSchema(
            $"{{\"type\":\"object\",\"properties\":{{{Join(n, i => $"\"p{i}\":{{\"$ref\":\"#/definitions/D{i}\"}}")}}}}}"),
        ["dynamic values that name unknown operations"] = n => Fixture.Document(
            Get(
                "Get",
                response: "\"schema\":{\"type\":\"object\",\"properties\":{" + Join(
                    n,
                    i => $"\"p{i}\":{{\"type\":\"string\",\"x-ms-dynamic-values\":{{\"operationId\":\"{Long('U', i)}\"}}}}") + "}},",
                path: "/get")
            + "," + Join(n, i => Get(Long('K', i), path: "/" + i))),
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_spec_of_twice_the_size_needs_about_twice_the_memory(string shape)
    {
        Func<int, string> create = s_shapes[shape];
        Generate(create(20));

        double ratio = (double)Allocated(create(Size * 2)) / Allocated(create(Size));

        Assert.True(ratio < 2.8, string.Create(CultureInfo.InvariantCulture, $"{shape}: {ratio:0.00} times the memory for twice the spec"));
    }

    private static long Allocated(string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Generate(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Generate(string text)
    {
        SpecInput input = new(new SelectedFile(
            "/app/a/apiDefinition.swagger.json",
            text,
            IsSpec: true,
            null,
            "A",
            null,
            "typed",
            ImmutableEquatableArray<string>.Empty), null, null);
        ConnectorSettings settings = ConnectorSettings.From(input);
        SpecReadResult read = Stages.Read(input, settings, CancellationToken.None);
        Assert.NotNull(read.Spec);
        Assert.True(read.Diagnostics
            .GroupBy(d => d.Id + Fixture.Message(d)[..8])
            .All(kind => kind.Count() <= SpecReadOptions.DefaultDiagnosticLimit + 1));
        NamedSpec named = Stages.Name(read.Spec, null, settings, CancellationToken.None);
        _ = Stages.Locate(named.Findings, input, read.Places).Count();
        Assert.NotEmpty(Stages.Emit(named.Connector!, settings, isClsCompliant: false, CancellationToken.None).Files);
    }

    /// <summary>Text that becomes the same name in C# for each number.</summary>
    private static string Clash(int number)
    {
        string marks = "";
        for (int rest = number; rest > 0; rest /= s_marks.Length)
        {
            marks += s_marks[rest % s_marks.Length];
        }

        return "a" + marks + ".b";
    }

    private static string Long(char letter, int number) =>
        new string(letter, 90) + number.ToString("0000000000", CultureInfo.InvariantCulture);

    private static string Join(int count, Func<int, string> create) => string.Join(",", Enumerable.Range(0, count).Select(create));

    private static string Paths(int count, Func<int, string> create) =>
        Fixture.Document(Join(count, i => $"\"/{i}\":{{\"get\":{create(i)}}}"));

    private static string Get(string id, string members = "", string response = "", string? path = null)
    {
        string operation = $"{{\"operationId\":\"{id}\",{members}\"responses\":{{\"200\":{{{response}\"description\":\"\"}}}}}}";
        return path is null ? operation : $"\"{path}\":{{\"get\":{operation}}}";
    }

    private static string Definitions(int count, Func<int, string> create) => Fixture.Document(
        Join(count, i => $"\"/{i}\":{{\"get\":{Get($"Get{i}", response: $"\"schema\":{{\"$ref\":\"{Pointer(i)}\"}},")}}}"),
        "\"definitions\":{" + Join(count, create) + "}");

    private static string Pointer(int i) => "#/definitions/" + Clash(i).Replace("~", "~0", StringComparison.Ordinal);
}
