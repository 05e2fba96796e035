using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Azure.Connectors.Sdk.Generator.Emitting;
using Azure.Connectors.Sdk.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Represents the compiled client of a version of a spec.</summary>
internal sealed class EmittedVersion
{
    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.None);
    private static readonly CSharpCompilation s_empty = Create("Ferry", s_references);
    private static readonly ConcurrentDictionary<string, Lazy<EmittedVersion>> s_versions = new(StringComparer.Ordinal);

    private readonly CSharpCompilation _compilation;
    private readonly byte[] _image;

    private readonly Lazy<byte[]> _caller;
    private readonly Lazy<Assembly> _loaded;
    private readonly CSharpCompilation _empty;
    private readonly ConcurrentDictionary<(string, DiagnosticSeverity), IReadOnlyList<string>> _errors = new();
    private readonly ConcurrentDictionary<byte[], IReadOnlyList<string>> _links = new();

    private EmittedVersion(IEnumerable<EmittedFile> files)
    {
        _compilation = s_empty.AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Source, s_parse)));
        _image = Emit(_compilation);
        Reference = MetadataReference.CreateFromImage(_image);
        OrdinaryCaller = CallerCode.Ordinary(Assembly);
        _loaded = new(() => new AssemblyLoadContext("emitted").LoadFromStream(new MemoryStream(_image)));
        _empty = Create("Caller", [.. s_references, Reference]);
        _caller = new(() => Emit(Caller(OrdinaryCaller)));
    }

    /// <summary>Gets the code of an ordinary caller of this version.</summary>
    public string OrdinaryCaller { get; }

    /// <summary>Gets the image of the caller, compiled against this version.</summary>
    public byte[] CompiledCaller => _caller.Value;

    /// <summary>Gets the assembly, which can be called.</summary>
    public Assembly Loaded => _loaded.Value;

    public MetadataReference Reference { get; }

    public IAssemblySymbol Assembly => _compilation.Assembly;

    /// <summary>Gets the version. Versions that differ only in texts and in the catalog are the same for callers.</summary>
    public static EmittedVersion Of(NamedConnector connector)
    {
        ImmutableEquatableArray<EmittedFile> files = ConnectorEmitter.Emit(connector, new(), CancellationToken.None);
        string key = string.Join('\n', files.Where(file => !file.HintName.Contains("Catalog", StringComparison.Ordinal))
            .SelectMany(file => file.Source.Split('\n'))
            .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));
        return s_versions.GetOrAdd(key, _ => new(() => new EmittedVersion(files))).Value;
    }

    /// <summary>Gets the warnings of the generated code itself.</summary>
    public IReadOnlyList<string> Warnings => [.. _compilation.GetDiagnostics()
        .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed)
        .Select(d => d.Id + " " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Gets the errors, or the warnings too, of code that uses the client.</summary>
    public IReadOnlyList<string> Errors(string code, DiagnosticSeverity least = DiagnosticSeverity.Error) => _errors.GetOrAdd(
        (code, least),
        _ => [.. Caller(code).GetDiagnostics()
            .Where(d => d.Severity >= least)
            .Select(d => d.Id + " " + d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))]);

    /// <summary>
    /// Runs the compiler of the runtime on each method of a compiled caller, and gets what it doesn't find in this version.
    /// </summary>
    public IReadOnlyList<string> Link(byte[] caller) => _links.GetOrAdd(caller, FindMissing);

    private List<string> FindMissing(byte[] caller)
    {
        AssemblyLoadContext context = new(null, isCollectible: true);
        context.LoadFromStream(new MemoryStream(_image));
        List<string> missing = [];
        foreach (MethodInfo method in context.LoadFromStream(new MemoryStream(caller)).GetType("Caller")!
            .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            try
            {
                RuntimeHelpers.PrepareMethod(method.MethodHandle);

                // What isn't accessible is found when it is called.
                if (method.GetParameters().Length == 0)
                {
                    method.Invoke(null, null);
                }
            }
            catch (Exception e) when (e is MemberAccessException or TypeLoadException
                || e is TargetInvocationException
                {
                    InnerException: MemberAccessException or TypeLoadException or InvalidCastException
                })
            {
                missing.Add($"{method.Name}: {e.Message}");
            }
        }

        context.Unload();
        return missing;
    }

    /// <summary>
    /// Gets the names of trigger parameters that an old version has as constants and this one doesn't. Compilers copy the values of
    /// constants, so that compiled callers don't show it.
    /// </summary>
    public IEnumerable<string> MissingParameters(EmittedVersion old) => Parameters(old).Except(Parameters(this));

    private static IEnumerable<string> Parameters(EmittedVersion version) => version.Loaded.GetExportedTypes()
        .Where(type => type.DeclaringType?.Name.EndsWith("TriggerParameters", StringComparison.Ordinal) == true)
        .SelectMany(type => type.GetFields().Select(field => $"{type.Name}.{field.Name}"));

    /// <summary>Creates the compilation of a caller. All callers of a version share what was read of the references.</summary>
    private CSharpCompilation Caller(string code) => _empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, s_parse));

    private static CSharpCompilation Create(string name, MetadataReference[] references) => CSharpCompilation.Create(
        name,
        references: references,
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));

    private static byte[] Emit(CSharpCompilation compilation)
    {
        using MemoryStream image = new();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(image).Diagnostics;
        Assert.DoesNotContain(diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return image.ToArray();
    }
}
