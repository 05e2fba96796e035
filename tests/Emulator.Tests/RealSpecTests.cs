using System.Text;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>Specs of real connectors, where a folder of them lies beside the repository.</summary>
public class RealSpecTests
{
    [RealSpecsFact]
    public async Task Every_sampled_response_of_a_real_connector_conforms()
    {
        StringBuilder problems = new();
        int operations = 0;
        foreach (string path in Directory
            .EnumerateFiles(RealSpecsFactAttribute.Folder!, "*.swagger.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(Path.GetDirectoryName(path))!;
            await using ConnectorEmulator? emulator = await TryLoadAsync(name, path);
            if (emulator is null)
            {
                continue;
            }

            ConnectorSetup connector = emulator.For(name);
            foreach (string id in connector.OperationIds)
            {
                operations++;
                EmulatedResponse response = connector.SampleResponse(id);
                if (response.Headers.TryGetValue("Content-Type", out string? type)
                    && type.StartsWith("application/json", StringComparison.Ordinal))
                {
                    using StreamReader reader = new(response.OpenRead());
                    IReadOnlyList<string> reasons = connector.CheckResponse(id, await reader.ReadToEndAsync());
                    if (reasons.Count > 0)
                    {
                        problems.AppendJoin(" ", name, id, string.Join("; ", reasons.Take(3))).AppendLine();
                    }
                }
            }
        }

        Assert.True(operations > 0);
        Assert.True(problems.Length == 0, problems.ToString());
    }

    /// <summary>Null for a file whose structure is broken, as its exception says; what else goes wrong fails the test.</summary>
    private static async Task<ConnectorEmulator?> TryLoadAsync(string name, string path)
    {
        try
        {
            return await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromFile(name, path)]);
        }
        catch (EmulatorSpecException exception) when (exception.InnerException is System.Text.Json.JsonException)
        {
            Assert.Contains(path, exception.Message, StringComparison.Ordinal);
            return null;
        }
    }
}

/// <summary>
/// Runs where the folder of real specs is there (<c>REAL_SPECS</c>, or <c>../shared/corpus/first-party</c> beside the repository), and is
/// skipped elsewhere.
/// </summary>
public sealed class RealSpecsFactAttribute : FactAttribute
{
    public RealSpecsFactAttribute()
    {
        if (Folder is null)
        {
            Skip = "No folder of real specs: set REAL_SPECS to one.";
        }
    }

    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("REAL_SPECS") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? named : null;
        }

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared", "corpus", "first-party");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
