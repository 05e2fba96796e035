using System.Globalization;
using Azure.Connectors.Sdk.Generator.Analysis;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Azure.Connectors.Sdk.Generator.Tests.UserCode;

/// <summary>Verifies what the analyzer reports about declarations in an emitted namespace, or in one that emitted code imports.</summary>
public sealed class UserNameAnalyzerTests
{
    [Theory]
    [InlineData("namespace Harbour.Ferry { public class Uri { } }", "Harbour.Ferry.Uri")]
    [InlineData("namespace Harbour.Ferry { public class Task { } }", "Harbour.Ferry.Task")]
    [InlineData("namespace Harbour.Ferry { public class Task<T> { } }", "Harbour.Ferry.Task<T>")]
    [InlineData(
        "namespace Harbour.Ferry { public static class ArgumentNullException { public static void ThrowIfNull(object? value) { } } }",
        "Harbour.Ferry.ArgumentNullException")]
    [InlineData("namespace Harbour.Ferry { public delegate void CancellationToken(); }", "Harbour.Ferry.CancellationToken")]
    [InlineData("namespace Harbour.Ferry.Models { public enum JsonElement { } }", "Harbour.Ferry.Models.JsonElement")]
    [InlineData("namespace Harbour.Ferry.Models { public interface IReadOnlyList<T> { } }", "Harbour.Ferry.Models.IReadOnlyList<T>")]
    [InlineData("namespace Harbour.Ferry.Models { public class JsonConverterAttribute : System.Attribute { public "
        + "JsonConverterAttribute(System.Type type) { } } }", "Harbour.Ferry.Models.JsonConverterAttribute")]
    [InlineData("namespace Harbour.Ferry.Task { class Mine { } }", "Harbour.Ferry.Task")]
    [InlineData("namespace Harbour.Ferry.Uri.Deep { class Mine { } }", "Harbour.Ferry.Uri")]
    [InlineData("namespace Harbour.Ferry.Models.DateTimeOffset { class Mine { } }", "Harbour.Ferry.Models.DateTimeOffset")]
    [InlineData("namespace Harbour.Ferry { public partial class FerryClient { public class Uri { } } }", "Harbour.Ferry.FerryClient.Uri")]
    [InlineData("namespace Azure.Core { public class Uri { } }", "Azure.Core.Uri")]
    [InlineData("namespace System.IO { internal class CancellationToken { } }", "System.IO.CancellationToken")]
    public async Task A_name_that_hides_an_imported_type_of_emitted_code_is_an_error_at_its_declaration(string user, string name)
    {
        Diagnostic error = Assert.Single(await AnalyzeAsync(user));

        Assert.Equal(("CONN0088", DiagnosticSeverity.Error, "User0.cs"), (error.Id, error.Severity, error.Location.GetLineSpan().Path));
        Assert.Contains($"'{name}'", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("Namespace on the ConnectorSpec item", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("docs/diagnostics/CONN0088.md", error.Descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace Harbour.Ferry { public class Anchor { } public partial class FerryClient { public string Task => \"\"; } }")]
    [InlineData("namespace Harbour.Ferry { public class Parcel { } public enum GetParcelState { } }")]
    [InlineData(
        "namespace Harbour.Ferry.Models { public partial class Parcel { public string Text => \"\"; } public class FerryClient { } }")]
    [InlineData("namespace Harbour.Ferry.Pages { public class Task { } public class Uri { } }")]
    [InlineData("namespace Harbour { public class Task { } namespace Uri { class Mine { } } }")]
    [InlineData("public class Task { } public class Uri { }")]
    [InlineData("namespace System { static class Extensions { public static string Twice(this string text) => text + text; } }")]
    public async Task Other_names_are_not_reported(string user) => Assert.Empty(await AnalyzeAsync(user));

    [Fact]
    public async Task A_type_with_the_name_of_a_root_namespace_is_reported() =>
        Assert.Equal(["CONN0088"], (await AnalyzeAsync("public class Microsoft { }")).Select(diagnostic => diagnostic.Id));

    private static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(string user)
    {
        Project project = Project.With(Emitted.Files(SmallSpec.Text, false, "Ferry", "Harbour.Ferry"), user);
        return await project.Compilation.WithAnalyzers([new UserNameAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }
}
