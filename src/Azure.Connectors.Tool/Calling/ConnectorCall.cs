using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Tool.Files;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Calling;

/// <summary>Calls an operation, and writes its response to standard output or to a file.</summary>
internal sealed class ConnectorCall(ToolConsole console, DynamicConnectorClient client, ConnectorOperation operation)
{
    // Responses can be deeper than what JSON is limited to by default.
    private static readonly JsonSerializerOptions s_json = new() { MaxDepth = 512 };

    /// <summary>Checks, before anything is sent, that a response that is a file doesn't go to a terminal.</summary>
    /// <exception cref="ToolException">It does.</exception>
    public static void RequireTarget(ToolConsole console, ConnectorOperation operation, string? target)
    {
        if (operation.ResponseKind == ConnectorContentKind.Binary && target is null && console.IsTerminal)
        {
            throw new ToolException(
                ExitCode.Usage, $"The response of '{operation.Id}' is a file. Name one with --out, or redirect standard output.");
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
            items.Add(JsonSerializer.SerializeToNode(item, s_json));
        }

        // There is a result only if there is all of it.
        await WriteAsync(items, target, cancellationToken).ConfigureAwait(false);
    }

    private async Task WriteResponseAsync(
        IReadOnlyDictionary<string, object?> arguments, string? target, CancellationToken cancellationToken)
    {
        if (operation.ResponseKind == ConnectorContentKind.Binary)
        {
            Stream content = await client.InvokeStreamAsync(operation.Id, arguments, cancellationToken).ConfigureAwait(false);
            await using ConfiguredAsyncDisposable _ = content.ConfigureAwait(false);
            await CopyAsync(content, target, cancellationToken).ConfigureAwait(false);
            return;
        }

        ConnectorResponse response = await client.InvokeAsync(operation.Id, arguments, cancellationToken).ConfigureAwait(false);
        if (response.Json is { } json)
        {
            await WriteAsync(JsonSerializer.SerializeToNode(json, s_json), target, cancellationToken).ConfigureAwait(false);
        }
        else if (target is null && (console.IsTerminal || console.Format == OutputFormat.Json))
        {
            console.Write(response.ToString(), () => new JsonObject { ["status"] = response.Status, ["text"] = response.ToString() });
        }
        else
        {
            await CopyAsync(response.Content.ToStream(), target, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task WriteAsync(JsonNode? json, string? target, CancellationToken cancellationToken)
    {
        if (target is null)
        {
            console.WriteJson(json);
        }
        else
        {
            byte[] content = System.Text.Encoding.UTF8.GetBytes(json?.ToJsonString(s_json) ?? "null");
            await CopyAsync(new MemoryStream(content), target, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Writes a content of any size, without a change, to a file or to standard output.</summary>
    private static async Task CopyAsync(Stream content, string? target, CancellationToken cancellationToken)
    {
        if (target is null || IsDevice(target))
        {
            await using Stream output =
                target is null ? StandardStream.OpenOutput() : ToolFile.Guard(target, () => File.OpenWrite(target));
            await CopyAsync(content, output, cancellationToken).ConfigureAwait(false);
            return;
        }

        FileChanges changes = new();
        try
        {
            await using (Stream file = changes.Open(target))
            {
                await CopyAsync(content, file, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            changes.Discard();
            throw;
        }

        changes.Commit(cancellationToken);
    }

    private static async Task CopyAsync(Stream content, Stream target, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[81_920];
        while (await content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int count)
        {
            try
            {
                await target.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
            }
            catch (IOException e)
            {
                throw new ToolException(ExitCode.Invalid, $"The response can't be written: {e.Message}", e);
            }
        }
    }

    // A device, such as /dev/null or the pipe of a shell, isn't replaced by a file.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
