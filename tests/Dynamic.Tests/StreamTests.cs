using System.Security.Cryptography;
using Azure.Connectors.Sdk.Parcels;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

public class StreamTests
{
    private static readonly Dictionary<string, object?> s_parcel = new() { ["parcelId"] = "P-1" };

    [Fact]
    public async Task A_download_has_its_bytes_and_media_type()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        byte[] label = [0x25, 0x50, 0x44, 0x46, 0, 0xff];
        service.On("GetLabel").Returns(label, "application/pdf");

        ConnectorResponse response = await service.Client.InvokeAsync(ParcelsOperations.GetLabel, s_parcel);

        Assert.Equal(label, response.Content.ToArray());
        Assert.Equal("application/pdf", response.Content.MediaType);
        Assert.Null(response.Json);
    }

    [Fact]
    public async Task A_download_can_be_read_as_it_arrives()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        const long Length = 3 * 1024 * 1024 + 7;
        service.On("GetLabel").ReturnsStream(Length, "application/pdf");

        await using Stream label = await service.Client.InvokeStreamAsync("GetLabel", s_parcel);

        byte[] buffer = new byte[64 * 1024];
        long position = 0;
        int read;
        while ((read = await label.ReadAsync(buffer)) > 0)
        {
            for (int i = 0; i < read; i++)
            {
                Assert.Equal((byte)((position + i) % 251), buffer[i]);
            }

            position += read;
        }

        Assert.Equal(Length, position);
    }

    [Fact]
    public async Task A_failed_download_is_an_exception_and_returns_no_stream()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetLabel").Returns("""{"code":"NoLabel"}""", 404);

        ConnectorException refusal =
            await Assert.ThrowsAsync<ConnectorException>(() => service.Client.InvokeStreamAsync("GetLabel", s_parcel));

        Assert.Equal("NoLabel", refusal.ErrorCode);
    }

    [Fact]
    public async Task An_upload_sends_the_bytes_of_a_stream()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        byte[] picture = [.. Enumerable.Range(0, 300_000).Select(i => (byte)(i * 7))];
        using MemoryStream stream = new(picture);

        ConnectorResponse response = await service.Client.InvokeAsync(
            "UploadProof", new Dictionary<string, object?> { ["parcelId"] = "P-1", ["proof"] = new FileContent(stream) });

        Assert.Equal(204, response.Status);
        Assert.True(service.Call.Conforms, service.Call.ToString());
        Assert.Equal(picture.Length, service.Call.BodyLength);
        Assert.Equal(Convert.ToHexString(SHA256.HashData(picture)), service.Call.BodySha256, ignoreCase: true);
    }

    [Fact]
    public async Task Cancellation_ends_a_call()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        using CancellationTokenSource cancelled = new();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => service.Client.InvokeStreamAsync("GetLabel", s_parcel, cancelled.Token));
    }
}
