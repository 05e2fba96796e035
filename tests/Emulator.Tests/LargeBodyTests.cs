using System.Net;
using System.Net.Http.Headers;

namespace Azure.Connectors.Sdk.Emulator.Tests;

/// <summary>Verifies that large bodies are streamed. Other tests of the process would count as its memory.</summary>
[Collection(AloneCollection.Name)]
public sealed class LargeBodyTests
{
    private const long Length = 300L * 1024 * 1024;

    [Fact]
    public async Task Large_bodies_are_streamed_in_both_directions()
    {
        await using ConnectorEmulator emulator = await Library.OpenAsync();
        emulator.For("library").Operation("GetScan").ReturnsStream(Length, "image/png");
        using HttpClient client = await emulator.ConnectAsync();
        using HttpResponseMessage response = await client.GetAsync("scans/1-2.png", HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(Length, response.Content.Headers.ContentLength);
        MeasuredStream body = new(await response.Content.ReadAsStreamAsync());
        using StreamContent upload = new(body);
        upload.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using HttpResponseMessage stored = await client.PutAsync("scans", upload);

        Assert.Equal(HttpStatusCode.NoContent, stored.StatusCode);
        Assert.InRange(body.MostUsed, long.MinValue, 20 * 1024 * 1024);
        EmulatedCall call = emulator.Calls[^1];
        Assert.Equal(Length, call.BodyLength);
        Assert.Null(call.Body);
        Assert.Equal(64, call.BodySha256.Length);
    }

    /// <summary>Represents a stream that measures the memory in use while it is read, because a buffer is released at the end.</summary>
    private sealed class MeasuredStream(Stream inner) : ReadStream
    {
        private const long Interval = 64 * 1024 * 1024;

        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _next = Interval;
        private long _read;

        public long MostUsed { get; private set; } = long.MinValue;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await inner.ReadAsync(buffer, cancellationToken);
            _read += read;
            if (read == 0 || _read >= _next)
            {
                _next += Interval;
                MostUsed = Math.Max(MostUsed, GC.GetTotalMemory(forceFullCollection: true) - _before);
            }

            return read;
        }
    }
}
