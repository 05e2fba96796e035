using Azure.Connectors.Sdk.Parcels;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

/// <summary>What is wrong with a call is said before anything is sent.</summary>
public class ArgumentTests
{
    private static readonly object s_noJson = new { Weight = 1 };

    [Fact]
    public async Task A_misspelt_operation_is_refused_with_the_nearest_one()
    {
        ArgumentException refusal = await RefusedAsync("GetParcels", []);

        Assert.Equal("operationId", refusal.ParamName);
        Assert.Contains("'GetParcels'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'GetParcel'?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_like_no_other_is_refused_without_a_hint()
    {
        ArgumentException refusal = await RefusedAsync("Zzz", []);

        Assert.DoesNotContain("Did you mean", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_argument_is_refused_with_the_nearest_one()
    {
        ArgumentException refusal = await RefusedAsync("GetParcel", new() { ["parcelID"] = "P-1" });

        Assert.Equal("parcelID", refusal.ParamName);
        Assert.Contains("Did you mean 'parcelId'?", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("service")]
    [InlineData("booking")]
    [InlineData("depot")]
    public async Task A_missing_argument_is_named(string missing)
    {
        Dictionary<string, object?> arguments = new() { ["depot"] = "K1", ["service"] = "express", ["booking"] = new Dictionary<string, object?>() };
        arguments.Remove(missing);

        ArgumentException refusal = await RefusedAsync("BookParcel", arguments);

        Assert.Equal(missing, refusal.ParamName);
        Assert.Contains("required", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("top", "many", "whole number")]
    [InlineData("top", 1.5, "whole number")]
    [InlineData("bookedSince", "yesterday", "point in time")]
    [InlineData("bookedSince", true, "point in time")]
    public async Task An_argument_of_the_wrong_kind_is_named_with_what_was_expected(string name, object value, string expected)
    {
        ArgumentException refusal = await RefusedAsync("ListParcels", new() { [name] = value });

        Assert.Equal(name, refusal.ParamName);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("yesterday", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constant_of_the_spec_cannot_be_set()
    {
        ArgumentException refusal = await RefusedAsync("GetParcel", new() { ["parcelId"] = "P-1", ["api-version"] = "1999-01" });

        Assert.Equal("api-version", refusal.ParamName);
        Assert.Contains("constant", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public async Task A_path_argument_that_would_climb_is_refused(string parcelId)
    {
        ArgumentException refusal = await RefusedAsync("GetParcel", new() { ["parcelId"] = parcelId });

        Assert.Equal("parcelId", refusal.ParamName);
    }

    [Fact]
    public async Task A_header_argument_cannot_add_a_header()
    {
        ArgumentException refusal = await RefusedAsync("BookParcel", new()
        {
            ["depot"] = "K1",
            ["service"] = "express",
            ["X-Reference"] = "7\r\nX-Admin: true",
            ["booking"] = new Dictionary<string, object?>(),
        });

        Assert.Equal("X-Reference", refusal.ParamName);
    }

    [Fact]
    public async Task A_body_of_a_type_that_is_no_json_is_refused()
    {
        ArgumentException refusal = await RefusedAsync("BookParcel", new() { ["depot"] = "K1", ["service"] = "express", ["booking"] = s_noJson });

        Assert.Equal("booking", refusal.ParamName);
        Assert.Contains("JSON was expected", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_argument_is_checked_before_the_first_page()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => service.Client.InvokePagesAsync("ListParcels", new Dictionary<string, object?> { ["stauts"] = "booked" }));

        Assert.Contains("Did you mean 'status'?", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(service.Emulator.Calls);
    }

    [Fact]
    public void A_name_of_the_catalog_is_found_by_its_exact_id_alone()
    {
        Assert.NotNull(ParcelsOperationCatalog.Instance.Find("GetParcel"));
        Assert.Null(ParcelsOperationCatalog.Instance.Find("getparcel"));
    }

    private static async Task<ArgumentException> RefusedAsync(string operationId, Dictionary<string, object?> arguments)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        ArgumentException refusal = await Assert.ThrowsAnyAsync<ArgumentException>(() => service.Client.InvokeAsync(operationId, arguments));
        Assert.Empty(service.Emulator.Calls);
        return refusal;
    }
}
