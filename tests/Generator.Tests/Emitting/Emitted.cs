using System.Globalization;
using System.Net;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;
using Azure.Connectors.Sdk.Generator.Tests.Reading;
using Azure.Core.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Generator.Tests.Emitting;

/// <summary>Emits the code of a spec written in a test, compiles it beside code that a user might write, and runs that.</summary>
internal static class Emitted
{
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    public static ImmutableEquatableArray<EmittedFile> Files(string spec, bool isDynamic = false, string service = "Contoso", string @namespace = "Contoso.Sdk") =>
        ConnectorEmitter.Emit(
            ConnectorNamer.Name(Fixture.Spec(spec), NameLock.Empty, new NamingOptions(service, @namespace, isDynamic), CancellationToken.None).Connector,
            CancellationToken.None);

    public static string Source(string spec, string hintName) => Files(spec).Single(file => file.HintName == hintName).Source;

    /// <summary>Compiles as strictly as a project can ask for, and fails on whatever the compiler has to say.</summary>
    public static CSharpCompilation Compile(IEnumerable<EmittedFile> files, string userCode = "")
    {
        CSharpParseOptions parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Emitted" + Guid.NewGuid().ToString("N"),
            files.Select(file => CSharpSyntaxTree.ParseText(file.Source, parse, file.HintName, Encoding.UTF8)).Append(CSharpSyntaxTree.ParseText(userCode, parse)),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, nullableContextOptions: NullableContextOptions.Enable));
        string[] complaints = [.. compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString())];
        Assert.True(complaints.Length == 0, string.Join('\n', complaints.Take(20)));
        return compilation;
    }

    /// <summary>Runs <paramref name="statements"/> with a <c>client</c>, and gives what they return beside the requests that were sent.</summary>
    public static async Task<(object? Result, IReadOnlyList<string> Requests)> RunAsync(string spec, string statements, params string[] answers)
    {
        string user = $$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.Linq; using System.Text.Json; using System.Threading.Tasks;
            using Azure.Connectors.Sdk; using Contoso.Sdk; using Contoso.Sdk.Models;
            internal static class User
            {
                public static async Task<object?> Run(ConnectorClientOptions options)
                {
                    ContosoClient client = new(new Uri("http://127.0.0.1:1/connection"), null, options);
                    await Task.CompletedTask;
                    {{statements}}
                }
            }
            """;
        using MemoryStream image = new();
        Assert.True(Compile(Files(spec), user).Emit(image).Success);
        image.Position = 0;
        Assembly assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        using StubHandler handler = new(answers);
        ConnectorClientOptions options = new() { Transport = new HttpClientTransport(handler) };
        Task<object?> run = (Task<object?>)assembly.GetType("User")!.GetMethod("Run")!.Invoke(null, [options])!;
        return (await run, handler.Requests);
    }

    public static T In<T>(string culture, Func<T> make)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private sealed class StubHandler(string[] answers) : HttpMessageHandler
    {
        private readonly List<string> _requests = [];

        public IReadOnlyList<string> Requests => _requests;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            string header = request.Headers.TryGetValues("X-Trace", out IEnumerable<string>? values) ? " X-Trace=" + string.Join(';', values) : "";
            _requests.Add($"{request.Method} {request.RequestUri!.PathAndQuery}{header}{(body.Length == 0 ? "" : " " + body)}");
            string answer = answers.Length == 0 ? "{}" : answers[Math.Min(_requests.Count, answers.Length) - 1];
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
        }
    }
}
