using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Parcels;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

public class InvokingTests
{
    [Fact]
    public async Task Arguments_are_sent_at_their_locations_in_the_spec()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("BookParcel").Returns("{}", 201);

        await service.Client.InvokeAsync(ParcelsOperations.BookParcel, new Dictionary<string, object?>
        {
            ["depot"] = "köln/1",
            ["service"] = "express",
            ["X-Reference"] = "order 7",
            ["booking"] = new Dictionary<string, object?> { ["weight"] = 2.5m, ["fragile"] = true, ["lines"] = new[] { "a", "b" } },
        });

        EmulatedCall call = service.Call;
        Assert.True(call.Conforms, call.ToString());
        Assert.Equal("POST", call.Method);
        Assert.Equal("/apim/parcels/emulated/parcels?depot=k%C3%B6ln%2F1&service=express&api-version=2024-05", call.RawPathAndQuery);
        Assert.Equal("order 7", call.Headers["X-Reference"]);
        Assert.Equal("application/json", call.Headers["Content-Type"]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"weight":2.5,"fragile":true,"lines":["a","b"]}"""), JsonNode.Parse(call.Body!)));
    }

    [Fact]
    public async Task The_response_has_status_headers_and_json()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("BookParcel").Returns(EmulatedResponse.FromJson("""{"parcelId":"P-1"}""", 201).WithHeader("Location", "/parcels/P-1"));

        ConnectorResponse response = await service.Client.InvokeAsync(ParcelsOperations.BookParcel, new Dictionary<string, object?>
        {
            ["depot"] = "K1",
            ["service"] = "express",
            ["booking"] = JsonNode.Parse("""{"weight":1}"""),
        });

        Assert.Equal(201, response.Status);
        Assert.Equal("/parcels/P-1", response.Headers.TryGetValue("location", out string? location) ? location : null);
        Assert.Equal("P-1", response.Json?.GetProperty("parcelId").GetString());
    }

    public static TheoryData<object> Bodies => new(
        new Dictionary<string, int> { ["weight"] = 2 },
        new Dictionary<string, object?> { ["weight"] = 2L },
        new SortedList<string, object> { ["weight"] = 2.0 },
        JsonNode.Parse("""{"weight":2}""")!,
        JsonDocument.Parse("""{"weight":2}""").RootElement);

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_free_form_body_can_be_any_kind_of_dictionary_or_json(object booking)
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        await service.Client.InvokeAsync(
            "BookParcel", new Dictionary<string, object?> { ["depot"] = "K1", ["service"] = "express", ["booking"] = booking });

        Assert.True(service.Call.Conforms, service.Call.ToString());
        Assert.Equal("""{"weight":2}""", service.Call.Body?.ToString());
    }

    [Theory]
    [InlineData("ListParcels", "status", "?status=booked,in%20transit&")]
    [InlineData("GetParcel", "include", "?include=booked&include=in%20transit&")]
    public async Task A_list_is_joined_by_its_collection_format(string operationId, string parameter, string expected)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        Dictionary<string, object?> arguments = new() { [parameter] = new[] { "booked", "in transit" } };
        if (operationId == "GetParcel")
        {
            arguments["parcelId"] = "P-1";
        }

        await service.Client.InvokeAsync(operationId, arguments);

        Assert.True(service.Call.Conforms, service.Call.ToString());
        Assert.Contains(expected, service.Call.RawPathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Omitted_arguments_are_not_sent_except_constants_and_required_defaults()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetLabel").Returns([1, 2, 3], "application/pdf");

        await service.Client.InvokeAsync(ParcelsOperations.GetLabel, new Dictionary<string, object?> { ["parcelId"] = "P-1" });

        Assert.True(service.Call.Conforms, service.Call.ToString());
        Assert.Equal("/apim/parcels/emulated/parcels/P-1/label?format=pdf&api-version=2024-05", service.Call.RawPathAndQuery);
    }

    [Fact]
    public async Task Values_have_their_wire_form_in_every_culture()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            await service.Client.InvokeAsync(ParcelsOperations.ListParcels, new Dictionary<string, object?>
            {
                ["bookedSince"] = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(2)),
                ["top"] = 1000,
            });
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.True(service.Call.Conforms, service.Call.ToString());
        Assert.Equal(
            "/apim/parcels/emulated/parcels?bookedSince=2024-05-06T07%3A08%3A09%2B02%3A00&top=1000&api-version=2024-05",
            service.Call.RawPathAndQuery);
    }

    [Fact]
    public async Task A_response_without_content_has_no_JSON()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        ConnectorResponse response =
            await service.Client.InvokeAsync(ParcelsOperations.CancelParcel, new Dictionary<string, object?> { ["parcelId"] = "P-1" });

        Assert.Equal(204, response.Status);
        Assert.Null(response.Json);
        Assert.Equal("", response.ToString());
    }

    [Fact]
    public async Task An_error_response_is_an_exception_with_the_connector_the_operation_and_the_code()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetParcel").Returns("""{"error":{"code":"NoSuchParcel","message":"There is no parcel P-9."}}""", 404);

        ConnectorException refusal = await Assert.ThrowsAsync<ConnectorException>(
            () => service.Client.InvokeAsync(ParcelsOperations.GetParcel, new Dictionary<string, object?> { ["parcelId"] = "P-9" }));

        Assert.Equal(404, refusal.Status);
        Assert.Equal("parcels", refusal.ConnectorName);
        Assert.Equal("GetParcel", refusal.Operation);
        Assert.Equal("NoSuchParcel", refusal.ErrorCode);
    }

    [Fact]
    public async Task A_trigger_can_be_polled_by_its_ID()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("OnParcelDelivered").Returns("""[{"parcelId":"P-1"}]""");

        ConnectorResponse response = await service.Client.InvokeAsync(ParcelsTriggerOperations.OnParcelDelivered);

        Assert.Equal(JsonValueKind.Array, response.Json?.ValueKind);
        Assert.Equal(
            ConnectorOperationKind.Trigger, ParcelsOperationCatalog.Instance.Find(ParcelsTriggerOperations.OnParcelDelivered)?.Kind);
    }

    [Fact]
    public async Task Every_operation_of_the_spec_is_in_the_catalog()
    {
        using JsonDocument spec = JsonDocument.Parse(await File.ReadAllBytesAsync(ParcelService.SpecPath));
        string[] ids = [.. spec.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.GetProperty("operationId").GetString()!)];

        Assert.NotEmpty(ids);
        ParcelsOperationCatalog catalog = ParcelsOperationCatalog.Instance;
        Assert.Equal(
            ids.Order(StringComparer.Ordinal), catalog.OperationIds.Concat(catalog.OmittedOperationIds).Order(StringComparer.Ordinal));
        Assert.All(catalog.OperationIds, id => Assert.NotNull(catalog.Find(id)));
        Assert.All(catalog.OmittedOperationIds, id => Assert.Null(catalog.Find(id)));
    }
}
