using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Parcels;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

/// <summary>An invalid call is rejected before a request is sent.</summary>
public class ArgumentTests
{
    private static readonly object s_noJson = new { Weight = 1 };

    [Fact]
    public async Task A_misspelled_operation_is_rejected_with_the_nearest_name()
    {
        ArgumentException refusal = await RefusedAsync("GetParcels", []);

        Assert.Equal("operationId", refusal.ParamName);
        Assert.Contains("'GetParcels'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'GetParcel'?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_without_a_similar_name_is_rejected_without_a_suggestion()
    {
        ArgumentException refusal = await RefusedAsync("Zzz", []);

        Assert.DoesNotContain("Did you mean", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_omitted_operation_is_rejected_with_the_way_to_include_it()
    {
        Assert.Equal(["AmendParcel"], ParcelsOperationCatalog.Instance.OmittedOperationIds);

        ArgumentException refusal = await RefusedAsync("AmendParcel", []);

        Assert.StartsWith(
            "The operation 'AmendParcel' of the connector 'parcels' was omitted when the client was generated.",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Contains("add it to the Operations metadata of the ConnectorSpec item", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("IncludeInternal=\"true\"", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", refusal.Message, StringComparison.Ordinal);
        string unknown = (await RefusedAsync("AmendParcels", [])).Message;
        Assert.Contains("Did you mean 'AmendParcel'? 'connectors show parcels' lists", unknown, StringComparison.Ordinal);
    }

    /// <summary>Comparing a name of a million characters with each that exists took many seconds.</summary>
    [Fact]
    public async Task A_name_of_any_length_is_rejected_with_a_message_of_limited_length()
    {
        string name = new('x', 1_000_000);
        ArgumentException[] refusals =
        [
            await RefusedAsync(name, []),
            await RefusedAsync("GetParcel", new() { ["parcelId"] = "P-1", [name] = "y" }),
        ];

        Assert.All(refusals, refusal => Assert.InRange(refusal.Message.Length, 100, 1_200));
        Assert.All(refusals, refusal => Assert.Contains("x… (1000000 characters)'", refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_misspelled_argument_is_rejected_with_the_nearest_name()
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
        Dictionary<string, object?> arguments =
            new() { ["depot"] = "K1", ["service"] = "express", ["booking"] = new Dictionary<string, object?>() };
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
    public async Task An_argument_of_the_wrong_kind_is_rejected_with_the_expected_kind(string name, object value, string expected)
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
    public async Task A_path_argument_that_leaves_its_segment_is_rejected(string parcelId)
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

    [Theory]
    [InlineData("body")]
    [InlineData("in a dictionary")]
    [InlineData("in a list")]
    public async Task An_object_that_requires_reflection_is_rejected_with_the_accepted_types(string place)
    {
        ArgumentException refusal = await BookingRefusedAsync(place switch
        {
            "in a dictionary" => new Dictionary<string, object?> { ["a"] = s_noJson },
            "in a list" => new List<object?> { 1, s_noJson },
            _ => s_noJson,
        });

        Assert.Contains("JsonElement", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("dictionaries with string keys", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("JsonSerializer.SerializeToElement", refusal.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string> Endless =>
    [
        "dictionary",
        "untyped dictionary",
        "list",
        "list of lists",
        "list twice",
        "deep dictionary",
        "deep node",
        "deep element",
        "deep document",
    ];

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task A_body_that_contains_itself_or_is_nested_too_deeply_is_rejected(string shape)
    {
        ArgumentException refusal = await BookingRefusedAsync(CreateEndless(shape));

        Assert.Contains("contains itself, or is nested deeper than 128 levels", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Endless))]
    public async Task A_parameter_that_contains_itself_or_is_nested_too_deeply_is_rejected(string shape)
    {
        ArgumentException refusal = await RefusedAsync("ListParcels", new() { ["status"] = CreateEndless(shape) });
        Assert.Equal("status", refusal.ParamName);
        refusal = await RefusedAsync("GetParcel", new() { ["parcelId"] = CreateEndless(shape) });
        Assert.Equal("parcelId", refusal.ParamName);
    }

    [Fact]
    public async Task A_body_of_the_maximum_depth_is_sent()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        object deep = Nest(126);

        // The emulator has its own opinion of it: it was sent.
        await Record.ExceptionAsync(() => service.Client.InvokeAsync(
            "BookParcel", new Dictionary<string, object?> { ["depot"] = "K1", ["service"] = "express", ["booking"] = deep }));

        Assert.Single(service.Emulator.Calls);
    }

    [Theory]
    [InlineData("body")]
    [InlineData("in a dictionary")]
    [InlineData("in a list")]
    public async Task A_default_JsonElement_is_rejected_in_a_body(string place)
    {
        ArgumentException refusal = await BookingRefusedAsync(place switch
        {
            "in a dictionary" => new Dictionary<string, object?> { ["a"] = default(JsonElement) },
            "in a list" => new List<JsonElement> { default },
            _ => default(JsonElement),
        });

        Assert.Contains("never assigned", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ListParcels", "status")]
    [InlineData("ListParcels", "top")]
    [InlineData("GetParcel", "parcelId")]
    public async Task A_default_JsonElement_is_rejected_as_a_parameter(string operationId, string name)
    {
        foreach (object value in new object[] { default(JsonElement), new List<JsonElement> { default } })
        {
            Assert.Equal(name, (await RefusedAsync(operationId, new() { [name] = value })).ParamName);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public Task A_number_that_JSON_cannot_represent_is_rejected(double number) =>
        BookingRefusedAsync(new Dictionary<string, object?> { ["weight"] = number });

    [Fact]
    public async Task A_page_argument_is_checked_before_the_first_page()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => service.Client.InvokePagesAsync("ListParcels", new Dictionary<string, object?> { ["stauts"] = "booked" }));

        Assert.Contains("Did you mean 'status'?", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(service.Emulator.Calls);
    }

    [Fact]
    public void An_operation_of_the_catalog_is_found_only_by_its_exact_id()
    {
        Assert.NotNull(ParcelsOperationCatalog.Instance.Find("GetParcel"));
        Assert.Null(ParcelsOperationCatalog.Instance.Find("getparcel"));
    }

    private static object CreateEndless(string shape)
    {
        Dictionary<string, object?> dictionary = [];
        dictionary["self"] = dictionary;
        Hashtable table = [];
        table["self"] = table;
        List<object?> list = [];
        list.Add(list);
        List<object?> twice = [];
        twice.AddRange([twice, twice]);
        string deep = new string('[', 900) + new string(']', 900);
        return shape switch
        {
            "dictionary" => dictionary,
            "untyped dictionary" => table,
            "list" => list,
            "list of lists" => new List<object?> { new object?[] { list } },
            "list twice" => twice,
            "deep dictionary" => Nest(100_000),
            "deep node" => JsonNode.Parse(deep, null, new JsonDocumentOptions { MaxDepth = 1000 })!,
            "deep element" => JsonDocument.Parse(deep, new JsonDocumentOptions { MaxDepth = 1000 }).RootElement,
            _ => JsonDocument.Parse(deep, new JsonDocumentOptions { MaxDepth = 1000 }),
        };
    }

    private static object Nest(int levels)
    {
        object value = 1;
        for (int i = 0; i < levels; i++)
        {
            value = new Dictionary<string, object?> { ["in"] = value };
        }

        return value;
    }

    private static async Task<ArgumentException> BookingRefusedAsync(object booking)
    {
        ArgumentException refusal =
            await RefusedAsync("BookParcel", new() { ["depot"] = "K1", ["service"] = "express", ["booking"] = booking });
        Assert.Equal("booking", refusal.ParamName);
        return refusal;
    }

    private static async Task<ArgumentException> RefusedAsync(string operationId, Dictionary<string, object?> arguments)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        ArgumentException refusal =
            await Assert.ThrowsAnyAsync<ArgumentException>(() => service.Client.InvokeAsync(operationId, arguments));
        Assert.Empty(service.Emulator.Calls);
        return refusal;
    }
}
