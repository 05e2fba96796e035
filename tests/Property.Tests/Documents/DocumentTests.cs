using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Random documents: what the generator promises holds for each.</summary>
public class DocumentTests(ITestOutputHelper output)
{
    private static readonly DocumentCheck s_check = new(new Emission());
    private static readonly JsonSerializerOptions s_readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Any_document_compiles_without_a_warning_deterministically_and_loses_nothing() =>
        ForEach(document => s_check.Faults(document, isSound: false));

    [Fact]
    public void Any_added_operation_renames_nothing_of_another() => ForEach(document => NameStability.Faults(document));

    [Fact]
    public void Any_value_of_a_valid_document_is_unchanged_after_a_round_trip_through_its_models() => ForEach(document =>
    {
        new SchemaRepair(document).Apply();
        return s_check.Faults(document, isSound: true);
    });

    /// <summary>
    /// <c>CONNECTOR_DOCUMENTS</c> says how many, <c>CONNECTOR_DOCUMENTS_SEED</c> where to begin; 60 from 0 if they don't.
    /// </summary>
    private void ForEach(Func<JsonObject, IReadOnlyList<Fault>> check)
    {
        int count = Setting("CONNECTOR_DOCUMENTS", 60);
        int first = Setting("CONNECTOR_DOCUMENTS_SEED", 0);
        int failed = 0;
        for (int seed = first; seed < first + count; seed++)
        {
            JsonObject document = DocumentGen.Any.Generate(new PCG(1, (ulong)seed), null, out _);
            IReadOnlyList<Fault> faults = check(document);
            if (faults.Count > 0)
            {
                failed++;
                string file = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"connector-document-{seed}.swagger.json"));
                File.WriteAllText(file, document.ToJsonString(s_readable));
                output.WriteLine($"seed {seed}: {faults[0].Kind}: {faults[0].Text}\nThe document is in {file}");
            }
        }

        Assert.True(failed == 0, $"{failed} of {count} documents broke a promise.");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
