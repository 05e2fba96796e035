namespace Azure.Connectors.Sdk.Generator.Tests.Snapshots;

/// <summary>Verifies what the models of schema snapshots read and write.</summary>
public sealed class SnapshotModelTests
{
    private const string Write = """
        static string Wire<T>(T model) where T : Azure.Connectors.Sdk.Primitives.IConnectorModel
        {
            using MemoryStream stream = new();
            using (Utf8JsonWriter writer = new(stream, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                model.Write(writer, Azure.Connectors.Sdk.Primitives.ModelFormat.Wire);
            }
            return System.Text.Encoding.UTF8.GetString(stream.ToArray());
        }

        """;

    private static async Task<object?> RunAsync(string statements) =>
        (await SnapshotProject.Lists.RunAsync(Write + statements)).Result;

    [Fact]
    public void Snapshots_compile_and_report_only_what_is_approximated() => Assert.Equal(
        ["CONN0207", "CONN0208", "CONN0208", "CONN0210", "CONN0210"],
        SnapshotProject.Lists.Diagnostics.Where(id => id.StartsWith("CONN02", StringComparison.Ordinal)).Order());

    [Fact]
    public async Task Values_with_several_parts_are_written_with_the_parts_that_arent_read_only() => Assert.Equal(
        """
        {"Title":"x","Amount":12.5,"Due_x0020_Date":"2026-03-04","Paid":true,"Status":{"Value":"Paid"},"Customer":{"Id":7},"Approver":{"Claims":"ada"},"Tags@odata.type":"#Collection(Microsoft.Azure.Connectors.SharePoint.SPListExpandedReference)","Tags":[{"Value":"export"},{"Value":"other"}],"{ContentType}":{"Id":"0x01"}}
        """.Trim(),
        await RunAsync("""
            Invoice invoice = new()
            {
                Title = "x", Amount = 12.5, DueDate = new(2026, 3, 4), Paid = true,
                Status = new() { Value = Invoice.StatusValues.Paid }, Customer = new() { Id = 7 }, Approver = new() { Claims = "ada" },
                Tags = [new() { Value = Invoice.TagsValues.Export }, new() { Value = "other" }],
            };
            invoice.System.ContentType = new() { Id = "0x01" };
            return Wire(invoice);
            """));

    [Fact]
    public async Task Models_and_payloads_have_json_contracts_without_reflection() => Assert.Equal(
        "a New 1 New",
        await RunAsync(""""
            JsonSerializerOptions contracts = new() { TypeInfoResolver = InvoiceJsonTypeInfoResolver.Instance };
            Invoice invoice = JsonSerializer.Deserialize<Invoice>("""{"Title":"a","Status":{"Value":"New"}}""", contracts)!;
            InvoiceOnNewItemsTriggerPayload payload = JsonSerializer.Deserialize<InvoiceOnNewItemsTriggerPayload>(
                "{\"body\":{\"value\":[" + JsonSerializer.Serialize(invoice, contracts) + "]}}", contracts)!;
            ChoiceValue choice = JsonSerializer.Deserialize<ChoiceValue>(JsonSerializer.Serialize(invoice.Status!, contracts), contracts)!;
            return $"{invoice.Title} {choice.Value} {payload.Body!.Value!.Count} {payload.Body.Value[0].Status!.Value}";
            """"));

    [Fact]
    public async Task Null_is_written_if_it_was_assigned_and_not_if_it_was_read() => Assert.Equal(
        """{"Status":null,"Tags":null} {"Title":"t","Customer":null}""",
        await RunAsync("""
            Invoice read = JsonSerializer.Deserialize<Invoice>("{\"Title\":\"t\",\"Amount\":null,\"Status\":null,\"Modified\":null}")!;
            read.Customer = null;
            return Wire(new Invoice { Status = null, Tags = null }) + " " + Wire(read);
            """));

    [Fact]
    public async Task A_model_that_was_read_is_sent_without_read_only_properties_at_any_depth() => Assert.Equal(
        """{"Title":"t","Status":{"Value":"New"},"""
            + "\"Tags@odata.type\":\"#Collection(Microsoft.Azure.Connectors.SharePoint.SPListExpandedReference)\","
            + "\"Tags\":[{\"Value\":\"a\"}],\"More\":5}",
        await RunAsync($$"""""
            Invoice read = JsonSerializer.Deserialize<Invoice>("""{{Response}}""")!;
            return Wire(read);
            """""));

    private const string Response = """
        {"@odata.etag":"1","ID":3,"Title":"t","Status#Id":1,"Status":{"@odata.type":"#X","Id":1,"Value":"New"},"Tags#Id":[0],"Tags@odata.type":"#Collection(Microsoft.Azure.Connectors.SharePoint.SPListExpandedReference)","Tags":[{"@odata.type":"#X","Id":0,"Value":"a"}],"Author":{"Claims":"ada","Email":"ada@contoso.example"},"{Identifier}":"Lists%2f1","{Attachments}@odata.type":"#Collection(Microsoft.Azure.Connectors.SharePoint.SPListItemAttachment)","{Attachments}":[{"Id":"1","DisplayName":"a.pdf"}],"{ContentType}#Id":"0x01","More":5}
        """;

    [Fact]
    public async Task A_round_trip_through_JSON_loses_nothing()
    {
        string result = (string)(await RunAsync($$"""""
            return JsonSerializer.Serialize(JsonSerializer.Deserialize<Invoice>("""{{Response}}"""));
            """""))!;

        Assert.Equal(Canonical(Response), Canonical(result));
    }

    [Fact]
    public async Task Only_undeclared_columns_are_in_the_indexer() => Assert.Equal(
        "5 1 3 Lists%2f1 ada InvalidOperationException",
        await RunAsync($$"""""
            Invoice read = JsonSerializer.Deserialize<Invoice>("""{{Response}}""")!;
            string failure = "none";
            try { Wire(new Invoice { ["Title"] = "twice" }); } catch (Exception e) { failure = e.GetType().Name; }
            return $"{read["More"]} {read.Get<string>("@odata.etag")} {read.ID} {read.System.Identifier} {read.Author!.Claims} {failure}";
            """""));

    [Fact]
    public async Task Read_only_columns_are_set_by_the_factory() => Assert.Equal(
        """{} {"ID":5,"Status":{"Id":9,"Value":"New"},"{Identifier}":"i","x":1}""",
        await RunAsync("""
            ChoiceValue status = SharePointOnlineSchemaModelFactory.ChoiceValue(id: 9, value: "New");
            Invoice made = InvoiceModelFactory.Invoice(id: 5, status: status, identifier: "i", columns: [new("x", JsonDocument.Parse("1").RootElement)]);
            return Wire(InvoiceModelFactory.Invoice(id: 5)) + " " + JsonSerializer.Serialize(made);
            """));

    [Theory]
    [InlineData("Geräte", "Ger_x00e4_te")]
    [InlineData("Öffnungsgrund", "field_1")]
    [InlineData("KostenIn", "field_2")]
    [InlineData("Zwölf", "_x0031__x0032_")]
    [InlineData("_1", "OData__x0031_")]
    [InlineData("MinutenVerloren", "Minuten_x0020_verloren")]
    [InlineData("StelleX00", "Stelle_x00")]
    [InlineData("Stelle", "Stelle")]
    [InlineData("Stelle2", "stelle")]
    [InlineData("Class", "class")]
    [InlineData("Item", "Item")]
    [InlineData("ColumnsValue", "Columns")]
    [InlineData("SystemValue", "System")]
    [InlineData("System.Identifier", "{Identifier}")]
    [InlineData("Query.MelderEmail", "Melder/EMail")]
    [InlineData("Query.Stelle2", "stelle")]
    public async Task Columns_have_the_words_of_their_wire_names(string name, string wireName) =>
        Assert.Equal(wireName, await RunAsync($"return ReparaturColumns.{name};"));

    [Fact]
    public async Task Columns_that_cant_be_filtered_or_sorted_have_no_name_in_filters() => Assert.Equal(
        "False True",
        await RunAsync("""
            Type query = typeof(InvoiceColumns.Query);
            return (query.GetField("Identifier") is not null || query.GetField("Notes") is not null) + " " + (query.GetField("DueDate") is not null);
            """));

    private static string Canonical(string json)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(json);
        return string.Join('\n', document.RootElement.EnumerateObject()
            .Select(member => $"{member.Name}={Text(member.Value)}")
            .Order(StringComparer.Ordinal));

        static string Text(System.Text.Json.JsonElement value) => value.ValueKind == System.Text.Json.JsonValueKind.Object
            ? Canonical(value.GetRawText())
            : Sorted(value);
    }

    private static string Sorted(System.Text.Json.JsonElement value) => value.ValueKind == System.Text.Json.JsonValueKind.Array
        ? string.Join(',', value.EnumerateArray()
            .Select(item => item.ValueKind == System.Text.Json.JsonValueKind.Object ? Canonical(item.GetRawText()) : item.GetRawText()))
        : value.GetRawText();
}
