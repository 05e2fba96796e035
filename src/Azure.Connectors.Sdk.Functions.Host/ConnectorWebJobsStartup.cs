using Azure.Connectors.Sdk.Functions.Host;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Hosting;

[assembly: WebJobsStartup(typeof(ConnectorWebJobsStartup), "Connector")]

namespace Azure.Connectors.Sdk.Functions.Host;

/// <summary>Adds the extension when the Functions host starts.</summary>
public sealed class ConnectorWebJobsStartup : IWebJobsStartup
{
    /// <inheritdoc/>
    public void Configure(IWebJobsBuilder builder) => builder.AddConnector();
}
