using System.Text.Json;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Office365;
using Microsoft.Extensions.AI;

namespace Azure.Connectors.Sdk.Agents.Tests;

/// <summary>Represents an emulated mailbox and its client.</summary>
public sealed class MailService : IAsyncLifetime
{
    public ConnectorEmulator Emulator { get; private set; } = null!;

    public Office365Client Client { get; private set; } = null!;

    public static ConnectorOperationCatalog Catalog => Office365OperationCatalog.Instance;

    public async Task InitializeAsync()
    {
        Emulator = await ConnectorEmulator.LoadAsync([ConnectorSpecSource.FromPackage("Azure.Connectors.Sdk.Office365")]);
        ConnectorClientOptions options = new() { Transport = Emulator.CreateTransport() };
        options.Retry.MaxRetries = 0;
        Client = new(Emulator.GetTransportRuntimeUrl("office365"), new FixedCredential(), options);
    }

    public async Task DisposeAsync() => await Emulator.DisposeAsync();

    public AIFunction Tool(string operationId, ConnectorToolOptions? options = null)
    {
        options ??= new();
        options.Operations = operation => operation.Id == operationId;
        return Assert.Single(Client.AsAIFunctions(options));
    }

    public static async Task<JsonElement> InvokeAsync(AIFunction tool, string arguments = "{}", ConnectorApprovals? approvals = null)
    {
        AIFunctionArguments all = Arguments(arguments);
        approvals?.Approve(tool, all);
        return Result(await tool.InvokeAsync(all));
    }

    public static AIFunctionArguments Arguments(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new(document.RootElement.EnumerateObject().ToDictionary(
            argument => argument.Name, argument => (object?)argument.Value.Clone(), StringComparer.Ordinal));
    }

    public static JsonElement Result(object? result)
    {
        using JsonDocument document = JsonDocument.Parse(Assert.IsType<string>(result));
        return document.RootElement.Clone();
    }

    public static string? ErrorKind(JsonElement result) =>
        result.TryGetProperty("error", out JsonElement error) ? error.GetProperty("kind").GetString() : null;
}
