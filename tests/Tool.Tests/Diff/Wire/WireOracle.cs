using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Tool.Diff;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>
/// Observes what an old client experiences with a service that has the new spec. The old client calls each of its operations, and reads
/// samples and other responses that the new spec allows. What it experiences with the old service is what it is compared with.
/// </summary>
internal sealed class WireOracle
{
    private readonly SpecDiff _diff;
    private readonly WireService _old;
    private readonly WireService _new;
    private readonly WireClient _onOld;
    private readonly WireClient _onNew;
    private readonly Lazy<WireClient> _newClient;
    private readonly List<WireObservation> _observations = [];

    private WireOracle(SpecDiff diff)
    {
        _diff = diff;
        _old = WireService.Of(diff.Old.Input.Spec.Text);
        _new = WireService.Of(diff.New.Input.Spec.Text);
        EmittedVersion version = EmittedVersion.Of(diff.Old.Connector);
        _onOld = new(version, diff.Old.Connector, _old);
        _onNew = new(version, diff.Old.Connector, _new);
        _newClient = new(() => new(EmittedVersion.Of(diff.New.Connector), diff.New.Connector, _new));
    }

    /// <exception cref="InvalidOperationException">A call of the old client to the old service failed.</exception>
    public static async Task<IReadOnlyList<WireObservation>> ObserveAsync(SpecDiff diff)
    {
        WireOracle oracle = new(diff);
        foreach (NamedOperation operation in diff.Old.Connector.Operations.Where(o => !oracle.IsUnchanged(o.Spec.Id)))
        {
            await oracle.ObserveAsync(operation);
        }

        await WireTriggers.ObserveAsync(diff.Old.Connector, oracle._old, oracle._new, oracle._onNew, oracle._observations);
        return oracle._observations;
    }

    /// <summary>Indicates whether both specs are the same to an operation, so that there is nothing to observe.</summary>
    private bool IsUnchanged(string id) => _old.Spec.Text(id) == _new.Spec.Text(id);

    private async Task ObserveAsync(NamedOperation operation)
    {
        string id = operation.Spec.Id;
        string? reached = null;
        WireValues values = new(_old);
        Dictionary<string, JsonNode?> required = [];
        Dictionary<string, JsonNode?> common = values.Common(id, _new, id);
        foreach ((string name, Dictionary<string, JsonNode?> given) in values.All(id))
        {
            // Where the old spec doesn't say what a service accepts, callers send what it accepts.
            foreach (string key in given.Keys.Where(key => values.IsUnknown(id, key)).ToArray())
            {
                given[key] = common[key];
            }

            required = required.Count == 0 ? given : required;
            WireCall now = await RequestAsync(operation, name, given);
            reached ??= now.Request.OperationId;
        }

        if (reached is null)
        {
            return;
        }

        common = values.Common(id, _new, reached);
        WireCall last = await RequestAsync(operation, "values of both specs", common);
        if (!last.IsRejected && _old.Spec.Responses(id) != _new.Spec.Responses(reached))
        {
            await ObserveResponsesAsync(operation, reached, common);
        }
    }

    /// <summary>Calls an operation of the old and of the new service.</summary>
    private async Task<WireCall> RequestAsync(NamedOperation operation, string name, Dictionary<string, JsonNode?> values)
    {
        string id = operation.Spec.Id;
        if (!_old.Known.TryGetValue($"{id} {name}", out WireCall? before) || name == "values of both specs")
        {
            before = await _onOld.CallAsync(operation, values);
            if (before.IsRejected || before.Error is not null)
            {
                throw new InvalidOperationException(
                    $"The old client fails with the old service: {before.Request}\n{before.Error}\n{JsonSerializer.Serialize(values)}");
            }

            _old.Known[$"{id} {name}"] = before;
        }

        WireCall now = await _onNew.CallAsync(operation, values);
        List<(WireEffect, string)> effects = [.. OfRequest(before, now)];
        if (!now.IsRejected)
        {
            effects.AddRange(await OfOtherValuesAsync(operation, now, values));
            effects.AddRange(OfResponse(operation, before, now));
        }

        _observations.Add(new(id, name, effects));
        return now;
    }

    private IEnumerable<(WireEffect, string)> OfRequest(WireCall before, WireCall now)
    {
        string? reached = now.Request.OperationId;
        if (reached is null)
        {
            yield return (WireEffect.Rejected, now.Request.ToString());
            yield break;
        }

        if (_new.Spec.IsTrigger(reached))
        {
            yield return (WireEffect.Rejected, $"{reached} is a trigger now, and responds to polls");
        }

        foreach (string reason in now.Request.Reasons)
        {
            // Whether a service tolerates what it doesn't know depends on the service.
            bool isUnknown = reason.EndsWith("is not a parameter of the operation", StringComparison.Ordinal)
                || reason.EndsWith("is not a field of the operation", StringComparison.Ordinal)
                || reason.EndsWith("the operation has no body", StringComparison.Ordinal);
            yield return (isUnknown ? WireEffect.Ignored : WireEffect.Rejected, reason);
        }

        HashSet<string> variables = [.. _old.Spec.Parameters(before.Request.OperationId!)
            .Where(parameter => (string?)parameter["in"] == "path").Select(parameter => (string)parameter["name"]!)];
        foreach ((string name, JsonElement sent) in before.Request.Arguments.Where(argument => !variables.Contains(argument.Key)))
        {
            if (!now.Request.Arguments.TryGetValue(name, out JsonElement arrived))
            {
                yield return (WireEffect.Ignored, $"{name} isn't read");
            }
            else if (Text(sent) != Text(arrived))
            {
                yield return (WireEffect.Misread, $"{name}: {Text(sent)} → {Text(arrived)}");
            }
        }

        JsonObject? body = _new.Spec.Parameters(reached).FirstOrDefault(parameter => (string?)parameter["in"] == "body");
        if (body is not null && now.Request.Arguments.TryGetValue((string)body["name"]!, out JsonElement content))
        {
            foreach (string path in _new.Spec.Undeclared(WireSpec.SchemaOf(body), JsonNode.Parse(content.GetRawText())))
            {
                yield return (WireEffect.Ignored, $"{path} isn't declared");
            }
        }
    }

    /// <summary>Compares the values that are sent without an argument with those that the new client sends.</summary>
    private async Task<IReadOnlyList<(WireEffect, string)>> OfOtherValuesAsync(
        NamedOperation operation, WireCall now, Dictionary<string, JsonNode?> values)
    {
        NamedOperation? @new = _diff.New.Connector.Operations.FirstOrDefault(other => other.Spec.Id == now.Request.OperationId);
        if (_old.Spec.Defaults(operation.Spec.Id) == _new.Spec.Defaults(now.Request.OperationId!))
        {
            return [];
        }

        HashSet<string> keys = [.. operation.Parameters.Select(WireClient.KeyOf)];
        Dictionary<string, JsonNode?> given = values.Where(value => keys.Contains(value.Key)).ToDictionary();
        if (@new is null || !WireClient.CanCall(@new, given))
        {
            return [];
        }

        WireCall other = await _newClient.Value.CallAsync(@new, given);
        string[] passed = [.. operation.Parameters.Select(parameter => parameter.Spec.WireName)];
        string[] passedByBoth = [.. passed.Intersect(@new.Parameters.Select(parameter => parameter.Spec.WireName))];
        return [.. now.Request.Arguments
            .Where(argument => !(passedByBoth.Contains(argument.Key) && IsGiven(argument.Key))
                && other.Request.Arguments.TryGetValue(argument.Key, out JsonElement current) && Text(argument.Value) != Text(current))
            .Select(argument => (WireEffect.OtherValue, $"{argument.Key} is {Text(argument.Value)}"))];

        bool IsGiven(string name) => given.Keys.Any(key => key == "body" || key.EndsWith(":" + name, StringComparison.Ordinal));
    }

    private IEnumerable<(WireEffect, string)> OfResponse(NamedOperation operation, WireCall before, WireCall now)
    {
        if (now.Error is not null)
        {
            yield return (WireEffect.Unreadable, now.Error.Message);
            yield break;
        }

        if (now.Type != before.Type && now.Type is not null && before.Type is not null)
        {
            yield return (WireEffect.Gone, $"{before.Type} → {now.Type}");
        }

        if (now.Request.Status != before.Request.Status)
        {
            yield return (WireEffect.OtherStatus, $"{before.Request.Status} → {now.Request.Status}");
        }

        if (_new.Spec.Response(now.Request.OperationId!) is not { } schema)
        {
            yield break;
        }

        HashSet<string> present = [.. Paths(now.Result).Select(path => string.Join('.', path))];
        string? nextLink = _new.Spec.NextLink(now.Request.OperationId!);
        foreach (string[] path in Paths(before.Result)
            .Where(path => !present.Contains(string.Join('.', path)) && !(path.Length == 1 && path[0] == nextLink)))
        {
            // Where the new spec doesn't say what a response contains, it contains what it always did.
            IEnumerable<string> holder = operation.Spec.Page is { } page ? [page.ItemsName, .. path[..^1]] : path[..^1];
            if (_new.Spec.At(schema, holder) is { } parent && _new.Spec.Properties(parent).Count > 0)
            {
                yield return (WireEffect.Gone, string.Join('.', path));
            }
        }
    }

    /// <summary>Reads the other responses that the new spec allows.</summary>
    private async Task ObserveResponsesAsync(NamedOperation operation, string reached, Dictionary<string, JsonNode?> values)
    {
        string id = operation.Spec.Id;
        foreach (int status in _new.Spec.EmptyStatuses(reached))
        {
            WireCall call =
                await _new.RespondAsync(EmulatedResponse.FromStatus(status), () => _onNew.CallAsync(operation, values));
            bool isExpected = operation.Spec.Response.Type is null || operation.Spec.Response.MayBeEmpty;
            AddResponse(id, $"status {status}", call, isExpected ? null : (WireEffect.Empty, "nothing is returned"));
        }

        JsonNode? before = _old.Sample(id);
        foreach ((string name, JsonNode? content, string? nullPath) in WireResponses.Of(_new.Sample(reached)))
        {
            if (_new.Allows(reached, content))
            {
                WireCall call = await _new.RespondAsync(
                    EmulatedResponse.FromJson(content, _new.Setup.SampleResponse(reached).Status),
                    () => _onNew.CallAsync(operation, values));
                bool isNew = nullPath is not null && WireResponses.WithNull(before, nullPath) is { } old && !_old.Allows(id, old);
                AddResponse(id, name, call, isNew ? (WireEffect.NullComes, nullPath!) : null);
            }
        }

        if (operation.Spec.Page is not null)
        {
            await ObservePagesAsync(operation, reached, values);
        }
    }

    private async Task ObservePagesAsync(NamedOperation operation, string reached, Dictionary<string, JsonNode?> values)
    {
        if (_new.Spec.NextLink(reached) is null)
        {
            _observations.Add(new(operation.Spec.Id, "pages", [(WireEffect.OtherGrouping, "there are no pages")]));
            return;
        }

        int items = 2 * _new.Sample(reached)!.AsObject().Select(member => member.Value).OfType<JsonArray>().First().Count;
        WireCall call = await _new.RespondInPagesAsync(reached, () => _onNew.CallAsync(operation, values));
        int read = (call.Result as JsonArray)?.Count ?? 0;
        AddResponse(operation.Spec.Id, "pages", call, read < items ? (WireEffect.PagesLost, $"{read} of {items} items") : null);
    }

    private void AddResponse(string id, string name, WireCall call, (WireEffect, string)? effect)
    {
        if (call.Error is not null)
        {
            effect = (WireEffect.Unreadable, call.Error.Message);
        }

        _observations.Add(new(id, "response: " + name, effect is { } one ? [one] : []));
    }

    /// <summary>Gets the text of a value, in which numbers and texts with the same characters are equal.</summary>
    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(" | ", value.EnumerateArray().Select(Text))}]",
        JsonValueKind.Object => value.GetRawText(),
        _ => value.ToString(),
    };

    /// <summary>Gets the paths of the values that aren't null.</summary>
    public static IEnumerable<string[]> Paths(JsonNode? value) => value switch
    {
        null => [],
        JsonObject members => members.SelectMany(member => Paths(member.Value).Select(path => (string[])[member.Key, .. path])),
        JsonArray items => items.SelectMany(item => Paths(item).Select(path => (string[])["[]", .. path])),
        _ => [[]],
    };
}
