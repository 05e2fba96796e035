using System.Threading.Channels;
using Azure.Connectors.Sdk.Office365.Models;

namespace MailAgent;

/// <summary>Represents the mails that wait for the agent.</summary>
internal sealed class MailQueue
{
    private const int Capacity = 100;

    private readonly Channel<GraphClientReceiveMessage> _mails = Channel.CreateBounded<GraphClientReceiveMessage>(Capacity);

    public ValueTask AddAsync(GraphClientReceiveMessage mail, CancellationToken cancellationToken) =>
        _mails.Writer.WriteAsync(mail, cancellationToken);

    public IAsyncEnumerable<GraphClientReceiveMessage> ReadAllAsync(CancellationToken cancellationToken) =>
        _mails.Reader.ReadAllAsync(cancellationToken);
}
