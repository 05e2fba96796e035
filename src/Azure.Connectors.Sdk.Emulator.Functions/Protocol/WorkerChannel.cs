using System.Collections.Concurrent;
using System.Threading.Channels;
using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;

namespace Azure.Connectors.Sdk.Emulator.Functions.Protocol;

/// <summary>Represents the conversation with a worker. It is safe for use by several threads.</summary>
/// <param name="onLog">Receives what the worker logs.</param>
internal sealed class WorkerChannel(Action<RpcLog> onLog)
{
    private readonly Channel<StreamingMessage> _outgoing =
        Channel.CreateUnbounded<StreamingMessage>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ConcurrentDictionary<string, TaskCompletionSource<StreamingMessage>> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<InvocationResponse>> _invocations = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Exception? _failure;

    /// <summary>Gets a task that completes when the worker has connected.</summary>
    public Task Connected => _connected.Task;

    public async Task RunAsync(
        IAsyncStreamReader<StreamingMessage> incoming, IServerStreamWriter<StreamingMessage> outgoing, CancellationToken cancellationToken)
    {
        _connected.TrySetResult();
        Task sending = SendAllAsync(outgoing, cancellationToken);
        try
        {
            while (await incoming.MoveNext(cancellationToken).ConfigureAwait(false))
            {
                Receive(incoming.Current);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The process has ended or is about to; what that means is decided where the process is watched.
        }
        finally
        {
            _outgoing.Writer.TryComplete();
            await sending.ConfigureAwait(false);
        }
    }

    /// <summary>Sends a request that the worker responds to with a message of the same ID.</summary>
    public async Task<StreamingMessage> RequestAsync(StreamingMessage request, CancellationToken cancellationToken)
    {
        request.RequestId = Guid.NewGuid().ToString();
        TaskCompletionSource<StreamingMessage> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _requests[request.RequestId] = response;
        try
        {
            Send(request);
            ThrowIfFailed();
            return await response.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _requests.TryRemove(request.RequestId, out _);
        }
    }

    /// <summary>
    /// Invokes a function. If the token is canceled, the worker receives the cancellation, and the response isn't awaited.
    /// </summary>
    public async Task<InvocationResponse> InvokeAsync(InvocationRequest invocation, CancellationToken cancellationToken)
    {
        TaskCompletionSource<InvocationResponse> response = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _invocations[invocation.InvocationId] = response;
        try
        {
            Send(new() { RequestId = Guid.NewGuid().ToString(), InvocationRequest = invocation });
            ThrowIfFailed();
            return await response.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Send(new() { InvocationCancel = new() { InvocationId = invocation.InvocationId } });
            throw;
        }
        finally
        {
            _invocations.TryRemove(invocation.InvocationId, out _);
        }
    }

    /// <summary>Requests the worker to exit.</summary>
    public void Terminate(TimeSpan gracePeriod) =>
        Send(new() { WorkerTerminate = new() { GracePeriod = Duration.FromTimeSpan(gracePeriod) } });

    /// <summary>Fails everything that waits for the worker, now and later.</summary>
    public void Fail(Exception failure)
    {
        _failure = failure;
        _connected.TrySetException(failure);
        foreach (TaskCompletionSource<StreamingMessage> request in _requests.Values)
        {
            request.TrySetException(failure);
        }

        foreach (TaskCompletionSource<InvocationResponse> invocation in _invocations.Values)
        {
            invocation.TrySetException(failure);
        }
    }

    private void ThrowIfFailed()
    {
        if (_failure is Exception failure)
        {
            throw failure;
        }
    }

    // After the end of the stream, nothing is sent: what waits for a response fails when the process is found to have ended.
    private void Send(StreamingMessage message) => _outgoing.Writer.TryWrite(message);

    private async Task SendAllAsync(IServerStreamWriter<StreamingMessage> outgoing, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (StreamingMessage message in _outgoing.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                await outgoing.WriteAsync(message, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or InvalidOperationException)
        {
            // As in RunAsync.
        }
    }

    private void Receive(StreamingMessage message)
    {
        if (message.RpcLog is RpcLog log)
        {
            onLog(log);
        }
        else if (message.InvocationResponse is InvocationResponse response)
        {
            if (_invocations.TryGetValue(response.InvocationId, out TaskCompletionSource<InvocationResponse>? invocation))
            {
                invocation.TrySetResult(response);
            }
        }
        else if (_requests.TryGetValue(message.RequestId, out TaskCompletionSource<StreamingMessage>? request))
        {
            request.TrySetResult(message);
        }
    }
}
