using System.Globalization;
using System.Text.RegularExpressions;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Worker;
using Azure.Connectors.Sdk.Polling.Protocol;

namespace Azure.Connectors.Sdk.Emulator.Functions.Polling;

/// <summary>Reads how the events of a function are polled, as the host half of the extension does.</summary>
internal sealed partial class PollSettings
{
    private readonly Dictionary<string, string> _settings = new(StringComparer.OrdinalIgnoreCase);
    private readonly WorkerApp _app;

    /// <param name="app">The app.</param>
    /// <param name="settings">The settings of the host's options, which have precedence over those of the app.</param>
    public PollSettings(WorkerApp app, IEnumerable<KeyValuePair<string, string>> settings)
    {
        _app = app;
        foreach ((string name, string value) in app.Settings.Concat(settings))
        {
            _settings[Variable(name)] = value;
        }
    }

    /// <exception cref="FormatException">A setting is missing or isn't valid; the message names it.</exception>
    public PollEndpoints Endpoints(FunctionBinding trigger)
    {
        string connection = Require(trigger, "connection");
        string name = Setting().Replace(Require(trigger, "triggerConfigName"), match => Resolve(match.Groups[1].Value));
        string address = Resolve(connection + "__pollingEndpoint");
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? endpoint) && endpoint.IsLoopback
            ? PollEndpoints.Create(endpoint, name)
            : throw new FormatException(
                $"The setting '{connection}__pollingEndpoint' isn't an address on loopback. The local host polls an emulator without a "
                    + $"token.");
    }

    /// <exception cref="FormatException">A number is out of range; the message names it.</exception>
    public int BatchSize(FunctionBinding trigger)
    {
        int size = Number(trigger.Text("maxBatchSize"));
        size = size == 0 && trigger.IsBatched ? Option("defaultMaxBatchSize", 1) : Math.Max(1, size);
        if (size > 1 && !trigger.IsBatched)
        {
            throw new FormatException(
                $"MaxBatchSize is {size}, but the function takes one event. Use [ConnectorTrigger(IsBatched = true)].");
        }

        return size <= PollClient.MaxEvents ? size : throw new FormatException($"MaxBatchSize must be from 0 to {PollClient.MaxEvents}.");
    }

    /// <exception cref="FormatException">The number is negative.</exception>
    public int Concurrency(FunctionBinding trigger)
    {
        int concurrency = Number(trigger.Text("concurrency"));
        concurrency = concurrency == 0 ? Option("defaultConcurrency", 16) : concurrency;
        return concurrency > 0 ? concurrency : throw new FormatException("Concurrency must not be negative.");
    }

    private int Option(string name, int value) =>
        _app.HostJson?["extensions"]?["connector"]?[name] is { } option ? Number(option.ToString()) : value;

    private static int Number(string? text) =>
        text is null ? 0 : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static string Require(FunctionBinding trigger, string name) =>
        trigger.Text(name) is { Length: > 0 } text ? text : throw new FormatException($"The trigger has no '{name}'.");

    private string Resolve(string name) =>
        _settings.TryGetValue(Variable(name), out string? value)
            ? value
            : throw new FormatException($"The setting '{name}' doesn't exist.");

    private static string Variable(string name) => name.Replace(":", "__", StringComparison.Ordinal);

    [GeneratedRegex("%([^%]+)%")]
    private static partial Regex Setting();
}
