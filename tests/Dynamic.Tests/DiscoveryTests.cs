using System.Text.Json;
using Azure.Connectors.Sdk.Emulator;
using Azure.Connectors.Sdk.Parcels;

namespace Azure.Connectors.Sdk.Dynamic.Tests;

/// <summary>Values and schemas that another operation knows.</summary>
public class DiscoveryTests
{
    [Fact]
    public async Task The_values_of_a_parameter_have_titles()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListDepots").Returns("""{"depots":[{"code":"K1","address":{"city":"Köln"}},{"code":"B2"}]}""");

        IReadOnlyList<ConnectorDynamicValue> depots = await service.Client.GetDynamicValuesAsync("BookParcel", "depot");

        Assert.Equal("ListDepots", service.Call.OperationId);
        Assert.Equal(["K1", "B2"], depots.Select(depot => depot.Value.GetString()));
        Assert.Equal(["Köln", null], depots.Select(depot => depot.Title));
        Assert.Equal("Köln", depots[0].Item.GetProperty("address").GetProperty("city").GetString());
    }

    [Theory]
    [InlineData("""{"depots":{"code":"K1"}}""", 1)]
    [InlineData("""{"value":{"code":"K1"}}""", 1)]
    [InlineData("""{"depots":null}""", 0)]
    [InlineData("""{"depots":[]}""", 0)]
    [InlineData("{}", 0)]
    public async Task A_single_value_is_a_list_of_one_and_no_value_is_an_empty_list(string response, int count)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListDepots").ReturnsUnchecked(response);

        IReadOnlyList<ConnectorDynamicValue> depots = await service.Client.GetDynamicValuesAsync("BookParcel", "depot");

        Assert.Equal(count, depots.Count);
        Assert.All(depots, depot => Assert.Equal("K1", depot.Value.GetString()));
    }

    [Theory]
    [InlineData("""[{"code":"K1"}]""", "a list was expected at 'depots' of an array of 1 item")]
    [InlineData("""{"items":[{"code":"K1"}],"count":1}""", "a list was expected at 'depots' of an object with 2 members")]
    [InlineData("\"K1\"", "a list was expected at 'depots' of a string")]
    [InlineData("""{"depots":[{"code":"K1"},{"id":"B2"}]}""", "item 2 of the list has no value at 'code': it is an object with 1 member")]
    [InlineData("""{"depots":[null,{"code":"K1"}]}""", "item 1 of the list is null")]
    [InlineData("""{"depots":[{"code":null,"name":"B2"}]}""", "item 1 of the list has null at 'code'")]
    [InlineData("""{"depots":[["K1","secret-2"]]}""", "item 1 of the list has no value at 'code': it is an array of 2 items")]
    [InlineData("""{"value":[{"secret-1":1}]}""", "item 1 of the list has no value at 'code': it is an object with 1 member")]
    [InlineData("", "an empty body")]
    [InlineData("<html>secret-3</html>", "HTML or XML")]
    public async Task A_response_of_another_shape_is_an_exception_that_names_the_shape(string response, string expected)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListDepots").ReturnsUnchecked(EmulatedResponse.FromText(response, "application/json"));

        ConnectorException failure =
            await Assert.ThrowsAsync<ConnectorException>(() => service.Client.GetDynamicValuesAsync("BookParcel", "depot"));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("K1", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("ListDepots", 200), (failure.Operation, failure.Status));
        Assert.Equal(response, failure.ResponseBody ?? "");
    }

    /// <summary>
    /// A value or an exception with the status: half a surrogate pair can't be converted to text, and neither can it fail as an exception
    /// of the framework.
    /// </summary>
    [Theory]
    [InlineData("""{"\ud800":1,"depots":[{"code":"K1"}]}""")]
    [InlineData("""{"\ud800":1,"DEPOTS":[{"\udfff":2,"Code":"K1","address":{"\ud800":1,"City":"x"}}]}""")]
    [InlineData("""{"depots":[{"code":"K1","address":{"city":"\ud800"}}]}""")]
    [InlineData("""{"depots":"\ud800"}""")]
    [InlineData("""{"depots":[{"code":"\ud800"}]}""")]
    [InlineData("""{"\ud800":1}""")]
    public async Task Invalid_text_is_a_value_or_an_exception_with_the_status(string response)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListDepots").ReturnsUnchecked(EmulatedResponse.FromText(response, "application/json"));

        Exception? failure = await Record.ExceptionAsync(() => service.Client.GetDynamicValuesAsync("BookParcel", "depot"));

        Assert.True(failure is null or ConnectorException { Status: 200, Operation: "ListDepots" }, failure?.ToString());
    }

    [Theory]
    [InlineData("""{"depots":["K1","B2"]}""")]
    [InlineData("""{"Depots":[{"Code":"K1"},{"CODE":"B2"}]}""")]
    [InlineData("""{"value":[{"code":"K1"},{"code":"B2"}]}""")]
    public async Task Values_are_read_in_each_form_that_services_return(string response)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListDepots").ReturnsUnchecked(EmulatedResponse.FromText(response, "application/json"));

        Assert.Equal(
            ["K1", "B2"], (await service.Client.GetDynamicValuesAsync("BookParcel", "depot")).Select(depot => depot.Value.GetString()));
    }

    [Theory]
    [InlineData("""{"schema":null}""", "instead of null")]
    [InlineData("""{"schema":"{}"}""", "instead of a string")]
    [InlineData("""{"other":{}}""", "at 'schema' of an object with 1 member")]
    [InlineData("[]", "at 'schema' of an array of 0 items")]
    public async Task A_response_whose_schema_is_not_an_object_is_an_exception_that_names_it(string response, string expected)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetServiceSchema").ReturnsUnchecked(EmulatedResponse.FromText(response, "application/json"));

        ConnectorException failure = await Assert.ThrowsAsync<ConnectorException>(
            () =>
                service.Client.GetDynamicSchemaAsync("BookParcel", "booking", new Dictionary<string, object?> { ["service"] = "express" }));

        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Equal(200, failure.Status);
    }

    [Fact]
    public async Task Values_can_depend_on_another_argument()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListServices").When("depot", "K1").Returns("""{"value":[{"id":"express","name":"Express"}]}""");

        IReadOnlyList<ConnectorDynamicValue> services =
            await service.Client.GetDynamicValuesAsync("BookParcel", "service", new Dictionary<string, object?> { ["depot"] = "K1" });

        EmulatedCall call = service.Call;
        Assert.True(call.Conforms, call.ToString());
        Assert.Equal("/apim/parcels/emulated/depots/K1/services?active=true&api-version=2024-05", call.RawPathAndQuery);
        Assert.Equal("express", Assert.Single(services).Value.GetString());
    }

    [Fact]
    public async Task A_missing_argument_that_values_depend_on_is_named()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        ArgumentException refusal =
            await Assert.ThrowsAnyAsync<ArgumentException>(() => service.Client.GetDynamicValuesAsync("BookParcel", "service"));

        Assert.Equal("depot", refusal.ParamName);
        Assert.Empty(service.Emulator.Calls);
    }

    [Fact]
    public async Task A_value_can_be_passed_as_an_argument_unchanged()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("ListDepots").Returns("""{"depots":[{"code":"K 1"}]}""");
        ConnectorDynamicValue depot = Assert.Single(await service.Client.GetDynamicValuesAsync("ListParcels", "depot"));

        await service.Client.InvokeAsync(ParcelsOperations.ListParcels, new Dictionary<string, object?> { ["depot"] = depot.Value });

        Assert.Contains("depot=K%201", service.Emulator.Calls[^1].RawPathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("booking", "request")]
    [InlineData(null, "response")]
    public async Task A_dynamic_schema_is_returned_by_its_operation(string? parameterName, string part)
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetServiceSchema").When("part", part).Returns("""{"schema":{"type":"object","required":["weight"]}}""");

        JsonElement schema = await service.Client.GetDynamicSchemaAsync(
            "BookParcel", parameterName, new Dictionary<string, object?> { ["service"] = "express" });

        Assert.True(service.Call.Conforms, service.Call.ToString());
        Assert.Equal($"/apim/parcels/emulated/services/express/schema?part={part}&api-version=2024-05", service.Call.RawPathAndQuery);
        Assert.Equal("weight", schema.GetProperty("required")[0].GetString());
    }

    [Fact]
    public async Task A_response_without_the_schema_is_a_failure_that_names_the_operation()
    {
        await using ParcelService service = await ParcelService.OpenAsync();
        service.On("GetServiceSchema").Returns("{}");

        ConnectorException failure = await Assert.ThrowsAsync<ConnectorException>(
            () =>
                service.Client.GetDynamicSchemaAsync("BookParcel", "booking", new Dictionary<string, object?> { ["service"] = "express" }));

        Assert.Equal("GetServiceSchema", failure.Operation);
    }

    [Fact]
    public async Task A_parameter_without_dynamic_values_throws()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        await Assert.ThrowsAsync<NotSupportedException>(() => service.Client.GetDynamicValuesAsync("ListParcels", "status"));
        await Assert.ThrowsAsync<NotSupportedException>(() => service.Client.GetDynamicSchemaAsync("GetParcel"));
    }

    [Fact]
    public async Task A_misspelled_parameter_is_rejected_with_the_nearest_name()
    {
        await using ParcelService service = await ParcelService.OpenAsync();

        ArgumentException values =
            await Assert.ThrowsAsync<ArgumentException>(() => service.Client.GetDynamicValuesAsync("BookParcel", "depto"));
        ArgumentException schema =
            await Assert.ThrowsAsync<ArgumentException>(() => service.Client.GetDynamicSchemaAsync("BookParcel", "bookings"));

        Assert.Contains("Did you mean 'depot'?", values.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'booking'?", schema.Message, StringComparison.Ordinal);
    }
}
