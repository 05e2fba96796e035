using System.Reflection;
using System.Runtime.Loader;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Emitting;
using Azure.Connectors.Sdk.Generator.Tests.Pipeline;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Azure.Core.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>A project with schema snapshots, as the generator compiles it.</summary>
internal sealed class SnapshotProject
{
    // The operations that tests call; the whole spec takes longer to compile.
    private const string Operations = "GetItems,PostItem,GetItem,PatchItem,DeleteItem,GetFileItems,CreateAttachment,GetItemAttachments,"
        + "DeleteAttachment,CreateNewDocumentSet,CheckIfFileIsPublished,CreateApprovalRequest,GetItemChanges,CreateFile,"
        + "GetOnNewItems,GetEntityValues";

    private static readonly Lazy<SnapshotProject> s_lists = new(() => new([
        .. SharePoint(), Snapshot("Invoice"), Snapshot("Reparatur"),
    ]));

    private static readonly Lazy<SnapshotProject> s_connector = new(() => new(SharePoint()));

    private static readonly Lazy<SnapshotProject> s_user = new(() => new(
        [.. SharePoint("ConnectorReferenceSpec", "packages/connector/sharepointonline"), Item("Invoice")], Connector));

    private readonly AssemblyLoadContext _context;
    private readonly MetadataReference[] _references;

    public SnapshotProject(MemoryFile[] files, SnapshotProject? referenced = null)
    {
        MetadataReference[] references = referenced?._references ?? [];
        _context = referenced?._context ?? new(null, isCollectible: true);
        Result = Driver.Run(references, files);
        Assert.Null(Result.Exception);
        CSharpCompilation compilation = Emitted.Compile(Files, references);
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        _references = [.. references, MetadataReference.CreateFromImage(image.ToArray())];
        image.Position = 0;
        _context.LoadFromStream(image);
    }

    /// <summary>The spec of SharePoint with both lists of the tests.</summary>
    public static SnapshotProject Lists => s_lists.Value;

    /// <summary>The spec of SharePoint without a list, as its package contains it.</summary>
    public static SnapshotProject Connector => s_connector.Value;

    /// <summary>A project with a list that references the package.</summary>
    public static SnapshotProject User => s_user.Value;

    public GeneratorRunResult Result { get; }

    public IEnumerable<EmittedFile> Files =>
        Result.GeneratedSources.Select(source => new EmittedFile(source.HintName, source.SourceText.ToString()));

    public IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(diagnostic => diagnostic.Id)];

    public string Source(string hintName) => Driver.Sources(Result)[hintName];

    public static MemoryFile[] SharePoint(string group = "ConnectorSpec", string folder = "sharepointonline")
    {
        string specs = Path.Combine(SpecFiles.Root, "specs", "sharepointonline");
        string Read(string name) => SpecFiles.ReadText(Path.Combine(specs, name));
        return
        [
            new(
                $"/app/{folder}/apiDefinition.swagger.json",
                Read("apiDefinition.swagger.json"),
                [("SourceItemGroup", group), ("Operations", Operations)]),
            Driver.Sibling(folder, "names.json", Read("names.json")),
            Driver.Sibling(folder, "connector.json", Read("connector.json")),
        ];
    }

    public static string Text(string name) =>
        SpecFiles.ReadText(Path.Combine(SpecFiles.Root, "tests", "Shared", "Schemas", name + ".schema.json"));

    public static MemoryFile Snapshot(string name, string? text = null, string folder = "sharepointonline/schemas") =>
        new($"/app/{folder}/{name}.schema.json", text ?? Text(name), [("SourceItemGroup", "ConnectorSchemaSibling")]);

    public static MemoryFile Item(string name, string? text = null, params (string, string)[] metadata) =>
        new($"/app/{name}.schema.json", text ?? Text(name), [("SourceItemGroup", "ConnectorSchema"), .. metadata]);

    /// <summary>Runs statements with a <c>client</c>; returns what they return, and the requests.</summary>
    public async Task<(object? Result, IReadOnlyList<string> Requests)> RunAsync(
        string statements,
        string space = "Azure.Connectors.Sdk.SharePointOnline",
        string client = "SharePointOnlineClient",
        params StubResponse[] responses)
    {
        string code = $$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text.Json;
            using Azure.Connectors.Sdk; using {{space}}; using {{space}}.Schemas;
            public static class User
            {
                public static async System.Threading.Tasks.Task<object?> Run(Uri runtimeUrl, ConnectorClientOptions options)
                {
                    {{client}} client = new(runtimeUrl, null, options);
                    await System.Threading.Tasks.Task.CompletedTask;
                    {{statements}}
                }
            }
            """;
        using MemoryStream image = new();
        Assert.True(Emitted.CompileUser(code, _references).Emit(image).Success);
        image.Position = 0;
        Assembly user = _context.LoadFromStream(image);
        using RecordingHandler handler = new(responses);
        ConnectorClientOptions options = new() { Transport = new HttpClientTransport(handler) };
        object?[] arguments = [RecordingHandler.RuntimeUrl, options];
        return (await (Task<object?>)user.GetType("User")!.GetMethod("Run")!.Invoke(null, arguments)!, handler.Requests);
    }
}
