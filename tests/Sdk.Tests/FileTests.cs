using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Azure.Connectors.Sdk.Sdk.Tests;

public class FileTests
{
    private const long Size = 256L * 1024 * 1024;

    [Fact]
    public async Task A_file_passes_both_ways_in_constant_memory()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = null).UseUrls("http://127.0.0.1:0");
        await using WebApplication app = builder.Build();
        long received = 0;
        app.Run(async context =>
        {
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = await context.Request.Body.ReadAsync(buffer)) > 0)
            {
                received += read;
            }

            if (context.Request.Method == "GET")
            {
                context.Response.ContentLength = Size;
                for (long left = Size; left > 0; left -= buffer.Length)
                {
                    await context.Response.Body.WriteAsync(buffer);
                }
            }
        });
        await app.StartAsync();
        MailClient client = new(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
        await client.CallAsync(RequestMethod.Get);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        CountingStream upload = new(Size);

        await client.UploadAsync(new FileContent(upload));
        await using Stream download = await client.DownloadStreamAsync();
        long downloaded = 0;
        byte[] piece = new byte[64 * 1024];
        int count;
        while ((count = await download.ReadAsync(piece)) > 0)
        {
            downloaded += count;
            upload.Peak = Math.Max(upload.Peak, GC.GetTotalMemory(false));
        }

        Assert.Equal((Size, Size), (received, downloaded));
        Assert.InRange(upload.Peak - before, long.MinValue, 50L * 1024 * 1024);
    }

    /// <summary>Zeros, as many as wanted, none of them in memory; sees how much memory is used while it is read.</summary>
    private sealed class CountingStream(long length) : Stream
    {
        private long _position;

        public long Peak { get; set; }

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position
        {
            get => _position;
            set => _position = value;
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Peak = Math.Max(Peak, GC.GetTotalMemory(false));
            int read = (int)Math.Min(count, length - _position);
            _position += read;
            return read;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
