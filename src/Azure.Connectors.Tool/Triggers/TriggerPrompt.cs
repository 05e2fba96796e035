using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Output;
using Azure.Connectors.Tool.Terminal;

namespace Azure.Connectors.Tool.Triggers;

/// <summary>
/// Asks on a terminal for the required parameters of a trigger and its recurrence, and offers the values that the connection returns.
/// </summary>
/// <param name="console">The console.</param>
/// <param name="client">The client of the connection, or null if it can't be called.</param>
/// <param name="trigger">The trigger.</param>
internal sealed class TriggerPrompt(ToolConsole console, DynamicConnectorClient? client, KnownTrigger trigger)
{
    private const string Other = "Another value…";
    private const string Here = "This one";
    private const string DefaultRecurrence = "As often as the service decides";

    /// <summary>Asks for each required parameter without a value. The values of one can depend on those before it.</summary>
    public async Task CompleteAsync(JsonObject values, CancellationToken cancellationToken)
    {
        foreach (TriggerParameter parameter in trigger.Missing(values).ToArray())
        {
            string question = parameter.Spec.Summary is { Length: > 0 } title ? $"{title} ({parameter.Name})" : parameter.Name;
            values[parameter.Name] =
                await OfferAsync(parameter, question, values, cancellationToken).ConfigureAwait(false)
                ?? await AskAsync(parameter, question, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Asks how often the service looks for events, if the connector is polled for them.</summary>
    /// <returns>The recurrence; null for that of the service.</returns>
    public async Task<TriggerRecurrence?> OfferRecurrenceAsync(CancellationToken cancellationToken)
    {
        if (!console.IsInteractive || !TriggerRecurrence.IsPolled(trigger))
        {
            return null;
        }

        string frequency = await console.ChooseAsync(
            "How often does the service look for events?",
            [new(DefaultRecurrence, null), .. TriggerRecurrence.Frequencies.Select(unit => new Choice(unit, null))],
            () => throw new InvalidOperationException("The console isn't a terminal."),
            cancellationToken).ConfigureAwait(false);
        if (frequency == DefaultRecurrence)
        {
            return null;
        }

        while (true)
        {
            string text = await console.AskAsync($"Once in how many units ({frequency})?", cancellationToken).ConfigureAwait(false);
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int interval) && interval > 0)
            {
                return new(frequency, interval);
            }

            console.Note("The number must be at least 1.");
        }
    }

    private async Task<JsonNode?> AskAsync(TriggerParameter parameter, string question, CancellationToken cancellationToken)
    {
        while (true)
        {
            string text = await console.AskAsync(question, cancellationToken).ConfigureAwait(false);
            try
            {
                return parameter.Read(new(parameter.Name, text, IsJson: false), trigger.Catalog, cancellationToken);
            }
            catch (ToolException e)
            {
                console.Note(e.Message);
            }
        }
    }

    // Without values to offer, the user enters one.
    private async Task<JsonNode?> OfferAsync(
        TriggerParameter parameter, string question, JsonObject values, CancellationToken cancellationToken)
    {
        if (parameter.Choices.Count > 0)
        {
            Offer[] choices = [.. parameter.Choices.Select(value => new Offer(parameter.Parse(value, trigger.Catalog)!, null))];
            return await ChooseAsync(question, choices, cancellationToken).ConfigureAwait(false);
        }

        if (parameter.Type is ScalarTypeSpec { Kind: ScalarKind.Boolean })
        {
            return await ChooseAsync(question, [new(true, null), new(false, null)], cancellationToken).ConfigureAwait(false);
        }

        if (client is null)
        {
            return null;
        }

        try
        {
            if (parameter.Spec.Dynamic?.Values is { OperationId.Length: > 0 })
            {
                return await ChooseValueAsync(parameter, question, values, cancellationToken).ConfigureAwait(false);
            }

            return parameter.Spec.Dynamic?.Tree is null
                ? null
                : await ChooseNodeAsync(parameter, question, values, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectorException or ArgumentException or NotSupportedException)
        {
            console.Note($"The values of '{parameter.Name}' can't be offered: {e.Message}");
            return null;
        }
    }

    private async Task<JsonNode?> ChooseValueAsync(
        TriggerParameter parameter, string question, JsonObject values, CancellationToken cancellationToken)
    {
        IReadOnlyList<ConnectorDynamicValue> known = await console.WaitAsync(
            $"Getting the values of '{parameter.Name}'",
            () => client!.GetDynamicValuesAsync(trigger.Id, parameter.Location, ArgumentsOf(values), cancellationToken))
            .ConfigureAwait(false);
        return await ChooseAsync(
            question, [.. known.Select(value => new Offer(ToNode(value.Value), value.Title))], cancellationToken).ConfigureAwait(false);
    }

    private async Task<JsonNode?> ChooseNodeAsync(
        TriggerParameter parameter, string question, JsonObject values, CancellationToken cancellationToken)
    {
        ConnectorDynamicTreeNode? parent = null;
        while (true)
        {
            IReadOnlyList<ConnectorDynamicTreeNode> nodes = await console.WaitAsync(
                $"Getting the values of '{parameter.Name}'",
                () => NodesAsync(parameter, parent, values, cancellationToken)).ConfigureAwait(false);
            List<Offer> offers = parent is { IsSelectable: true } ? [new(ToNode(parent.Value), Here)] : [];
            offers.AddRange(nodes.Where(node => node.IsSelectable || node.IsParent).Select(
                node => new Offer(ToNode(node.Value), node.FullTitle ?? node.Title)));
            JsonNode? chosen = await ChooseAsync(question, offers, cancellationToken).ConfigureAwait(false);
            parent = nodes.FirstOrDefault(node => node.IsParent && JsonNode.DeepEquals(ToNode(node.Value), chosen));
            if (parent is null)
            {
                return chosen;
            }
        }
    }

    private async Task<IReadOnlyList<ConnectorDynamicTreeNode>> NodesAsync(
        TriggerParameter parameter, ConnectorDynamicTreeNode? parent, JsonObject values, CancellationToken cancellationToken)
    {
        List<ConnectorDynamicTreeNode> nodes = [];
        await foreach (ConnectorDynamicTreeNode node in client!.GetDynamicTreeNodesAsync(
            trigger.Id, parameter.Location, parent, ArgumentsOf(values), cancellationToken).ConfigureAwait(false))
        {
            nodes.Add(node);
        }

        return nodes;
    }

    /// <returns>The value; null if the user enters another one.</returns>
    private async Task<JsonNode?> ChooseAsync(string question, IReadOnlyList<Offer> offers, CancellationToken cancellationToken)
    {
        if (offers.Count == 0)
        {
            return null;
        }

        string chosen = await console.ChooseAsync(
            $"{question}?",
            [.. offers.Select(offer => new Choice(offer.Text, offer.Title)), new Choice(Other, null)],
            () => throw new InvalidOperationException("The console isn't a terminal."),
            cancellationToken).ConfigureAwait(false);
        return offers.FirstOrDefault(offer => offer.Text == chosen)?.Value;
    }

    // The members of the body of a subscription are parameters of their own in a configuration.
    private Dictionary<string, object?> ArgumentsOf(JsonObject values)
    {
        Dictionary<string, object?> arguments = new(StringComparer.Ordinal);
        foreach (TriggerParameter parameter in trigger.Parameters.Where(parameter => values[parameter.Name] is not null))
        {
            JsonNode value = values[parameter.Name]!.DeepClone();
            if (parameter.BodyName is not { } body)
            {
                arguments[parameter.Name] = value;
                continue;
            }

            if (!arguments.TryGetValue(body, out object? members))
            {
                arguments[body] = members = new JsonObject();
            }

            ((JsonObject)members!)[parameter.Name] = value;
        }

        return arguments;
    }

    private static JsonNode ToNode(JsonElement value) => JsonSerializer.SerializeToNode(value)!;

    private sealed record Offer(JsonNode Value, string? Title)
    {
        public string Text => ResultTable.TextOf(Value);
    }
}
