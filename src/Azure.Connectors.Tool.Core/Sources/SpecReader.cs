namespace Azure.Connectors.Tool.Sources;

/// <summary>Reads the specs of commands: from files, from addresses, and from the connectors of a location.</summary>
/// <param name="cache">Keeps copies of what is fetched.</param>
/// <param name="location">Exports the spec of a connector of a location.</param>
internal sealed class SpecReader(SpecCache cache, ExportSpec location)
{
    /// <summary>Reads a file, or fetches an address over https without a token.</summary>
    /// <exception cref="ToolException">The document doesn't exist, is too large, or can't be fetched.</exception>
    public async Task<SpecSource> ReadAsync(string from, CancellationToken cancellationToken)
    {
        if (SpecSource.AddressOf(from) is not { } address)
        {
            return await SpecSource.ReadAsync(from, cancellationToken).ConfigureAwait(false);
        }

        string shown = Redaction.Url(address);
        byte[] content = await cache.GetAsync(
            "address",
            address.AbsoluteUri,
            $"'{shown}'",
            async () => (await SpecSource.ReadAsync(from, cancellationToken).ConfigureAwait(false)).Content,
            cancellationToken).ConfigureAwait(false);
        return new(SpecSourceKind.Url, shown, content);
    }

    /// <summary>Exports the spec of a connector of a location.</summary>
    /// <param name="apiName">The API name of the connector.</param>
    /// <param name="azureLocation">The location, or null for the configured one.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">There is no such connector, or it can't be fetched.</exception>
    public Task<SpecSource> ExportAsync(string apiName, string? azureLocation, CancellationToken cancellationToken) =>
        location(apiName, azureLocation, cancellationToken);
}

/// <summary>Exports the spec of a connector of a location.</summary>
/// <param name="apiName">The API name of the connector.</param>
/// <param name="azureLocation">The location, or null for the configured one.</param>
/// <param name="cancellationToken">The token to cancel the operation.</param>
internal delegate Task<SpecSource> ExportSpec(string apiName, string? azureLocation, CancellationToken cancellationToken);
