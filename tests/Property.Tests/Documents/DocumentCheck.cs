using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Corpus;
using Azure.Connectors.Sdk.Corpus.Calling;
using Azure.Connectors.Sdk.Corpus.Compiling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Generator.Emitting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Property.Tests.Documents;

/// <summary>Checks the guarantees of the generator on a document.</summary>
internal sealed class DocumentCheck(Emission emission)
{
    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The promises that weren't kept; empty where all were.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isSound">Its schemas don't contradict themselves: values of them survive a round trip.</param>
    public IReadOnlyList<Fault> Faults(JsonObject document, bool isSound)
    {
        string text = document.ToJsonString(s_plain);
        return [.. Faults(text, isDynamic: false, isSound), .. Faults(text, isDynamic: true, isSound: false)];
    }

    private List<Fault> Faults(string text, bool isDynamic, bool isSound)
    {
        Generated generated = Generated.From(text, isDynamic);
        if (generated.HasFailed)
        {
            return [new("failure", string.Join('\n', generated.Diagnostics.Select(d => string.Join(' ', d.Arguments))))];
        }

        if (generated.Connector is null)
        {
            return generated.HasError ? [] : [new("silence", "nothing was emitted, and no error said why")];
        }

        List<Fault> faults = [.. OtherCultures(text, isDynamic, generated)];
        SyntaxTree[] trees = [.. generated.Files.Select(emission.Parse)];
        CSharpCompilation compilation = emission.Compile(trees);
        IReadOnlyList<Diagnostic> complaints = emission.Diagnose(compilation);
        faults.AddRange(complaints.Select(c => new Fault(c.Id, c.ToString())));
        faults.AddRange(SilentLoss
            .Find(WireDocument.TryRead(text)!, new EmittedCode(trees), new Findings(generated.Diagnostics), generated.Connector.IsDynamic)
            .Select(loss => new Fault("loss", loss)));
        if (isSound && !generated.Connector.IsDynamic && complaints.Count == 0)
        {
            using EmittedAssembly emitted = EmittedAssembly.Load(compilation, CancellationToken.None);
            faults.AddRange(new RoundTrips(text, generated.Connector, emitted.Assembly)
                .Differences()
                .Select(difference => new Fault("round trip", difference)));
        }

        return faults;
    }

    private static IEnumerable<Fault> OtherCultures(string text, bool isDynamic, Generated generated)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "tr-TR", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                EmittedFile? other = Generated.From(text, isDynamic).Files.Except(generated.Files).FirstOrDefault();
                if (other is not null)
                {
                    yield return new("culture", $"{other.HintName} has other bytes in {culture}");
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

/// <param name="Kind">What two faults of one cause have in common.</param>
/// <param name="Text">All of it.</param>
internal sealed record Fault(string Kind, string Text);
