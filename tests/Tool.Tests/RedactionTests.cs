using Azure.Connectors.Tool.Sources;

namespace Azure.Connectors.Sdk.Tool.Tests;

/// <summary>Verifies that messages contain no secrets of addresses.</summary>
public sealed class RedactionTests
{
    [Theory]
    [InlineData("'https://a:hidden@h/x' failed.", "'https://h/x' failed.")]
    [InlineData("https://[h/?code=hidden", "https://[h/?code=REDACTED")]
    [InlineData("('https://h/?sig=hidden&x=1').", "('https://h/?sig=REDACTED&x=1').")]
    [InlineData("'https://h/?sig=hi'dden'.", "'https://h/?sig=REDACTED'.")]
    [InlineData("https://h/?Ocp-Apim-Subscription-Key=hidden", "https://h/?Ocp-Apim-Subscription-Key=REDACTED")]
    [InlineData("https://h/?X-Amz-Signature=hidden, then", "https://h/?X-Amz-Signature=REDACTED, then")]
    [InlineData("https://h/?%63ode=hidden#id_token=hidden", "https://h/?%63ode=REDACTED#id_token=REDACTED")]
    [InlineData("https://h/?zipcode=1&partitionKey=2&x=a@b", "https://h/?zipcode=1&partitionKey=2&x=a@b")]
    [InlineData("code=1 is no parameter of an address, and a@b is no user", "code=1 is no parameter of an address, and a@b is no user")]
    public void A_message_is_redacted(string message, string printed) => Assert.Equal(printed, Redaction.Message(message));
}
