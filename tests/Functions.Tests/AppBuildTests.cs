using System.Text.Json;
using Azure.Connectors.Sdk.Functions.Tests.LocalHost;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;
using Microsoft.Azure.Functions.Worker.Extensions.Connector;

namespace Azure.Connectors.Sdk.Functions.Tests;

/// <summary>Reads what the build of an app wrote for the Functions host.</summary>
public sealed class AppBuildTests
{
    private static readonly string s_folder = Path.GetDirectoryName(App.Path)!;

    [Fact]
    public async Task The_host_loads_the_host_half()
    {
        using JsonDocument extensions = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(s_folder, "extensions.json")));
        JsonElement connector = Assert.Single(
            extensions.RootElement.GetProperty("extensions").EnumerateArray(),
            extension => extension.GetProperty("name").GetString() == "Connector");
        Assert.StartsWith(
            "Azure.Connectors.Sdk.Functions.Host.ConnectorWebJobsStartup, Azure.Connectors.Sdk.Functions.Host",
            connector.GetProperty("typeName").GetString(),
            StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(s_folder, ".azurefunctions", "Azure.Connectors.Sdk.Functions.Host.dll")));
    }

    [Fact]
    public void The_worker_half_names_the_host_half_of_its_own_version()
    {
        var information = (ExtensionInformationAttribute)Assert.Single(
            typeof(ConnectorTriggerAttribute).Assembly.GetCustomAttributes(typeof(ExtensionInformationAttribute), inherit: false));
        Assert.Equal("Azure.Connectors.Sdk.Functions.Host", information.ExtensionPackage);
        string version = typeof(ConnectorTriggerAttribute).Assembly
            .GetCustomAttributes(typeof(System.Reflection.AssemblyInformationalVersionAttribute), inherit: false)
            .Cast<System.Reflection.AssemblyInformationalVersionAttribute>().Single().InformationalVersion;
        Assert.Equal(version.Split('+')[0], information.ExtensionVersion);
    }

    [Fact]
    public async Task The_metadata_has_what_the_host_needs()
    {
        using JsonDocument metadata = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(s_folder, "functions.metadata")));
        JsonElement single = Binding("Text");
        Assert.Equal("connectorTrigger", single.GetProperty("type").GetString());
        Assert.Equal("True", single.GetProperty("properties").GetProperty("supportsDeferredBinding").GetString());
        Assert.NotEqual("Many", single.TryGetProperty("cardinality", out JsonElement one) ? one.GetString() : null);

        JsonElement batch = Binding("Batch");
        Assert.Equal("Many", batch.GetProperty("cardinality").GetString());
        Assert.Equal("Mail", batch.GetProperty("connection").GetString());
        Assert.Equal("%name%", batch.GetProperty("triggerConfigName").GetString());
        Assert.Equal(8, batch.GetProperty("maxBatchSize").GetInt32());

        JsonElement Binding(string function) => metadata.RootElement.EnumerateArray()
            .Single(entry => entry.GetProperty("name").GetString() == function)
            .GetProperty("bindings")[0];
    }
}
