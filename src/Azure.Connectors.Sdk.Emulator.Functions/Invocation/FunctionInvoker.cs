using System.Diagnostics;
using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;

namespace Azure.Connectors.Sdk.Emulator.Functions.Invocation;

/// <summary>Invokes functions, and knows which one an invocation belongs to.</summary>
internal sealed class FunctionInvoker(WorkerChannel channel, TimeSpan timeout, FunctionLogs logs)
{
    /// <summary>Creates a request that invokes a function.</summary>
    /// <exception cref="NotSupportedException">The function has an input that only a host in Azure has.</exception>
    public static InvocationRequest CreateRequest(FunctionDefinition function)
    {
        if (function.UnsupportedInput is FunctionBinding binding)
        {
            throw new NotSupportedException(
                $"The input binding '{binding.Name}' of the function '{function.Name}' has the type '{binding.Type}', which only the "
                    + $"Functions "
                    + "host can get. Test such a function in a Functions host.");
        }

        ActivityContext context = Activity.Current?.Context ?? default;
        return new()
        {
            InvocationId = Guid.NewGuid().ToString(),
            FunctionId = function.Id,
            TraceContext = new()
            {
                TraceParent = context == default
                    ? ""
                    : $"00-{context.TraceId}-{context.SpanId}-{((int)context.TraceFlags).ToString("x2", CultureInfo.InvariantCulture)}",
                TraceState = context.TraceState ?? "",
            },
            RetryContext = new(),
        };
    }

    /// <exception cref="FunctionsHostException">The worker has ended, or doesn't respond within the time-out.</exception>
    /// <exception cref="OperationCanceledException">The token was canceled. The worker received the cancellation.</exception>
    public async Task<InvocationResponse> InvokeAsync(
        FunctionDefinition function, InvocationRequest request, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(timeout);
        logs.Begin(request.InvocationId, function.Name);
        try
        {
            return await channel.InvokeAsync(request, limited.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FunctionsHostException(string.Create(
                CultureInfo.InvariantCulture,
                $"The function '{function.Name}' didn't return within {timeout.TotalSeconds:0.###} seconds. It was canceled. The "
                    + $"time-out is "
                    + $"{nameof(FunctionsHostOptions)}.{nameof(FunctionsHostOptions.InvocationTimeout)}."));
        }
    }

    public static FunctionInvocationResult ToResult(FunctionDefinition function, InvocationResponse response, TimeSpan duration)
    {
        FunctionInvocationStatus status = response.Result?.Status switch
        {
            StatusResult.Types.Status.Success => FunctionInvocationStatus.Succeeded,
            StatusResult.Types.Status.Cancelled => FunctionInvocationStatus.Cancelled,
            _ => FunctionInvocationStatus.Failed,
        };
        return new(
            function.Name,
            response.InvocationId,
            status,
            status == FunctionInvocationStatus.Succeeded
                ? null
                : response.Result?.Exception?.Message ?? "The worker didn't report a reason.",
            Text(response.ReturnValue),
            response.OutputData
                .Where(output => Text(output.Data) is not null)
                .ToDictionary(output => output.Name, output => Text(output.Data)!, StringComparer.OrdinalIgnoreCase),
            duration);
    }

    private static string? Text(TypedData? data) => data?.DataCase switch
    {
        TypedData.DataOneofCase.String => data.String,
        TypedData.DataOneofCase.Json => data.Json,
        TypedData.DataOneofCase.Bytes => Convert.ToBase64String(data.Bytes.Span),
        TypedData.DataOneofCase.Stream => Convert.ToBase64String(data.Stream.Span),
        TypedData.DataOneofCase.Int => data.Int.ToString(CultureInfo.InvariantCulture),
        TypedData.DataOneofCase.Double => data.Double.ToString("R", CultureInfo.InvariantCulture),
        TypedData.DataOneofCase.Http => data.Http.Body is TypedData body ? Text(body) : null,
        _ => null,
    };
}
