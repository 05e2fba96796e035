using System.Text.Json;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

public class PagingTests
{
    [Fact]
    public async Task Items_of_all_pages_are_returned_in_order()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListParcels").ReturnsPages("""[{"parcelId":"P-1"},{"parcelId":"P-2"}]""", "[]", """[{"parcelId":"P-3"}]""");

        List<string?> ids = [];
        await foreach (JsonElement parcel in service.Client.InvokePagesAsync(
            "ListParcels", new Dictionary<string, object?> { ["depot"] = "K1" }))
        {
            ids.Add(parcel.GetProperty("parcelId").GetString());
        }

        Assert.Equal(["P-1", "P-2", "P-3"], ids);
        Assert.Equal(3, service.Emulator.Calls.Count);
        Assert.True(service.Emulator.AllConform, string.Join('\n', service.Emulator.Calls));
    }

    [Fact]
    public async Task A_page_is_requested_only_when_it_is_needed()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListParcels").ReturnsPages("""[{"parcelId":"P-1"}]""", """[{"parcelId":"P-2"}]""");
        AsyncPageable<JsonElement> parcels = service.Client.InvokePagesAsync("ListParcels");
        Assert.Empty(service.Emulator.Calls);

        await foreach (JsonElement parcel in parcels)
        {
            Assert.Equal("P-1", parcel.GetProperty("parcelId").GetString());
            break;
        }

        Assert.Single(service.Emulator.Calls);
    }

    [Fact]
    public async Task Pages_can_be_read_again_from_the_first()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListParcels").ReturnsPages("""[{"parcelId":"P-1"}]""", """[{"parcelId":"P-2"}]""");
        AsyncPageable<JsonElement> parcels = service.Client.InvokePagesAsync("ListParcels");

        Assert.Equal(2, await CountAsync(parcels));
        Assert.Equal(2, await CountAsync(parcels));
        Assert.Equal(4, service.Emulator.Calls.Count);
    }

    [Fact]
    public async Task A_continuation_token_leads_to_the_next_page()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListParcels").ReturnsPages("""[{"parcelId":"P-1"}]""", """[{"parcelId":"P-2"}]""");
        string? token = null;
        await foreach (Page<JsonElement> page in service.Client.InvokePagesAsync("ListParcels").AsPages())
        {
            token = page.ContinuationToken;
            break;
        }

        List<string?> ids = [];
        await foreach (Page<JsonElement> page in service.Client.InvokePagesAsync("ListParcels").AsPages(token))
        {
            ids.AddRange(page.Values.Select(parcel => parcel.GetProperty("parcelId").GetString()));
        }

        Assert.Equal(["P-2"], ids);
    }

    [Fact]
    public async Task An_operation_without_pages_throws()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => service.Client.InvokePagesAsync("GetParcel", new Dictionary<string, object?> { ["parcelId"] = "P-1" }));

        Assert.Contains("no pages", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<int> CountAsync(AsyncPageable<JsonElement> items)
    {
        int count = 0;
        await foreach (JsonElement _ in items)
        {
            count++;
        }

        return count;
    }
}
