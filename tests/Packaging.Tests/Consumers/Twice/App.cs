using Microsoft.Azure.Functions.Worker.Extensions.Connector;

public class App
{
    public void Run([ConnectorTrigger] string callback) => _ = callback;
}
