using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;
using Azure.Core;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Calls an operation, and writes its response to standard output or to a file.</summary>
internal sealed class ConnectorCall(ToolConsole console, DynamicConnectorClient client, ConnectorOperation operation)
{
    /// <summary>Creates a client. On loopback, no credential is requested.</summary>
    /// <exception cref="ToolException">The URL isn't valid.</exception>
    public static DynamicConnectorClient CreateClient(ConnectorOperationCatalog catalog, string url, Func<TokenCredential> credential)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address))
        {
            throw new ToolException(ExitCode.Usage, $"'{url}' isn't a connection runtime URL.");
        }

        try
        {
            return new DynamicConnectorClient(catalog, address, address.IsLoopback ? null : credential());
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Usage, e.Message, e);
        }
    }

    /// <exception cref="ToolException">The call failed, or an argument is wrong.</exception>
    public async Task RunAsync(
        IReadOnlyDictionary<string, object?> arguments, bool isAll, string? target, CancellationToken cancellationToken)
    {
        try
        {
            if (isAll)
            {
                await WritePagesAsync(arguments, target, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                await WriteResponseAsync(arguments, target, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (ServiceFailure.Find(e) is { } failure)
        {
            throw failure;
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Usage, e.Message, e);
        }
    }

    private async Task WritePagesAsync(
        IReadOnlyDictionary<string, object?> arguments, string? target, CancellationToken cancellationToken)
    {
        JsonArray items = [];
        await foreach (JsonElement item in client.InvokePagesAsync(operation.Id, arguments, cancellationToken).ConfigureAwait(false))
        {
            items.Add(JsonSerializer.SerializeToNode(item));
        }

        Write(items, target, cancellationToken);
    }

    private async Task WriteResponseAsync(
        IReadOnlyDictionary<string, object?> arguments, string? target, CancellationToken cancellationToken)
    {
        if (operation.ResponseKind == ConnectorContentKind.Binary)
        {
            await WriteFileAsync(arguments, target, cancellationToken).ConfigureAwait(false);
            return;
        }

        ConnectorResponse response = await client.InvokeAsync(operation.Id, arguments, cancellationToken).ConfigureAwait(false);
        if (response.Json is { } json)
        {
            Write(JsonSerializer.SerializeToNode(json)!, target, cancellationToken);
        }
        else if (target is not null)
        {
            Save(target, response.Content.ToArray(), cancellationToken);
        }
        else
        {
            console.Write(response.ToString(), () => new JsonObject { ["status"] = response.Status, ["text"] = response.ToString() });
        }
    }

    // A stream of any size goes to the file. Without a file, it goes to standard output, unless that is a terminal.
    private async Task WriteFileAsync(
        IReadOnlyDictionary<string, object?> arguments, string? target, CancellationToken cancellationToken)
    {
        if (target is null && console.IsTerminal)
        {
            throw new ToolException(ExitCode.Usage, "The response is a file. Name one with --out, or redirect standard output.");
        }

        Stream content = await client.InvokeStreamAsync(operation.Id, arguments, cancellationToken).ConfigureAwait(false);
        await using ConfiguredAsyncDisposable _ = content.ConfigureAwait(false);
        if (target is null)
        {
            await using Stream output = Console.OpenStandardOutput();
            await content.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
            return;
        }

        string unfinished = $"{Path.GetFullPath(target)}.{Environment.ProcessId}.tmp";
        try
        {
            await using (FileStream file = ToolFile.Guard(target, () => File.Create(unfinished)))
            {
                await content.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            }

            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private void Write(JsonNode json, string? target, CancellationToken cancellationToken)
    {
        if (target is null)
        {
            console.WriteJson(json);
        }
        else
        {
            Save(target, System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()), cancellationToken);
        }
    }

    private static void Save(string target, byte[] content, CancellationToken cancellationToken)
    {
        FileChanges changes = new();
        changes.Write(target, content);
        changes.Commit(cancellationToken);
    }
}
