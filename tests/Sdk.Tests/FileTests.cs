using System.Diagnostics;
using Azure.Connectors.Sdk.Sdk.Tests.Support;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit.Abstractions;

namespace Azure.Connectors.Sdk.Sdk.Tests;

/// <summary>Files larger than anything may hold, generated as they are read, both ways through a socket.</summary>
[Collection(AloneCollection.Name)]
public abstract class FileTests(ClientKind clientKind, ITestOutputHelper output)
{
    private const long Size = 2L * 1024 * 1024 * 1024;
    private const long Bound = 50L * 1024 * 1024;

    [Fact]
    public async Task A_file_of_two_gigabytes_is_uploaded_in_constant_memory_and_the_stream_position_is_the_progress()
    {
        await using Depot depot = await Depot.StartAsync();
        MailClient client = clientKind.CreateClient(depot.Url, null);
        MemoryWatch memory = await MemoryWatch.BeginAsync(client);
        long ahead = 0;
        GeneratedStream file = new(Size, position =>
        {
            memory.Look();
            ahead = Math.Max(ahead, position - depot.Received);
        });

        await client.UploadAsync(new FileContent(file));

        Assert.Equal((Size, Size), (depot.Received, file.Position));
        Assert.Equal(Size.ToString(System.Globalization.CultureInfo.InvariantCulture), depot.ContentLength);

        // No more is read than buffers hold before the server has it: the position is the progress.
        Assert.InRange(ahead, 0, Bound);
        memory.AssertWithin(output);
    }

    [Fact]
    public async Task A_file_of_two_gigabytes_is_downloaded_in_constant_memory()
    {
        await using Depot depot = await Depot.StartAsync();
        MailClient client = clientKind.CreateClient(depot.Url, null);
        MemoryWatch memory = await MemoryWatch.BeginAsync(client);

        await using Stream download = await client.DownloadStreamAsync();
        byte[] piece = new byte[64 * 1024];
        long downloaded = 0;
        int count;
        while ((count = await download.ReadAsync(piece)) > 0)
        {
            downloaded += count;
            memory.Look();
        }

        Assert.Equal(Size, downloaded);
        memory.AssertWithin(output);
    }

    [Fact]
    public async Task A_form_with_files_of_two_gigabytes_in_total_is_streamed()
    {
        await using Depot depot = await Depot.StartAsync();
        MailClient client = clientKind.CreateClient(depot.Url, null);
        MemoryWatch memory = await MemoryWatch.BeginAsync(client);
        long before = 0;
        long ahead = 0;
        List<GeneratedStream> files = [];
        foreach (long length in new[] { Size / 2, (Size / 2) - 1, 1 })
        {
            long start = before;
            files.Add(new GeneratedStream(length, position =>
            {
                memory.Look();
                ahead = Math.Max(ahead, start + position - depot.Received);
            }));
            before += length;
        }

        await client.SubmitAsync([.. files.Select(file => new FileContent(file))]);

        Assert.All(files, file => Assert.Equal(file.Length, file.Position));
        Assert.InRange(depot.Received, Size, Size + 1000);
        Assert.Equal(depot.Received.ToString(System.Globalization.CultureInfo.InvariantCulture), depot.ContentLength);
        Assert.InRange(ahead, 0, Bound);
        memory.AssertWithin(output);
    }

    /// <summary>Counts what it is sent, and sends as much as wanted.</summary>
    private sealed class Depot(WebApplication app) : IAsyncDisposable
    {
        private long _received;

        public long Received => Volatile.Read(ref _received);

        public string? ContentLength { get; private set; }

        public Uri Url => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

        public static async Task<Depot> StartAsync()
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.ConfigureKestrel(k => k.Limits.MaxRequestBodySize = null).UseUrls("http://127.0.0.1:0");
            WebApplication app = builder.Build();
            Depot depot = new(app);
            app.Run(depot.HandleAsync);
            await app.StartAsync();
            return depot;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();

        private async Task HandleAsync(HttpContext context)
        {
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = await context.Request.Body.ReadAsync(buffer)) > 0)
            {
                Interlocked.Add(ref _received, read);
            }

            ContentLength = context.Request.Headers.ContentLength?.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (context.Request.Path.Value!.EndsWith("/download", StringComparison.Ordinal))
            {
                context.Response.ContentLength = Size;
                for (long left = Size; left > 0; left -= buffer.Length)
                {
                    await context.Response.Body.WriteAsync(buffer);
                }
            }
        }
    }

    /// <summary>
    /// The most managed memory in use while a call runs, above what was in use before it; in this process are both its ends.
    /// </summary>
    private sealed class MemoryWatch(long bound)
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
        private long _peak;

        /// <summary>Begins after a first call, which loads and fills what any call needs.</summary>
        public static async Task<MemoryWatch> BeginAsync(MailClient client)
        {
            await client.CallAsync(RequestMethod.Get);
            return new MemoryWatch(Bound);
        }

        public void Look()
        {
            long used = GC.GetTotalMemory(false) - _before;

            // Memory that wasn't collected yet isn't in use; its size depends on the machine.
            _peak = Math.Max(_peak, used <= bound ? used : GC.GetTotalMemory(forceFullCollection: true) - _before);
        }

        public void AssertWithin(ITestOutputHelper output)
        {
            output.WriteLine($"{_peak / 1024 / 1024} MB at most, {Stopwatch.GetElapsedTime(_start).TotalSeconds:F1} s");
            Assert.InRange(_peak, long.MinValue, bound);
        }
    }
}

public sealed class TypedFileTests(ITestOutputHelper output) : FileTests(ClientKind.Typed, output);

public sealed class DynamicFileTests(ITestOutputHelper output) : FileTests(ClientKind.Dynamic, output);
