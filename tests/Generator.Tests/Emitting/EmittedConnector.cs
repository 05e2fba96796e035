using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Azure.Core.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>
/// The compiled connector of a spec written in a test, in a user's hands. A spec is compiled once, however many tests use it.
/// </summary>
internal sealed class EmittedConnector
{
    private static readonly ConcurrentDictionary<string, Lazy<EmittedConnector>> s_compiled = new(StringComparer.Ordinal);

    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);
    private readonly MetadataReference _reference;
    private readonly Assembly _assembly;

    private EmittedConnector(string spec)
    {
        Diagnostics = [.. Fixture.Read(spec).Diagnostics.Select(Fixture.Describe)];
        _assembly = Load(Emitted.Compile(Emitted.Files(spec)), out byte[] image);
        _reference = MetadataReference.CreateFromImage(image);
    }

    /// <summary>What reading the spec had to say.</summary>
    public IReadOnlyList<string> Diagnostics { get; }

    public static EmittedConnector Of(string spec) =>
        s_compiled.GetOrAdd(spec, static text => new Lazy<EmittedConnector>(() => new EmittedConnector(text))).Value;

    /// <summary>
    /// Runs <paramref name="statements"/> with a typed <c>client</c>, and returns their result and the requests that were sent.
    /// </summary>
    public async Task<(object? Result, IReadOnlyList<string> Requests)> RunAsync(string statements, params StubResponse[] responses)
    {
        Assembly user = Load(Emitted.CompileUser(UserCode(statements), _reference), out _);
        using RecordingHandler handler = new(responses);
        Task<object?> run =
            (Task<object?>)user.GetType("User")!.GetMethod("Run")!.Invoke(null, [RecordingHandler.RuntimeUrl, Options(handler)])!;
        return (await run, handler.Requests);
    }

    /// <summary>Gets the diagnostics of the compiler for statements of a user.</summary>
    public IReadOnlyList<string> Complaints(string statements) =>
        [.. Emitted.Create(UserCode(statements), _reference)
            .GetDiagnostics()
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .Select(d => d.Id + " " + d.GetMessage(CultureInfo.InvariantCulture))];

    /// <summary>Invokes an operation without models, the arguments given as a JSON object.</summary>
    public async Task<(ConnectorResponse Response, IReadOnlyList<string> Requests)> InvokeAsync(
        string operationId, string arguments = "{}", params StubResponse[] responses)
    {
        Dictionary<string, object?> values = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments)!.ToDictionary(
            pair => pair.Key, pair => (object?)pair.Value);
        return await InvokeAsync(operationId, values, responses);
    }

    public async Task<(ConnectorResponse Response, IReadOnlyList<string> Requests)> InvokeAsync(
        string operationId, IReadOnlyDictionary<string, object?> arguments, params StubResponse[] responses)
    {
        using RecordingHandler handler = new(responses);
        DynamicConnectorClient client = new(Catalog, RecordingHandler.RuntimeUrl, null, Options(handler));
        ConnectorResponse response = await client.InvokeAsync(operationId, arguments);
        return (response, handler.Requests);
    }

    public ConnectorOperationCatalog Catalog =>
        (ConnectorOperationCatalog)_assembly.GetType("Contoso.Sdk.ContosoOperationCatalog")!.GetProperty("Instance")!.GetValue(null)!;

    /// <summary>The public type of that name, of the client's namespace or of the models'.</summary>
    public Type Type(string name) => _assembly.GetType("Contoso.Sdk." + name) ?? _assembly.GetType("Contoso.Sdk.Models." + name)
        ?? throw new InvalidOperationException(
            $"There is no '{name}' among {string.Join(", ", _assembly.GetExportedTypes().Select(type => type.Name))}.");

    private static ConnectorClientOptions Options(RecordingHandler handler) => new() { Transport = new HttpClientTransport(handler) };

    private Assembly Load(CSharpCompilation compilation, out byte[] bytes)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        bytes = image.ToArray();
        image.Position = 0;
        return _context.LoadFromStream(image);
    }

    private static string UserCode(string statements) => $$"""
        #nullable enable
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text.Json; using System.Threading.Tasks;
        using Azure.Connectors.Sdk; using Contoso.Sdk; using Contoso.Sdk.Models;
        namespace Contoso.Sdk.Models { }
        public static class User
        {
            public static async System.Threading.Tasks.Task<object?> Run(System.Uri runtimeUrl, ConnectorClientOptions options)
            {
                ContosoClient client = new(runtimeUrl, null, options);
                await System.Threading.Tasks.Task.CompletedTask;
                {{statements}}
            }
        }
        """;
}
