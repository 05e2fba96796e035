using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Azure.Connectors.Sdk.Sdk.Tests.Support;

/// <summary>A server on a loopback socket that does to each connection what a test says, down to silence and resets.</summary>
public sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<Socket, CancellationToken, Task> _handle;
    private readonly Task _accepting;
    private int _connections;

    /// <param name="handle">What happens to a connection; the token is cancelled when the server is disposed.</param>
    public RawServer(Func<Socket, CancellationToken, Task> handle)
    {
        _handle = handle;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Connections => Volatile.Read(ref _connections);

    public Uri Url => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/apim/mail/conn");

    /// <summary>Reads up to the empty line that ends a request's headers.</summary>
    public static async Task<string> ReadHeadAsync(Socket socket, CancellationToken cancellationToken)
    {
        byte[] one = new byte[1];
        StringBuilder head = new();
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await socket.ReceiveAsync(one, cancellationToken) > 0)
        {
            head.Append((char)one[0]);
        }

        return head.ToString();
    }

    /// <summary>Reads so many bytes, or up to the connection's end.</summary>
    public static async Task<byte[]> ReadAsync(Socket socket, int count, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[count];
        int total = 0;
        int read;
        while (total < count && (read = await socket.ReceiveAsync(bytes.AsMemory(total), cancellationToken)) > 0)
        {
            total += read;
        }

        return bytes[..total];
    }

    public static Task SendAsync(Socket socket, string text, CancellationToken cancellationToken)
        => socket.SendAsync(Encoding.ASCII.GetBytes(text.ReplaceLineEndings("\r\n")), cancellationToken).AsTask();

    /// <summary>Ends a connection as a machine that went away does: what was sent and not read is lost.</summary>
    public static void Reset(Socket socket)
    {
        socket.LingerState = new LingerOption(true, 0);
        socket.Close();
    }

    public MailClient CreateClient(ClientKind clientKind, Action<ConnectorClientOptions>? configure = null)
    {
        ConnectorClientOptions options = TestServer.FastOptions();
        configure?.Invoke(options);
        return clientKind.CreateClient(Url, null, options);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> handled = [];
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync(_end.Token);
                Interlocked.Increment(ref _connections);
                handled.Add(HandleAsync(socket));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(handled);
        }
    }

    private async Task HandleAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await _handle(socket, _end.Token);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // The client hung up, or the test is over.
            }
        }
    }
}
