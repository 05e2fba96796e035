using Azure.Connectors.Sdk.Emulator.Functions.Protocol.Messages;
using Grpc.Core;

namespace Azure.Connectors.Sdk.Emulator.Functions.Protocol;

/// <summary>Connects the stream of a worker to the channel of its host.</summary>
internal sealed class FunctionRpcService(WorkerServer server) : FunctionRpc.FunctionRpcBase
{
    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        if (await requestStream.MoveNext(context.CancellationToken).ConfigureAwait(false)
            && requestStream.Current.StartStream is StartStream start
            && server.Find(start.WorkerId) is WorkerChannel channel)
        {
            await channel.RunAsync(requestStream, responseStream, context.CancellationToken).ConfigureAwait(false);
            return;
        }

        throw new Grpc.Core.RpcException(new(StatusCode.PermissionDenied, "No host has started this worker."));
    }
}
