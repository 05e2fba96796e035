using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Calling;
using Azure.Connectors.Sdk.Corpus.Wire;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Generator.Model;
using Azure.Connectors.Sdk.Generator.Naming;

namespace Azure.Connectors.Sdk.Corpus.Calling;

/// <summary>
/// Calls operations with both clients, with all arguments and with the required ones, and records deviations from the spec on the way there
/// or back.
/// </summary>
internal sealed class OperationCalls(
    WireResult result, ConnectorEmulator emulator, NamedConnector connector, CallClients clients, JsonSerializerOptions options,
    Findings findings)
{
    public async Task CallAsync(WireOperation operation, SampleArguments samples)
    {
        NamedOperation? named = connector.IsDynamic ? null : connector.Operations.FirstOrDefault(o => o.Spec.Id == operation.Id);
        ConnectorOperation? entry = clients.Catalog.Find(operation.Id);
        if (entry is null)
        {
            Excuse(findings.OfOperation(operation.Id), $"{operation.Id}: the catalog has no such operation");
            return;
        }

        Dictionary<(string In, string Name), JsonNode?> all = samples.Create(operation);
        Dictionary<(string In, string Name), JsonNode?> required = [];
        foreach (WireInput input in operation.Inputs.Where(i => all.ContainsKey((i.In, i.Name))))
        {
            ConnectorParameter? parameter = ParameterOf(entry, input);
            if (parameter?.Constant is null && (input.In == "path" || (IsRequired(input) && parameter?.Default is null)))
            {
                JsonNode? value = all[(input.In, input.Name)];
                required[(input.In, input.Name)] = input.In == "body" ? samples.RequiredOnly(input, value) : value;
            }
        }

        result.Schemas += entry.Parameters.Count + (entry.Body is null ? 0 : 1) + (entry.ResponseSchema is null ? 0 : 1);
        foreach (string problem in await CatalogSchemaCheck.CheckAsync(entry, all).ConfigureAwait(false))
        {
            AddDeviation(operation.Id, problem);
        }

        WireInput[] dynamicOnly = [.. operation.Inputs.Where(input => input.IsDynamicOnly && all.ContainsKey((input.In, input.Name)))];
        if (named is not null && dynamicOnly.Length > 0)
        {
            result.DynamicOnly.AddRange(dynamicOnly.Select(input => $"{operation.Id} {input.In}:{input.Name}"));
            await CallDynamicAsync(operation, entry, "all arguments and the internal ones", all, typed: null).ConfigureAwait(false);
            all = all.Where(value => !dynamicOnly.Any(input => (input.In, input.Name) == value.Key)).ToDictionary();
        }

        await CallAsync(operation, named, entry, "all arguments", all).ConfigureAwait(false);
        await CallAsync(operation, named, entry, "required arguments", required).ConfigureAwait(false);
        if (entry.PageItemsName is not null)
        {
            await PageAsync(operation, named, entry, required).ConfigureAwait(false);
        }
    }

    private static ConnectorParameter? ParameterOf(ConnectorOperation entry, WireInput input) =>
        entry.Parameters.FirstOrDefault(p => p.Name == input.Name && DynamicArguments.LocationOf(p) == input.In);

    private static bool IsRequired(WireInput input) =>
        input.Json.TryGetProperty("required", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;

    private async Task CallAsync(
        WireOperation operation, NamedOperation? named, ConnectorOperation entry, string which,
        IReadOnlyDictionary<(string In, string Name), JsonNode?> values)
    {
        EmulatedCall? typed = null;
        if (named is not null)
        {
            foreach (MethodInfo method in Methods(named))
            {
                typed = await CallTypedAsync(operation, named, entry, method, which, values).ConfigureAwait(false);
            }

            if (typed is null)
            {
                return;
            }
        }

        await CallDynamicAsync(operation, entry, which, values, typed).ConfigureAwait(false);
    }

    /// <summary>A binary response has two methods, unless its bytes can be base64 text.</summary>
    private IEnumerable<MethodInfo> Methods(NamedOperation named)
    {
        string[] names = named.Spec.Response is { Kind: ContentKind.Binary, Type: null }
            ? [$"{DefaultNames.StreamTwin(named.MethodName)}Async", $"{named.MethodName}Async"]
            : [$"{named.MethodName}Async"];
        return names.Select(
            name => clients.Typed!.GetType().GetMethod(name) ?? throw new InvalidOperationException($"there is no method {name}"));
    }

    private async Task<EmulatedCall?> CallTypedAsync(
        WireOperation operation, NamedOperation named, ConnectorOperation entry, MethodInfo method, string which,
        IReadOnlyDictionary<(string In, string Name), JsonNode?> values)
    {
        emulator.ClearCalls();
        string where = $"{operation.Id} (typed, {which})";
        object? response;
        try
        {
            response = await ClientCall
                .InvokeAsync(clients.Typed!, method, TypedArguments.Create(method, named, values, options))
                .ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Refuse(operation, where, e);
            return null;
        }

        result.Typed++;
        EmulatedCall call = emulator.Calls[^1];
        Record($"{operation.Id} (typed, {which}, {method.ReturnType.Name})", call);
        Check(operation, where, call, Expected(operation, entry, values));
        await CompareAsync(where, operation.Id, response, entry.PageItemsName).ConfigureAwait(false);
        return call;
    }

    private async Task CallDynamicAsync(
        WireOperation operation, ConnectorOperation entry, string which, IReadOnlyDictionary<(string In, string Name), JsonNode?> values,
        EmulatedCall? typed)
    {
        emulator.ClearCalls();
        string where = $"{operation.Id} (dynamic, {which})";
        ConnectorResponse response;
        try
        {
            response = await clients.Dynamic.InvokeAsync(operation.Id, DynamicArguments.Create(entry, values)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Refuse(operation, where, e);
            return;
        }

        result.Dynamic++;
        EmulatedCall call = emulator.Calls[^1];
        Record(where, call);
        if (typed is null)
        {
            Check(operation, where, call, Expected(operation, entry, values));
        }
        else if (RequestComparison.Differences(typed, call) is { Count: > 0 } differences)
        {
            AddDeviation(where, $"the typed request and this one differ: {string.Join("; ", differences)}");
        }
        else
        {
            result.Identical++;
        }

        foreach (string problem in await CatalogSchemaCheck.CheckResponseAsync(entry, response).ConfigureAwait(false))
        {
            AddDeviation(where, problem);
        }

        await CompareAsync(where, operation.Id, response.Content, itemsName: null).ConfigureAwait(false);
    }

    /// <summary>What should arrive: what was given, and what goes unasked, constants and the defaults of what is required.</summary>
    private static Dictionary<(string In, string Name), (JsonNode? Value, bool IsDefault)> Expected(
        WireOperation operation, ConnectorOperation entry, IReadOnlyDictionary<(string In, string Name), JsonNode?> given)
    {
        Dictionary<(string In, string Name), (JsonNode? Value, bool IsDefault)> expected =
            given.ToDictionary(pair => pair.Key, pair => (pair.Value, false));
        foreach (WireInput input in operation.Inputs)
        {
            ConnectorParameter? parameter = ParameterOf(entry, input);
            if (parameter?.Constant is not null
                || (parameter?.Default is not null && IsRequired(input) && !given.ContainsKey((input.In, input.Name))))
            {
                bool isThere = input.Json.TryGetProperty("default", out JsonElement value) || WireDocument.Member(
                    input.Json, "schema") is { ValueKind: JsonValueKind.Object } schema && schema.TryGetProperty("default", out value);
                expected[(input.In, input.Name)] = (isThere ? JsonNode.Parse(value.GetRawText()) : null, true);
            }
        }

        return expected;
    }

    /// <summary>Checks that the emulator received exactly the arguments.</summary>
    private void Check(
        WireOperation operation,
        string where,
        EmulatedCall call,
        Dictionary<(string In, string Name), (JsonNode? Value, bool IsDefault)> expected)
    {
        List<string> wrong = [];
        if (call.OperationId != operation.Id)
        {
            wrong.Add($"it reached {call.OperationId}");
        }

        EmulatedResponse response = emulator.For(WireRun.ApiName).SampleResponse(operation.Id);
        wrong.AddRange(call.Reasons);
        wrong.AddRange(HeaderCheck.Problems(operation, call, response.Headers.GetValueOrDefault("Content-Type")));
        foreach (((string location, string name), (JsonNode? value, bool isDefault)) in expected)
        {
            string[] lost = [.. Lost(location, name, value, isDefault, call)];
            if (lost.Length > 0 && (findings.OfParameter(operation.Id, new(location, name))
                ?? (location == "body" ? findings.OfContentType(operation.Id) : null)) is { } said)
            {
                Excuse(said, $"{where}: {lost[0]}");
            }
            else
            {
                wrong.AddRange(lost);
            }
        }

        wrong.AddRange(call.Arguments.Keys
            .Where(key => !expected.Keys.Any(e => key == e.Name || key == $"{e.In}:{e.Name}") && !HeaderCheck.IsKnown(key))
            .Select(key => $"'{key}' was sent unasked"));
        if (wrong.Count == 0)
        {
            result.Conforming++;
        }
        else
        {
            AddDeviation(where, string.Join("; ", wrong.Take(5)));
        }
    }

    private static IEnumerable<string> Lost(string location, string name, JsonNode? value, bool isDefault, EmulatedCall call)
    {
        if (!call.Arguments.TryGetValue($"{location}:{name}", out JsonElement arrived) && !call.Arguments.TryGetValue(name, out arrived))
        {
            // A body that isn't JSON is no argument to the emulator; its bytes are what was given.
            return location == "body" && call.Body?.ToString() == TypedArguments.Text(value) ? [] : [$"{location} '{name}' was not sent"];
        }

        if (location == "formData" && Digests(arrived) is { Length: > 0 } digests)
        {
            IEnumerable<JsonNode?> sent = value as JsonArray ?? Enumerable.Repeat(value, 1);
            return digests.SequenceEqual(sent.Select(Digest)) ? [] : [$"{location} '{name}' is another file"];
        }

        return isDefault && WireComparison.AreSame(value, JsonNode.Parse(arrived.GetRawText()))
            ? []
            : JsonComparison
                .Differences(value?.ToJsonString() ?? "null", arrived.GetRawText())
                .Select(difference => $"{location} '{name}' {difference}");
    }

    /// <summary>Gets the digests by which the emulator identifies a file or a list of files; none for other arguments.</summary>
    private static string[] Digests(JsonElement arrived) =>
        [.. (arrived.ValueKind == JsonValueKind.Array ? arrived.EnumerateArray() : Enumerable.Repeat(arrived, 1))
            .Where(file => file.ValueKind == JsonValueKind.Object && file.TryGetProperty("sha256", out _)).Select(
                file => file.GetProperty("sha256").GetString()!)];

    private static string Digest(JsonNode? file) => Convert.ToHexStringLower(SHA256.HashData(TypedArguments.Bytes(file)));

    private async Task PageAsync(
        WireOperation operation,
        NamedOperation? named,
        ConnectorOperation entry,
        IReadOnlyDictionary<(string In, string Name), JsonNode?> values)
    {
        string where = $"{operation.Id} (pages)";
        BinaryData sample = await SampleAsync(operation.Id).ConfigureAwait(false);
        try
        {
            emulator.For(WireRun.ApiName).Operation(operation.Id).ReturnsPages(sample.ToString(), sample.ToString());
            List<object> responses = [];
            if (named is not null)
            {
                MethodInfo method = Methods(named).First();
                responses.Add((await ClientCall
                    .InvokeAsync(clients.Typed!, method, TypedArguments.Create(method, named, values, options))
                    .ConfigureAwait(false))!);
            }

            List<JsonElement> items = [];
            await foreach (JsonElement item in clients.Dynamic
                .InvokePagesAsync(operation.Id, DynamicArguments.Create(entry, values))
                .ConfigureAwait(false))
            {
                items.Add(item);
            }

            responses.Add(items);
            string[] differences = [.. responses.SelectMany(
                response => ResponseComparison.Differences([sample, sample], isJson: true, response, entry.PageItemsName, options))];
            if (differences.Length > 0)
            {
                AddDeviation(where, string.Join("; ", differences.Take(3)));
            }
            else
            {
                result.Paged++;
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            AddDeviation(where, Say(e));
        }
    }

    private async Task CompareAsync(string where, string operationId, object? response, string? itemsName)
    {
        EmulatedResponse sample = emulator.For(WireRun.ApiName).SampleResponse(operationId);
        bool isJson = sample.Headers.GetValueOrDefault("Content-Type")?.Contains("json", StringComparison.Ordinal) == true;
        IReadOnlyList<string> differences =
            ResponseComparison.Differences([await SampleAsync(operationId).ConfigureAwait(false)], isJson, response, itemsName, options);
        if (differences.Count == 0)
        {
            result.Whole++;
        }
        else
        {
            AddDeviation(where, $"the response came back unequal: {string.Join("; ", differences.Take(5))}");
        }
    }

    private async Task<BinaryData> SampleAsync(string operationId)
    {
        Stream body = emulator.For(WireRun.ApiName).SampleResponse(operationId).OpenRead();
        await using (body.ConfigureAwait(false))
        {
            return await BinaryData.FromStreamAsync(body).ConfigureAwait(false);
        }
    }

    private void Record(string where, EmulatedCall call) => result.Requests.Add($"{where}\t{RequestFingerprint.Of(call)}");

    private void AddDeviation(string where, string what) => result.Deviations.Add($"{where}: {what}");

    /// <summary>
    /// A call that failed. If the generator reports a content type that the spec doesn't declare, the emulator can report it too.
    /// </summary>
    private void Refuse(WireOperation operation, string where, Exception e)
    {
        if (emulator.Calls is not [{ Conforms: false } rejected])
        {
            AddDeviation(where, Say(e));
            return;
        }

        bool isContentType = rejected.Reasons.All(reason => reason.StartsWith("body: Content-Type", StringComparison.Ordinal));
        Excuse(isContentType ? findings.OfContentType(operation.Id) : null, $"{where}: {string.Join("; ", rejected.Reasons)}");
    }

    private void Excuse(SpecDiagnostic? said, string text)
    {
        if (said is null)
        {
            result.Deviations.Add(text);
        }
        else
        {
            result.Excused.Add((said.Id, text));
        }
    }

    private static string Say(Exception e) => $"{e.GetType().Name}: {e.Message}";
}
