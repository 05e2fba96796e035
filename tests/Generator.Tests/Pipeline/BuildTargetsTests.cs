using System.Diagnostics;
using Azure.Connectors.Sdk.Generator.Tests.Reading;

namespace Azure.Connectors.Sdk.Generator.Tests.Pipeline;

/// <summary>The package's own .props and .targets, in a project outside of the tree, through MSBuild and the compiler.</summary>
public sealed class BuildTargetsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("connector-targets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_items_metadata_and_the_files_beside_it_reach_the_generator()
    {
        string spec = Fixture.Document(string.Join(",", new[] { "One", "Two", "Three" }.Select(id =>
            "\"/" + id + "\":{\"get\":{\"operationId\":\"" + id + "\",\"responses\":{\"204\":{\"description\":\"done\"}}}}")));
        Write("specs/contoso/apiDefinition.swagger.json", spec);
        Write("specs/contoso/connector.json", "{\"serviceName\":\"FromFile\",\"models\":\"typed\"}");
        Write("specs/contoso/names.json", "{\"operations\":{\"One\":{\"name\":\"First\"}}}");
        Write("specs/other/apiDefinition.swagger.json", spec);

        (_, string output, string generated) = Build(
            """
            <ConnectorSpec Include="specs/contoso/apiDefinition.swagger.json" Operations="One;Three" Namespace="My.Own" />
            <ConnectorSpec Include="specs/other/apiDefinition.swagger.json" ConnectorModels="typed" />
            """);

        string client = ReadGenerated(generated, "FromFile.FromFileClient.g.cs", output);
        Assert.Contains("namespace My.Own;", client, StringComparison.Ordinal);
        Assert.Contains(" FirstAsync(", client, StringComparison.Ordinal);
        Assert.Contains(" ThreeAsync(", client, StringComparison.Ordinal);
        Assert.DoesNotContain("TwoAsync", client, StringComparison.Ordinal);
        Assert.Contains(" TwoAsync(", ReadGenerated(generated, "Other.OtherClient.g.cs", output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Operations=\"One#Two\"")]
    [InlineData("Namespace=\"A#\"")]
    public void A_number_sign_in_an_items_metadata_is_refused(string metadata)
    {
        Write("contoso/apiDefinition.swagger.json", Driver.Small("One", "Thing"));
        (int exitCode, string output, _) = Build($"<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" {metadata} />");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CONN1002", output, StringComparison.Ordinal);
        Assert.Contains("must not contain '#'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spec_that_does_not_exist_is_named_in_the_error()
    {
        (int exitCode, string output, _) = Build("<ConnectorSpec Include=\"gone/apiDefinition.swagger.json\" />");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("error CONN1001", output, StringComparison.Ordinal);
        Assert.Contains("gone/apiDefinition.swagger.json", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_spec_is_an_error_with_file_line_and_column_in_the_builds_output()
    {
        Write("contoso/apiDefinition.swagger.json", "{\n  \"swagger\": \"2.0\",\n  \"paths\": oops\n}");
        (int exitCode, string output, _) = Build("<ConnectorSpec Include=\"contoso/apiDefinition.swagger.json\" />");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("apiDefinition.swagger.json(3,12): error CONN0001", output, StringComparison.Ordinal);
    }

    // What is emitted isn't compiled against the runtime here; the packages' tests do that.
    private (int ExitCode, string Output, string Generated) Build(string items)
    {
        string build = Path.Combine(SpecFiles.Root, "generator", "Azure.Connectors.Sdk.Generator", "build", "Azure.Connectors.Sdk.Generator");
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{typeof(ConnectorGenerator).Assembly.Location}" />
                {items}
              </ItemGroup>
              <Import Project="{build}.targets" />
            </Project>
            """);
        ProcessStartInfo start = new("dotnet", ["build", "App.csproj", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output, Path.Combine(_folder, "generated"));
    }

    private static string ReadGenerated(string folder, string name, string output)
    {
        string? file = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).SingleOrDefault() : null;
        Assert.True(file is not null, name + " wasn't emitted:\n" + output);
        return File.ReadAllText(file!);
    }

    private void Write(string path, string text)
    {
        string full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
