namespace Azure.Connectors.Sdk.Generator.Tests.Reading;

public class NearestNameTests
{
    [Theory]
    [InlineData("Gett", "; did you mean 'Get'?")]
    [InlineData("getmails", "; did you mean 'GetMails'?")]
    [InlineData("SendMail", "; did you mean 'SendMail_V2'?")]
    [InlineData("SendEmails", "; did you mean 'SendEmailsV3'?")]
    [InlineData("RenameFile", "")]
    [InlineData("xy", "")]
    [InlineData("Z", "")]
    public void A_similar_name_is_suggested(string unknown, string suggestion)
    {
        string spec = Fixture.Document(string.Join(",", new[]
        {
            "Get", "GetMails", "SendMail_V2", "SendEmailsV3", "CreateFile"
        }.Select(id =>
            $"\"/{id}\":{{\"get\":{{\"operationId\":\"{id}\",\"responses\":{{\"204\":{{\"description\":\"\"}}}}}}}}")));

        Assert.Equal(
            $"CONN0012 The spec has no operation '{unknown}', which the item's Operations metadata selects{suggestion}",
            Assert.Single(Fixture.Describe(Fixture.Read(spec, [unknown]))));
    }

    /// <summary>Every pair of these names is compared to its end, so 3,000 suggestions among 3,000 operations would take minutes.</summary>
    [Fact]
    public void Suggestions_take_limited_work_and_all_unknown_names_are_reported()
    {
        const int Count = 3_000;
        static string Id(string prefix, int i) =>
            prefix + new string('n', 90) + i.ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
        string paths = string.Join(",", Enumerable.Range(0, Count).Select(
            i => $"\"/{i}\":{{\"get\":{{\"operationId\":\"{Id("Known", i)}\",\"responses\":{{\"204\":{{\"description\":\"\"}}}}}}}}"));
        string properties = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"p{i}\":{{\"type\":\"string\","
            + $"\"x-ms-dynamic-values\":{{\"operationId\":\"{Id("Other", i)}\"}}}}"));
        string get = $",\"/get\":{{\"get\":{{\"operationId\":\"Get\",\"responses\":{{\"200\":{{\"description\":\"\","
            + $"\"schema\":{{\"type\":\"object\",\"properties\":{{{properties}}}}}}}}}}}}}";

        Generator.Reading.SpecReadResult result = Fixture.Read(Fixture.Document(paths + get));

        Assert.Equal(101, result.Diagnostics.Count);
        Assert.Equal(Count - 101, result.Diagnostics[^1].Others);
    }

    [Fact]
    public void A_canceled_read_ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Generator.Reading.JsonParser.Parse("[[1]]", cancellationToken: source.Token));
        Assert.Throws<OperationCanceledException>(() => new NearestName().Find("Gett", ["Get"], source.Token));
    }
}
