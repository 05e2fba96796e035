namespace Azure.Connectors.Sdk.Tool.Tests.Mcp;

/// <summary>Represents a project with the connector <c>ferry</c>, and the service that its connection calls.</summary>
public sealed class FerryProject : IAsyncLifetime
{
    private readonly LoopbackServer _service = LoopbackServer.Start(
        path => path.Contains("bookings", StringComparison.Ordinal) ? (204, "") : (200, "[ { \"id\": \"7\" } ]"));

    public ConnectorsCommand Connectors { get; } = new();

    public string Url => _service.Url + "apim/ferry/1";

    /// <summary>Gets the paths of the requests since the last call of this method.</summary>
    public string[] TakeRequests()
    {
        List<string> requests = [];
        while (_service.Requests.TryDequeue(out string? request))
        {
            requests.Add(request);
        }

        return [.. requests];
    }

    public Task InitializeAsync()
    {
        Connectors.Write("ferry.json", Specs.Ferry);
        Connectors.Write(
            "app.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        Connectors.Run("add", "ferry", "--from", "ferry.json", "--no-restore").Succeeded();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        Connectors.Dispose();
        await _service.DisposeAsync();
    }
}
