using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Management;
using Azure.Connectors.Tool.Management;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>Creates a trigger configuration.</summary>
internal sealed class TriggerAddition(ToolConsole console, ManagementSession session, KnownTrigger trigger)
{
    public required string Name { get; init; }

    public required TriggerTarget Target { get; init; }

    public string? Description { get; init; }

    public bool IsEnabled { get; init; }

    /// <summary>Gets how often the service looks for events, or null if the user didn't name it.</summary>
    public TriggerRecurrence? Recurrence { get; init; }

    /// <param name="values">The parameters that the user named.</param>
    /// <param name="connectionName">The name of the connection, or null for a choice.</param>
    /// <param name="isConfirmed">Whether the user confirmed on the command line.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <exception cref="ToolException">A parameter is missing, a resource doesn't exist, or the user declined.</exception>
    public async Task<ConnectorTriggerConfiguration> RunAsync(
        JsonObject values, string? connectionName, bool isConfirmed, CancellationToken cancellationToken)
    {
        if (!console.IsInteractive)
        {
            trigger.Check(values);
        }

        Recurrence?.ApplyTo([], trigger);
        TriggerResources resources = await TriggerResources.OpenAsync(session, cancellationToken).ConfigureAwait(false);
        ConnectorConnection connection = await GetConnectionAsync(resources, connectionName, cancellationToken).ConfigureAwait(false);
        await console.WaitAsync("Checking the name", async () =>
        {
            await resources.RequireNewAsync(Name, cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
        TriggerPrompt prompt = new(console, session.CreateClient(trigger.Catalog, connection), trigger);
        if (trigger.Missing(values).Any())
        {
            await prompt.CompleteAsync(values, cancellationToken).ConfigureAwait(false);
        }

        ConnectorTriggerConfiguration configuration = trigger.Configure(connection.Name, values);
        TriggerRecurrence? recurrence = Recurrence;
        if (recurrence is null && !isConfirmed)
        {
            recurrence = await prompt.OfferRecurrenceAsync(cancellationToken).ConfigureAwait(false);
        }

        recurrence?.ApplyTo(configuration.Metadata, trigger);
        configuration.Description = Description;
        configuration.IsEnabled = IsEnabled;
        console.Confirm(
            $"Create the trigger configuration '{Name}' for '{trigger.Id}' of the connection '{connection.Name}'?",
            isConfirmed);
        ConnectorTriggerConfiguration saved = await console.WaitAsync("Creating the trigger configuration", async () =>
        {
            await resources.SetTargetAsync(configuration, Target, cancellationToken).ConfigureAwait(false);
            return await resources.SaveAsync(Name, configuration, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
        await NoteProblemsAsync(resources, connection, cancellationToken).ConfigureAwait(false);
        return saved;
    }

    private async Task<ConnectorConnection> GetConnectionAsync(
        TriggerResources resources, string? connectionName, CancellationToken cancellationToken)
    {
        string apiName = trigger.Connector.Spec.ApiName;
        string name = connectionName ?? await ChooseConnectionAsync(resources, apiName, cancellationToken).ConfigureAwait(false);
        return await console.WaitAsync(
            "Getting the connection", () => resources.GetConnectionAsync(name, apiName, cancellationToken)).ConfigureAwait(false);
    }

    private async Task<string> ChooseConnectionAsync(TriggerResources resources, string apiName, CancellationToken cancellationToken)
    {
        IReadOnlyList<ConnectorConnection> known = await console.WaitAsync(
            "Listing the connections", () => resources.ConnectionsAsync(apiName, cancellationToken)).ConfigureAwait(false);
        Choice[] choices = [.. known.Select(connection => new Choice(connection.Name, connection.DisplayName))];
        return await console.ChooseAsync("Which connection?", choices, Missing, cancellationToken).ConfigureAwait(false);

        ToolException Missing() => new(
            ExitCode.Usage,
            choices.Length == 0
                ? $"The Connector Namespace has no connection of the connector '{apiName}'. Create one with 'connectors connection create "
                    + $"{apiName}'."
                : $"Name the connection with --connection. The choices are:\n{string.Join('\n', choices.Select(choice => $"  {choice}"))}");
    }

    // The configuration is saved, so that a failure here isn't one of the command.
    private async Task NoteProblemsAsync(TriggerResources resources, ConnectorConnection connection, CancellationToken cancellationToken)
    {
        if (!connection.IsConnected)
        {
            console.Note($"The connection '{connection.Name}' isn't connected, so no event is delivered until a user gives consent: "
                + $"'connectors connection authorize {connection.Name}'.");
        }

        try
        {
            string? problem = await console.WaitAsync(
                "Checking the access", () => resources.FindAccessProblemAsync(connection.Name, cancellationToken)).ConfigureAwait(false);
            if (problem is not null)
            {
                console.Note(problem);
            }
        }
        catch (ConnectorManagementException)
        {
            // The user may not be allowed to read the access policies.
        }
    }
}
