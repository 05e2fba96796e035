using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Loading;
using Azure.Connectors.Sdk.Emulator.Management;
using Azure.Connectors.Sdk.Emulator.Matching;
using Azure.Connectors.Sdk.Emulator.Recording;
using Azure.Connectors.Sdk.Emulator.Sampling;
using Azure.Connectors.Sdk.Emulator.Validation;

namespace Azure.Connectors.Sdk.Emulator.Hosting;

/// <summary>Handles a request of either transport: match, fault, read, check, respond, record.</summary>
internal sealed class EmulatorEngine(
    IReadOnlyDictionary<string, ConnectorSetup> connectors,
    ConnectorEmulatorOptions options,
    ProgrammedResponses book,
    FaultPlan faults,
    CallLog log,
    ManagementState management)
{
    private readonly BodyReader _bodies = new(options);

    public async Task<EngineResponse> HandleAsync(IncomingRequest request, CancellationToken cancellationToken)
    {
        EmulatedCall call = new()
        {
            Number = 0,
            Method = request.Method,
            RawPathAndQuery = request.RawTarget,
            Headers = CallLog.Safe(request),
        };
        try
        {
            Route route = Find(request);
            call = call with { ApiName = route.Connector?.ApiName, OperationId = route.OperationId };

            // If several operations have the path, only the complete request determines the operation, and therefore the faults.
            ReceivedBody? body = null;
            if (route.Candidates.Count > 1)
            {
                body = await _bodies.ReadAsync(request, cancellationToken).ConfigureAwait(false);
                call = call with { OperationId = Best(route, request, body, cancellationToken).Operation.Id };
            }

            EmulatorFault? fault = faults.Take(call.ApiName, call.OperationId, request.Method);
            call = call with { Fault = fault };
            if (fault is not null && fault.DelayBefore != TimeSpan.Zero)
            {
                await Task.Delay(fault.DelayBefore, cancellationToken).ConfigureAwait(false);
            }

            if (fault is { DropsBefore: true })
            {
                log.Add(call);
                return new(null, fault);
            }

            body ??= await _bodies.ReadAsync(request, cancellationToken).ConfigureAwait(false);
            call = call with
            {
                Body = body.Held is null || body.Length > options.MaxHeldBodyBytes ? null : BinaryData.FromBytes(body.Held),
                BodyLength = body.Length,
                BodySha256 = body.Sha256,
            };
            (call, EmulatedResponse response) = CreateResponse(route, request, body, call, cancellationToken);
            bool drops = fault is { DropsAfter: true };
            log.Add(call with { Status = drops ? 0 : response.Status });
            return new(drops ? null : response, fault);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            log.Add(call with { Reasons = ["the caller ended the call"] });
            throw;
        }
        catch (IOException)
        {
            log.Add(call with { Reasons = ["the request ended before its content did"] });
            throw;
        }
#pragma warning disable CA1031 // Whatever the emulator throws, the response and the recorded call report it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            EmulatedResponse failed = Errors.Failed("EmulatorFailed", exception);
            log.Add(call with
            {
                Status = failed.Status,
                Failure = exception.ToString(),
                Reasons = ["the emulator failed: " + Errors.Describe(exception)]
            });
            return new(failed, call.Fault);
        }
    }

    private (EmulatedCall Call, EmulatedResponse Response) CreateResponse(
        Route route, IncomingRequest request, ReceivedBody body, EmulatedCall call, CancellationToken cancellationToken)
    {
        if (call.Fault is { Error: { } error })
        {
            return (Checked(route, request, body, call, cancellationToken), error);
        }

        if (options.RequireBearer
            && !ManagementRoute.IsConsent(request.RawPath)
            && request.Header("Authorization")?.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (
                call with { Reasons = ["no bearer token"] },
                Errors.Response(401, "Unauthorized", "A bearer token is required.").WithHeader("WWW-Authenticate", "Bearer"));
        }

        if (route.Problem is { } problem)
        {
            return (call with { Reasons = [problem] }, Errors.Response(404, "NoSuchOperation", problem));
        }

        if (route.ConnectionId is not null && management.Refuse(route.ConnectionId) is { } refusal)
        {
            return (Checked(route, request, body, call, cancellationToken), refusal);
        }

        if (route.FollowUp is { } followUp)
        {
            return (call with { IsExecuted = followUp.IsExecution }, route.FollowUpResponse!);
        }

        RequestCheck check = Best(route, request, body, cancellationToken);
        call = call with { OperationId = check.Operation.Id, Arguments = check.Arguments, Reasons = check.Reasons };
        if (check.Reasons.Count > 0 && options.RejectNonConforming)
        {
            return (call, Errors.NonConforming(check));
        }

        return Respond(check.Operation, route, call with { IsExecuted = true });
    }

    private (EmulatedCall Call, EmulatedResponse Response) Respond(OperationDefinition operation, Route route, EmulatedCall call)
    {
        EmulatedRequest request = new(call, operation);
        ProgrammedResponse? programmed;
        EmulatedResponse? response;
        try
        {
            programmed = book.Find(operation, request);
            response = programmed?.Respond(request, route.RuntimeUrl);
        }
#pragma warning disable CA1031 // The response is code of the caller: its exceptions belong in the response, not in the server.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (call with { Failure = exception.ToString() }, Errors.Failed("ProgrammedResponseFailed", exception));
        }

        return (
            call,
            response
                ?? route.Connector!.Schemas.Sample(operation, call.Arguments)
                ?? ResponseSampler.Sample(operation, route.Connector!.Sampler));
    }

    private static EmulatedCall Checked(
        Route route, IncomingRequest request, ReceivedBody body, EmulatedCall call, CancellationToken cancellationToken)
    {
        if (route.Candidates.Count == 0)
        {
            return route.Problem is null ? call : call with { Reasons = [route.Problem] };
        }

        RequestCheck check = Best(route, request, body, cancellationToken);
        return call with { OperationId = check.Operation.Id, Arguments = check.Arguments, Reasons = check.Reasons };
    }

    /// <summary>Where several operations could be meant, the one that the request conforms to is.</summary>
    private static RequestCheck Best(Route route, IncomingRequest request, ReceivedBody body, CancellationToken cancellationToken)
    {
        RequestCheck? best = null;
        foreach (OperationCandidate candidate in route.Candidates)
        {
            RequestCheck check = route.Connector!.Schemas.Check(
                RequestValidator.Check(candidate, request, body, cancellationToken), cancellationToken);
            if (check.Reasons.Count == 0)
            {
                return check;
            }

            best = best is null || check.Reasons.Count < best.Reasons.Count ? check : best;
        }

        return best!;
    }

    private Route Find(IncomingRequest request)
    {
        if (ManagementRoute.IsManagement(request.RawPath))
        {
            return Find(
                new() { Connector = connectors[EmulatedManagement.ApiName], RuntimeUrl = request.Origin }, request, request.RawPath);
        }

        // /apim/<api name>/<connection id>/…
        string[] parts = request.RawPath.Split('/', 5);
        if (parts.Length < 4 || parts[0].Length > 0 || parts[1] != "apim" || parts[3].Length == 0)
        {
            return new() { Problem = "The path is below no connection runtime URL (/apim/{api name}/{connection id})." };
        }

        if (!connectors.TryGetValue(PercentEncoding.Decode(parts[2]), out ConnectorSetup? connector)
            || connector.ApiName == EmulatedManagement.ApiName)
        {
            return new() { Problem = ConnectorLookup.DescribeUnknown(parts[2]) };
        }

        string path = parts.Length == 5 ? "/" + parts[4] : "";
        Route route = new()
        {
            Connector = connector,
            ConnectionId = PercentEncoding.Decode(parts[3]),
            RuntimeUrl = request.Origin + string.Join('/', parts.Take(4)),
        };
        if (path.StartsWith(FollowUpPath.Segment, StringComparison.Ordinal))
        {
            return FindFollowUp(route, request, path[FollowUpPath.Segment.Length..]);
        }

        return Find(route, request, path);
    }

    private static Route Find(Route route, IncomingRequest request, string path)
    {
        ConnectorSetup connector = route.Connector!;
        IReadOnlyList<OperationCandidate> candidates = connector.Definition.Matcher.Candidates(request.Method, path);
        if (candidates.Count == 0 && path.Length == 0)
        {
            candidates = connector.Definition.Matcher.Candidates(request.Method, "/");
        }

        if (candidates.Count > 0)
        {
            return route with { Candidates = candidates, OperationId = candidates[0].Operation.Id };
        }

        string others = string.Join(", ", connector.Definition.Matcher.MethodsOf(path));
        return route with
        {
            Problem = $"No operation of '{connector.ApiName}' has {request.Method} {WireText.Shorten(path)}."
                + (others.Length == 0 ? "" : $" The path is known with {others}.")
                + ToolCommand.ShowOperations(connector.ApiName),
        };
    }

    private Route FindFollowUp(Route route, IncomingRequest request, string path)
    {
        int end = path.LastIndexOf('/');
        return request.Method == "GET" && end > 0 && book.FindFollowUp(path[..end]) is { } followUp
            && int.TryParse(path[(end + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index > 0
            && followUp.Respond(index, route.RuntimeUrl) is { } response
            ? route with { OperationId = followUp.Operation.Id, FollowUp = followUp, FollowUpResponse = response }
            : route with { Problem = "No programmed response contains this address." };
    }

    private sealed record Route
    {
        public ConnectorSetup? Connector { get; init; }

        public string? OperationId { get; init; }

        /// <summary>Gets the ID of the connection; <see langword="null"/> for the management API.</summary>
        public string? ConnectionId { get; init; }

        public string RuntimeUrl { get; init; } = "";

        public IReadOnlyList<OperationCandidate> Candidates { get; init; } = [];

        public IFollowUp? FollowUp { get; init; }

        public EmulatedResponse? FollowUpResponse { get; init; }

        public string? Problem { get; init; }
    }
}
