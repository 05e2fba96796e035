using System.Globalization;
using Azure.Connectors.Sdk.Emulator.Functions.Definitions;
using Azure.Connectors.Sdk.Emulator.Functions.Invocation;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Emulator.Functions.Http;

/// <summary>Invokes functions with an HTTP trigger for requests whose route matched.</summary>
/// <param name="worker">The address of an ASP.NET Core worker; <see langword="null"/> for a worker that gets requests as messages.</param>
/// <param name="invoker">Invokes the functions.</param>
/// <param name="report">Receives the reason of a failed invocation.</param>
internal sealed class HttpTriggers(Uri? worker, FunctionInvoker invoker, Action<FunctionDefinition, string> report) : IDisposable
{
    private readonly HttpForwarder _forwarder = new();

    public RequestDelegate For(FunctionDefinition function) => context => HandleAsync(function, context);

    public void Dispose() => _forwarder.Dispose();

    private async Task HandleAsync(FunctionDefinition function, HttpContext context)
    {
        try
        {
            InvocationRequest request = FunctionInvoker.CreateRequest(function);
            foreach ((string name, object? value) in context.Request.RouteValues)
            {
                request.TriggerMetadata[name] = new() { String = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" };
            }

            bool responded = worker is null
                ? await RespondAsync(function, request, context).ConfigureAwait(false)
                : await ForwardAsync(function, request, context).ConfigureAwait(false);
            if (responded)
            {
                return;
            }
        }
        catch (Exception exception) when (
            exception is FunctionsHostException or NotSupportedException or HttpRequestException or IOException
                or OperationCanceledException)
        {
            report(function, exception.Message);
        }

        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
    }

    private async Task<bool> ForwardAsync(FunctionDefinition function, InvocationRequest request, HttpContext context)
    {
        Task<InvocationResponse> invocation = invoker.InvokeAsync(function, request, context.RequestAborted);
        bool responded = await _forwarder.ForwardAsync(context, worker!, request.InvocationId, invocation).ConfigureAwait(false);
        ReportFailure(function, await invocation.ConfigureAwait(false));
        return responded;
    }

    private async Task<bool> RespondAsync(FunctionDefinition function, InvocationRequest request, HttpContext context)
    {
        request.InputData.Add(new ParameterBinding
        {
            Name = function.Trigger!.Name,
            Data = new() { Http = await RpcHttpMessages.ReadAsync(context).ConfigureAwait(false) },
        });
        InvocationResponse response = await invoker.InvokeAsync(function, request, context.RequestAborted).ConfigureAwait(false);
        if (ReportFailure(function, response))
        {
            return false;
        }

        if (RpcHttpMessages.Response(response) is RpcHttp http)
        {
            await RpcHttpMessages.WriteAsync(http, context).ConfigureAwait(false);
        }
        else
        {
            // A function that returns nothing.
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }

        return true;
    }

    private bool ReportFailure(FunctionDefinition function, InvocationResponse response)
    {
        FunctionInvocationResult result = FunctionInvoker.ToResult(function, response, default);
        if (!result.Succeeded)
        {
            report(function, result.Error!);
        }

        return !result.Succeeded;
    }
}
