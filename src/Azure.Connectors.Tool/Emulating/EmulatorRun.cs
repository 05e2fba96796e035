using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Serves connectors on loopback, and prints the runtime URLs and each call.</summary>
internal sealed class EmulatorRun(ToolConsole console, IReadOnlyList<ServedConnector> connectors)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    /// <summary>Serves until the token is canceled.</summary>
    /// <exception cref="ToolException">A spec is invalid, or the functions app can't be started.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled.</exception>
    public async Task ServeAsync(string? functionsApp, CancellationToken cancellationToken)
    {
        await using ConnectorEmulator emulator = await LoadAsync(cancellationToken).ConfigureAwait(false);
        await emulator.StartAsync(cancellationToken).ConfigureAwait(false);
        foreach (ServedConnector connector in connectors)
        {
            string url = emulator.GetConnectionRuntimeUrl(connector.ApiName).AbsoluteUri;
            console.WriteEvent(
                $"{connector.SettingName}={url}", () => new JsonObject { ["setting"] = connector.SettingName, ["value"] = url });
        }

        string management = emulator.Management.Endpoint.AbsoluteUri;
        console.WriteEvent(
            $"{ManagementOptions.EndpointVariable}={management}",
            () => new JsonObject { ["setting"] = ManagementOptions.EndpointVariable, ["value"] = management });
        await using IAsyncDisposable? functions = functionsApp is null
            ? null
            : await FunctionsWorker.StartAsync(functionsApp, connectors, emulator, console, cancellationToken).ConfigureAwait(false);
        console.Note("The emulator is running. Press Ctrl+C to stop it.");
        int printed = 0;
        while (true)
        {
            await Task.Delay(s_interval, cancellationToken).ConfigureAwait(false);
            foreach (EmulatedCall call in emulator.Calls.Skip(printed))
            {
                printed++;
                Print(call);
            }
        }
    }

    /// <summary>Posts the callback of a trigger with sample items.</summary>
    /// <returns>Whether the receiver accepted it.</returns>
    /// <exception cref="ToolException">No connector has the trigger, or the receiver can't be reached.</exception>
    public async Task<bool> FireAsync(
        string operation, Uri callback, TriggerCallbackShape shape, string? key, CancellationToken cancellationToken)
    {
        await using ConnectorEmulator emulator = await LoadAsync(cancellationToken).ConfigureAwait(false);
        ArgumentException? unknown = null;
        foreach (ServedConnector connector in connectors)
        {
            try
            {
                emulator.CreateTriggerCallback(connector.ApiName, operation, shape);
            }
            catch (ArgumentException e)
            {
                unknown ??= e;
                continue;
            }

            TriggerDelivery delivery = await PostAsync(emulator, connector, operation, callback, shape, key, cancellationToken)
                .ConfigureAwait(false);
            console.Write(
                delivery.Status.ToString(CultureInfo.InvariantCulture),
                () => new JsonObject { ["status"] = delivery.Status, ["accepted"] = delivery.Accepted, ["body"] = delivery.Body });
            return delivery.Accepted;
        }

        throw new ToolException(ExitCode.NotFound, unknown?.Message ?? $"There is no trigger '{operation}'.", unknown);
    }

    private async Task<ConnectorEmulator> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await ConnectorEmulator.LoadAsync(
                connectors.Select(connector => ConnectorSpecSource.FromFile(connector.ApiName, connector.SpecPath)),
                null,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is EmulatorSpecException or ArgumentException)
        {
            throw new ToolException(ExitCode.Invalid, e.Message, e);
        }
    }

    private static async Task<TriggerDelivery> PostAsync(
        ConnectorEmulator emulator,
        ServedConnector connector,
        string operation,
        Uri callback,
        TriggerCallbackShape shape,
        string? key,
        CancellationToken cancellationToken)
    {
        try
        {
            return await emulator.FireTriggerAsync(
                callback, connector.ApiName, operation, shape, key: key, cancellationToken: cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException e)
        {
            throw new ToolException(ExitCode.Service, $"The receiver can't be reached: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Usage, e.Message, e);
        }
    }

    private void Print(EmulatedCall call)
    {
        string verdict = call.Conforms ? "ok" : "not ok";
        IEnumerable<string> reasons = call.OperationId is null && call.Reasons.Count == 0 ? ["no operation matches"] : call.Reasons;
        console.WriteEvent(
            string.Join('\t', [
                verdict,
                call.Method,
                call.RawPathAndQuery,
                call.OperationId ?? "",
                call.Status.ToString(CultureInfo.InvariantCulture),
                string.Join("; ", reasons)]),
            () => new JsonObject
            {
                ["verdict"] = verdict,
                ["method"] = call.Method,
                ["path"] = call.RawPathAndQuery,
                ["apiName"] = call.ApiName,
                ["operation"] = call.OperationId,
                ["status"] = call.Status,
                ["reasons"] = new JsonArray([.. reasons.Select(reason => JsonValue.Create(reason))]),
            });
    }
}
