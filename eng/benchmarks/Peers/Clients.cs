using Azure.Connectors.Sdk.Benchmarks.Peers.NSwag.Office365;
using Azure.Connectors.Sdk.Benchmarks.Peers.NSwag.Office365Users;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Office365;
using Azure.Connectors.Sdk.Office365Users;
using Azure.Core.Pipeline;

namespace Azure.Connectors.Sdk.Benchmarks.Peers;

/// <summary>All clients over one transport.</summary>
internal sealed class Clients
{
    /// <summary>NSwag's clients send the connection's id as the first segment of the path; the others have it in their address.</summary>
    public const string Connection = "connection";
    private const string Host = "https://localhost/apim";
    public const string Address = $"{Host}/{Connection}";

    public Clients(Func<Uri, byte[]> response)
    {
        Handler = new StubHandler(response);
        HttpClient http = new(Handler);
        ConnectorClientOptions options = new() { Transport = new HttpClientTransport(http) };
        FixedCredential credential = new();
        Office365 = new Office365Client(new Uri(Address), credential, options);
        Users = new Office365UsersClient(new Uri(Address), credential, options);
        Pipeline = new PipelineClient(http, Address, credential);
        HandWritten = new HandWrittenClient(http, Address);
        Refit = IRefitOffice365.Create(new HttpClient(Handler) { BaseAddress = new Uri(Address) });
        NSwagOffice365 = new NSwagOffice365Client(Host, http);
        NSwagUsers = new NSwagOffice365UsersClient(Host, http);
    }

    public StubHandler Handler { get; }

    public Office365Client Office365 { get; }

    public Office365UsersClient Users { get; }

    public PipelineClient Pipeline { get; }

    public HandWrittenClient HandWritten { get; }

    public IRefitOffice365 Refit { get; }

    public NSwagOffice365Client NSwagOffice365 { get; }

    public NSwagOffice365UsersClient NSwagUsers { get; }
}
