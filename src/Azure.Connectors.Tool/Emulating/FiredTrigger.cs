using System.Globalization;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Emulating;

/// <summary>Represents a trigger whose callback is posted once, with sample items.</summary>
/// <param name="Id">The ID of the trigger.</param>
/// <param name="Shape">The shape of the callback.</param>
internal sealed record FiredTrigger(string Id, TriggerCallbackShape Shape)
{
    /// <summary>Finds the connector that has the trigger.</summary>
    /// <exception cref="ToolException">No connector has it, or it has no callback of the shape.</exception>
    public ServedConnector FindConnector(ConnectorEmulator emulator, IEnumerable<ServedConnector> connectors)
    {
        ArgumentException? unknown = null;
        foreach (ServedConnector connector in connectors)
        {
            try
            {
                emulator.CreateTriggerCallback(connector.ApiName, Id, Shape);
                return connector;
            }
            catch (ArgumentException e)
            {
                unknown ??= e;
            }
        }

        throw new ToolException(ExitCode.NotFound, unknown?.Message ?? $"There is no trigger '{Id}'.", unknown);
    }

    /// <summary>Posts the callback.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="connector">The connector that has the trigger.</param>
    /// <param name="callback">The address that receives the callback.</param>
    /// <param name="key">The key of the receiver, or null.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">The receiver can't be reached.</exception>
    public async Task<TriggerDelivery> PostAsync(
        ConnectorEmulator emulator, ServedConnector connector, Uri callback, string? key, CancellationToken cancellationToken)
    {
        try
        {
            return await emulator.FireTriggerAsync(
                callback, connector.ApiName, Id, Shape, key: key, cancellationToken: cancellationToken).ConfigureAwait(false);
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

    /// <summary>Prints the status of the response.</summary>
    /// <returns>Whether the receiver accepted the callback.</returns>
    public static ExitCode Report(ToolConsole console, TriggerDelivery delivery)
    {
        console.WriteEvent(
            delivery.Status.ToString(CultureInfo.InvariantCulture),
            () => new JsonObject { ["status"] = delivery.Status, ["accepted"] = delivery.Accepted, ["body"] = delivery.Body });
        return delivery.Accepted ? ExitCode.Success : ExitCode.Service;
    }
}
