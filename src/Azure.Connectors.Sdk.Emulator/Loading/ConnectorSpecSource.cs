using System.Text;
using Azure.Connectors.Sdk.Emulator.Hosting;

namespace Azure.Connectors.Sdk.Emulator;

/// <summary>
/// Represents the source of the Swagger 2.0 document of a connector. Before the document is read, only its existence in a package is
/// checked.
/// </summary>
public sealed class ConnectorSpecSource
{
    private const string PackagesFolder = "connectors";
    private const string FileName = "apiDefinition.swagger.json";

    private readonly Func<CancellationToken, Task<byte[]>> _readAsync;

    private ConnectorSpecSource(string apiName, string name, Func<CancellationToken, Task<byte[]>> readAsync)
    {
        ApiName = RuntimeUrl.RequireSegment(apiName, nameof(apiName));
        Name = name;
        _readAsync = readAsync;
    }

    /// <summary>Gets the API name of the connector, such as <c>office365</c>.</summary>
    public string ApiName { get; }

    /// <summary>Gets the name of the source in messages: the path of the file, or the API name.</summary>
    internal string Name { get; }

    /// <summary>Creates a source from a file.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="path">The file's path.</param>
    /// <exception cref="ArgumentException">The API name can't be a segment of a URL, or the path is empty.</exception>
    public static ConnectorSpecSource FromFile(string apiName, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(apiName, path, async cancellationToken =>
        {
            try
            {
                return await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                throw new EmulatorSpecException(path, "can't be opened.", exception);
            }
        });
    }

    /// <summary>Creates a source from JSON text.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="json">The document.</param>
    /// <exception cref="ArgumentException">The API name can't be a segment of a URL.</exception>
    public static ConnectorSpecSource FromJson(string apiName, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(apiName, apiName, _ => Task.FromResult(Encoding.UTF8.GetBytes(json)));
    }

    /// <summary>Creates a source from a stream.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="stream">The document. It is read once, when the emulator is created, and isn't disposed.</param>
    /// <exception cref="ArgumentException">The API name can't be a segment of a URL.</exception>
    public static ConnectorSpecSource FromStream(string apiName, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(apiName, apiName, async cancellationToken =>
        {
            using MemoryStream buffer = new();
            await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
            return buffer.ToArray();
        });
    }

    /// <summary>
    /// Creates a source from the package of a connector. The project that runs the emulator references the package; building it copies the
    /// spec to <c>connectors/</c> in the output. Publishing copies it if <c>PublishConnectorSpecs</c> is <c>true</c>.
    /// </summary>
    /// <param name="packageId">The package's id, such as <c>Azure.Connectors.Sdk.Office365</c>, compared ignoring case.</param>
    /// <exception cref="EmulatorSpecException">The spec of the package isn't in the output. The message names the package and the
    /// remedy.</exception>
    public static ConnectorSpecSource FromPackage(string packageId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(packageId);
        string root = Path.Combine(AppContext.BaseDirectory, PackagesFolder);
        string[] packages = Directory.Exists(root)
            ? [.. Directory.EnumerateDirectories(root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
            : [];
        string? package = packages.FirstOrDefault(name => name.Equals(packageId, StringComparison.OrdinalIgnoreCase));
        string[] specs = package is null ? []
            : [.. Directory.EnumerateDirectories(Path.Combine(root, package))
                .Select(folder => Path.Combine(folder, FileName))
                .Where(File.Exists)];
        return specs switch
        {
            [{ } spec] => FromFile(Path.GetFileName(Path.GetDirectoryName(spec)!), spec),
            [] => throw new EmulatorSpecException(
                packageId,
                $"the spec of this package is not in '{root}'. Reference the package in the project that runs the emulator, for example "
                    + "with 'connectors add', and build it; to publish specs, set the MSBuild property PublishConnectorSpecs to "
                    + $"true.{Suggestion.For(packageId, packages)}",
                null),
            _ => throw new EmulatorSpecException(packageId, $"the package has {specs.Length} specs; choose one with FromFile.", null),
        };
    }

    internal Task<byte[]> ReadAsync(CancellationToken cancellationToken) => _readAsync(cancellationToken);
}
