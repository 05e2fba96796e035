using System.Net;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Verifies the members of the stream of a download, before and after its disposal.</summary>
public abstract class DownloadStreamTests(ClientKind clientKind)
{
    public static TheoryData<string> Members =>
    [
        "Read", "Read span", "ReadByte", "ReadAsync", "ReadAsync array", "ReadExactly", "ReadExactlyAsync", "ReadAtLeast", "BeginRead",
        "CopyTo", "CopyToAsync", "Length", "Position", "Set position", "Flush", "FlushAsync", "Seek", "SetLength", "Write",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task Every_member_throws_after_disposal(string member)
    {
        await using TestServer server = await TestServer.RespondingAsync("0123456789");
        foreach (bool isRead in new[] { false, true })
        {
            Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
            if (isRead)
            {
                await stream.CopyToAsync(Stream.Null);
            }

            await stream.DisposeAsync();
            await stream.DisposeAsync();
            stream.Dispose();

            Assert.False(stream.CanRead || stream.CanSeek || stream.CanWrite);
            await Assert.ThrowsAsync<ObjectDisposedException>(() => UseAsync(stream, member));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_read_during_disposal_does_not_report_the_end_of_the_content(bool isAsync)
    {
        await using TestServer server = await TestServer.StartAsync(async (context, _) =>
        {
            await context.Response.WriteAsync("0");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
        await stream.ReadExactlyAsync(new byte[1]);
        Task<int> reading = isAsync ? stream.ReadAsync(new byte[1]).AsTask() : Task.Run(() => stream.Read(new byte[1]));
        await Task.Yield();

        await stream.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => reading.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_declared_length_is_known_and_the_position_is_the_progress()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.ContentLength = 10;
            return context.Response.WriteAsync("0123456789");
        });
        await using Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
        Assert.Equal((10, 0), (stream.Length, stream.Position));
        await stream.ReadExactlyAsync(new byte[3]);
        Assert.Equal((10, 3), (stream.Length, stream.Position));
        Assert.Equal('3', stream.ReadByte());
        await stream.CopyToAsync(Stream.Null);
        Assert.Equal((10, 10), (stream.Length, stream.Position));
        Assert.Equal(0, await stream.ReadAsync(new byte[1]));
        Assert.False(stream.CanSeek);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("gzip", 10)]
    [InlineData("br", 10)]
    public async Task The_length_of_chunked_or_encoded_content_is_unknown(string? encoding, int? length)
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.ContentLength = length;
            context.Response.Headers.ContentEncoding = encoding;
            return context.Response.WriteAsync("0123456789");
        });
        await using Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Equal(0, stream.Position);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Content_that_ends_before_its_declared_length_is_an_error_with_any_transport(bool isAsync)
    {
        StubHandler handler = new((_, _) => new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StreamContent(new MemoryStream([1, 2, 3])) { Headers = { ContentLength = 10 } },
        });
        ConnectorClientOptions options = TestServer.FastOptions();
        options.Transport = new HttpClientTransport(new HttpClient(handler));
        await using Stream stream =
            await clientKind.CreateClient(new Uri("https://hub.example/x"), new FixedCredential(), options).DownloadStreamAsync();

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(
            () => isAsync ? stream.CopyToAsync(Stream.Null) : Task.Run(() => stream.CopyTo(Stream.Null)));

        Assert.Equal("Download", e.Operation);
        Assert.Contains("3 of 10", e.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_content_has_a_length()
    {
        await using TestServer server = await TestServer.StartAsync((context, _) =>
        {
            context.Response.ContentLength = 0;
            return Task.CompletedTask;
        });
        await using Stream stream = await server.CreateClient(clientKind).DownloadStreamAsync();
        Assert.Equal(0, stream.Length);
        Assert.Equal(-1, stream.ReadByte());
    }

    private static async Task UseAsync(Stream stream, string member)
    {
        byte[] buffer = new byte[1];
        switch (member)
        {
            case "Read":
                _ = stream.Read(buffer, 0, 1);
                break;
            case "Read span":
                _ = stream.Read(buffer.AsSpan());
                break;
            case "ReadByte":
                stream.ReadByte();
                break;
            case "ReadAsync":
                _ = await stream.ReadAsync(buffer);
                break;
            case "ReadAsync array":
#pragma warning disable CA1835 // The overload is what is tested.
                _ = await stream.ReadAsync(buffer, 0, 1);
#pragma warning restore CA1835
                break;
            case "ReadExactly":
                stream.ReadExactly(buffer);
                break;
            case "ReadExactlyAsync":
                await stream.ReadExactlyAsync(buffer);
                break;
            case "ReadAtLeast":
                stream.ReadAtLeast(buffer, 1, throwOnEndOfStream: false);
                break;
            case "BeginRead":
                await Task.Factory.FromAsync(stream.BeginRead, stream.EndRead, buffer, 0, 1, null);
                break;
            case "CopyTo":
                stream.CopyTo(Stream.Null);
                break;
            case "CopyToAsync":
                await stream.CopyToAsync(Stream.Null);
                break;
            case "Length":
                _ = stream.Length;
                break;
            case "Position":
                _ = stream.Position;
                break;
            case "Set position":
                stream.Position = 0;
                break;
            case "Flush":
                stream.Flush();
                break;
            case "FlushAsync":
                await stream.FlushAsync();
                break;
            case "Seek":
                stream.Seek(0, SeekOrigin.Begin);
                break;
            case "SetLength":
                stream.SetLength(0);
                break;
            case "Write":
                stream.Write(buffer, 0, 1);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(member));
        }
    }
}

public sealed class TypedDownloadStreamTests() : DownloadStreamTests(ClientKind.Typed);

public sealed class DynamicDownloadStreamTests() : DownloadStreamTests(ClientKind.Dynamic);
