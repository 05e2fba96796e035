using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Parcels;
using Azure.Core;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

/// <summary>Operations that the emulator accepts with status 202, without a socket and over loopback.</summary>
public class AcceptedTests
{
    private static readonly Dictionary<string, object?> s_booking = new()
    {
        ["depot"] = "K1",
        ["service"] = "express",
        ["booking"] = new Dictionary<string, object?> { ["weight"] = 1 },
    };

    private static readonly Dictionary<string, object?> s_parcel = new() { ["parcelId"] = "P-1" };

    [Theory]
    [InlineData(false, 0)]
    [InlineData(false, 3)]
    [InlineData(true, 0)]
    [InlineData(true, 3)]
    public async Task The_result_is_requested_and_the_operation_is_executed_once(bool isLoopback, int pendingCount)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("BookParcel").ReturnsAccepted("""{"parcelId":"P-1"}""", pendingCount);
        ParcelsClient client = await ClientAsync(service, isLoopback);

        ConnectorResponse response = await client.InvokeAsync("BookParcel", s_booking);

        Assert.Equal((201, "P-1"), (response.Status, response.Json?.GetProperty("parcelId").GetString()));
        EmulatedCall[] calls = [.. service.Emulator.Calls];
        Assert.Equal(["POST", .. Enumerable.Repeat("GET", pendingCount + 1)], calls.Select(call => call.Method));
        Assert.Equal([.. Enumerable.Repeat(202, pendingCount + 1), 201], calls.Select(call => call.Status));
        Assert.All(calls, call => Assert.Equal(("BookParcel", call.Method == "POST"), (call.OperationId, call.IsExecuted)));
        Assert.True(service.Emulator.AllConform);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task A_result_can_be_an_error(int status)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("BookParcel").ReturnsAccepted(EmulatedResponse.FromStatus(status));

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => service.Client.InvokeAsync("BookParcel", s_booking));

        Assert.Equal(status, e.Status);
        Assert.Single(service.Emulator.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task A_fault_of_a_request_for_the_result_is_retried()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("BookParcel").ReturnsAccepted("""{"parcelId":"P-1"}""");
        service.Emulator.Faults.Add(
            FaultMatch.Operation(ParcelService.Api, "BookParcel", fromRequest: 2), EmulatorFault.ResetBeforeExecution, times: 1);

        Assert.Equal(201, (await service.Client.InvokeAsync("BookParcel", s_booking)).Status);
        Assert.Equal(["POST", "GET", "GET", "GET"], service.Emulator.Calls.Select(call => call.Method));
    }

    [Fact]
    public async Task Files_and_pages_are_those_of_the_result()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetLabel").ReturnsAccepted(EmulatedResponse.FromBytes([1, 2, 3], "application/pdf"));
        await using Stream label = await service.Client.InvokeStreamAsync("GetLabel", s_parcel);
        using MemoryStream copy = new();
        await label.CopyToAsync(copy);
        Assert.Equal([1, 2, 3], copy.ToArray());

        service.On("ListParcels").ReturnsAccepted("""{"parcels":[{"parcelId":"P-1"},{"parcelId":"P-2"}]}""");
        List<string?> ids = [];
        await foreach (JsonElement parcel in service.Client.InvokePagesAsync("ListParcels"))
        {
            ids.Add(parcel.GetProperty("parcelId").GetString());
        }

        Assert.Equal(["P-1", "P-2"], ids);
    }

    [Fact]
    public async Task Concurrent_calls_have_results_of_their_own()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetParcel").When("parcelId", "P-1").ReturnsAccepted("""{"parcelId":"P-1"}""", pendingCount: 2);
        service.On("GetParcel").When("parcelId", "P-2").ReturnsAccepted("""{"parcelId":"P-2"}""", pendingCount: 0);
        string[] ids = ["P-1", "P-2", "P-1", "P-2", "P-1", "P-2"];

        ConnectorResponse[] responses = await Task.WhenAll(
            ids.Select(id => service.Client.InvokeAsync("GetParcel", new Dictionary<string, object?> { ["parcelId"] = id })));

        Assert.Equal(ids, responses.Select(response => response.Json?.GetProperty("parcelId").GetString()));
    }

    [Fact]
    public async Task Without_Retry_After_a_client_waits()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetParcel").ReturnsAccepted("{}", pendingCount: 5, retryAfterSeconds: null);
        ParcelsClient client = await ClientAsync(service, false, options => options.MaxAsyncWait = TimeSpan.Zero);

        ConnectorException e = await Assert.ThrowsAsync<ConnectorException>(() => client.InvokeAsync("GetParcel", s_parcel));

        Assert.IsType<TimeoutException>(e.InnerException);
        Assert.StartsWith(
            service.Emulator.GetTransportRuntimeUrl(ParcelService.Api).AbsoluteUri, e.Location?.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_setup_that_contradicts_the_spec_is_rejected()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        OperationSetup parcel = service.On("GetParcel");
        Assert.Equal("result", Assert.Throws<ArgumentException>(() => parcel.ReturnsAccepted("[]")).ParamName);
        Assert.Equal(
            "result",
            Assert.Throws<ArgumentException>(() => parcel.ReturnsAccepted(EmulatedResponse.FromStatus(202).Unchecked())).ParamName);
        Assert.Equal("pendingCount", Assert.Throws<ArgumentOutOfRangeException>(() => parcel.ReturnsAccepted("{}", -1)).ParamName);
        Assert.Equal(
            "retryAfterSeconds", Assert.Throws<ArgumentOutOfRangeException>(
                () => parcel.ReturnsAccepted("{}", retryAfterSeconds: -1)).ParamName);
    }

    private static async Task<ParcelsClient> ClientAsync(
        ParcelService service, bool isLoopback, Action<ConnectorClientOptions>? configure = null)
    {
        ConnectorClientOptions options = new();
        if (isLoopback)
        {
            await service.Emulator.StartAsync();
        }
        else
        {
            options.Transport = service.Emulator.CreateTransport();
        }

        configure?.Invoke(options);
        TokenCredential credential = DelegatedTokenCredential.Create((_, _) => new AccessToken("token", DateTimeOffset.MaxValue));
        return new ParcelsClient(
            isLoopback
                ? service.Emulator.GetConnectionRuntimeUrl(ParcelService.Api)
                : service.Emulator.GetTransportRuntimeUrl(ParcelService.Api),
            credential,
            options);
    }
}
